import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { halfKneelingStretchLeft } from '../../../../src/exercises/half-kneeling-stretch/exercise.ts';
import { singleLegBridgeLeft, singleLegBridgeRight } from '../../../../src/exercises/single-leg-bridge/exercise.ts';
import {
  DEFAULT_PLAN,
  PLAN_LIMITS,
  planFor,
  plannedSets,
  stepPlan,
  type PlannedSet,
  type SessionPlan,
} from '../../../../src/core/session/plan.ts';

const parts = ['sets', 'reps', 'restSeconds'] as const;
const told = ({ exercise, reps, restMs }: PlannedSet) => [exercise.id, reps, restMs];

test('a set follows the other after the rest, and nothing follows the last', () => {
  expect(plannedSets([hipHinge], { sets: 3, reps: 6, restSeconds: 45 }).map(told)).toEqual([
    ['hip-hinge', 6, 45_000],
    ['hip-hinge', 6, 45_000],
    ['hip-hinge', 6, 0],
  ]);
});

test('the legs take turns within each set, with fifteen seconds to change over', () => {
  const both = [singleLegBridgeLeft, singleLegBridgeRight];
  expect(plannedSets(both, { sets: 2, reps: 8, restSeconds: 60 }).map(told)).toEqual([
    ['single-leg-bridge-left', 8, 15_000],
    ['single-leg-bridge-right', 8, 60_000],
    ['single-leg-bridge-left', 8, 15_000],
    ['single-leg-bridge-right', 8, 0],
  ]);
});

test('a step changes the part it is of and nothing else', () => {
  expect(stepPlan(DEFAULT_PLAN, 'sets', 1)).toEqual({ sets: 3, reps: 8, restSeconds: 60 });
  expect(stepPlan(DEFAULT_PLAN, 'reps', -1)).toEqual({ sets: 2, reps: 7, restSeconds: 60 });
  expect(stepPlan(DEFAULT_PLAN, 'restSeconds', 1)).toEqual({ sets: 2, reps: 8, restSeconds: 75 });
});

test('one to five sets of three to twenty reps can be chosen, and a quarter of a minute to three minutes of rest', () => {
  expect(PLAN_LIMITS).toEqual({ sets: [1, 5], reps: [3, 20], restSeconds: [15, 180] });
  expect(DEFAULT_PLAN).toEqual({ sets: 2, reps: 8, restSeconds: 60 });
});

test('no number of steps leaves what can be chosen, and the ends can be reached', () => {
  const walk = fc.array(fc.tuple(fc.constantFrom(...parts), fc.constantFrom(1 as const, -1 as const)), {
    maxLength: 80,
  });
  fc.assert(
    fc.property(walk, (steps) => {
      const plan = steps.reduce((before: SessionPlan, [part, way]) => stepPlan(before, part, way), DEFAULT_PLAN);
      for (const part of parts) {
        expect(plan[part]).toBeGreaterThanOrEqual(PLAN_LIMITS[part][0]);
        expect(plan[part]).toBeLessThanOrEqual(PLAN_LIMITS[part][1]);
      }
    }),
  );
  for (const part of parts) {
    const end = (way: 1 | -1): number =>
      Array.from({ length: 30 }).reduce((plan: SessionPlan) => stepPlan(plan, part, way), DEFAULT_PLAN)[part];
    expect([end(-1), end(1)]).toEqual([...PLAN_LIMITS[part]]);
  }
});

test('of what is held it asks a third as many, one at least', () => {
  const holds = (reps: number) => planFor(halfKneelingStretchLeft, { ...DEFAULT_PLAN, reps }).reps;
  expect([3, 4, 8, 20].map(holds)).toEqual([1, 1, 3, 7]);
  expect(planFor(halfKneelingStretchLeft, DEFAULT_PLAN)).toEqual({ ...DEFAULT_PLAN, reps: 3 });
  expect(planFor(hipHinge, DEFAULT_PLAN)).toBe(DEFAULT_PLAN);
});
