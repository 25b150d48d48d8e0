/** The rep machine where one leg goes up and the trunk lies: leg raises, and what is none, made in code. */
import { describe, expect, test } from 'vitest';
import { legRaiseLeft } from '../../../../src/exercises/leg-raise/exercise.ts';
import { initialReps } from '../../../../src/core/reps/reps.ts';
import { hidden, unsure } from './made.ts';
import { run, samples, type Move, type Outcome, type Posture } from '../movement.ts';

const FLAT: Posture = { hip: 0, lumbar: 0, knee: 8, trunk: 0 };
/** The leg goes up by hip and back together; the trunk lies. */
const raised = (hip: number, lumbar = 0, knee = 10): Posture => ({ hip, lumbar, knee, trunk: 0 });

function moved(...to: readonly Posture[]): Outcome {
  const way: readonly Move[] = [FLAT, ...to, FLAT, FLAT].map((posture) => ({ durationMs: 1200, to: posture }));
  return run(samples(way), initialReps(), legRaiseLeft);
}
const codes = ({ cues }: Outcome): string[] => cues.map(({ code }) => code);

describe('a leg raise', () => {
  test('is one rep, good while the back lies still', () => {
    const outcome = moved(raised(60, 4));
    expect(outcome.reps).toMatchObject([{ kind: 'rep', verdict: 'good', score: 100 }]);
    expect(outcome.reps[0]!.hipFlexionPeakDeg).toBeCloseTo(60, 0);
    expect(codes(outcome)).toEqual([]);
  });

  test('may take the pelvis along by a third of the leg, late', () => {
    // 69° of the leg: 46 of the hip, 23 of the back, which joins in over the last third.
    const outcome = moved(raised(38, 5), raised(46, 22));
    expect(outcome.reps).toMatchObject([{ kind: 'rep', verdict: 'good' }]);
    expect(codes(outcome)).toEqual([]);
  });

  test('that rolls the pelvis by more than that is told to stay lower', () => {
    const outcome = moved(raised(35, 8), raised(35, 30));
    expect(outcome.reps[0]!.verdict).toBe('bad');
    expect(codes(outcome)).toContain('spine-rounding');
  });

  test('that starts from the back is told so', () => {
    expect(codes(moved(raised(14, 13), raised(60, 14)))).toEqual(['spine-early']);
  });

  test('that arches while the leg comes down is told so, though it went up well', () => {
    const outcome = moved(raised(60, 2), raised(40, -18));
    expect(codes(outcome)).toEqual(['spine-arching']);
    expect(outcome.reps).toMatchObject([{ kind: 'rep', verdict: 'bad' }]);
  });

  test('in which the back does much is one, though some pictures of it are doubtful', () => {
    const low = raised(18, 20);
    const way = [FLAT, low, low, FLAT, FLAT].map((to) => ({ durationMs: 1200, to }));
    const isDoubtful = (ms: number): boolean => [1700, 2400, 3000, 4300].some((at) => Math.abs(at - ms) < 50);
    const seen = samples(way).map((sample) =>
      isDoubtful(sample.timestampMs) ? { ...sample, hip: unsure(2), lumbar: hidden } : sample,
    );
    expect(run(seen, initialReps(), legRaiseLeft).events.filter(({ type }) => type !== 'cue')).toMatchObject([
      { type: 'rep-started' },
      { type: 'rep-finished', rep: { kind: 'rep', startMs: expect.closeTo(1200, -3) } },
    ]);
  });

  test('that stays low is partial', () => {
    expect(moved(raised(20)).reps).toMatchObject([{ kind: 'partial' }]);
  });
});

describe('both legs raised', () => {
  const feet = (apart: number | null, up = raised(60, 4)) =>
    run(
      samples([FLAT, up, up, FLAT, FLAT].map((to) => ({ durationMs: 1200, to }))).map((sample) => ({
        ...sample,
        feetApart: apart,
      })),
      initialReps(),
      legRaiseLeft,
    );

  test('are named and not counted', () => {
    const { events } = feet(0.02);
    expect(events).toMatchObject([{ type: 'attempt-ended', attempt: { reason: 'both-legs' } }]);
  });

  test('are not named of somebody who sits up, both feet down', () => {
    expect(feet(0.02, { hip: 45, lumbar: 30, knee: 10, trunk: 70 }).events).toEqual([]);
  });

  test('are told from one by the other foot, which is as high; feet that are not seen say nothing', () => {
    expect(feet(0.2).reps).toMatchObject([{ kind: 'rep' }]);
    expect(feet(null).reps).toMatchObject([{ kind: 'rep' }]);
  });
});

describe('lying, nothing is counted of', () => {
  test.each([
    { what: 'a sit-up', to: { hip: 45, lumbar: 30, knee: 10, trunk: 70 } },
    { what: 'a crunch', to: { hip: 2, lumbar: 24, knee: 10, trunk: 20 } },
    { what: 'a knee drawn to the chest', to: raised(80, 20, 120) },
    { what: 'a bridge', to: { hip: -40, lumbar: -5, knee: 90, trunk: -20 } },
    { what: 'a press of the back to the floor', to: { hip: -12, lumbar: 12, knee: 8, trunk: 0 } },
  ])('$what', ({ to }) => {
    expect(moved(to).events).toEqual([]);
  });
});
