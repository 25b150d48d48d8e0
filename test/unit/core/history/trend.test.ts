import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../../src/core/history/compare.ts';
import { plusDays } from '../../../../src/core/history/days.ts';
import { ofReps, ofSessions, type Estimate } from '../../../../src/core/history/estimate.ts';
import { overWeeks, painOf, trendOf, type Quantity, type TrendPoint } from '../../../../src/core/history/trend.ts';
import { entry, marked } from './sessions.ts';

const dayOf = (instant: string): string => instant.slice(0, 10);
const on = (i: number): string => `${plusDays('2026-01-05', i)}T10:00:00Z`;
const number = fc.double({ min: -100, max: 100, noNaN: true });
const estimates = fc.array(
  fc.record({ value: number, sigma: fc.option(fc.double({ min: 0.1, max: 20, noNaN: true })) }),
  { minLength: 1, maxLength: 12 },
);

describe('the error of a median', () => {
  test('is the spread of the reps and their own error, which they share', () => {
    // s = 10, √(π/2)·10/√3 = 7.236
    const reps = [10, 20, 30].map((value) => ({ value, sigma: 4 }));
    expect(ofReps(reps)!.value).toBe(20);
    expect(ofReps(reps)!.sigma).toBeCloseTo(Math.hypot(7.236, 4), 3);
    expect(ofReps(reps.map(({ value }) => ({ value, sigma: null })))!.sigma).toBeCloseTo(7.236, 3);
  });

  test('is not made up: one rep without an error has none', () => {
    expect(ofReps([{ value: 3, sigma: null }])).toEqual({ value: 3, sigma: null });
    expect(ofReps([{ value: 3, sigma: 2 }])).toEqual({ value: 3, sigma: 2 });
    expect(ofReps([])).toBeNull();
    expect(ofSessions([{ value: 3, sigma: null }])).toEqual({ value: 3, sigma: null });
  });

  test('of reps is never below what they share; of equal sessions it falls with their root', () => {
    fc.assert(
      fc.property(estimates, (reps) => {
        const known = reps.flatMap(({ sigma }) => sigma ?? []).sort((a, b) => a - b);
        const { value, sigma } = ofReps(reps)!;
        const values = reps.map((rep) => rep.value);
        expect(value >= Math.min(...values) && value <= Math.max(...values)).toBe(true);
        expect(sigma ?? Infinity).toBeGreaterThanOrEqual((known[0] ?? 0) - 1e-9);
        const turned = ofReps(reps.map((rep) => ({ ...rep, value: -rep.value })))!;
        expect(turned.value).toBeCloseTo(-value, 9);
        expect(turned.sigma ?? -1).toBeCloseTo(sigma ?? -1, 9);
      }),
    );
    const four = Array.from({ length: 4 }, (): Estimate => ({ value: 50, sigma: 6 }));
    expect(ofSessions(four)!.sigma).toBeCloseTo(3, 9);
  });
});

describe('a trend', () => {
  test('has each session once, oldest first, and only this exercise', () => {
    const sessions = [
      entry(on(4)),
      entry(on(2), { exerciseId: 'glute-bridge' }),
      entry(on(1), { source: 'Sample' }),
      entry(on(0), { source: 'me.mp4' }),
    ];
    expect(trendOf(sessions, 'hip-hinge', 'score').map(({ startedAt }) => startedAt)).toEqual([on(0), on(4)]);
  });

  test('leaves out what was no full rep, what a person took out, and the score of what they contest', () => {
    const reps = [
      marked({ score: 50 }),
      marked({ score: 90 }, { opinion: 'not-fine' }),
      marked({ score: 10 }, { opinion: 'deleted' }),
      marked({ score: 20, kind: 'partial' }),
      marked({ score: null, neutralHipRangeDeg: 65 }),
    ];
    expect(trendOf([entry(on(0), { reps })], 'hip-hinge', 'score')).toMatchObject([{ value: 50, sigma: 4 }]);
    expect(trendOf([entry(on(0), { reps })], 'hip-hinge', 'neutral-range')).toMatchObject([{ value: 60 }]);
  });

  test('of legs in turn is of the leg of each set', () => {
    const legs = ['left', 'right'].map((leg) => ({ exerciseId: `single-leg-bridge-${leg}`, target: 1 }));
    const reps = [marked({ score: 60 }, { set: 1 }), marked({ score: 80 }, { set: 2 })];
    const session = entry(on(0), { exerciseId: legs[0]!.exerciseId, sets: legs, reps });
    expect(trendOf([session], legs[0]!.exerciseId, 'score')).toMatchObject([{ value: 60 }]);
    expect(trendOf([session], legs[1]!.exerciseId, 'score')).toMatchObject([{ value: 80 }]);
  });

  test('takes the back by its size, and as a share of the own bend with the error of both', () => {
    const reps = [marked({ lumbarPeakDeg: -20, lumbarSigmaDeg: 3 })];
    expect(trendOf([entry(on(0), { reps })], 'hip-hinge', 'lumbar-peak')).toMatchObject([{ value: 20, sigma: 3 }]);
    expect(trendOf([entry(on(0))], 'hip-hinge', 'lumbar-share')).toEqual([]);
    const ownBend = { deg: 50, sigmaDeg: 5, date: '' };
    const [share] = trendOf([entry(on(0), { standard: { ownBend } })], 'hip-hinge', 'lumbar-share');
    expect(share!.value).toBeCloseTo(0.4, 9);
    expect(share!.sigma).toBeCloseTo(0.4 * Math.hypot(4 / 20, 5 / 50), 9);
  });

  test('knows a range as well as its hips and, where the back joins in, the steepness of that', () => {
    const range = (change: Parameters<typeof marked>[0]) =>
      trendOf([entry(on(0), { reps: [marked(change)] })], 'hip-hinge', 'neutral-range')[0]!.sigma;
    // 4° of the back over 20° for 70° of the hips
    expect(range({})).toBeCloseTo(Math.hypot(4, (4 * 70) / 20), 9);
    expect(range({ neutralHipRangeDeg: 70 })).toBe(4);
    expect(range({ lumbarPeakDeg: 1 })).toBeCloseTo(Math.hypot(4, 35), 9);
    expect(range({ lumbarSigmaDeg: null })).toBeNull();
  });

  test('knows a share of the hips by both errors', () => {
    const share = (hip: number) => hip / (hip + 20);
    const reps = [marked({ lumbarSigmaDeg: 2 })];
    const [point] = trendOf([entry(on(0), { reps })], 'hip-hinge', 'hip-share');
    const moved = Math.hypot(share(74) - share(70), 70 / 92 - 70 / 90);
    expect(point!.sigma! / moved).toBeCloseTo(1, 1);
  });

  test('takes the height of a bridge from reps without an arched back', () => {
    const reps = [
      marked({ hipToStraightDeg: 12 }),
      marked({ hipToStraightDeg: -3, verdict: 'moderate' }),
      marked({ hipToStraightDeg: 12 }),
    ];
    const session = entry(on(0), { exerciseId: 'glute-bridge', reps });
    expect(trendOf([session], 'glute-bridge', 'height')).toMatchObject([{ value: 12, sigma: 5 }]);
  });

  test('says where the back did not join in at all', () => {
    const range = (neutralHipRangeDeg: number) => marked({ hipFlexionPeakDeg: -70, neutralHipRangeDeg });
    const atLeast = (...ranges: readonly number[]) =>
      trendOf([entry(on(0), { reps: ranges.map(range) })], 'hip-hinge', 'neutral-range')[0]!.atLeast;
    expect([atLeast(70, 70, 40), atLeast(70, 40, 40)]).toEqual([true, false]);
  });

  test('is one point a week over half a year and more, each within its week', () => {
    const points = (days: number, every: number): TrendPoint[] =>
      Array.from({ length: Math.floor(days / every) + 1 }, (_, i) => ({
        startedAt: on(i * every), value: i, sigma: 3, atLeast: false,
      })); // prettier-ignore
    expect(overWeeks(points(180, 2), dayOf)).toHaveLength(91);
    const weeks = overWeeks(points(364, 1), dayOf);
    expect(weeks).toHaveLength(53);
    expect(weeks[1]).toMatchObject({ startedAt: on(7), value: 10 });
  });

  test('of pain has the sessions in which some was given', () => {
    const sessions = [
      entry(on(2), { pain: { before: 4, after: 2 } }),
      entry(on(1), { pain: { before: null, after: null } }),
      entry(on(0), { pain: { before: null, after: 3 } }),
      entry(on(3), { pain: { before: 1, after: 1 }, exerciseId: 'glute-bridge' }),
    ];
    expect(painOf(sessions, ['hip-hinge'])).toEqual([
      { startedAt: on(0), before: null, after: 3 },
      { startedAt: on(2), before: 4, after: 2 },
    ]);
  });
});

describe('the first sessions against the last', () => {
  const points = (values: readonly number[], sigma: number | null = 3): TrendPoint[] =>
    values.map((value, i) => ({ startedAt: on(2 * i), value, sigma, atLeast: false }));
  const change = (values: readonly number[], quantity: Quantity, sigma: number | null = 3) => {
    const compared = compare(points(values, sigma), quantity);
    return compared.kind === 'compared' ? compared.change : compared;
  };

  test('need two on either side', () => {
    expect(compare([], 'score')).toEqual({ kind: 'too-few', more: 4 });
    expect(compare(points([1, 2, 3]), 'score')).toEqual({ kind: 'too-few', more: 1 });
    expect(compare(points([1, 2, 3, 4]), 'score').kind).toBe('compared');
  });

  test('are three on either side, told since the first of the last', () => {
    const compared = compare(points([46, 48, 50, 90, 90, 90, 60, 62, 64]), 'neutral-range');
    expect(compared).toMatchObject({ first: { value: 48 }, now: { value: 62 }, since: on(12), change: 'more' });
  });

  test('differ in angles from 8° on', () => {
    expect(change([50, 50, 50, 57.9, 57.9, 57.9], 'neutral-range')).toBe('none');
    expect(change([50, 50, 50, 58.1, 58.1, 58.1], 'neutral-range')).toBe('more');
    expect(change([50, 50, 50, 41.9, 41.9, 41.9], 'lumbar-peak')).toBe('less');
    // Whatever the error of each: of the same person it is much the same.
    expect(change([50, 50, 50, 59, 59, 59], 'lumbar-peak', 9)).toBe('more');
    // But not within what the sessions scatter by: 2·√2·√(π/2)·10/√3 = 20.5
    expect(change([40, 50, 60, 60, 70, 80], 'lumbar-peak')).toBe('none');
    expect(change([40, 50, 60, 61, 71, 81], 'lumbar-peak')).toBe('more');
  });

  test('differ in scores and shares by two errors of the difference, and where there is none nobody can tell', () => {
    expect(change([80, 80, 80, 84, 84, 84], 'score', 3)).toBe('none');
    expect(change([80, 80, 80, 86, 86, 86], 'score', 3)).toBe('more');
    expect(change([0.7, 0.7, 0.7, 0.7, 0.7, 0.7], 'hip-share', null)).toBe('none');
  });

  test('read backwards differ the other way', () => {
    const opposite = { more: 'less', less: 'more', none: 'none' } as const;
    fc.assert(
      fc.property(fc.array(number, { minLength: 6, maxLength: 12 }), (values) => {
        const forward = change(values, 'neutral-range') as keyof typeof opposite;
        expect(change(values.toReversed(), 'neutral-range')).toBe(opposite[forward]);
      }),
    );
  });

  test('shifted together differ as before', () => {
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 4, maxLength: 12 }),
        fc.integer({ min: -50, max: 50 }),
        (values, by) => {
          const whole = values.map(Math.round);
          expect(change(whole.map((value) => value + by), 'score')).toBe(change(whole, 'score')); // prettier-ignore
        },
      ),
    );
  });
});
