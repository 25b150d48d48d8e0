/** The few limits of an exercise that a user or their physio may move, with what they mean and why they lie where they do. */
import type { Exercise } from './exercise.ts';

/** Limits that were moved; what is absent is the exercise's own. Degrees. */
export interface Limits {
  /** The back is called rounded beyond this. */
  readonly roundingDeg?: number | undefined;
  /** The back is called arched beyond this. */
  readonly archingDeg?: number | undefined;
  /** A full rep: how deep a hinge folds; how far from straight a bridge may stop. */
  readonly reachDeg?: number | undefined;
  /** The knee: most bend in a hinge, least in a bridge. */
  readonly kneeDeg?: number | undefined;
}

export type LimitName = keyof Limits;

/** One limit as the settings show it. */
export interface LimitInfo {
  readonly name: LimitName;
  readonly title: string;
  /** One or two sentences: what it does, and where the default comes from. */
  readonly reason: string;
  readonly defaultDeg: number;
  readonly minDeg: number;
  readonly maxDeg: number;
}

/** The exercise with its limits moved: a limit of the back takes its green and amber borders along. */
export function withLimits(exercise: Exercise, limits: Limits | undefined): Exercise {
  if (!limits) return exercise;
  const { spineCue, lumbar, reach, knee } = exercise;
  const rounding = (limits.roundingDeg ?? spineCue.flexionDeg) - spineCue.flexionDeg;
  const arching = (limits.archingDeg ?? spineCue.extensionDeg) - spineCue.extensionDeg;
  const far = (limits.reachDeg ?? reach.fullDeg) - reach.fullDeg;
  const bent = (limits.kneeDeg ?? knee.limitDeg) - knee.limitDeg;
  const moved = ({ greenDeg, amberDeg }: Exercise['lumbar']['flexion'], byDeg: number) => ({
    greenDeg: greenDeg + byDeg,
    amberDeg: amberDeg + byDeg,
  });
  return {
    ...exercise,
    spineCue: {
      ...spineCue,
      flexionDeg: spineCue.flexionDeg + rounding,
      extensionDeg: spineCue.extensionDeg + arching,
    },
    lumbar: { flexion: moved(lumbar.flexion, rounding), extension: moved(lumbar.extension, arching) },
    reach: { ...reach, fullDeg: reach.fullDeg + far, enoughDeg: reach.enoughDeg + far },
    knee: { ...knee, limitDeg: knee.limitDeg + bent, worstDeg: knee.worstDeg + bent },
  };
}

/** The limits of an exercise that can be moved. */
export function limitsOf({ posture, spineCue, reach, knee }: Exercise): readonly LimitInfo[] {
  const lying = posture === 'lying';
  return [
    {
      name: 'roundingDeg',
      title: lying ? 'Back presses flat beyond' : 'Back rounds beyond',
      reason: lying
        ? 'Pressing the back to the floor is no fault in a bridge; only a strong curl is spoken of. No published norm.'
        : 'Trained lifters lose about 13° of their hollow even in a hinge they feel to be neutral (Bengtsson 2022); beyond that you hear a cue.',
      defaultDeg: spineCue.flexionDeg,
      minDeg: spineCue.flexionDeg - 5,
      maxDeg: spineCue.flexionDeg + 10,
    },
    {
      name: 'archingDeg',
      title: 'Back arches beyond',
      reason: 'No published norm. Set where clean and arched reps of people the tool had not seen are told apart best.',
      defaultDeg: spineCue.extensionDeg,
      minDeg: spineCue.extensionDeg - 4,
      maxDeg: spineCue.extensionDeg + 10,
    },
    {
      name: 'reachDeg',
      title: lying ? 'Hips may stop short of straight by' : 'A rep counts from hips folded by',
      reason: lying
        ? 'Leaflets ask for shoulder, hip and knee in line; a little less counts. Allow more while lifting high is new.'
        : 'Less than this is no full hinge. Take it lower for a stiff start, higher for deadlift work. No published norm.',
      defaultDeg: reach.fullDeg,
      minDeg: lying ? 10 : 25,
      maxDeg: lying ? 35 : 60,
    },
    {
      name: 'kneeDeg',
      title: lying ? 'Knees stay bent by at least' : 'Knees bend by at most',
      reason: lying
        ? 'With the feet far away the backs of the thighs take over from the hips. No published norm.'
        : 'Beyond a soft knee the hinge becomes a squat. No published norm.',
      defaultDeg: knee.limitDeg,
      minDeg: lying ? 50 : 20,
      maxDeg: lying ? 90 : 60,
    },
  ];
}
