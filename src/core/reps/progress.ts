/** How far an attempt has come: forwards, at the bottom, on the way back, back. */
import type { Exercise } from '../exercise/exercise.ts';
import type { RepPhase } from '../reading.ts';
import { heldWith } from './holding.ts';
import { reachDeg } from './reach.ts';
import { hold, isSquatting, movesAsAsked, type Attempt, type AttemptPoint } from './attempt.ts';

/** Nothing is confirmed or said while the knees lead, bent by this share of a squat's. Unvalidated. */
export const DOUBTFUL_KNEE = 0.5;
/** The trunk must turn as in the exercise for so long before the attempt is taken for one. Unvalidated. */
const CONFIRM_MS = 100;
/** The bottom is reached when the way down has not grown by RISE_DEG for SETTLED_MS. Unvalidated. */
const RISE_DEG = 2;
const SETTLED_MS = 200;
/** On the way back once the peak lies this far behind: so much, or this share of it. Unvalidated. */
const TURN_DEG = 6;
const TURN_SHARE = 0.1;

/** A way back that came to less than this share of the way, and then down again by that share, is the end of a rep. Unvalidated. */
const VALLEY_SHARE = 0.45;
const AGAIN_SHARE = 0.15;

/** Takes a frame into the attempt. */
export function grow(exercise: Exercise, attempt: Attempt, point: AttemptPoint): Attempt {
  const { driveDeg, timestampMs: now } = point;
  const points = [...attempt.points, point];
  if (driveDeg === null) return { ...attempt, points };
  const peakDriveDeg = Math.max(attempt.peakDriveDeg, driveDeg);
  const rises = driveDeg > attempt.riseDeg + RISE_DEG;
  const turns =
    driveDeg >= exercise.reps.partialDeg &&
    // Whoever holds may sink at once from a peak that was a slip.
    (exercise.hold !== null || !turnedBack(peakDriveDeg, driveDeg)) &&
    movesAsAsked(exercise, driveDeg, point) &&
    !isSquatting(exercise, point, DOUBTFUL_KNEE);
  const turning = hold(attempt.turning, turns, now);
  const confirmed = attempt.confirmed || (turning !== null && now - turning.sinceMs >= CONFIRM_MS);
  return {
    ...attempt,
    points,
    turning,
    confirmed,
    confirmedMs: attempt.confirmedMs ?? (confirmed ? now : null),
    peakDriveDeg,
    held: heldWith(exercise, attempt, point),
    riseDeg: rises ? driveDeg : attempt.riseDeg,
    risenMs: rises ? now : attempt.risenMs,
  };
}

/** Where in the repetition the person is, after this frame. */
export function phaseOf(
  exercise: Exercise,
  attempt: Attempt,
  { driveDeg, neutralHipDeg, timestampMs }: AttemptPoint,
  last: RepPhase,
): RepPhase {
  if (!attempt.confirmed) return 'rest';
  if (driveDeg === null) return last;
  if (turnedBack(attempt.peakDriveDeg, driveDeg)) return 'returning';
  const deep = attempt.peakDriveDeg >= reachDeg(exercise, neutralHipDeg).fullDeg;
  return deep && hasArrived(attempt, timestampMs) ? 'end' : 'going';
}

/** The way there has come to its end: it has not grown for a moment. */
export function hasArrived({ risenMs }: Attempt, now: number): boolean {
  return now - risenMs >= SETTLED_MS;
}

/** Past the peak by more than a wobble. */
export function turnedBack(peakDeg: number, driveDeg: number): boolean {
  return driveDeg < peakDeg - Math.max(TURN_DEG, TURN_SHARE * peakDeg);
}

/** Back at the start after having gone as far as `peakDeg`. */
export function isBack(exercise: Exercise, peakDeg: number, point: AttemptPoint): boolean {
  const { returnDeg, returnShare } = exercise.reps;
  if (point.driveDeg === null) return false;
  return point.driveDeg < Math.max(returnDeg, returnShare * peakDeg) || trunkIsBack(exercise, point);
}

/** The trunk is where it was in the neutral, whatever the legs do: a step lifts the hip and not the trunk. */
export function trunkIsBack({ reps }: Exercise, { trunkDeg }: AttemptPoint): boolean {
  return reps.minTrunkShare > 0 && trunkDeg !== null && trunkDeg < reps.minTrunkShare * reps.returnDeg;
}

/**
 * Where the last way back ended, if the person is going down again without having been up: the index of the turning point, or
 * null. It lies in the upper half of the way, or it is a bounce at the bottom.
 */
export function valleyOf(
  { hold }: Pick<Exercise, 'hold'>,
  { points, peakDriveDeg, confirmed }: Attempt,
  { driveDeg }: AttemptPoint,
): number | null {
  // Whoever holds may sink and rise as they like: it is one hold until they are back.
  if (hold || !confirmed || driveDeg === null) return null;
  const againDeg = Math.max(TURN_DEG, AGAIN_SHARE * peakDriveDeg);
  if (driveDeg < againDeg) return null;
  const peak = points.findLastIndex((point) => point.driveDeg === peakDriveDeg);
  let valley = -1;
  for (let i = peak + 1; i < points.length; i++) {
    const deg = points[i]!.driveDeg;
    if (deg !== null && (valley < 0 || deg < points[valley]!.driveDeg!)) valley = i;
  }
  if (valley < 0) return null;
  const lowDeg = points[valley]!.driveDeg!;
  return lowDeg < VALLEY_SHARE * peakDriveDeg && driveDeg - lowDeg > againDeg ? valley : null;
}

/** When it was last known how far the person had gone. */
export function lastSeenMs({ points, startMs }: Attempt): number {
  return points.findLast(({ driveDeg }) => driveDeg !== null)?.timestampMs ?? startMs;
}
