/** What is seen during a rep, frame by frame: which cues would be right to say now. */
import type { Exercise } from '../exercise.ts';
import type { CueCandidate } from '../feedback.ts';
import type { CueCode } from '../reading.ts';
import { hold, isSquatting, trunkTurns, type Attempt, type AttemptPoint, type Held } from './attempt.ts';

/** Up to this σ the cue limits hold as they are; beyond, they move out by the rest. Unvalidated: a usual frame. */
const USUAL_SIGMA_DEG = 7;

/** How long an early back waits whether it reaches its limit. Unvalidated: in most bad reps it does within a third of a second. */
const EARLY_WAITS_MS = 350;

export interface Checked {
  readonly attempt: Attempt;
  readonly candidates: readonly CueCandidate[];
}

/** Takes one frame into the attempt's dwell times and says which cues are due. */
export function check(exercise: Exercise, attempt: Attempt, point: AttemptPoint): Checked {
  const { spineCue, knee, earlySpine, direction } = exercise;
  const { timestampMs: now, lumbarDeg, hipDeg, kneeDeg } = point;
  const marginDeg = Math.max(0, (point.lumbarSigmaDeg ?? 0) - USUAL_SIGMA_DEG);
  const rounds = lumbarDeg === null ? null : lumbarDeg > spineCue.flexionDeg + marginDeg;
  const arches = lumbarDeg === null ? null : lumbarDeg < -spineCue.extensionDeg - marginDeg;
  // On the way into a squat the knees are right to bend; a leg that is lifted may be as straight as it likes.
  const turns = trunkTurns(exercise, point.driveDeg ?? 0, point.trunkDeg);
  const kneeSign = Math.sign(knee.worstDeg - knee.limitDeg);
  const kneeIsOff = kneeDeg === null ? null : kneeSign * (kneeDeg - knee.limitDeg) > 0 && turns;
  const atEarlyPoint = attempt.confirmed && !attempt.earlyChecked && (point.driveDeg ?? 0) >= earlySpine.untilDeg;

  const joinedDeg = direction * (lumbarDeg ?? 0);
  const early =
    atEarlyPoint &&
    hipDeg !== null &&
    joinedDeg > earlySpine.minLumbarDeg + marginDeg &&
    joinedDeg > earlySpine.share * (hipDeg + joinedDeg);

  const next: Attempt = {
    ...attempt,
    earlyChecked: attempt.earlyChecked || atEarlyPoint,
    earlyMs: early ? now : attempt.earlyMs,
    rounding: hold(attempt.rounding, rounds, now),
    arching: hold(attempt.arching, arches, now),
    kneeOff: hold(attempt.kneeOff, kneeIsOff, now),
  };
  if (!next.confirmed || isSquatting(exercise, kneeDeg, point.trunkDeg)) return { attempt: next, candidates: [] };

  const candidates: CueCandidate[] = [];
  const add = (code: CueCode, sinceMs: number): void => {
    // Before it was known to be a rep there was nothing to say.
    candidates.push({ code, causeMs: Math.max(sinceMs, next.confirmedMs ?? now) });
  };
  const dwelt = (held: Held | null, seenNow: boolean | null): held is Held =>
    seenNow === true && held !== null && now - held.sinceMs >= spineCue.dwellMs;
  if (dwelt(next.rounding, rounds)) add('spine-rounding', next.rounding.sinceMs);
  if (dwelt(next.arching, arches)) add('spine-arching', next.arching.sinceMs);
  if (dwelt(next.kneeOff, kneeIsOff)) add(knee.code, next.kneeOff.sinceMs);
  // A back that joins in early often goes on to its limit: then that is the word to say, and there is room for one.
  if (next.earlyMs !== null && now - next.earlyMs >= EARLY_WAITS_MS) add('spine-early', next.earlyMs);
  return { attempt: next, candidates };
}
