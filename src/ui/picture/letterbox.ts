/** Where a picture lies in a box when it is shown whole (`object-fit: contain`). All in CSS pixels. */
export interface Letterbox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** CSS pixels per image pixel. */
  readonly scale: number;
}

/**
 * Share of the room left above a picture that is lower than its box: on a phone held upright the numbers stand above the
 * person and one line below, and neither may cover the back.
 */
const ABOVE = 0.7;

/** `object-position` of the same picture. */
export const OBJECT_POSITION = `50% ${100 * ABOVE}%`;

/** The letterbox of an image in a box; null while either has no size. */
export function letterbox(
  box: { readonly width: number; readonly height: number },
  image: { readonly widthPx: number; readonly heightPx: number },
): Letterbox | null {
  if (!(box.width > 0 && box.height > 0 && image.widthPx > 0 && image.heightPx > 0)) return null;
  const scale = Math.min(box.width / image.widthPx, box.height / image.heightPx);
  const width = image.widthPx * scale;
  const height = image.heightPx * scale;
  return { left: (box.width - width) / 2, top: ABOVE * (box.height - height), width, height, scale };
}
