import { describe, expect, test } from 'vitest';
import type { AnalysisEvent } from '../../../../src/core/reading.ts';
import { initialReps, type RepSample } from '../../../../src/core/reps/reps.ts';
import { summaryOf } from '../../../../src/core/session/summary.ts';
import { halfKneelingStretchLeft as stretch } from '../../../../src/exercises/half-kneeling-stretch/exercise.ts';
import { during, run, samples, type Move, type Posture } from '../movement.ts';

/** On one knee, the trunk upright: the hip opened and the back arched by so much. */
const kneeling = (opened: number, arched = 0, trunk = 0, knee = 85): Posture => ({
  hip: -opened,
  lumbar: -arched,
  knee,
  trunk,
});
const KNEEL = kneeling(0);
const quiet: readonly Move[] = [
  { durationMs: 1, to: KNEEL },
  { durationMs: 1500, to: KNEEL },
];
/** There, held, and back. */
const held = (to: Posture, holdMs: number): readonly Move[] => [
  ...quiet,
  { durationMs: 1500, to },
  { durationMs: holdMs, to },
  { durationMs: 1500, to: KNEEL },
  { durationMs: 800, to: KNEEL },
];
const runHold = (frames: readonly RepSample[]) => run(frames, initialReps(), stretch);
const marks = (events: readonly AnalysisEvent[]) =>
  events.flatMap((event) => (event.type === 'held' ? [[event.inBandMs, event.enough]] : []));

describe('a hold', () => {
  test('is one, however long; its seconds count while the hip is open and the back long', () => {
    for (const [holdMs, fps] of [[5000, 30], [22_000, 30], [22_000, 10], [60_000, 30]] as const) {
      const { reps } = runHold(samples(held(kneeling(20), holdMs), fps));
      expect(reps).toMatchObject([{ kind: 'rep', verdict: 'good' }]);
      const [{ holdMs: open, inBandMs }] = reps as [(typeof reps)[0] & object];
      // The way there and back is beyond the reach for a part of it.
      expect(inBandMs! - holdMs).toBeGreaterThan(500);
      expect(inBandMs! - holdMs).toBeLessThan(2200);
      expect(Math.abs(open - inBandMs!)).toBeLessThan(200);
    }
  }); // prettier-ignore

  test('is told of every ten seconds, and once when it is enough', () => {
    expect(marks(runHold(samples(held(kneeling(20), 35_000))).events)).toEqual([
      [10_000, false],
      [20_000, true],
    ]);
    expect(marks(runHold(samples(held(kneeling(20), 5000))).events)).toEqual([]);
  });

  test('does not count the seconds in which the back arches, and says it once', () => {
    const there = kneeling(18);
    const moves: readonly Move[] = [
      ...quiet,
      { durationMs: 1500, to: there },
      { durationMs: 6000, to: there },
      { durationMs: 1000, to: kneeling(12, 26) },
      { durationMs: 8000, to: kneeling(12, 26) },
      { durationMs: 1000, to: there },
      { durationMs: 4000, to: there },
      { durationMs: 1500, to: KNEEL },
      { durationMs: 800, to: KNEEL },
    ];
    const { reps, cues } = runHold(samples(moves));
    expect(reps).toMatchObject([{ kind: 'rep', verdict: 'bad' }]);
    const { inBandMs, holdMs } = reps[0]!;
    expect(inBandMs).toBeGreaterThan(9500);
    expect(inBandMs).toBeLessThan(13_000);
    expect(holdMs).toBeGreaterThan(20_000);
    expect(cues.map(({ code }) => code)).toEqual(['spine-arching']);
    expect(reps[0]!.deductions.map(({ code }) => code)).toContain('band-short');
  });

  test('a moment out of the band leaves it a good one', () => {
    const slip: readonly Move[] = [
      ...quiet,
      { durationMs: 1500, to: kneeling(20) },
      { durationMs: 10_000, to: kneeling(20) },
      { durationMs: 500, to: kneeling(16, 24) },
      { durationMs: 500, to: kneeling(20) },
      { durationMs: 11_000, to: kneeling(20) },
      { durationMs: 1500, to: KNEEL },
      { durationMs: 800, to: KNEEL },
    ];
    expect(runHold(samples(slip)).reps).toMatchObject([{ kind: 'rep', verdict: 'good' }]);
  });

  test('sinking and coming up again is still the same hold', () => {
    const moves = [...quiet, ...[22, 9, 22, 9].map((to) => ({ durationMs: 2500, to: kneeling(to) })), ...held(KNEEL, 10)];
    expect(runHold(samples(moves)).reps).toHaveLength(1);
  }); // prettier-ignore

  test('of less than four seconds is named and not counted', () => {
    const { reps, events } = runHold(samples(held(kneeling(20), 1500)));
    expect(reps).toEqual([]);
    expect(events.at(-1)).toMatchObject({ type: 'attempt-ended', attempt: { reason: 'too-short' } });
  });

  test('that sinks back at once from a first slip is still one, the knee bent as it likes', () => {
    const slipped: readonly Move[] = [
      ...quiet,
      { durationMs: 250, to: kneeling(30, 0, -2, 100) },
      { durationMs: 150, to: kneeling(18, 0, -2, 100) },
      { durationMs: 9000, to: kneeling(18, 0, -2, 100) },
      { durationMs: 1500, to: KNEEL },
      { durationMs: 800, to: KNEEL },
    ];
    expect(runHold(samples(slipped)).reps).toMatchObject([{ kind: 'rep' }]);
  });

  test('an arch without the hip holds nothing', () => {
    const { reps } = runHold(samples(held(kneeling(2, 26), 12_000)));
    expect(reps).toMatchObject([{ kind: 'rep', verdict: 'bad', inBandMs: 0 }]);
  });

  test.each([
    { name: 'leaning over the front leg', to: { ...kneeling(-30, -18), trunk: 50 } },
    { name: 'sitting back on the heel', to: { ...kneeling(-45), trunk: 12 } },
    { name: 'leaning back', to: { ...kneeling(0), trunk: -7 } },
    { name: 'swaying', to: kneeling(5) },
    { name: 'standing up', to: kneeling(16, 0, 0, 10) },
  ])('$name is none', ({ to }) => {
    const { reps, events } = runHold(samples(held(to, 4000)));
    expect([reps, marks(events)]).toEqual([[], []]);
  });

  test('seconds in which hip or back are not seen do not count', () => {
    const frames = during(samples(held(kneeling(20), 20_000)), 8000, 14_000, (sample) => ({
      ...sample,
      lumbar: { kind: 'unavailable', reason: 'back-hidden' },
    }));
    const [rep] = runHold(frames).reps;
    expect(rep!.inBandMs).toBeLessThan(17_000);
    expect(rep!.inBandMs).toBeGreaterThan(13_000);
  });

  test('the two times are summed up over a set', () => {
    const { reps } = runHold([...samples([...held(kneeling(20), 12_000), ...held(kneeling(2, 26), 12_000)])]);
    const summary = summaryOf(reps);
    expect(summary).toMatchObject({ kind: 'reps', count: 2, clean: 1 });
    if (summary.kind !== 'reps') throw new Error('no reps');
    expect(summary.held!.inBandSeconds).toBeGreaterThanOrEqual(12);
    expect(summary.held!.heldSeconds).toBeGreaterThanOrEqual(summary.held!.inBandSeconds + 11);
  });

  test('of other exercises there is none', () => {
    const { reps, events } = run(samples([{ durationMs: 900, to: { hip: 60, lumbar: 5, knee: 10, trunk: 45 } }, { durationMs: 1500, to: { hip: 60, lumbar: 5, knee: 10, trunk: 45 } }, { durationMs: 900, to: { hip: 0, lumbar: 0, knee: 5, trunk: 0 } }, { durationMs: 600, to: { hip: 0, lumbar: 0, knee: 5, trunk: 0 } }])); // prettier-ignore
    expect(reps).toHaveLength(1);
    expect(reps[0]).not.toHaveProperty('inBandMs');
    expect(marks(events)).toEqual([]);
    expect(summaryOf(reps)).not.toHaveProperty('held');
  });
});
