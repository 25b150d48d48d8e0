/** A plan that somebody, a physio as a rule, makes for somebody else: exercises in order, and how each is to be done. */
import type { Exercise } from '../exercise/exercise.ts';
import { degInForce, limitsOf, type LimitInfo, type Limits, type LimitsByExercise } from '../exercise/limits.ts';
import { judgedBy, type OwnBend } from '../exercise/standard.ts';
import { PLAN_LIMITS, type SessionPlan } from '../session/plan.ts';

/** One exercise of it. */
export interface PrescribedExercise {
  /** Several (left and right) take turns. */
  readonly exerciseIds: readonly [string, ...string[]];
  readonly plan: SessionPlan;
  /** With a weight in the hands. */
  readonly loaded: boolean;
  /** Limits that are moved; what is absent is the exercise's own. */
  readonly limits: Limits;
  /** May be empty. */
  readonly note: string;
}

/** Texts may be empty; there is at least one exercise. */
export interface Prescription {
  readonly title: string;
  /** Who it is from. */
  readonly from: string;
  readonly note: string;
  readonly exercises: readonly PrescribedExercise[];
}

/** Most characters of each text and most exercises: one screen, and a link that is not cut off on its way. */
export const PRESCRIPTION_ROOM = { title: 60, from: 60, note: 400, exerciseNote: 160, exercises: 8 } as const;

/** The part of what is set that a plan has its own of. */
export interface OwnSetting {
  readonly plan: SessionPlan;
  readonly loaded: readonly string[];
  readonly limits: LimitsByExercise;
}

/** What is in force while this exercise of a plan is done: what it does not move is as usual, not as it was set. */
export function asPrescribed<Setting extends OwnSetting>(setting: Setting, each: PrescribedExercise): Setting {
  const { exerciseIds, plan, loaded, limits } = each;
  const others = setting.loaded.filter((id) => !exerciseIds.includes(id));
  const own = Object.fromEntries(exerciseIds.map((id) => [id, limits]));
  return {
    ...setting,
    plan,
    loaded: loaded ? [...others, ...exerciseIds] : others,
    limits: { ...setting.limits, ...own },
  };
}

/**
 * The plan within what can be chosen: numbers at the nearest end of their range, texts cut to their room, a weight only
 * where the limits know one. Null without exercises, and where one of them is not among these.
 */
export function chosenOf(prescription: Prescription, known: readonly Exercise[]): Prescription | null {
  const { title, from, note, exercises } = prescription;
  const chosen = exercises.map((each) => chosenExercise(each, known));
  if (chosen.length === 0 || chosen.some((each) => each === null)) return null;
  return {
    title: textOf(title, PRESCRIPTION_ROOM.title),
    from: textOf(from, PRESCRIPTION_ROOM.from),
    note: textOf(note, PRESCRIPTION_ROOM.note),
    exercises: chosen.flatMap((each) => each ?? []).slice(0, PRESCRIPTION_ROOM.exercises),
  };
}

function chosenExercise(each: PrescribedExercise, known: readonly Exercise[]): PrescribedExercise | null {
  const { exerciseIds, plan, limits, note } = each;
  const exercises = exerciseIds.map((id) => known.find((exercise) => exercise.id === id));
  const [first] = exercises;
  if (!first || exercises.includes(undefined)) return null;
  // Only one leg takes turns with the other.
  if (exercises.length > 1 && exercises.some((one, i) => one?.leg === 'near' || exercises.indexOf(one) !== i))
    return null;
  const loaded = each.loaded && first.bendNorm !== null;
  const number = (name: keyof SessionPlan): number => clamp(Math.round(plan[name]), PLAN_LIMITS[name]);
  return {
    exerciseIds,
    plan: { sets: number('sets'), reps: number('reps'), restSeconds: number('restSeconds') },
    loaded,
    limits: movedLimits(limits, limitInfos(first, { loaded })),
    note: textOf(note, PRESCRIPTION_ROOM.exerciseNote),
  };
}

function movedLimits(limits: Limits, infos: readonly LimitInfo[]): Limits {
  const moved = infos.flatMap((info) => {
    const deg = Math.round(degInForce(info, limits[info.name]));
    return deg === info.defaultDeg ? [] : [[info.name, deg] as const];
  });
  return Object.fromEntries(moved);
}

/** The limits that can be moved, as a weight and an own bend have them. */
export function limitInfos(
  exercise: Exercise,
  { loaded, ownBend }: { readonly loaded: boolean; readonly ownBend?: OwnBend | undefined },
): readonly LimitInfo[] {
  return limitsOf(judgedBy(exercise, { loaded, ownBend }));
}

/** What an exercise of a plan does otherwise than is set. */
export type PrescribedChange =
  | { readonly of: keyof SessionPlan; readonly from: number; readonly to: number }
  | { readonly of: 'loaded'; readonly to: boolean }
  | { readonly of: 'limit'; readonly name: LimitInfo['name']; readonly fromDeg: number; readonly toDeg: number };

/**
 * What changes for who does it as prescribed. Limits that follow from a weight by themselves are not told of, only those
 * that somebody moved.
 *
 * @param exercise the first of it
 */
export function changesBy(
  each: PrescribedExercise,
  exercise: Exercise,
  { plan, loaded, limits, ownBend }: OwnSetting & { readonly ownBend: OwnBend | null },
): readonly PrescribedChange[] {
  const wasLoaded = loaded.includes(exercise.id);
  const bend = ownBend ?? undefined;
  const own = limits[exercise.id] ?? {};
  const before = limitInfos(exercise, { loaded: wasLoaded, ownBend: bend });
  const after = limitInfos(exercise, { loaded: each.loaded, ownBend: bend });
  const numbers = (['sets', 'reps', 'restSeconds'] as const).flatMap((of) =>
    plan[of] === each.plan[of] ? [] : [{ of, from: plan[of], to: each.plan[of] }],
  );
  const moved = after.flatMap((info, i) => {
    const { name } = info;
    const [fromDeg, toDeg] = [degInForce(before[i]!, own[name]), degInForce(info, each.limits[name])];
    const isMoved = own[name] !== undefined || each.limits[name] !== undefined;
    return isMoved && fromDeg !== toDeg ? [{ of: 'limit' as const, name, fromDeg, toDeg }] : [];
  });
  return [...numbers, ...(wasLoaded === each.loaded ? [] : [{ of: 'loaded' as const, to: each.loaded }]), ...moved];
}

/** Whole characters, never half of one. */
function textOf(text: string, room: number): string {
  return Array.from(text.trim()).slice(0, room).join('').trim();
}

function clamp(value: number, [min, max]: readonly [min: number, max: number]): number {
  return Math.min(max, Math.max(min, value));
}
