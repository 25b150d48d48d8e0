/** What is remembered of the movement under way. Plain data: it can be cloned, stored and carried on. */
import type { Exercise } from '../exercise/exercise.ts';
import type { Angle, UnavailableReason } from '../reading.ts';

/** What the rep machine needs to know of one frame. */
export interface RepSample {
  readonly timestampMs: number;
  readonly hip: Angle;
  readonly lumbar: Angle;
  readonly kneeFlexionDeg: number | null;
  readonly trunkInclinationDeg: number | null;
  /** Turn of the thigh since the neutral, the knee ahead of the hip positive; null when unknown. */
  readonly thighTurnDeg: number | null;
  /** How far one foot is above the other, in lengths of the trunk; null when unknown. */
  readonly feetApart: number | null;
  /** Hip flexion in the neutral itself. */
  readonly neutralHipDeg: number;
}

/** One frame of an attempt, in numbers; hip and trunk in the exercise's direction, so that there is always forwards. */
export interface AttemptPoint {
  readonly timestampMs: number;
  /** How far the person has gone: hip + lumbar angle, or the trunk's inclination (or trunk against thigh) where that says more. */
  readonly driveDeg: number | null;
  readonly hipDeg: number | null;
  readonly hipReason: UnavailableReason | null;
  /** Measured, not merely unsure. */
  readonly hipSure: boolean;
  /** Flexion positive, whatever the direction. Only a measured back: an unsure one is never judged. */
  readonly lumbarDeg: number | null;
  readonly lumbarSigmaDeg: number | null;
  readonly lumbarReason: UnavailableReason | null;
  readonly trunkDeg: number | null;
  /** Turn of the thigh, which is the hips going back and down. */
  readonly thighDeg: number | null;
  readonly kneeDeg: number | null;
  readonly feetApart: number | null;
  readonly neutralHipDeg: number;
}

/** Since when, and until when, something has been seen without a break. */
export interface Held {
  readonly sinceMs: number;
  readonly lastMs: number;
}

/** How long the hips were open or folded far enough, and how long of that the back was green. */
export interface HoldTime {
  readonly heldMs: number;
  readonly inBandMs: number;
}

const NOT_HELD: HoldTime = { heldMs: 0, inBandMs: 0 };

export interface Attempt {
  /** When the person was last near the neutral before it. */
  readonly startMs: number;
  /** It was under way when the recording began: how it started is not known. */
  readonly cutIn: boolean;
  /** The trunk has turned with it: this exercise so far, not a step. */
  readonly confirmed: boolean;
  /** Since when that is known; null before. */
  readonly confirmedMs: number | null;
  readonly peakDriveDeg: number;
  /** The peak when it last rose clearly, and when that was. */
  readonly riseDeg: number;
  readonly risenMs: number;
  readonly earlyChecked: boolean;
  readonly early: Held | null;
  /** When the back was found to join in early; null when it was not. */
  readonly earlyMs: number | null;
  /** Of an exercise that is held: how long so far; both 0 in others. */
  readonly held: HoldTime;
  /** Of an exercise that is held: since when the person has been back. */
  readonly back: Held | null;
  readonly turning: Held | null;
  readonly rounding: Held | null;
  readonly arching: Held | null;
  readonly kneeOff: Held | null;
  readonly points: readonly AttemptPoint[];
}

/** A sample as numbers. An unsure hip carries the machine; an unsure back helps to see how far, but is not kept. */
export function pointOf(
  { direction, hold, reps }: Pick<Exercise, 'direction' | 'hold' | 'reps'>,
  sample: RepSample,
): AttemptPoint {
  const { hip, lumbar, trunkInclinationDeg, thighTurnDeg } = sample;
  const thighDeg = thighTurnDeg === null ? null : direction * thighTurnDeg;
  const trunkDeg = trunkInclinationDeg === null ? null : direction * trunkInclinationDeg;
  const hipDeg = hip.kind === 'unavailable' ? null : direction * hip.deg;
  // Somebody whose back does the work moves little at the hips, yet goes all the way: the sum is the range.
  const sumDeg = hipDeg === null ? null : hipDeg + (lumbar.kind === 'unavailable' ? 0 : direction * lumbar.deg);
  // Where the outline gave nothing the joints still tell how far: trunk against thigh is hip and back together.
  const jointsDeg = trunkDeg === null ? null : trunkDeg + Math.max(0, thighDeg ?? 0);
  // A sum without the back says too little: where the trunk is to turn it says more, where it is to lie still the joints do.
  const leastDeg = lumbar.kind === 'unavailable' && reps.minTrunkShare === 0 ? jointsDeg : trunkDeg;
  // Held, the joints alone: a hold must not end because a back is not seen for a moment.
  const wentDeg = sumDeg === null || (hold && jointsDeg !== null) ? jointsDeg : Math.max(sumDeg, leastDeg ?? sumDeg);
  const upright = hold !== null && (sample.kneeFlexionDeg ?? Infinity) < hold.leastKneeDeg;
  const driveDeg = upright ? 0 : wentDeg;
  return {
    timestampMs: sample.timestampMs,
    driveDeg,
    hipDeg,
    hipReason: hip.kind === 'unavailable' ? hip.reason : null,
    hipSure: hip.kind === 'measured',
    lumbarDeg: lumbar.kind === 'measured' ? lumbar.deg : null,
    lumbarSigmaDeg: lumbar.kind === 'measured' ? lumbar.sigmaDeg : null,
    lumbarReason: lumbar.kind === 'measured' ? null : lumbar.kind === 'unsure' ? 'outline-unclear' : lumbar.reason,
    trunkDeg,
    thighDeg,
    kneeDeg: sample.kneeFlexionDeg,
    feetApart: sample.feetApart,
    neutralHipDeg: sample.neutralHipDeg,
  };
}

export function beginAttempt(startMs: number, point: AttemptPoint, cutIn: boolean): Attempt {
  return {
    startMs,
    cutIn,
    confirmed: false,
    confirmedMs: null,
    peakDriveDeg: point.driveDeg ?? 0,
    riseDeg: point.driveDeg ?? 0,
    risenMs: point.timestampMs,
    earlyChecked: cutIn,
    early: null,
    earlyMs: null,
    held: NOT_HELD,
    back: null,
    turning: null,
    rounding: null,
    arching: null,
    kneeOff: null,
    points: [],
  };
}

/** A break in what is seen no longer than this does not start a dwell again. Unvalidated. */
const MAX_BREAK_MS = 200;

/** Carries a dwell on; `seen` is null when this frame cannot say. */
export function hold(held: Held | null, seen: boolean | null, now: number): Held | null {
  if (seen === null) return held;
  if (!seen) return null;
  return { sinceMs: held && now - held.lastMs <= MAX_BREAK_MS ? held.sinceMs : now, lastMs: now };
}

/**
 * The hips go down rather than back: bent knees, and a trunk that leans little for what the thighs turn.
 *
 * @param kneeShare on the way there less bent knees, a share of the limit, are enough to doubt
 */
export function isSquatting(
  { reps }: Pick<Exercise, 'reps'>,
  { kneeDeg, trunkDeg, thighDeg }: Pick<AttemptPoint, 'kneeDeg' | 'trunkDeg' | 'thighDeg'>,
  kneeShare = 1,
): boolean {
  if (kneeDeg === null || trunkDeg === null || thighDeg === null) return false;
  return kneeDeg > kneeShare * reps.squatKneeDeg && trunkDeg < reps.squatLean * thighDeg;
}

/**
 * With the feet less apart than this share of the trunk's length both legs are up: of 409 rendered raises of one leg two came
 * to 0.15 and all others to more, of six of both legs none to more than 0.02.
 */
const ONE_LEG_APART = 0.12;

/** A leg is to be raised, and the other went up with it. */
export function raisesBoth({ leg }: Pick<Exercise, 'leg'>, { feetApart }: Pick<AttemptPoint, 'feetApart'>): boolean {
  return typeof leg === 'object' && feetApart !== null && feetApart < ONE_LEG_APART;
}

/** Trunk, thigh and feet move as the exercise moves them, for having gone that far. */
export function movesAsAsked(
  exercise: Exercise,
  driveDeg: number,
  point: Pick<AttemptPoint, 'trunkDeg' | 'thighDeg' | 'feetApart'>,
): boolean {
  return turnsAsAsked(exercise, driveDeg, point) && !raisesBoth(exercise, point);
}

/** Trunk and thigh turn as the exercise turns them, for having gone that far. */
export function turnsAsAsked(
  { reps: { minTrunkShare, minThighShare } }: Exercise,
  driveDeg: number,
  { trunkDeg, thighDeg }: Pick<AttemptPoint, 'trunkDeg' | 'thighDeg'>,
): boolean {
  const turns = (deg: number | null, share: number): boolean =>
    share === 0 || (deg !== null && deg >= share * driveDeg);
  return turns(trunkDeg, minTrunkShare) && turns(thighDeg, minThighShare);
}
