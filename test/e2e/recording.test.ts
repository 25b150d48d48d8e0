/** A recording instead of a camera: the samples, and files that are none. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Report } from '../../src/core/records/report.ts';
import { root } from '../../tools/setup.mjs';
import { wordsOf } from '../../src/words/words.ts';
import { App } from './app.ts';

let app: App;
afterEach(() => app.close());

test('the sample of the hinge is analysed from beginning to end without a camera', async () => {
  app = await App.open();
  await app.chooseModel('Full', 'Processor (CPU)');
  await app.trySample('hip hinge');
  const { reps } = await app.reviewed.shown();
  expect(reps.map(({ verdict }) => verdict.replace(/^\W+/, ''))).toEqual([
    expect.stringContaining('Mostly hips'),
    expect.stringContaining('Mostly back'),
    expect.stringContaining('Mostly hips'),
    expect.stringContaining('Mostly hips'),
    expect.stringContaining('Mostly back'),
  ]);
  for (const rep of reps) expect(rep.score).toMatch(/\d/);
  const played = await app.reviewed.playRep(2);
  expect(played.length).toBeGreaterThan(3);
  for (const said of played) expect(said).toMatch(/Hips (−?\d+°|not seen), back (−?\d+° ± \d+°|not seen)$/);
  const difference = await app.reviewed.compare();
  expect(difference).toMatch(/^In the second rep your back moved \d+° ± \d+° (more|less)/);
  await app.reload();
  expect(await app.reviewed.compared()).toBe(difference);
  await app.back();
  expect((await app.reviewed.shown()).reps).toHaveLength(5);
  await app.back();
  expect(await app.sessions()).toEqual([expect.stringContaining('5 reps, 3 mostly hips')]);
  expect(app.errors).toEqual([]);
});

test('the sample of the bridge can be left for its review, which has an address to reload, leave and come back to', async () => {
  app = await App.open();
  await app.chooseModel('Full', 'Processor (CPU)');
  await app.trySample('glute bridge');
  await app.waitForReps(1);
  await app.finish();
  const review = await app.reviewed.shown();
  expect(review.reps).toEqual([
    expect.objectContaining({
      verdict: expect.stringContaining('Mostly hips') as string,
      score: expect.stringMatching(/\d/) as string,
    }),
  ]);
  expect(app.page.url()).toMatch(/#\/review\/./);
  await app.reload();
  expect(await app.reviewed.shown()).toEqual(review);
  await app.browserBack();
  expect(await app.sessions()).toHaveLength(1);
  await app.browserForward();
  expect(await app.reviewed.shown()).toEqual(review);
  await app.back();
  expect(await app.sessions()).toHaveLength(1);
  expect(app.errors).toEqual([]);
});

test('in a German browser the screens are German', async () => {
  const { start } = wordsOf('de');
  app = await App.open({ locale: 'de-DE' });
  const { page } = app;
  await page.getByRole('heading', { level: 1, name: start.title }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('de');
  await page.getByRole('button', { name: start.sampleOf('Hüftbeuge'), exact: true }).waitFor();
  expect(app.errors).toEqual([]);
});

test('a file that begins in mid-rep is measured whole, with the reps of the command line, and a squat is named', async () => {
  const path = join(root, 'test/fixtures/clips/from-mid-rep.mp4');
  app = await App.open();
  await app.chooseVideo('hip hinge', 'from-mid-rep.mp4', readFileSync(path));
  const { reps, summary } = await app.reviewed.shown();
  expect(summary).toMatch(/^3 reps, /);
  expect(reps).toHaveLength(3);
  expect(reps[2]!.verdict).toContain('Mostly back');
  await app.reviewed.says('A squat: hips back, knees soft.');

  const out = join(mkdtempSync(join(tmpdir(), 'hingeline-')), 'report.json');
  const { VITEST: _, ...env } = process.env; // Vite's configuration is another one there
  const command = [
    join(root, 'tools/run-ts.mjs'),
    'tools/commands/analyze.ts',
    path,
    '--exercise',
    'hip-hinge',
    '--out',
    out,
  ];
  expect(spawnSync(process.execPath, command, { cwd: root, env }).status).toBe(0);
  const report = JSON.parse(readFileSync(out, 'utf8')) as Report;
  const times = ({ startMs, endMs }: { startMs: number; endMs: number }) => [Math.round(startMs), Math.round(endMs)];
  expect((await app.reviewed.repTimes()).map(times)).toEqual(report.reps.map(times));
  expect(report.attempts.map(({ reason }) => reason)).toEqual(['squat']);
  expect(report.reps[0]!.startMs).toBeLessThan(200);
  expect(report.calibration!.startMs).toBeGreaterThan(report.reps[0]!.endMs);
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
