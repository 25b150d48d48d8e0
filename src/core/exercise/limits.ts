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

/** One limit as the settings show it. Whole degrees, min ≤ default ≤ max. */
export interface LimitInfo {
  readonly name: LimitName;
  readonly title: string;
  /** One or two sentences: what it does, and where the default comes from. */
  readonly reason: string;
  readonly defaultDeg: number;
  readonly minDeg: number;
  readonly maxDeg: number;
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
    limitsOf(exercise).map((info) => [info.name, within(info, limits[info.name]) - info.defaultDeg]),
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
export function limitsOf({ posture, spineCue, lumbar, reach, knee }: Exercise): readonly LimitInfo[] {
  const lying = posture === 'lying';
  const ofBack = (cueDeg: number, { greenDeg }: LumbarBands): Pick<LimitInfo, 'defaultDeg' | 'minDeg' | 'maxDeg'> => ({
    defaultDeg: cueDeg,
    minDeg: cueDeg - Math.max(0, greenDeg - LEAST_GREEN_DEG),
    maxDeg: cueDeg + MOST_OUT_DEG,
  });
  return [
    {
      name: 'roundingDeg',
      title: lying ? 'Back presses flat by more than' : 'Back bends by more than',
      reason: lying
        ? `Nothing is said of it; beyond it a rep is red, and green ends ${before(spineCue.flexionDeg, lumbar.flexion)}. Judgement, no published norm.`
        : `A coaching target. ${bendCue(spineCue.flexionRatio)}; green ends ${before(spineCue.flexionDeg, lumbar.flexion)}. Good hinges of real people bend the lower back by 21–30° (Schellenberg 2013: 24 ± 6°; Vigotsky 2015: 25–27°). With your own bend known the limit follows it, until it is moved here.`,
      ...ofBack(spineCue.flexionDeg, lumbar.flexion),
    },
    {
      name: 'archingDeg',
      title: 'Back arches by more than',
      reason: `A coaching target. Beyond it you hear a cue; green ends ${before(spineCue.extensionDeg, lumbar.extension)}. ${
        lying
          ? 'Good bridges of eight real people measure −13° to 7°; no norm is published.'
          : 'Judgement, no published norm.'
      }`,
      ...ofBack(spineCue.extensionDeg, lumbar.extension),
    },
    {
      name: 'reachDeg',
      title: lying ? 'Hips may stop short of straight by' : 'A rep counts from hips folded by',
      reason: lying
        ? 'Leaflets ask for shoulder, hip and knee in line; a little less counts. Allow more while lifting high is new. The number is judgement.'
        : 'Less is shown as partial. Lower it for a stiff start, raise it for deadlift work. Judgement, no published norm.',
      defaultDeg: reach.fullDeg,
      minDeg: lying ? 10 : 25, // straight itself stays enough; a hinge stays clear of what is no attempt (20°)
      maxDeg: lying ? 30 : 60, // Unvalidated: a low hook-lying hip is bent about 45°, and a lift needs some of it
    },
    {
      name: 'kneeDeg',
      title: lying ? 'Knees stay bent by at least' : 'Knees bend by at most',
      reason: lying
        ? 'With the feet far away the backs of the thighs take over from the hips. Judgement, no published norm.'
        : 'Beyond it you hear “less knee”. A hinge with bent knees is still a hinge, so this only reminds. Judgement, no published norm.',
      defaultDeg: knee.limitDeg,
      minDeg: lying ? 50 : 20, // Unvalidated
      maxDeg: 90, // lying, shins are upright there
    },
  ];
}

/** Exercises that are measured alike and so share their limits, each group led by the first that is offered. */
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
    const value = within(info, deg ?? undefined);
    const limits: Limits = value === info.defaultDeg ? others : { ...others, [name]: value };
    if (Object.keys(limits).length > 0) next[exercise.id] = limits;
    else delete next[exercise.id];
  }
  return next;
}

/** The limit in force. Degrees. */
export function within({ defaultDeg, minDeg, maxDeg }: LimitInfo, deg: number | undefined): number {
  return deg === undefined || Number.isNaN(deg) ? defaultDeg : Math.min(maxDeg, Math.max(minDeg, deg));
}

/** When a back that bends is spoken of, besides its size. */
function bendCue(ratio: number): string {
  if (ratio === 0) return 'Beyond it you hear a cue';
  return `Beyond it you hear a cue where your back also has more than ${Math.round(100 * ratio)} % of the angle of your hips`;
}

function before(cueDeg: number, { greenDeg }: LumbarBands): string {
  return `${cueDeg - greenDeg}° before it`;
}

function moved({ greenDeg, amberDeg }: LumbarBands, byDeg: number): LumbarBands {
  return { greenDeg: greenDeg + byDeg, amberDeg: amberDeg + byDeg };
}

function alike({ angleMap }: Exercise): (other: Exercise) => boolean {
  return (other) => other.angleMap === angleMap;
}
