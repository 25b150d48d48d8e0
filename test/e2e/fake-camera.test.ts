import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../tools/setup.mjs';
import { fakeCamera } from './fake-camera.ts';

const SAMPLE = join(root, 'src/exercises/hip-hinge/sample.mp4');
const SAMPLE_PICTURES = 612;

/** Where each JPEG of the file begins. */
function pictureStarts(file: Buffer): number[] {
  const starts: number[] = [];
  for (let at = file.indexOf('ffd8ff', 0, 'hex'); at >= 0; at = file.indexOf('ffd8ff', at + 3, 'hex')) starts.push(at);
  return starts;
}

test('the camera file holds every picture of the recording', async () => {
  expect(pictureStarts(readFileSync(await fakeCamera(SAMPLE)))).toHaveLength(SAMPLE_PICTURES);
});

test('the first picture can be held and the rest slowed down', async () => {
  const file = readFileSync(await fakeCamera(SAMPLE, { holdFirstMs: 3000, slowdown: 2 }));
  const starts = pictureStarts(file);
  expect(starts).toHaveLength(90 + 2 * SAMPLE_PICTURES);
  const picture = (index: number): Buffer => file.subarray(starts[index], starts[index + 1]);
  expect(picture(91).equals(picture(0))).toBe(true);
  expect(picture(92).equals(picture(0))).toBe(false);
  expect(picture(93).equals(picture(92))).toBe(true);
});
