import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Exercise } from '../../../../src/core/exercise/exercise.ts';
import { gluteBridge } from '../../../../src/exercises/glute-bridge/exercise.ts';
import { halfKneelingStretchLeft as stretch } from '../../../../src/exercises/half-kneeling-stretch/exercise.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { legRaiseLeft } from '../../../../src/exercises/leg-raise/exercise.ts';
import type { Verdict } from '../../../../src/core/reading.ts';
import {
  leavesGreen,
  scoreRep,
  spineVerdict,
  type RepFacts,
  type SpineFacts,
} from '../../../../src/core/reps/scoring.ts';

const spineOf = (change: Partial<SpineFacts> = {}): SpineFacts => ({
  peakDeg: 4,
  peakMs: 2000,
  hipAtPeakDeg: 80,
  sigmaDeg: 3,
  hipShare: 0.95,
  neutralHipRangeDeg: null,
  coordinationDeg: 4,
  ...change,
});

function factsOf(change: Partial<RepFacts> = {}, spine: Partial<SpineFacts> = {}): RepFacts {
  const known = spineOf(spine);
  return {
    hipPeakDeg: 80,
    enoughDeg: hipHinge.reach.enoughDeg,
    kneeWorstDeg: 15,
    goingMs: 1200,
    durationMs: 3000,
    holdMs: 400,
    spine: known,
    spineLess: { ...known, peakDeg: known.peakDeg - known.sigmaDeg },
    spineMore: { ...known, peakDeg: known.peakDeg + known.sigmaDeg },
    spineHipLess: known,
    spineHipMore: known,
    ...change,
  };
}
const score = (change: Partial<RepFacts> = {}, spine: Partial<SpineFacts> = {}): ReturnType<typeof scoreRep> =>
  scoreRep(hipHinge, factsOf(change, spine));

/** The measured numbers and limits. */
const numbersOf = (loss: object): readonly number[] => Object.values(loss).filter((value) => typeof value === 'number');

describe('the score of a rep', () => {
  test('is whole when nothing is to be said', () => {
    expect(score()).toEqual({ score: 100, scoreSigma: 0, verdict: 'good', deductions: [] });
  });

  test('says the measured number, its error and the norm', () => {
    const { deductions } = score({}, { peakDeg: 32.3, sigmaDeg: 4.2 });
    expect(deductions).toEqual([
      { code: 'spine-rounding', points: 15, deg: 32.3, sigmaDeg: 4.2, by: 'size', greenDeg: 25 },
    ]);
    expect(score({}, { peakDeg: -16 }).deductions[0]).toMatchObject({
      code: 'spine-arching',
      deg: 16,
      sigmaDeg: 3,
      by: 'size',
      greenDeg: 10,
    });
  });

  test('takes half of a weight at the end of amber and all of it as far beyond', () => {
    expect(score({}, { hipShare: 0.74 }).deductions).toEqual([]);
    expect(score({}, { hipShare: 0.62 }).deductions).toMatchObject([{ code: 'hip-share', points: 10 }]);
    expect(score({}, { hipShare: 0.5 }).deductions).toMatchObject([{ code: 'hip-share', points: 20 }]);
    expect(score({}, { hipShare: 0.2 }).deductions).toMatchObject([{ code: 'hip-share', points: 20 }]);
    expect(score({}, { coordinationDeg: 25 }).deductions).toMatchObject([{ code: 'coordination', points: 8 }]);
    expect(score({}, { peakDeg: 35 }).deductions).toMatchObject([{ code: 'spine-rounding', points: 20 }]);
  });

  test.for([
    { code: 'depth-shallow', change: { hipPeakDeg: 36 } },
    { code: 'tempo-fast', change: { goingMs: 300 } },
    { code: 'tempo-slow', change: { durationMs: 11000 } },
    { code: 'knee-bent', change: { kneeWorstDeg: 55 } },
  ])('takes something off for $code alone', ({ code, change }) => {
    const { deductions, verdict } = score(change);
    expect(deductions.map((deduction) => deduction.code)).toEqual([code]);
    expect(verdict).toBe('good');
  });

  test('takes of hurry, delay and knees as much as they are beyond their limits', () => {
    const lost = (change: Partial<RepFacts>) => score(change).deductions.map(({ code, points }) => [code, points]);
    expect(lost({ goingMs: 350 })).toEqual([['tempo-fast', 3]]);
    expect(lost({ durationMs: 14_000 })).toEqual([['tempo-slow', 3]]);
    expect(lost({ durationMs: 11_000 })).toEqual([['tempo-slow', 1]]);
    expect(lost({ kneeWorstDeg: 40 })).toEqual([['knee-bent', 1]]);
    expect(lost({ kneeWorstDeg: 47.5 })).toEqual([['knee-bent', 3]]);
  });

  test('names the way by where the body goes', () => {
    const way = (exercise: Exercise) => scoreRep(exercise, factsOf({ goingMs: 100, kneeWorstDeg: null, holdMs: 60_000 })).deductions; // prettier-ignore
    expect(way(hipHinge)).toMatchObject([{ code: 'tempo-fast', way: 'down' }]);
    for (const exercise of [gluteBridge, legRaiseLeft, stretch]) expect(way(exercise)).toMatchObject([{ code: 'tempo-fast', way: 'up' }]); // prettier-ignore
  });

  test('says of a stretch that it opened too little', () => {
    const facts = factsOf({ hipPeakDeg: 11, enoughDeg: 15, kneeWorstDeg: null, holdMs: 60_000 });
    expect(scoreRep(stretch, facts).deductions).toEqual([{ code: 'opening-small', points: 6, deg: 11, enoughDeg: 15 }]);
  });

  test('is capped by a red back, and the cap is itself a deduction', () => {
    const { score: points, deductions, verdict } = score({}, { peakDeg: 40 });
    expect(verdict).toBe('bad');
    expect(points).toBe(hipHinge.redCap);
    expect(deductions.map(({ code }) => code)).toEqual(['spine-rounding', 'spine-cap']);
  });

  test('loses nothing to the cap where it is not above it', () => {
    const red = (peakDeg: number) => score({}, { peakDeg }).deductions.map(({ code, points }) => [code, points]);
    expect(red(44.5)).toEqual([['spine-rounding', 39], ['spine-cap', 1]]); // prettier-ignore
    expect(red(45)).toEqual([['spine-rounding', 40]]);
  });

  test('is less sure where the error of the back decides', () => {
    // One σ less it were 100, as it is it is 90, one σ more 84.
    expect(score({}, { peakDeg: 30 })).toMatchObject({ score: 90, scoreSigma: expect.closeTo(Math.sqrt((10 ** 2 + 6 ** 2) / 2), 9) }); // prettier-ignore
    expect(score({}, { peakDeg: 36 }).scoreSigma).toBeGreaterThan(5);
    expect(score({}, { peakDeg: 55 }).scoreSigma).toBeLessThan(1);
    expect(score({}, { peakDeg: 30, sigmaDeg: 6 }).scoreSigma).toBeGreaterThan(score({}, { peakDeg: 30, sigmaDeg: 2 }).scoreSigma!); // prettier-ignore
  });

  test('is less sure where the error of the hips decides: how far they went, and their share', () => {
    // Deep enough by 2°: 4° less take points for depth, 4° more change nothing.
    const edge = { hipPeakDeg: hipHinge.reach.enoughDeg + 2 };
    const less = score({ hipPeakDeg: edge.hipPeakDeg - 4 }).score!;
    expect(less).toBeLessThan(100);
    expect(score(edge)).toMatchObject({ score: 100, scoreSigma: (100 - less) / Math.SQRT2 });
    expect(score({ hipPeakDeg: hipHinge.reach.enoughDeg + 5 }).scoreSigma).toBe(0);
    const shared = { spineHipLess: spineOf({ hipShare: 0.68 }), spineHipMore: spineOf({ hipShare: 0.8 }) };
    expect(score(shared, { hipShare: 0.74 })).toMatchObject({ score: 100, scoreSigma: 5 / Math.SQRT2 });
  });

  test('has the errors of back and hips as squares', () => {
    const both = { spineHipLess: spineOf({ peakDeg: 30, hipShare: 0.62 }), spineHipMore: spineOf({ peakDeg: 30 }) };
    const ofBack = score({}, { peakDeg: 30 }).scoreSigma!;
    const ofHips = 10 / Math.SQRT2;
    const { spine } = factsOf({}, { peakDeg: 30 });
    expect(score({ ...both, spineHipMore: spine }, { peakDeg: 30 }).scoreSigma).toBeCloseTo(
      Math.hypot(ofBack, ofHips),
      9,
    );
  });

  test('deductions are whole, positive and add up to 100 − score; a red back never exceeds the cap', () => {
    const angle = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
    const spine = fc.record({
      peakDeg: angle(-60, 60),
      hipAtPeakDeg: fc.option(angle(20, 110)),
      sigmaDeg: angle(0.5, 8),
      hipShare: angle(0, 1),
      coordinationDeg: fc.option(angle(0, 90)),
    });
    const rest = fc.record({
      hipPeakDeg: angle(5, 120),
      kneeWorstDeg: fc.option(angle(0, 90)),
      goingMs: angle(50, 9000),
      durationMs: angle(1000, 12000),
    });
    fc.assert(
      fc.property(rest, spine, (change, back) => {
        const result = score(change, back);
        let sum = 0;
        for (const { points, ...loss } of result.deductions) {
          expect(Number.isInteger(points)).toBe(true);
          expect(points).toBeGreaterThan(0);
          expect(numbersOf(loss).length).toBeGreaterThan(0);
          for (const number of numbersOf(loss)) expect(number).toBeGreaterThanOrEqual(0);
          sum += points;
        }
        expect(sum).toBe(100 - result.score!);
        expect(result.score).toBeGreaterThanOrEqual(0);
        expect(result.scoreSigma).toBeGreaterThanOrEqual(0);
        expect(result.score).toBeLessThanOrEqual(result.verdict === 'bad' ? hipHinge.redCap : 100);
      }),
    );
  });

  test('never rises when the back moves farther', () => {
    const farther = fc.tuple(fc.double({ min: 0, max: 60, noNaN: true }), fc.double({ min: 0, max: 60, noNaN: true }));
    fc.assert(
      fc.property(farther, fc.constantFrom(-1, 1), ([a, b], sign) => {
        const [near, far] = [Math.min(a, b), Math.max(a, b)];
        expect(score({}, { peakDeg: sign * far }).score).toBeLessThanOrEqual(
          score({}, { peakDeg: sign * near }).score!,
        );
      }),
    );
  });

  test('never falls when the hips move farther for the same back', () => {
    const angle = fc.double({ min: 20, max: 120, noNaN: true });
    fc.assert(
      fc.property(angle, angle, fc.double({ min: 0, max: 60, noNaN: true }), (a, b, peakDeg) => {
        const of = (hipAtPeakDeg: number): number => score({}, { peakDeg, hipAtPeakDeg }).score!;
        expect(of(Math.max(a, b))).toBeGreaterThanOrEqual(of(Math.min(a, b)));
      }),
    );
  });

  test('of a back that shares too much loses a fifth of its points in amber, half and the rest to the cap in red', () => {
    const amber = score({}, { peakDeg: 20, hipAtPeakDeg: 37 });
    expect(amber).toMatchObject({ verdict: 'moderate', score: 92 });
    const red = score({}, { peakDeg: 20, hipAtPeakDeg: 32 });
    expect(red).toMatchObject({ verdict: 'bad', score: hipHinge.redCap });
    expect(red.deductions.map(({ code, points }) => [code, points])).toEqual([
      ['spine-rounding', 20],
      ['spine-cap', 20],
    ]);
    expect(score({}, { peakDeg: 25, hipAtPeakDeg: 45 }).deductions[0]).toMatchObject({ by: 'share', hipDeg: 45 });
    // 20° alone are green: it is the share that is said.
    expect(amber.deductions[0]).toMatchObject({ by: 'share', deg: 20, sigmaDeg: 3, hipDeg: 37 });
    expect(red.deductions[0]).toMatchObject({ by: 'share', deg: 20, sigmaDeg: 3, hipDeg: 32 });
  });

  test('is none where nothing is judged', () => {
    const unmarked = scoreRep({ ...hipHinge, marked: false }, factsOf({ kneeWorstDeg: 60 }, { peakDeg: 50 }));
    expect(unmarked).toEqual({ score: null, scoreSigma: null, verdict: null, deductions: [] });
  });
});

describe('the verdict', () => {
  const verdict = (peakDeg: number, hipAtPeakDeg: number | null, sigmaDeg: number): Verdict | null =>
    spineVerdict(hipHinge, { peakDeg, hipAtPeakDeg, sigmaDeg });

  test('speaks of the spine: 24° is good, 31° is not, 37° is bad; arched 8°, 16° and 24°', () => {
    for (const sigmaDeg of [2, 4, 8]) {
      for (const hipDeg of [70, 80, null]) {
        expect(verdict(24, hipDeg, sigmaDeg)).toBe('good');
        expect(verdict(-8, hipDeg, sigmaDeg)).toBe('good');
        expect(verdict(31, hipDeg, sigmaDeg)).toBe('moderate');
        expect(verdict(-16, hipDeg, sigmaDeg)).toBe('moderate');
        expect(verdict(37, hipDeg, sigmaDeg)).toBe('bad');
        expect(verdict(-24, hipDeg, sigmaDeg)).toBe('bad');
      }
    }
  });

  test('speaks of the share: 20° are good for 80° of the hips, not for 38°, bad for 32°; arching has no share', () => {
    for (const sigmaDeg of [2, 4, 8]) {
      expect([80, 38, 32].map((hipDeg) => verdict(20, hipDeg, sigmaDeg))).toEqual(['good', 'moderate', 'bad']);
      expect([80, 38, 20].map((hipDeg) => verdict(-9, hipDeg, sigmaDeg))).toEqual(['good', 'good', 'good']);
      // Small is small, whatever the share.
      expect(verdict(14, 20, sigmaDeg)).toBe('good');
      // Little for deep hips: up to 30°, not up to any size.
      expect([verdict(29, 90, sigmaDeg), verdict(36, 110, sigmaDeg)]).toEqual(['good', 'bad']);
    }
  });

  test('gives a back the benefit of a part of σ, 4° at most', () => {
    expect(leavesGreen(hipHinge, 26, null, 1)).toBe(true);
    expect([leavesGreen(hipHinge, 29, null, 20), leavesGreen(hipHinge, 29.1, null, 20)]).toEqual([false, true]);
    expect(leavesGreen(hipHinge, 26, null, 4)).toBe(false);
    expect(leavesGreen(hipHinge, 29.5, 90, 1)).toBe(false);
    expect(leavesGreen(hipHinge, 20, 38, 20)).toBe(true); // no doubt is given to a share
  });

  test('is none where nothing is judged', () => {
    const unmarked = { ...hipHinge, marked: false };
    expect(spineVerdict(unmarked, { peakDeg: 50, hipAtPeakDeg: 40, sigmaDeg: 2 })).toBeNull();
  });
});

describe('the score of a bridge', () => {
  /** Hip flexion at rest, degrees: so much is missing to straight there. */
  const REST_DEG = 45;
  const bridgeScore = (change: Partial<RepFacts> = {}, spine: Partial<SpineFacts> = {}) =>
    scoreRep(
      gluteBridge,
      factsOf(
        {
          hipPeakDeg: 42,
          enoughDeg: REST_DEG - gluteBridge.reach.enoughDeg,
          kneeWorstDeg: 100,
          holdMs: 1500,
          ...change,
        },
        { peakDeg: -3, ...spine },
      ),
    );
  const points = (score: ReturnType<typeof scoreRep>): number =>
    score.deductions.reduce((sum, each) => sum + each.points, 0);

  test('is whole when nothing is to be said', () => {
    expect(bridgeScore()).toEqual({ score: 100, scoreSigma: 0, verdict: 'good', deductions: [] });
  });

  test('takes something off for low hips, and says how far they are from straight', () => {
    expect(bridgeScore({ hipPeakDeg: 32 }).deductions).toEqual([
      { code: 'hips-low', points: 2, missingDeg: 13, mayMissDeg: 10 },
    ]);
    expect(bridgeScore({ hipPeakDeg: 35 }).deductions).toEqual([]);
    expect(bridgeScore({ hipPeakDeg: 50 }).deductions).toEqual([]);
    expect(bridgeScore({ hipPeakDeg: 14 }).deductions).toMatchObject([{ code: 'hips-low', points: 15 }]);
    // From a rest of 30° enough is 20°, which is near a partial one: the points are taken over 10° all the same.
    expect(bridgeScore({ enoughDeg: 20, hipPeakDeg: 15 }).deductions).toMatchObject([{ code: 'hips-low', points: 8 }]);
  });

  test('takes something off for a short hold, all of its weight for none', () => {
    expect(bridgeScore({ holdMs: 400 }).deductions).toEqual([
      { code: 'hold-short', points: 6, heldMs: 400, leastMs: 1000 },
    ]);
    expect(bridgeScore({ holdMs: 0 }).deductions).toMatchObject([{ code: 'hold-short', points: 10 }]);
    expect(bridgeScore({ holdMs: 1000 }).deductions).toEqual([]);
  });

  test('takes something off for straight knees, never for bent ones', () => {
    expect(bridgeScore({ kneeWorstDeg: 45 }).deductions).toEqual([
      { code: 'knee-straight', points: 5, deg: 45, limitDeg: 70 },
    ]);
    expect(bridgeScore({ kneeWorstDeg: 135 }).deductions).toEqual([]);
    expect(bridgeScore({ kneeWorstDeg: null }).deductions).toEqual([]);
  });

  test('is capped by a back that arches far', () => {
    const { score: capped, verdict, deductions } = bridgeScore({}, { peakDeg: -21 });
    expect([capped, verdict]).toEqual([gluteBridge.redCap, 'bad']);
    expect(deductions.map(({ code }) => code)).toEqual(['spine-arching', 'spine-cap']);
  });

  test('speaks of going up, and of arching by a band of its own', () => {
    expect(bridgeScore({ goingMs: 350 }).deductions[0]).toMatchObject({
      code: 'tempo-fast',
      way: 'up',
      goingMs: 350,
      leastMs: 700,
    });
    expect(bridgeScore({}, { peakDeg: -16 }).deductions).toMatchObject([
      { code: 'spine-arching', by: 'size', deg: 16, sigmaDeg: 3, greenDeg: 12 },
    ]);
    expect(bridgeScore({}, { peakDeg: -12 }).deductions).toEqual([]);
    expect(bridgeScore({}, { peakDeg: 11 }).deductions).toEqual([]);
  });

  test('verdicts: up to 12° of arching is good, 18.5° is not, more than 20° is bad, however sure', () => {
    const verdict = (peakDeg: number, sigmaDeg: number) =>
      spineVerdict(gluteBridge, { peakDeg, hipAtPeakDeg: 40, sigmaDeg });
    for (const sigmaDeg of [1, 4, 8]) {
      for (const peakDeg of [0, -4, -8, -12, 8, 12]) expect(verdict(peakDeg, sigmaDeg)).toBe('good');
      expect(verdict(-18.5, sigmaDeg)).toBe('moderate');
      for (const peakDeg of [-20.5, -25, 30]) expect(verdict(peakDeg, sigmaDeg)).toBe('bad');
    }
  });

  test('deductions are whole, positive and add up to 100 − score; a red back never exceeds the cap', () => {
    const between = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
    const spine = fc.record({
      peakDeg: between(-60, 60),
      sigmaDeg: between(0.5, 9),
      hipShare: between(0, 1),
      coordinationDeg: fc.option(between(0, 90)),
    });
    const rest = fc.record({
      hipPeakDeg: between(-10, 70),
      enoughDeg: between(gluteBridge.reps.partialDeg + 1, 70),
      kneeWorstDeg: fc.option(between(0, 150)),
      goingMs: between(50, 9000),
      holdMs: between(0, 15_000),
      durationMs: between(1000, 20_000),
    });
    const codes = new Set<string>();
    fc.assert(
      fc.property(rest, spine, (change, back) => {
        const result = bridgeScore(change, back);
        for (const { points: taken, ...loss } of result.deductions) {
          expect(Number.isInteger(taken) && taken > 0).toBe(true);
          expect(numbersOf(loss).length).toBeGreaterThan(0);
          for (const number of numbersOf(loss)) expect(number).toBeGreaterThanOrEqual(0);
          codes.add(loss.code);
        }
        expect(points(result)).toBe(100 - result.score!);
        expect(result.score).toBeGreaterThanOrEqual(0);
        expect(result.score).toBeLessThanOrEqual(result.verdict === 'bad' ? gluteBridge.redCap : 100);
      }),
      { seed: 17, numRuns: 400 },
    );
    codes.delete('spine-cap'); // rare: what else is lost mostly lies deeper
    expect([...codes].toSorted()).toEqual([
      'coordination', 'hip-share', 'hips-low', 'hold-short', 'knee-straight', 'spine-arching',
      'spine-rounding', 'tempo-fast', 'tempo-slow',
    ]); // prettier-ignore
  });

  test('never falls with height or with hold', () => {
    const pair = (max: number) =>
      fc.tuple(fc.double({ min: 0, max, noNaN: true }), fc.double({ min: 0, max, noNaN: true }));
    const scoreOf = (hipPeakDeg: number, holdMs: number): number => bridgeScore({ hipPeakDeg, holdMs }).score!;
    fc.assert(
      fc.property(pair(60), pair(3000), ([a, b], [short, long]) => {
        expect(scoreOf(Math.max(a, b), 1500)).toBeGreaterThanOrEqual(scoreOf(Math.min(a, b), 1500));
        expect(scoreOf(42, Math.max(short, long))).toBeGreaterThanOrEqual(scoreOf(42, Math.min(short, long)));
      }),
    ); // prettier-ignore
  });

  test('a hinge has no hold to lose', () => {
    const hold = (exercise: Exercise): number => scoreRep(exercise, factsOf({ holdMs: 0 })).deductions.filter(({ code }) => code === 'hold-short').length; // prettier-ignore
    expect([hold(hipHinge), hold(gluteBridge)]).toEqual([0, 1]);
  });
});
