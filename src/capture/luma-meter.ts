const SIDE_PX = 16;

/** Measures the mean luma of a video's present picture, 0…255. */
export function lumaMeter(): (video: HTMLVideoElement) => number {
  const canvas = new OffscreenCanvas(SIDE_PX, SIDE_PX);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  return (video) => {
    context.drawImage(video, 0, 0, SIDE_PX, SIDE_PX);
    const { data } = context.getImageData(0, 0, SIDE_PX, SIDE_PX);
    let sum = 0;
    for (let i = 0; i < data.length; i += 4) sum += 0.299 * data[i]! + 0.587 * data[i + 1]! + 0.114 * data[i + 2]!;
    return sum / (data.length / 4);
  };
}
