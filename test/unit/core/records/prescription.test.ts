import { expect, test } from 'vitest';
import {
  asPrescribed,
  changesBy,
  chosenOf,
  PRESCRIPTION_ROOM,
  type PrescribedExercise,
  type Prescription,
} from '../../../../src/core/records/prescription.ts';
import { DEFAULT_PLAN, PLAN_LIMITS } from '../../../../src/core/session/plan.ts';
import { EXERCISES } from '../../../../src/exercises/catalogue.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { gluteBridge } from '../../../../src/exercises/glute-bridge/exercise.ts';
import { limitsOf } from '../../../../src/core/exercise/limits.ts';

const hinges: PrescribedExercise = {
  exerciseIds: ['hip-hinge'],
  plan: { sets: 3, reps: 10, restSeconds: 90 },
  loaded: false,
  limits: {},
  note: '',
};
const LEGS = ['single-leg-bridge-left', 'single-leg-bridge-right'] as const;
const plan = (changes: Partial<Prescription>): Prescription => ({
  title: '',
  from: '',
  note: '',
  exercises: [hinges],
  ...changes,
});
const chosen = (changes: Partial<PrescribedExercise>): PrescribedExercise | undefined =>
  chosenOf(plan({ exercises: [{ ...hinges, ...changes }] }), EXERCISES)?.exercises[0];

test('what can be chosen stays as it is', () => {
  const roundingDeg = limitsOf(hipHinge).find(({ name }) => name === 'roundingDeg')!.maxDeg;
  const whole = plan({ title: 'Back', exercises: [hinges, { ...hinges, limits: { roundingDeg }, note: 'Slowly.' }] });
  expect(chosenOf(whole, EXERCISES)).toEqual(whole);
});

test('numbers come to the nearest end of their range, and to whole ones', () => {
  expect(chosen({ plan: { sets: 99, reps: -1, restSeconds: 60.4 } })?.plan).toEqual({
    sets: PLAN_LIMITS.sets[1],
    reps: PLAN_LIMITS.reps[0],
    restSeconds: 60,
  });
  const [rounding] = limitsOf(hipHinge);
  expect(chosen({ limits: { roundingDeg: 300 } })?.limits).toEqual({ roundingDeg: rounding!.maxDeg });
  expect(chosen({ limits: { roundingDeg: rounding!.defaultDeg, kneeDeg: Number.NaN } })?.limits).toEqual({});
});

test('a weight is only where the limits know one, and moves their ranges', () => {
  expect(hipHinge.bendNorm).not.toBeNull();
  expect(gluteBridge.bendNorm).toBeNull();
  expect(chosen({ loaded: true })?.loaded).toBe(true);
  expect(chosen({ exerciseIds: ['glute-bridge'], loaded: true })?.loaded).toBe(false);
});

test('texts are cut to their room between whole characters', () => {
  const title = '🦴'.repeat(PRESCRIPTION_ROOM.title + 5);
  expect(chosenOf(plan({ title, from: '  A.  ' }), EXERCISES)).toMatchObject({
    title: '🦴'.repeat(PRESCRIPTION_ROOM.title),
    from: 'A.',
  });
});

test.each([
  ['nothing', []],
  ['an exercise that is not known', [hinges, { ...hinges, exerciseIds: ['squat'] }]],
  ['exercises that do not take turns', [{ ...hinges, exerciseIds: ['hip-hinge', 'glute-bridge'] }]],
  ['the same leg twice', [{ ...hinges, exerciseIds: [LEGS[0], LEGS[0]] }]],
] as [string, PrescribedExercise[]][])('no plan is one of %s', (_what, exercises) => {
  expect(chosenOf(plan({ exercises }), EXERCISES)).toBeNull();
});

const own = { plan: DEFAULT_PLAN, loaded: ['hip-hinge'], limits: { 'hip-hinge': { kneeDeg: 40 } }, ownBend: null };

test('an exercise is done as prescribed, all others as they were set', () => {
  const setting = asPrescribed({ ...own, limits: { ...own.limits, 'glute-bridge': { archingDeg: 17 } } }, hinges);
  expect(setting).toMatchObject({ plan: hinges.plan, loaded: [], ownBend: null });
  expect(setting.limits).toEqual({ 'hip-hinge': {}, 'glute-bridge': { archingDeg: 17 } });
  const legs = asPrescribed(own, { ...hinges, exerciseIds: LEGS, limits: { kneeDeg: 80 }, loaded: true });
  expect(legs.limits).toMatchObject({ [LEGS[0]]: { kneeDeg: 80 }, [LEGS[1]]: { kneeDeg: 80 } });
  expect(legs.loaded).toEqual(['hip-hinge', ...LEGS]);
});

test('what changes is told: numbers, the weight, and limits that somebody moved', () => {
  const usual = limitsOf(hipHinge).find(({ name }) => name === 'kneeDeg')!.defaultDeg;
  expect(changesBy(hinges, hipHinge, own)).toEqual([
    { of: 'sets', from: 2, to: 3 },
    { of: 'reps', from: 8, to: 10 },
    { of: 'restSeconds', from: 60, to: 90 },
    { of: 'loaded', to: false },
    { of: 'limit', name: 'kneeDeg', fromDeg: 40, toDeg: usual },
  ]);
  expect(changesBy({ ...hinges, plan: DEFAULT_PLAN }, hipHinge, { ...own, loaded: [], limits: {} })).toEqual([]);
});
