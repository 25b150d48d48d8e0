/** A saved trace as it ran: which of its frames was there at which moment. */
import { UNSEEN_MS } from '../reps/way.ts';

/** Before a gap the last frame stays no longer than a usual one. Unvalidated. */
const STAYS_MS = 100;

/**
 * Index of the frame that was there at a moment; null where none was: before the first, after the last, and in a gap. No
 * frame is held over a gap as if it were still seen.
 *
 * @param timestampMs ascending
 */
export function frameIndexAt(timestampMs: readonly number[], ms: number): number | null {
  const index = lastAt(timestampMs, ms);
  if (index < 0) return null;
  const nextMs = timestampMs[index + 1] ?? Infinity;
  const stays = nextMs - timestampMs[index]! <= UNSEEN_MS || ms - timestampMs[index]! <= STAYS_MS;
  return stays ? index : null;
}

/** The moment of the next frame (1) or the one before (−1); where there is none, the same moment. */
export function frameStepMs(timestampMs: readonly number[], ms: number, step: 1 | -1): number {
  const index = lastAt(timestampMs, ms);
  const isAt = timestampMs[index] === ms;
  return timestampMs[step > 0 ? index + 1 : isAt ? index - 1 : index] ?? ms;
}

/** The last frame not later than that, −1 when there is none; found by halving, as traces are long. */
function lastAt(timestampMs: readonly number[], ms: number): number {
  let low = -1;
  let high = timestampMs.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (timestampMs[middle]! <= ms) low = middle;
    else high = middle;
  }
  return low;
}
