/** The picture around the end that is being marked, enlarged. */
import type { PointPx } from '../../core/pose/frame.ts';

/** So many pixels of the picture are seen across. */
const SEEN_PX = 32;

/** @param at in pixels of the picture; nothing is drawn without */
export function drawLens(lens: HTMLCanvasElement, picture: HTMLCanvasElement, at: PointPx | null): void {
  const context = lens.getContext('2d');
  if (!context || !at) return;
  const { width, height } = lens;
  const scale = width / SEEN_PX;
  context.imageSmoothingEnabled = false;
  context.fillStyle = '#000';
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, at.xPx - SEEN_PX / 2, at.yPx - SEEN_PX / 2, SEEN_PX, SEEN_PX, 0, 0, width, height);
  // A cross that leaves the point itself free, light on dark.
  for (const [colour, lineWidth] of [['#000', 4], ['#fff', 2]] as const) {
    context.strokeStyle = colour;
    context.lineWidth = lineWidth;
    context.beginPath();
    for (const side of [-1, 1]) {
      context.moveTo(width / 2 + side * 1.5 * scale, height / 2);
      context.lineTo(width / 2 + side * 6 * scale, height / 2);
      context.moveTo(width / 2, height / 2 + side * 1.5 * scale);
      context.lineTo(width / 2, height / 2 + side * 6 * scale);
    }
    context.stroke();
  } // prettier-ignore
}

/** Where it does not cover the point. @param width of the picture, pixels */
export function lensSide(at: PointPx | null, width: number): 'left' | 'right' {
  return at && at.xPx < width / 2 ? 'right' : 'left';
}
