/** Guided exercises made up for tests, and a run of one from its first word to its last. */
import { array, boolean, constant, constantFrom, integer, record, type Arbitrary } from 'fast-check';
import type { GuidedExercise } from '../../../../src/core/guided/guided.ts';
import type { GuidedLine } from '../../../../src/core/guided/guided-line.ts';
import {
  beginGuided,
  stepGuided,
  type GuidedBreath,
  type GuidedSetup,
  type GuidedStep,
} from '../../../../src/core/guided/run.ts';
import type { GuidedStatus } from '../../../../src/core/guided/status.ts';

/** A stretch of both sides: four seconds in, six out. */
export const STRETCH: GuidedExercise = {
  id: 'made-up-stretch',
  posture: 'kneeling',
  sides: 'each',
  unit: 'seconds',
  amount: [20, 60],
  usual: { sets: 2, amount: 30 },
  breathed: true,
  restMs: 15_000,
  settleMs: 10_000,
  changeMs: 8000,
  phases: [
    { id: 'in', ms: 4000, circle: 'grow' },
    { id: 'out', ms: 6000, circle: 'shrink' },
  ],
};

/** Reps of both legs at once. */
export const REPS: GuidedExercise = {
  ...STRETCH,
  id: 'made-up-reps',
  sides: 'both',
  unit: 'reps',
  breathed: false,
  changeMs: 0,
  phases: [
    { id: 'up', ms: 2000, circle: 'grow' },
    { id: 'hold', ms: 1000, circle: 'stay' },
    { id: 'down', ms: 3000, circle: 'shrink' },
  ],
};

/** Every line takes half a second. */
export const spokenMs = (lines: readonly GuidedLine[]): number => 500 * lines.length;

export function setup(exercise: GuidedExercise, sets: number, amount: number): GuidedSetup {
  return { exercise, dose: { sets, amount }, spokenMs };
}

export interface Heard extends GuidedBreath {
  readonly nowMs: number;
  readonly status: GuidedStatus;
}

const TICK_MS = 100;

/** All that is said until it is over. @param wish called before each step: what was wished for at that time, if anything */
export function hear(
  of: GuidedSetup,
  wish: (step: GuidedStep, nowMs: number) => GuidedStep | null = () => null,
  tickMs = TICK_MS,
): { readonly heard: readonly Heard[]; readonly steps: readonly GuidedStep[]; readonly endMs: number } {
  const heard: Heard[] = [];
  const steps: GuidedStep[] = [];
  let nowMs = 0;
  const take = (step: GuidedStep): GuidedStep => {
    steps.push(step);
    if (step.said) heard.push({ ...step.said, nowMs, status: step.status });
    return step;
  };
  let step = take(beginGuided(of, nowMs));
  while (!step.over) {
    if (nowMs > 7_200_000) throw new RangeError('it does not end');
    nowMs += tickMs;
    const wished = wish(step, nowMs);
    step = take(wished ?? stepGuided(step.run, nowMs));
  }
  return { heard, steps, endMs: nowMs };
}

const anyExercise: Arbitrary<GuidedExercise> = record({
  id: constant('made-up'),
  posture: constantFrom('standing', 'lying', 'side-lying'),
  sides: constantFrom('both', 'each'),
  unit: constantFrom('reps', 'seconds'),
  amount: constant([1, 60]),
  usual: constant({ sets: 1, amount: 10 }),
  breathed: boolean(),
  restMs: integer({ min: 0, max: 40_000 }),
  settleMs: integer({ min: 0, max: 40_000 }),
  changeMs: integer({ min: 0, max: 20_000 }),
  phases: array(record({ ms: integer({ min: 1000, max: 8000 }), circle: constantFrom('grow', 'stay', 'shrink') }), {
    minLength: 1,
    maxLength: 4,
  }).map((phases) => phases.map((phase, i) => ({ ...phase, id: `phase-${i}` })) as unknown as GuidedExercise['phases']),
});

export const anySetup: Arbitrary<GuidedSetup> = record({
  exercise: anyExercise,
  dose: record({ sets: integer({ min: 1, max: 3 }), amount: integer({ min: 1, max: 30 }) }),
  spokenMs: integer({ min: 100, max: 900 }).map((ms) => (lines: readonly GuidedLine[]) => ms * lines.length),
});
