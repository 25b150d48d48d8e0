/** Pictures with a fault of placement, made on a canvas from pictures without one. Runs in the page. */
import type { PoseFrame } from '../../src/core/pose/frame.ts';

/** One change of a picture, by name, so that it can be sent to the page. Lengths are shares of the picture's width or height. */
export type Alteration =
  | { readonly kind: 'shift'; readonly right?: number; readonly down?: number }
  /** About the middle of the person's hips. */
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'roll'; readonly deg: number }
  /** As a webcam sees it: less light and more noise. */
  | { readonly kind: 'darken'; readonly gain: number }
  /** Out of focus, and as through haze or against the light: contrast is that share of what it was. */
  | { readonly kind: 'blur'; readonly px: number; readonly contrast: number }
  /** The person covered by what is beside them. */
  | { readonly kind: 'remove' }
  /** Somebody cut out of another picture along their outline, so many times as large, set beside the person. */
  | { readonly kind: 'add'; readonly size: number; readonly right: number; readonly down?: number };

export interface Picture {
  readonly image: ImageBitmap;
  readonly seen: PoseFrame;
}

/** Puts `alter(picture, alteration, other)` on the page's window. */
export function installAlterations(): void {
  type Context = OffscreenCanvasRenderingContext2D;
  const drawn = ({ width, height }: ImageBitmap, draw: (context: Context) => void): ImageBitmap => {
    const canvas = new OffscreenCanvas(width, height);
    draw(canvas.getContext('2d', { willReadFrequently: true })!);
    return canvas.transferToImageBitmap();
  };

  /** The picture at another place and size, its outermost rows and columns drawn out to the border: no frame is seen. */
  const placed = (context: Context, image: ImageBitmap, x: number, y: number, factor: number): void => {
    const { width: w, height: h } = image;
    const columns = [[0, 1, -9 * w, x + 9 * w], [0, w, x, factor * w], [w - 1, 1, x + factor * w, 9 * w]] as const; // prettier-ignore
    const rows = [[0, 1, -9 * h, y + 9 * h], [0, h, y, factor * h], [h - 1, 1, y + factor * h, 9 * h]] as const; // prettier-ignore
    for (const [sx, sw, dx, dw] of columns) {
      for (const [sy, sh, dy, dh] of rows) context.drawImage(image, sx, sy, sw, sh, dx, dy, dw + 0.5, dh + 0.5);
    }
  };

  /** As in the model's order; nothing can be imported into the page. */
  const LANDMARK = { leftHip: 23, rightHip: 24, leftAnkle: 27, rightAnkle: 28 } as const;
  const point = ({ person }: PoseFrame, index: number): readonly [x: number, y: number] => {
    const { xPx, yPx } = person!.landmarks[index]!;
    return [xPx, yPx];
  };
  const lowestAnkle = (seen: PoseFrame): number =>
    Math.max(point(seen, LANDMARK.leftAnkle)[1], point(seen, LANDMARK.rightAnkle)[1]);
  const middle = (seen: PoseFrame, a: number, b: number): readonly [x: number, y: number] => [
    (point(seen, a)[0] + point(seen, b)[0]) / 2,
    (point(seen, a)[1] + point(seen, b)[1]) / 2,
  ];

  const darken = (context: Context, gain: number): void => {
    const { width, height } = context.canvas;
    const pixels = context.getImageData(0, 0, width, height);
    let state = 1;
    const random = (): number => (state = (state * 1664525 + 1013904223) >>> 0) / 2 ** 32;
    for (let i = 0; i < pixels.data.length; i += 4) {
      for (let channel = 0; channel < 3; channel++) {
        const noise = 6 * 1.73 * (random() + random() + random() + random() - 2);
        pixels.data[i + channel] = gain * pixels.data[i + channel]! + noise;
      }
    }
    context.putImageData(pixels, 0, 0);
  };

  const alter = ({ image, seen }: Picture, change: Alteration, other: Picture | null): ImageBitmap =>
    drawn(image, (context) => {
      const { width: w, height: h } = image;
      const [hipX, hipY] = middle(seen, LANDMARK.leftHip, LANDMARK.rightHip);
      if (change.kind === 'shift') return placed(context, image, (change.right ?? 0) * w, (change.down ?? 0) * h, 1);
      if (change.kind === 'zoom') {
        const { factor } = change;
        return placed(context, image, hipX - factor * hipX, hipY - factor * hipY, factor);
      }
      if (change.kind === 'roll') {
        context.translate(w / 2, h / 2);
        context.rotate((change.deg * Math.PI) / 180);
        return placed(context, image, -w / 2, -h / 2, 1);
      }
      if (change.kind === 'blur') context.filter = `blur(${change.px}px) contrast(${change.contrast})`;
      context.drawImage(image, 0, 0);
      if (change.kind === 'darken') darken(context, change.gain);
      if (change.kind === 'remove') {
        const xs = seen.person!.outlinePx!.filter((_, i) => i % 2 === 0);
        const [left, right] = [Math.min(...xs) - 12, Math.max(...xs) + 12];
        context.drawImage(image, left - 6, 0, 6, h, left, 0, right - left, h);
      }
      if (change.kind === 'add' && other) {
        const [otherX] = middle(other.seen, LANDMARK.leftHip, LANDMARK.rightHip);
        const floor = lowestAnkle(seen) + (change.down ?? 0) * h;
        const otherFloor = lowestAnkle(other.seen);
        context.translate(hipX + change.right * w - change.size * otherX, floor - change.size * otherFloor);
        context.scale(change.size, change.size);
        context.beginPath();
        const outline = other.seen.person!.outlinePx!;
        for (let i = 0; i < outline.length; i += 2) context.lineTo(outline[i]!, outline[i + 1]!);
        context.clip();
        context.drawImage(other.image, 0, 0);
      }
    });
  Object.assign(window, { alter });
}
