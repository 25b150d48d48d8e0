import { expect, test } from 'vitest';
import { openVideoFile, type VideoFile } from '../../../src/capture/video-file.ts';
import { edited, slowed } from '../../faulty/clips.ts';

const SAMPLE = new URL('../../../src/exercises/hip-hinge/sample.mp4', import.meta.url).href;
const sample = async (): Promise<Blob> => (await fetch(SAMPLE)).blob();
const open = (content: Blob): Promise<VideoFile> => openVideoFile(new File([content], 'me.mp4'), 160);

/** Light and dark of a picture, which tell it from another one. */
function pixelsOf(image: ImageBitmap): Uint8ClampedArray {
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  image.close();
  return context.getImageData(0, 0, canvas.width, canvas.height).data;
}

/** Mean difference of two pictures, of 255. */
function apart(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  return one.reduce((sum, value, i) => sum + Math.abs(value - other[i]!), 0) / one.length;
}

test.each([
  ['as filmed', async () => sample()],
  ['whose beginning is cut off by its edit list', async () => new Blob([edited(await bytes(), 2, 8)])],
  ['slower than it was filmed', async () => new Blob([await slowed(await bytes(), 1.37)])],
] as const)('any picture of a file %s can be had again by its time', async (_name, make) => {
  const video = await open(await make());
  const seen: { ms: number; pixels: Uint8ClampedArray }[] = [];
  for await (const { image, timestampMs } of video.frames()) {
    if (seen.length === 80) break;
    seen.push({ ms: timestampMs, pixels: pixelsOf(image) });
  }
  for (const i of [60, 3, 0, 41]) {
    const { ms, pixels } = seen[i]!;
    const again = await video.still(ms);
    expect(again, `at ${ms}`).not.toBeNull();
    expect(apart(pixelsOf(again!), pixels)).toBeLessThan(0.01);
  }
  video.close();
});

test('a time between two pictures, before the first or after the last has none', async () => {
  const video = await open(await sample());
  expect([await video.still(1010), await video.still(-40), await video.still(60_000)]).toEqual([null, null, null]);
  video.close();
});

async function bytes(): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await sample()).arrayBuffer());
}
