/** What is seen during a rep, frame by frame: which cues would be right to say now. */
import type { Exercise } from '../exercise/exercise.ts';
import type { CueCandidate } from './cue-choice.ts';
import type { CueCode } from '../reading.ts';
import { hipForRatio } from '../exercise/spine-norm.ts';
import { hold, isSquatting, turnsAsAsked, type Attempt, type AttemptPoint, type Held } from './attempt.ts';
import { DOUBTFUL_KNEE, hasArrived, turnedBack } from './progress.ts';

/** Up to this σ the cue limits hold as they are; beyond, they move out by the rest. Unvalidated: a usual frame. */
const USUAL_SIGMA_DEG = 7;

/** How long a back that joins in early waits whether it reaches its limit, where the limit follows soon. Unvalidated. */
const EARLY_WAITS_MS = 350;

/** A ratio to hips that went less far is noise. Unvalidated. */
const LEAST_HIP_DEG = 20;

export interface Checked {
  readonly attempt: Attempt;
  readonly candidates: readonly CueCandidate[];
}

/**
 * Takes one frame into the attempt's dwell times and says which cues are due.
 *
 * @param firstDeg flexion of this person's first reps, where more than that is worth a word; null where it is not
 */
export function check(exercise: Exercise, attempt: Attempt, point: AttemptPoint, firstDeg: number | null): Checked {
  const { spineCue, knee } = exercise;
  const { timestampMs: now, lumbarDeg, kneeDeg } = point;
  const marginDeg = Math.max(0, (point.lumbarSigmaDeg ?? 0) - USUAL_SIGMA_DEG);
  const rounds = lumbarDeg === null ? null : bendsTooFar(exercise, attempt, point, lumbarDeg - marginDeg, firstDeg);
  const arches = lumbarDeg === null ? null : lumbarDeg < -spineCue.extensionDeg - marginDeg;
  // On the way into a squat the knees are right to bend; a leg that is lifted may be as straight as it likes.
  const turns = turnsAsAsked(exercise, point.driveDeg ?? 0, point);
  const kneeSign = Math.sign(knee.worstDeg - knee.limitDeg);
  const kneeIsOff = kneeDeg === null ? null : kneeSign * (kneeDeg - knee.limitDeg) > 0 && turns;

  const next: Attempt = {
    ...attempt,
    ...early(exercise, attempt, point, marginDeg),
    rounding: hold(attempt.rounding, rounds, now),
    arching: hold(attempt.arching, arches, now),
    kneeOff: hold(attempt.kneeOff, kneeIsOff, now),
  };
  if (!next.confirmed || isSquatting(exercise, point, DOUBTFUL_KNEE)) return { attempt: next, candidates: [] };

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
  const waitsMs = exercise.earlySpine.of === 'lean' ? 0 : EARLY_WAITS_MS;
  if (next.earlyMs !== null && now - next.earlyMs >= waitsMs) add('spine-early', next.earlyMs);
  return { attempt: next, candidates };
}

/** Too large, too large for what the hips do, or much larger than in the first reps. */
function bendsTooFar(
  exercise: Exercise,
  attempt: Attempt,
  { timestampMs: now, driveDeg, hipDeg }: AttemptPoint,
  surelyDeg: number,
  firstDeg: number | null,
): boolean {
  const { spineCue, lumbar, marked } = exercise;
  if (!marked || surelyDeg <= 0) return false;
  // Of a way whose beginning is not known only the end says something.
  if (attempt.cutIn && !hasArrived(attempt, now)) return false;
  if (spineCue.driftDeg !== null && firstDeg !== null && surelyDeg >= firstDeg + spineCue.driftDeg) {
    if (surelyDeg > lumbar.flexion.greenDeg) return true;
  }
  if (surelyDeg > lumbar.flexion.amberDeg && surelyDeg > spineCue.flexionDeg) return true;
  // On the way back the hips are often ahead, and the ratio says nothing of how they went: only what was too far stays so.
  const onTheWay = driveDeg !== null && !turnedBack(attempt.peakDriveDeg, driveDeg);
  const { rounding } = attempt;
  const wasTooFar = rounding !== null && rounding.lastMs - rounding.sinceMs >= spineCue.dwellMs;
  if (hipDeg === null || !onTheWay) {
    return surelyDeg > spineCue.flexionDeg && (spineCue.flexionRatio === 0 || wasTooFar);
  }
  const arrived = hasArrived(attempt, now);
  const ratio = surelyDeg / Math.max(LEAST_HIP_DEG, hipDeg);
  // At the end of the way it is no matter of who leads any more.
  if (surelyDeg > spineCue.flexionDeg && (arrived || ratio > spineCue.flexionRatio)) return true;
  const { backShare } = exercise;
  const hip = arrived ? Math.max(LEAST_HIP_DEG, hipDeg) : hipForRatio(hipDeg, exercise);
  return (
    backShare !== null && hip !== null && surelyDeg > Math.max(backShare.fromLumbarDeg, backShare.amberRatio * hip)
  );
}

/** Whether the movement started from the back. */
function early(
  { earlySpine, marked, direction, spineCue: { dwellMs } }: Exercise,
  attempt: Attempt,
  { timestampMs: now, lumbarDeg, hipDeg, driveDeg, trunkDeg }: AttemptPoint,
  marginDeg: number,
): Pick<Attempt, 'earlyChecked' | 'earlyMs' | 'early'> {
  if (attempt.earlyChecked || !marked) return attempt;
  const joinedDeg = direction * (lumbarDeg ?? 0);
  const joins =
    joinedDeg > earlySpine.minLumbarDeg + marginDeg &&
    joinedDeg > earlySpine.share * (Math.max(0, hipDeg ?? 0) + joinedDeg);
  if (earlySpine.of === 'lean') {
    if (trunkDeg === null) return attempt;
    const held = hold(attempt.early, lumbarDeg === null ? null : joins, now);
    // What began within the first part of the lean may be seen to last a little beyond it.
    if (trunkDeg > earlySpine.untilDeg && (!attempt.early || !held)) return { ...attempt, earlyChecked: true };
    const since = held && now - held.sinceMs >= dwellMs ? held.sinceMs : null;
    return { early: held, earlyMs: since, earlyChecked: since !== null };
  }
  if (!attempt.confirmed || (driveDeg ?? 0) < earlySpine.untilDeg) return attempt;
  return { ...attempt, earlyChecked: true, earlyMs: joins && hipDeg !== null ? now : null };
}
