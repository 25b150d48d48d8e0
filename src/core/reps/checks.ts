/** What is seen during a rep, frame by frame: which cues would be right to say now. */
import type { Exercise } from '../exercise.ts';
import type { CueCode } from '../reading.ts';
import { hold, inclinesLikeHinge, isSquatting, type Attempt, type AttemptPoint, type Held } from './attempt.ts';

/** Up to this σ the cue limits hold as they are; beyond, they move out by the rest. Unvalidated: a usual frame. */
const USUAL_SIGMA_DEG = 3.5;

export interface Checked {
  readonly attempt: Attempt;
  readonly candidates: readonly CueCode[];
}

/** Takes one frame into the attempt's dwell times and says which cues are due. */
export function check(exercise: Exercise, attempt: Attempt, point: AttemptPoint): Checked {
  const { spineCue, kneeMaxDeg, earlySpine } = exercise;
  const { timestampMs: now, lumbarDeg, hipDeg, kneeDeg } = point;
  const marginDeg = Math.max(0, (point.lumbarSigmaDeg ?? 0) - USUAL_SIGMA_DEG);
  const rounds = lumbarDeg === null ? null : lumbarDeg > spineCue.flexionDeg + marginDeg;
  const arches = lumbarDeg === null ? null : lumbarDeg < -spineCue.extensionDeg - marginDeg;
  // On the way into a squat the knees are right to bend.
  const hinges = inclinesLikeHinge(exercise, point.driveDeg ?? 0, point.trunkDeg);
  const bends = kneeDeg === null ? null : kneeDeg > kneeMaxDeg && hinges;
  const atEarlyPoint = attempt.confirmed && !attempt.earlyChecked && (point.driveDeg ?? 0) >= earlySpine.untilDeg;

  const next: Attempt = {
    ...attempt,
    earlyChecked: attempt.earlyChecked || atEarlyPoint,
    rounding: hold(attempt.rounding, rounds, now),
    arching: hold(attempt.arching, arches, now),
    kneeBent: hold(attempt.kneeBent, bends, now),
  };
  if (!next.confirmed || isSquatting(exercise, kneeDeg, point.trunkDeg)) return { attempt: next, candidates: [] };

  const candidates: CueCode[] = [];
  const dwelt = (held: Held | null, seenNow: boolean | null): boolean =>
    seenNow === true && held !== null && now - held.sinceMs >= spineCue.dwellMs;
  if (dwelt(next.rounding, rounds)) candidates.push('spine-rounding');
  if (dwelt(next.arching, arches)) candidates.push('spine-arching');
  if (dwelt(next.kneeBent, bends)) candidates.push('knee-bent');
  if (atEarlyPoint && hipDeg !== null && lumbarDeg !== null && lumbarDeg > earlySpine.minLumbarDeg + marginDeg) {
    if (lumbarDeg > earlySpine.share * (hipDeg + lumbarDeg)) candidates.push('spine-early');
  }
  return { attempt: next, candidates };
}
