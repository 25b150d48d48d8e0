import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../tools/setup.mjs';
import { fakeCamera } from './fake-camera.ts';

const SAMPLE = join(root, 'src/exercises/hip-hinge/sample.mp4');
const SAMPLE_PICTURES = 612;

test('the camera shows every picture of the recording at its time', async () => {
  const { jpegs, shown, lengthMs } = await fakeCamera(SAMPLE, { fps: 30 });
  expect(jpegs).toHaveLength(SAMPLE_PICTURES);
  for (const jpeg of jpegs) expect(jpeg.subarray(0, 3).toString('hex')).toBe('ffd8ff');
  expect(shown.map(({ picture }) => picture)).toEqual(jpegs.map((_, picture) => picture));
  for (const { picture, atMs } of shown) expect(atMs).toBeCloseTo((1000 * picture) / 30, 0);
  expect(lengthMs).toBeCloseTo((1000 * SAMPLE_PICTURES) / 30, 0);
});

test('the first picture can be held, pictures left out, and parts shown in another order', async () => {
  const { shown } = await fakeCamera(SAMPLE, { holdFirstMs: 1000, fps: 10, parts: [[5000, 5500], [0, 300]] }); // prettier-ignore
  expect(shown.map(({ picture }) => picture)).toEqual([
    ...Array<number>(10).fill(150), 150, 153, 156, 159, 162, 0, 3, 6,
  ]); // prettier-ignore
  shown.forEach(({ atMs }, i) => expect(atMs).toBeCloseTo(100 * i, 0));
});
