/** What must hold of the build itself, whatever is on its screens. */
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { root } from '../../tools/setup.mjs';
import { analyseClip, PICTURES } from './analyse-clip.ts';
import { App } from './app.ts';
import { shortClip } from './short-clip.ts';

let clip: Buffer;
let app: App;
beforeAll(async () => {
  clip = await shortClip(join(root, 'src/exercises/hip-hinge/sample.mp4'), PICTURES);
});
afterEach(() => app.close());

test('finds the person and the outline in every picture of a recording, asking no other place for anything', async () => {
  app = await App.open({ query: '?headless' });
  const frames = await analyseClip(app.page, clip);
  expect(frames).toHaveLength(PICTURES);
  const times = frames.map(({ timestampMs }) => timestampMs);
  expect(times).toEqual([...new Set(times)].toSorted((a, b) => a - b));
  for (const frame of frames) {
    expect(frame.hipXPx).toBeGreaterThan(200);
    expect(frame.hipXPx).toBeLessThan(440);
    expect(frame.outlinePoints).toBeGreaterThan(100);
  }
  expect(app.errors).toEqual([]);
  expect(app.requestsElsewhere).toEqual([]);
});

test('works from any sub-path of a host', async () => {
  app = await App.open({ base: '/some/sub/', query: '?headless' });
  const frames = await analyseClip(app.page, clip);
  expect(frames.every(({ outlinePoints }) => outlinePoints > 100)).toBe(true);
  expect(app.sent.map(({ url }) => url)).toContain(`${app.url}blazepose/pose_landmark_lite.tflite`);
  expect(app.requestsElsewhere).toEqual([]);
});
