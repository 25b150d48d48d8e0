import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXERCISES } from '../../../../src/exercises/catalogue.ts';
import { gluteBridge } from '../../../../src/exercises/glute-bridge/exercise.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { singleLegBridgeLeft, singleLegBridgeRight } from '../../../../src/exercises/single-leg-bridge/exercise.ts';
import { limitGroups, limitsOf, moveLimit, withLimits, type Limits } from '../../../../src/core/exercise/limits.ts';
import { spineVerdict } from '../../../../src/core/reps/scoring.ts';
import { spineAt } from '../../../../src/core/exercise/spine-norm.ts';

const anyDeg = fc.option(fc.double({ min: -1000, max: 1000 }), { nil: undefined });
const anyLimits: fc.Arbitrary<Limits> = fc.record({
  roundingDeg: anyDeg,
  archingDeg: anyDeg,
  reachDeg: anyDeg,
  kneeDeg: anyDeg,
});
const bridges = [gluteBridge, singleLegBridgeLeft, singleLegBridgeRight];

test.each(EXERCISES)('the limits of $id start at their defaults, within their ranges, in whole degrees', (exercise) => {
  const { spineCue, reach, knee } = exercise;
  expect(limitsOf(exercise).map(({ name, defaultDeg }) => [name, defaultDeg])).toEqual([
    ['roundingDeg', spineCue.flexionDeg],
    ['archingDeg', spineCue.extensionDeg],
    ['reachDeg', reach.fullDeg],
    ['kneeDeg', knee.limitDeg],
  ]);
  for (const { defaultDeg, minDeg, maxDeg } of limitsOf(exercise)) {
    expect([minDeg, defaultDeg, maxDeg].every(Number.isInteger)).toBe(true);
    expect(minDeg).toBeLessThan(defaultDeg);
    expect(maxDeg).toBeGreaterThan(defaultDeg);
  }
});

test.each(EXERCISES)('nothing moved leaves $id as it is', (exercise) => {
  expect(withLimits(exercise, undefined)).toBe(exercise);
  expect(withLimits(exercise, {})).toEqual(exercise);
});

test.each(EXERCISES)('whatever is asked for, the limits of $id stay in an order that makes sense', (exercise) => {
  fc.assert(
    fc.property(anyLimits, (limits) => {
      const { lumbar, spineCue, reach, knee, reps, earlySpine } = withLimits(exercise, limits);
      for (const [{ greenDeg, amberDeg }, cueDeg] of [
        [lumbar.flexion, spineCue.flexionDeg],
        [lumbar.extension, spineCue.extensionDeg],
      ] as const) {
        // Twice the error of the angle: less than that would judge the tool.
        expect(greenDeg).toBeGreaterThanOrEqual(6);
        expect(amberDeg).toBeGreaterThan(greenDeg);
        expect(cueDeg).toBeGreaterThan(greenDeg);
      }
      expect(earlySpine.minLumbarDeg).toBeGreaterThanOrEqual(exercise.earlySpine.minLumbarDeg);
      expect(Math.sign(knee.worstDeg - knee.limitDeg)).toBe(Math.sign(exercise.knee.worstDeg - exercise.knee.limitDeg));
      // A hinge with bent knees is still a hinge; nobody's thighs go level in one.
      expect(knee.limitDeg).toBeLessThanOrEqual(90);
      expect(reach.enoughDeg).toBeGreaterThanOrEqual(0);
      // Enough is farther than full: deeper from the neutral, nearer to straight.
      const fromNeutral = reach.from === 'neutral';
      expect(fromNeutral ? reach.enoughDeg > reach.fullDeg : reach.enoughDeg < reach.fullDeg).toBe(true);
      expect(reach.fullDeg).toBeGreaterThan(fromNeutral ? reps.partialDeg : 0);
    }),
  );
});

test.each(EXERCISES)('moving the limits of $id twice is moving them once', (exercise) => {
  const limits = { roundingDeg: 22, archingDeg: 14, reachDeg: 28, kneeDeg: 52 };
  const once = withLimits(exercise, limits);
  // Green keeps its room.
  const leastDeg = exercise.spineCue.flexionDeg - exercise.lumbar.flexion.greenDeg + 6;
  expect(once.spineCue).toMatchObject({ flexionDeg: Math.max(22, leastDeg), extensionDeg: 14 });
  expect(withLimits(once, limits)).toEqual(once);
  const out = { roundingDeg: exercise.spineCue.flexionDeg + 7, archingDeg: exercise.spineCue.extensionDeg + 3 };
  const moved = withLimits(exercise, out);
  expect(moved).not.toEqual(exercise);
  expect(withLimits(moved, out)).toEqual(moved);
});

test('a limit that is no number counts as the default', () => {
  expect(withLimits(hipHinge, { roundingDeg: Number.NaN })).toEqual(hipHinge);
});

test('a back limit moved out takes colour, verdict and the early cue along, on its own side only', () => {
  const wider = withLimits(hipHinge, { roundingDeg: 38 });
  const back = { peakDeg: 32, hipAtPeakDeg: 70, sigmaDeg: 1 };
  expect(spineAt(32, hipHinge, 70).band).toBe('amber');
  expect(spineAt(32, wider, 70).band).toBe('green');
  expect(spineVerdict(hipHinge, back)).toBe('moderate');
  expect(spineVerdict(wider, back)).toBe('good');
  // The green of a back that shares little goes out as well; what is too much of a share stays.
  expect(spineAt(36, hipHinge, 110).band).toBe('red');
  expect(spineAt(36, wider, 110).band).toBe('green');
  expect(spineAt(27, wider, 42).band).toBe('red');
  expect(wider.earlySpine.minLumbarDeg).toBe(hipHinge.earlySpine.minLumbarDeg + 8);
  expect(wider.lumbar.extension).toEqual(hipHinge.lumbar.extension);
  const arching = withLimits(gluteBridge, { archingDeg: 17 });
  expect(arching.earlySpine.minLumbarDeg).toBe(gluteBridge.earlySpine.minLumbarDeg + 2);
  expect(arching.lumbar.flexion).toEqual(gluteBridge.lumbar.flexion);
});

test('bridges on both legs and on one share their limits, the others have their own', () => {
  expect(limitGroups(EXERCISES).map((group) => group.map(({ id }) => id))).toEqual([
    ['hip-hinge'],
    ['single-leg-hinge-left', 'single-leg-hinge-right'],
    ['glute-bridge', 'single-leg-bridge-left', 'single-leg-bridge-right'],
    ['half-kneeling-stretch-left', 'half-kneeling-stretch-right'],
    ['hip-thrust'],
    ['leg-raise-left', 'leg-raise-right'],
  ]);
});

test('a limit is kept for every exercise of its group, and only while it differs from the default', () => {
  const moved = moveLimit({ 'hip-hinge': { kneeDeg: 40 } }, bridges, 'archingDeg', 18);
  expect(moved).toEqual({
    'hip-hinge': { kneeDeg: 40 },
    'glute-bridge': { archingDeg: 18 },
    'single-leg-bridge-left': { archingDeg: 18 },
    'single-leg-bridge-right': { archingDeg: 18 },
  });
  const two = moveLimit(moved, bridges, 'reachDeg', 25);
  expect(two['glute-bridge']).toEqual({ archingDeg: 18, reachDeg: 25 });
  expect(moveLimit(two, bridges, 'reachDeg', null)).toEqual(moved);
  const atDefault = gluteBridge.spineCue.extensionDeg;
  expect(moveLimit(moved, bridges, 'archingDeg', atDefault)).toEqual({ 'hip-hinge': { kneeDeg: 40 } });
});

test('a limit beyond its range is kept as the end of the range', () => {
  expect(moveLimit({}, [hipHinge], 'roundingDeg', 90)).toEqual({ 'hip-hinge': { roundingDeg: 40 } });
  expect(moveLimit({}, [hipHinge], 'roundingDeg', 0)).toEqual({ 'hip-hinge': { roundingDeg: 11 } });
});

test('the limits of a hinge are those of its file, with room for green below and ten degrees above', () => {
  expect(limitsOf(hipHinge)).toEqual([
    { name: 'roundingDeg', defaultDeg: 30, minDeg: 11, maxDeg: 40, greenBeforeDeg: 5, ratio: 0.35 },
    { name: 'archingDeg', defaultDeg: 12, minDeg: 8, maxDeg: 22, greenBeforeDeg: 2, ratio: 0 },
    { name: 'reachDeg', defaultDeg: 35, minDeg: 25, maxDeg: 60, greenBeforeDeg: 0, ratio: 0 },
    { name: 'kneeDeg', defaultDeg: 35, minDeg: 20, maxDeg: 90, greenBeforeDeg: 0, ratio: 0 },
  ]);
});

test('one number apart is not alike: each has limits of its own', () => {
  const other = { ...hipHinge, id: 'other', limitRanges: { ...hipHinge.limitRanges, kneeDeg: [21, 90] as const } };
  expect(limitGroups([hipHinge, other]).map((group) => group.map(({ id }) => id))).toEqual([['hip-hinge'], ['other']]);
  expect(limitGroups([hipHinge, { ...hipHinge, id: 'same' }])).toHaveLength(1);
  expect(limitGroups([hipHinge, { ...hipHinge, id: 'other', angleMap: { ...hipHinge.angleMap } }])).toHaveLength(2);
});
