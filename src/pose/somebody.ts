// The first picture of the hinge's sample: `ffmpeg -i src/exercises/hip-hinge/sample.mp4 -frames:v 1 -q:v 5 src/pose/somebody.jpg`.
import url from './somebody.jpg';

/** A picture of a person that every browser can show, to measure the model on. Rejects where it cannot be fetched. */
export async function pictureOfSomebody(): Promise<ImageBitmap> {
  const response = await fetch(url);
  return createImageBitmap(await response.blob());
}
