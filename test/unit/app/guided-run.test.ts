import { expect, test } from 'vitest';
import type { GuidedDose, GuidedExercise } from '../../../src/core/guided/guided.ts';
import { runGuided, type GuidedJob, type GuidedSnapshot } from '../../../src/app/guided-run.ts';
import { guidedPart } from '../../../src/app/guided-screen.ts';
import { readSettings } from '../../../src/app/settings.ts';
import { guidedById } from '../../../src/exercises/guided/catalogue.ts';
import { fakeSpeaker } from './fakes.ts';

const TICK_MS = 100;

/** A run on a clock that goes on only when it is told to. */
function begin(id: string, dose: GuidedDose) {
  const entry = guidedById(id)!;
  const exercise: GuidedExercise = entry.exercise;
  const { settings } = readSettings(() => ({ getItem: () => null, setItem() {}, removeItem() {} }), ['en']);
  const speaker = fakeSpeaker();
  const snapshots: GuidedSnapshot[] = [];
  let nowMs = 5000;
  let screenHeld = true;
  let tick: (() => void) | null = null;
  const heard: string[] = [];
  const job: GuidedJob = runGuided({
    ports: { speaker, now: () => nowMs, holdScreenOn: () => ({ release: () => void (screenHeld = false) }) },
    exercise,
    dose,
    ...guidedPart(entry, settings),
    onSnapshot: (snapshot) => void snapshots.push(snapshot),
    every: (_ms, act) => {
      tick = act;
      return () => void (tick = null);
    },
  });
  let count = 0;
  const listen = (): void => {
    for (; count < speaker.said.length; count++)
      heard.push(`${((nowMs - 5000) / 1000).toFixed(1)} ${speaker.said[count]}`);
  };
  listen();
  return {
    job,
    heard,
    said: speaker.said,
    snapshots,
    holds: () => screenHeld,
    ticks: () => tick !== null,
    /** Lets time pass. */
    pass(seconds: number) {
      for (let ms = 0; ms < 1000 * seconds && tick; ms += TICK_MS) {
        nowMs += TICK_MS;
        tick();
        listen();
      }
    },
  };
}

test('a minute of breathing, by ear: how to lie, each breath in words and as a tone, the end', async () => {
  const run = begin('breathing-90-90', { sets: 1, amount: 36 });
  run.pass(90);
  expect(await run.job.done).toBe('done');
  const words = guidedById('breathing-90-90')!.words.of('en');
  expect(run.said).toEqual([
    `${words.name}. ${words.place}`,
    'Thirty-six seconds.',
    words.phases['in']!.full,
    '(grow 4000)',
    words.phases['hold']!.full,
    '(stay 2000)',
    words.phases['out']!.full,
    '(shrink 6000)',
    'Breathe in.',
    '(grow 4000)',
    'Wait.',
    '(stay 2000)',
    'Breathe out.',
    '(shrink 6000)',
    'Once more. Breathe in.',
    '(grow 4000)',
    'Wait.',
    '(stay 2000)',
    'Breathe out.',
    '(shrink 6000)',
    `Done. ${words.comeOut}`,
  ]);
  expect([run.holds(), run.ticks()]).toEqual([false, false]);
});

test('what is paused makes no sound, and its lines stay on the screen', () => {
  const run = begin('breathing-90-90', { sets: 1, amount: 60 });
  run.pass(50);
  run.job.control('toggle-pause');
  expect(run.snapshots.at(-1)).toMatchObject({ line: 'Paused.', status: { paused: 'asked' } });
  const before = run.said.length;
  run.pass(30);
  expect(run.said.slice(before)).toEqual([]);
  run.job.control('toggle-pause');
  run.pass(2);
  // Word and tone of the breath that begins anew come together, after that.
  expect(run.heard.slice(before)).toEqual(['80.1 Going on.', '80.9 Breathe in.', '80.9 (grow 3985)']);
});

test('a page that is hidden pauses', () => {
  const run = begin('side-lying-clam', { sets: 1, amount: 6 });
  run.pass(5);
  run.job.control('hide');
  expect(run.snapshots.at(-1)?.status.paused).toBe('hidden');
  expect(run.said.at(-1)).toBe('Paused while this window is hidden.');
  run.job.control('show');
  expect(run.snapshots.at(-1)?.status.paused).toBeNull();
});

test('an exercise that is not breathed has no tone', async () => {
  const run = begin('side-lying-clam', { sets: 1, amount: 6 });
  run.pass(200);
  expect(await run.job.done).toBe('done');
  expect(run.said.filter((line) => line.startsWith('('))).toEqual([]);
  expect(run.said).toContain('Three.');
  expect(run.said.some((line) => line.startsWith('Now the other side. Right leg on top.'))).toBe(true);
});

test.each([
  ['skip', 'skipped'],
  ['stop', 'stopped'],
] as const)('%s ends it at once and silences it', async (how, end) => {
  const run = begin('glute-stretch', { sets: 2, amount: 30 });
  run.pass(30);
  run.job[how]();
  expect(await run.job.done).toBe(end);
  expect(run.said.at(-1)).toBe('(silence)');
  expect([run.holds(), run.ticks()]).toEqual([false, false]);
  const before = run.snapshots.length;
  run.job.control('toggle-pause');
  expect(run.snapshots).toHaveLength(before);
});
