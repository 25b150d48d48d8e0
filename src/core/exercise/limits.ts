/** The few limits of an exercise that a user or their physio may move, with what they mean and why they lie where they do. */
import type { Exercise, LumbarBands } from './exercise.ts';

/** Limits that were moved; what is absent is the exercise's own. Degrees. */
export interface Limits {
  /** A back that bends beyond this is spoken of. */
  readonly roundingDeg?: number | undefined;
  /** A back that arches beyond this is spoken of. */
  readonly archingDeg?: number | undefined;
  /** A full rep: how deep a hinge folds; how far from straight a bridge may stop. */
  readonly reachDeg?: number | undefined;
  /** The knee: most bend in a hinge, least in a bridge. */
  readonly kneeDeg?: number | undefined;
}

export type LimitName = keyof Limits;

/** By exercise id. */
export type LimitsByExercise = Readonly<Record<string, Limits>>;

/** One limit as the settings show it; its words are the exercise's. Whole degrees, min ≤ default ≤ max. */
export interface LimitInfo {
  readonly name: LimitName;
  readonly defaultDeg: number;
  readonly minDeg: number;
  readonly maxDeg: number;
  /** Green ends so much before the limit; 0 for a limit that is not the back's. */
  readonly greenBeforeDeg: number;
  /** What else a back needs to be spoken of: more than this share of the angle of the hips; 0 asks for none. */
  readonly ratio: number;
}

/**
 * Green keeps at least so much room: about twice the mean error of the lumbar angle (1.7…2.9° on rendered people,
 * docs/accuracy.md). Narrower, the tool's own error would be judged. Unvalidated on real people.
 */
const LEAST_GREEN_DEG = 6;

/** A limit of the back moves out by so much at most; beyond, hardly any back would be spoken of. Unvalidated. */
const MOST_OUT_DEG = 10;

/**
 * The exercise with its limits moved: a limit of the back takes its green and amber borders along. What lies outside the
 * range of `limitsOf` counts as the end of it, what is no number as the default.
 */
export function withLimits(exercise: Exercise, limits: Limits | undefined): Exercise {
  if (!limits) return exercise;
  const { spineCue, lumbar, backShare, reach, knee, earlySpine, direction } = exercise;
  const byDeg = Object.fromEntries(
    limitsOf(exercise).map((info) => [info.name, degInForce(info, limits[info.name]) - info.defaultDeg]),
  ) as Record<LimitName, number>;
  // Nobody hears of a back that joins in early while it is inside limits that were moved out.
  const earlyDeg = Math.max(0, direction > 0 ? byDeg.roundingDeg : byDeg.archingDeg);
  return {
    ...exercise,
    spineCue: {
      ...spineCue,
      flexionDeg: spineCue.flexionDeg + byDeg.roundingDeg,
      extensionDeg: spineCue.extensionDeg + byDeg.archingDeg,
    },
    lumbar: { flexion: moved(lumbar.flexion, byDeg.roundingDeg), extension: moved(lumbar.extension, byDeg.archingDeg) },
    backShare: backShare && { ...backShare, greenDeg: backShare.greenDeg + byDeg.roundingDeg },
    earlySpine: { ...earlySpine, minLumbarDeg: earlySpine.minLumbarDeg + earlyDeg },
    reach: { ...reach, fullDeg: reach.fullDeg + byDeg.reachDeg, enoughDeg: reach.enoughDeg + byDeg.reachDeg },
    knee: { ...knee, limitDeg: knee.limitDeg + byDeg.kneeDeg, worstDeg: knee.worstDeg + byDeg.kneeDeg },
  };
}

/** The limits of an exercise that can be moved, for an exercise whose limits were not. */
export function limitsOf({ spineCue, lumbar, reach, knee, limitRanges }: Exercise): readonly LimitInfo[] {
  const ofBack = (name: LimitName, cueDeg: number, { greenDeg }: LumbarBands, ratio: number): LimitInfo => ({
    name,
    defaultDeg: cueDeg,
    minDeg: cueDeg - Math.max(0, greenDeg - LEAST_GREEN_DEG),
    maxDeg: cueDeg + MOST_OUT_DEG,
    greenBeforeDeg: cueDeg - greenDeg,
    ratio,
  });
  const other = (name: LimitName, defaultDeg: number, [minDeg, maxDeg]: readonly [number, number]): LimitInfo => ({
    name,
    defaultDeg,
    minDeg,
    maxDeg,
    greenBeforeDeg: 0,
    ratio: 0,
  });
  return [
    ofBack('roundingDeg', spineCue.flexionDeg, lumbar.flexion, spineCue.flexionRatio),
    ofBack('archingDeg', spineCue.extensionDeg, lumbar.extension, 0),
    other('reachDeg', reach.fullDeg, limitRanges.reachDeg),
    other('kneeDeg', knee.limitDeg, limitRanges.kneeDeg),
  ];
}

/** Exercises that are measured and judged alike and so share their limits, each group led by the first that is offered. */
export function limitGroups(exercises: readonly Exercise[]): readonly (readonly [Exercise, ...Exercise[]])[] {
  const leaders = exercises.filter((exercise, i) => exercises.findIndex(alike(exercise)) === i);
  return leaders.map((leader) => [leader, ...exercises.filter((other) => other !== leader && alike(leader)(other))]);
}

/** Limits with one of them moved for all these exercises, or set back with null. Only what differs from the default is kept. */
export function moveLimit(
  all: LimitsByExercise,
  exercises: readonly Exercise[],
  name: LimitName,
  deg: number | null,
): LimitsByExercise {
  const next: Record<string, Limits> = { ...all };
  for (const exercise of exercises) {
    const { [name]: _before, ...others } = next[exercise.id] ?? {};
    const info = limitsOf(exercise).find((each) => each.name === name)!;
    const value = degInForce(info, deg ?? undefined);
    const limits: Limits = value === info.defaultDeg ? others : { ...others, [name]: value };
    if (Object.keys(limits).length > 0) next[exercise.id] = limits;
    else delete next[exercise.id];
  }
  return next;
}

/** The limit in force. Degrees. */
export function degInForce({ defaultDeg, minDeg, maxDeg }: LimitInfo, deg: number | undefined): number {
  return deg === undefined || Number.isNaN(deg) ? defaultDeg : Math.min(maxDeg, Math.max(minDeg, deg));
}

function moved({ greenDeg, amberDeg }: LumbarBands, byDeg: number): LumbarBands {
  return { greenDeg: greenDeg + byDeg, amberDeg: amberDeg + byDeg };
}

function alike(exercise: Exercise): (other: Exercise) => boolean {
  const infos = limitsOf(exercise);
  return (other) => {
    const others = limitsOf(other);
    return (
      other.angleMap === exercise.angleMap &&
      infos.every((info, i) => LIMIT_NUMBERS.every((number) => info[number] === others[i]?.[number]))
    );
  };
}

/** What two limits of the same name may differ in. */
const LIMIT_NUMBERS = ['defaultDeg', 'minDeg', 'maxDeg', 'greenBeforeDeg', 'ratio'] as const;
