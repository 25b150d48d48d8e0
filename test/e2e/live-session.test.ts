/** The main job, through every screen: somebody stands before the camera, hinges, and looks at the reps afterwards. */
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { root } from '../../tools/setup.mjs';
import { App } from './app.ts';
import { fakeCamera } from './fake-camera.ts';

const SAMPLE = join(root, 'src/assets/sample/hip-hinge.mp4');

let app: App;
afterEach(() => app.close());

test('a session before the camera is counted, reviewed, kept and opened again', async () => {
  // Three quiet seconds to be calibrated in, with some to spare; slowed down, as two cores analyse about ten pictures a second.
  app = await App.open({ camera: await fakeCamera(SAMPLE, { holdFirstMs: 6000, slowdown: 1.5 }) });
  await app.chooseModel('Full', 'Processor (CPU)');
  await app.startHinge();
  await app.waitForLive();
  await app.waitForReps(3);
  await app.finish();

  const review = await app.review();
  expect(review.reps.length).toBeGreaterThanOrEqual(3);
  expect(review.summary).toMatch(new RegExp(`^${review.reps.length} reps, \\d+ clean\\.`));
  for (const rep of review.reps) expect(rep.curvePoints).toBeGreaterThan(10);
  // Of any three reps in a row the recording has at least one with a long back and one that rounds.
  const verdicts = review.reps.map(({ verdict }) => verdict);
  expect(verdicts.some((verdict) => verdict.includes('Back stayed long'))).toBe(true);
  expect(verdicts.some((verdict) => verdict.includes('Back rounded'))).toBe(true);

  await app.reload();
  const sessions = await app.sessions();
  expect(sessions).toHaveLength(1);
  expect(sessions[0]).toContain(`${review.reps.length} reps`);
  await app.openNewestSession();
  expect(await app.review()).toEqual(review);

  expect(app.errors).toEqual([]);
  expect(app.requestsElsewhere).toEqual([]);
});
