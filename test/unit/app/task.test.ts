import { expect, test } from 'vitest';
import { settingsOf } from '../../../src/app/task.ts';
import { readSettings } from '../../../src/app/settings.ts';
import { halfKneelingStretchLeft } from '../../../src/exercises/half-kneeling-stretch/exercise.ts';
import { hipHinge } from '../../../src/exercises/hip-hinge/exercise.ts';

const { settings } = readSettings(() => ({ getItem: () => null, setItem() {}, removeItem() {} }), ['en']);

test('what is set in reps is done in fewer holds, a plan of its own as it stands', () => {
  const plan = { sets: 1, reps: 8, restSeconds: 30 };
  expect(settingsOf({ exercises: [hipHinge], prescribed: null }, { ...settings, plan }).plan).toEqual(plan);
  expect(settingsOf({ exercises: [halfKneelingStretchLeft], prescribed: null }, { ...settings, plan }).plan.reps).toBe(
    3,
  );
  const exerciseIds = ['half-kneeling-stretch-left'] as const;
  const prescribed = { exerciseIds, plan, loaded: false, limits: {}, note: '' };
  expect(settingsOf({ exercises: [halfKneelingStretchLeft], prescribed }, settings).plan).toEqual(plan);
});
