/** What a session consists of: sets of reps with rests between them. */
import type { Exercise } from '../exercise/exercise.ts';

export interface SessionPlan {
  readonly sets: number;
  /** Full reps of a set; on one leg, of each leg. */
  readonly reps: number;
  /** Between two sets. */
  readonly restSeconds: number;
}

/** Two to three sets of six to fifteen reps are usual for learning a movement (leaflets); rest as long as is comfortable. Unvalidated. */
export const DEFAULT_PLAN: SessionPlan = { sets: 2, reps: 8, restSeconds: 60 };

/** What can be chosen. */
export const PLAN_LIMITS = {
  sets: [1, 5],
  reps: [3, 20],
  restSeconds: [15, 180],
} as const satisfies Readonly<Record<keyof SessionPlan, readonly [min: number, max: number]>>;

/** By how much one press of a button changes it. */
const PLAN_STEPS = { sets: 1, reps: 1, restSeconds: 15 } as const satisfies Readonly<Record<keyof SessionPlan, number>>;

/** The plan with one part a step larger (1) or smaller (−1); the same plan where there is no further step. */
export function stepPlan(plan: SessionPlan, part: keyof SessionPlan, way: 1 | -1): SessionPlan {
  const [min, max] = PLAN_LIMITS[part];
  const value = plan[part] + way * PLAN_STEPS[part];
  return value < min || value > max ? plan : { ...plan, [part]: value };
}

/** A hold of 20 s is about as long as three reps. Unvalidated. */
const REPS_PER_HOLD = 3;

/** The one plan that is chosen for all exercises, in reps, as it is for this one: of what is held a third as many. */
export function planFor({ hold }: Pick<Exercise, 'hold'>, plan: SessionPlan): SessionPlan {
  return hold ? { ...plan, reps: Math.max(1, Math.round(plan.reps / REPS_PER_HOLD)) } : plan;
}

/** To turn round and settle for the other leg. Unvalidated. */
const CHANGE_LEG_SECONDS = 15;

/** One set of a session. */
export interface PlannedSet {
  readonly exercise: Exercise;
  readonly reps: number;
  /** After it; 0 after the last. */
  readonly restMs: number;
}

/**
 * The sets in order. Several exercises (left and right) take turns within each set of the plan, with a short rest to
 * change over.
 */
export function plannedSets(exercises: readonly Exercise[], plan: SessionPlan): readonly PlannedSet[] {
  return Array.from({ length: plan.sets }, (_, round) =>
    exercises.map((exercise, turn): PlannedSet => {
      const lastTurn = turn === exercises.length - 1;
      const last = lastTurn && round === plan.sets - 1;
      const seconds = lastTurn ? plan.restSeconds : Math.min(CHANGE_LEG_SECONDS, plan.restSeconds);
      return { exercise, reps: plan.reps, restMs: last ? 0 : 1000 * seconds };
    }),
  ).flat();
}
