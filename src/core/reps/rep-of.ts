/** From a finished attempt to its rep: what kind it was, how the back did, what it scores. */
import type { Exercise } from '../exercise/exercise.ts';
import type { AttemptReason, Rep, UnavailableReason } from '../reading.ts';
import { scoreRep, spineVerdict } from './scoring.ts';
import { isSquatting, movesAsAsked, raisesBoth, turnsAsAsked, type Attempt, type AttemptPoint } from './attempt.ts';
import { factsOf } from './facts.ts';

/** Of a rep that was under way when the recording began, or ended, a quarter of the way has to be seen on either side of its turn. Unvalidated. */
export const SEEN_SHARE = 0.75;

/** With the legs behind something in this share of the frames, they are guessed in the others. Unvalidated: real free legs come to 0.01. */
const LEGS_HIDDEN_SHARE = 0.05;

/**
 * @returns the reason when it went as far as a rep and was none; null when it was no attempt at all: a step, a sway, a lifted
 *   leg
 */
export function repOf(
  exercise: Exercise,
  attempt: Attempt,
  endMs: number,
  index: number,
  legsBefore: LegsSeen,
): Rep | AttemptReason | null {
  const { reps } = exercise;
  const facts = factsOf(exercise, attempt, endMs);
  if (facts.drivePeakDeg < reps.partialDeg) return null;
  // A back that goes the other way shortens the sum; it takes nothing from how far the hips went.
  const full = Math.max(facts.drivePeakDeg, facts.hipPeakDeg ?? 0) >= facts.fullDeg;
  if (isSquatting(exercise, facts.lowest)) return full && exercise.posture !== 'lying' ? 'squat' : null;
  if (raisesBoth(exercise, facts.atEnd)) {
    // Whoever sits up has both feet down.
    return full && turnsAsAsked(exercise, facts.drivePeakDeg, facts.atEnd) ? 'both-legs' : null;
  }
  if (!attempt.confirmed || !movesAsAsked(exercise, facts.drivePeakDeg, facts.atEnd)) return null;
  if (full && attempt.points[0]!.driveDeg! > SEEN_SHARE * facts.drivePeakDeg) return 'cut-off';
  if (endMs - attempt.startMs < reps.minDurationMs) return full ? 'too-quick' : null;
  if (facts.holdMs < (exercise.hold?.leastMs ?? 0)) return full ? 'too-short' : null;

  const legs = legsOf(attempt, legsBefore);
  const legsHidden = areHidden(legs);
  const backSeen = !legsHidden && facts.measuredShare >= reps.minMeasuredShare && facts.measuredShareNearPeak >= 0.5;
  const scored = backSeen ? facts.scored : null;
  const spine = scored?.spine ?? null;
  const common = {
    index,
    startMs: attempt.startMs,
    peakMs: facts.peakMs,
    endMs,
    hipFlexionPeakDeg: facts.hipPeakDeg && exercise.direction * facts.hipPeakDeg,
    hipToStraightDeg: facts.hipToStraightDeg,
    holdMs: facts.holdMs,
    ...(exercise.hold && { inBandMs: attempt.held.inBandMs }),
    lumbarPeakDeg: spine?.peakDeg ?? null,
    lumbarPeakMs: spine?.peakMs ?? null,
    lumbarSigmaDeg: spine?.sigmaDeg ?? null,
    hipShare: spine?.hipShare ?? null,
    neutralHipRangeDeg: spine ? (spine.neutralHipRangeDeg ?? facts.hipPeakDeg) : null,
    kneeFlexionPeakDeg: facts.kneeWorstDeg,
    score: null,
    scoreSigma: null,
    verdict: null,
    deductions: [],
    reason: null,
  };
  if (longestGapMs(attempt, endMs) > reps.maxGapMs) {
    return { ...common, kind: 'not-judged', reason: mostFrequent(attempt.points, 'hipReason') };
  }
  // Nobody is told to go farther by hips that were not surely seen.
  if (!full && facts.sureHipShareNearPeak < 0.5) {
    return { ...common, kind: 'not-judged', reason: mostFrequent(attempt.points, 'lumbarReason') };
  }
  if (!full) return { ...common, kind: 'partial', verdict: spine && spineVerdict(exercise, spine) };
  // Hips that were seen count, whatever could be seen of the back.
  if (!scored) {
    const reason = legsHidden ? 'legs-hidden' : mostFrequent(attempt.points, 'lumbarReason');
    return { ...common, kind: 'rep', reason };
  }
  return { ...common, kind: 'rep', ...scoreRep(exercise, scored) };
}

/** In how many frames of the reps of this set the legs were behind something: what stands there stays there. */
export interface LegsSeen {
  readonly frames: number;
  readonly hidden: number;
}

/** With an attempt counted in. */
export function legsOf({ points }: Attempt, { frames, hidden }: LegsSeen): LegsSeen {
  const now = points.filter(({ lumbarReason }) => lumbarReason === 'legs-hidden').length;
  return { frames: frames + points.length, hidden: hidden + now };
}

/** The back is not judged by legs that are guessed. */
export function areHidden({ frames, hidden }: LegsSeen): boolean {
  return hidden > LEGS_HIDDEN_SHARE * frames;
}

/** Also counts a break in the stream of frames. */
function longestGapMs({ points }: Attempt, endMs: number): number {
  let longest = 0;
  let lastMs = points[0]!.timestampMs;
  for (const { timestampMs, driveDeg } of points) {
    if (driveDeg === null) continue;
    longest = Math.max(longest, timestampMs - lastMs);
    lastMs = timestampMs;
  }
  return Math.max(longest, endMs - lastMs);
}

function mostFrequent(points: readonly AttemptPoint[], key: 'hipReason' | 'lumbarReason'): UnavailableReason {
  const counts = new Map<UnavailableReason, number>();
  for (const { [key]: reason } of points) if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  // No frame says why: there were no frames.
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'no-person';
}
