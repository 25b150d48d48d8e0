/** The picture as a frame around the person. */
import type { PointPx, PoseFrame } from './frame.ts';

export type Border = 'left' | 'right' | 'above' | 'below';

export type Picture = Pick<PoseFrame, 'widthPx' | 'heightPx'>;

/** Wider and higher than any camera's, px. */
const LARGEST_PX = 1e6;

/** The picture of a frame; null where it has no size. */
export function pictureOf({ widthPx, heightPx }: Picture): Picture | null {
  const isSize = (px: number): boolean => px > 0 && px < LARGEST_PX;
  return isSize(widthPx) && isSize(heightPx) ? { widthPx, heightPx } : null;
}

/** Of one size and shape. */
export function isSamePicture(a: Picture, b: Picture): boolean {
  return a.widthPx === b.widthPx && a.heightPx === b.heightPx;
}

/** Upright and lying pictures: one is the other turned. */
export function isTurned(a: Picture, b: Picture): boolean {
  return a.widthPx > a.heightPx !== b.widthPx > b.heightPx;
}

/** Landmarks this close to the border are taken as cut off, as a share of the picture's height. */
const BORDER = 0.01;

/** True when the point lies beyond a border, or on it. */
export function isOutside(picture: Picture, point: PointPx): boolean {
  return (['left', 'right', 'above', 'below'] as const).some((border) => isBeyond(picture, point, border));
}

/** True when the point lies beyond this border, or on it. */
export function isBeyond({ widthPx, heightPx }: Picture, { xPx, yPx }: PointPx, border: Border): boolean {
  const rim = BORDER * heightPx;
  switch (border) {
    case 'left':
      return xPx < rim;
    case 'right':
      return xPx > widthPx - rim;
    case 'above':
      return yPx < rim;
    case 'below':
      return yPx > heightPx - rim;
  }
}
