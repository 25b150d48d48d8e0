/** An exercise that is held: seconds count while the hips have gone far enough and the back is in its band. */
import type { Exercise } from '../exercise/exercise.ts';
import { bandAt } from '../exercise/spine-norm.ts';
import type { Attempt, AttemptPoint, HoldTime } from './attempt.ts';
import { reachDeg } from './reach.ts';

/** A break in what is seen no longer than this counts as held on. Unvalidated. */
const MAX_BREAK_MS = 500;

/** Hips that are open to this share of what is asked are given the doubt: they err by 3–4°. Unvalidated. */
const OPEN_SHARE = 0.75;

/** With one more frame. Of a frame in which hips or back were not surely seen nothing is counted as in band. */
export function heldWith(
  exercise: Pick<Exercise, 'hold' | 'reach' | 'lumbar' | 'backShare' | 'marked'>,
  { held, points }: Pick<Attempt, 'held' | 'points'>,
  { timestampMs, driveDeg, hipDeg, lumbarDeg, neutralHipDeg }: AttemptPoint,
): HoldTime {
  const last = points.findLast((point) => point.driveDeg !== null);
  if (!exercise.hold || !last || driveDeg === null) return held;
  const elapsedMs = Math.min(MAX_BREAK_MS, timestampMs - last.timestampMs);
  const { fullDeg } = reachDeg(exercise, neutralHipDeg);
  const far = (deg: number | null): boolean => deg !== null && deg >= OPEN_SHARE * fullDeg;
  const inBand = far(hipDeg) && lumbarDeg !== null && bandAt(lumbarDeg, null, exercise) === 'green';
  return {
    heldMs: held.heldMs + (far(driveDeg) || far(hipDeg) ? elapsedMs : 0),
    inBandMs: held.inBandMs + (inBand ? elapsedMs : 0),
  };
}

/** The mark that this frame reached: whole seconds in band, a multiple of `tellEveryMs`, or all that was asked for. */
export function markReached(
  { hold }: Pick<Exercise, 'hold'>,
  before: Pick<Attempt, 'held' | 'confirmed'>,
  now: Pick<Attempt, 'held' | 'confirmed'>,
): { readonly inBandMs: number; readonly enough: boolean } | null {
  if (!hold || !now.confirmed) return null;
  const passed = (ms: number): boolean => before.held.inBandMs < ms && now.held.inBandMs >= ms;
  if (passed(hold.targetMs)) return { inBandMs: hold.targetMs, enough: true };
  const mark = hold.tellEveryMs * Math.floor(now.held.inBandMs / hold.tellEveryMs);
  return mark < hold.targetMs && passed(mark) ? { inBandMs: mark, enough: false } : null;
}
