/** The longer side of a still: enough to see a back by. */
const MOST_PX = 640;
/** Unvalidated: an outline stays sharp, and a still is about 40 kB. */
const QUALITY = 0.8;

/** The picture made small, as JPEG without any further data. It is drawn before this returns: its giver may close it then. */
export async function encodeStill(image: ImageBitmap): Promise<Blob> {
  const scale = Math.min(1, MOST_PX / Math.max(image.width, image.height));
  const [width, height] = [Math.round(image.width * scale), Math.round(image.height * scale)];
  const canvas = new OffscreenCanvas(width, height);
  // In memory, from where it is encoded: on a graphics card it would have to be waited for.
  canvas.getContext('2d', { alpha: false, willReadFrequently: true })!.drawImage(image, 0, 0, width, height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
}
