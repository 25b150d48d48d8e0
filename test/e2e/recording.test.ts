/** A recording instead of a camera: the samples, and files that are none. */
import { afterEach, expect, test } from 'vitest';
import { App } from './app.ts';

let app: App;
afterEach(() => app.close());

test('the sample of the hinge is analysed from beginning to end without a camera', async () => {
  app = await App.open();
  await app.trySample('hip hinge');
  const { reps } = await app.review();
  expect(reps.map(({ verdict }) => verdict.replace(/^\W+/, ''))).toEqual([
    expect.stringContaining('Back stayed long'),
    expect.stringContaining('Back rounded'),
    expect.stringContaining('Back stayed long'),
    expect.stringContaining('Back rounded'),
    expect.stringContaining('Back rounded'),
  ]);
  for (const rep of reps) expect(rep.score).toMatch(/\d/);
  await app.back();
  expect(await app.sessions()).toEqual([expect.stringContaining('5 reps, 2 clean')]);
  expect(app.errors).toEqual([]);
});

test('the sample of the bridge is one of a bridge, and can be left for its review', async () => {
  app = await App.open();
  await app.chooseModel('Full', 'Processor (CPU)');
  await app.trySample('glute bridge');
  await app.waitForReps(1);
  await app.finish();
  const { reps } = await app.review();
  expect(reps).toEqual([
    expect.objectContaining({
      verdict: expect.stringContaining('Back stayed long') as string,
      score: expect.stringMatching(/\d/) as string,
    }),
  ]);
  expect(app.errors).toEqual([]);
});

test('a file that is no video is refused in words', async () => {
  app = await App.open();
  await app.chooseVideo('hip hinge', 'notes.mp4', Buffer.from('These are notes, not a video.'));
  expect(await app.errorShown()).toContain('This file cannot be read as a video.');
});

test('without a camera the start says so and offers the next step', async () => {
  app = await App.open();
  await app.start('hip hinge');
  expect(await app.errorShown()).toContain('No camera was found.');
});
