/** How large a picture the body model is given: smaller than many cameras and files have it, which only costs time. */

export interface PictureSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * The longer side, px. The model looks at 256 × 256 values of whatever it is given; measured, angles stay the same and a
 * picture of 1280 px costs twice, one of 3840 px fifty times the time of one of 640 px (docs/performance.md).
 */
export const MODEL_SIDE_PX = 640;

/** The size at which a picture is measured: its own, or the same shape with the longer side of `sidePx`. Never enlarged. */
export function modelSize({ widthPx, heightPx }: PictureSize, sidePx = MODEL_SIDE_PX): PictureSize {
  const scale = Math.min(1, sidePx / Math.max(widthPx, heightPx));
  return { widthPx: Math.max(1, Math.round(widthPx * scale)), heightPx: Math.max(1, Math.round(heightPx * scale)) };
}

/** The same for `createImageBitmap`; none where it stays as it is. */
export function modelResize(size: PictureSize): ImageBitmapOptions | undefined {
  const { widthPx, heightPx } = modelSize(size);
  if (widthPx === size.widthPx && heightPx === size.heightPx) return undefined;
  // Averaged rather than skipped: an edge that is sampled here and there frays.
  return { resizeWidth: widthPx, resizeHeight: heightPx, resizeQuality: 'medium' };
}
