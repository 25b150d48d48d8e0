/** A time that only rises, from the media times of a camera or a file, whatever those do. */
export interface RisingClock {
  /**
   * The picture's time in ms, or null when it has none of its own: the picture before, seen again, or one out of its order.
   *
   * @param mediaMs the time the browser or the file gives the picture.
   * @param nowMs how long it has lasted until now, by the clock on the wall or by the durations of the pictures; bridges a
   *   restart of the media time.
   */
  at(mediaMs: number, nowMs: number): number | null;
}

/** Going back by less is a picture out of its order, by more a clock that began anew. Unvalidated: longer than an order ever reaches. */
const RESTART_MS = 500;
/** A picture of a camera that claims to be so much later than it was seen is of a clock that jumped. Unvalidated: far above any delay on the way. */
const JUMP_MS = 2000;

/** A clock that has seen no picture yet. @param fromMs where the first is put, of a file, whose gaps are its own; absent, it keeps its own time */
export function risingClock(fromMs?: number): RisingClock {
  let lastMediaMs = Number.NaN;
  let lastMs = -Infinity;
  let lastSeenMs = 0;
  let offsetMs = 0;
  /** Before the last restart. */
  let formerMs = 0;
  return {
    at(mediaMs, nowMs) {
      if (mediaMs === lastMediaMs) return null;
      if (lastMs === -Infinity && fromMs !== undefined) formerMs = offsetMs = fromMs - mediaMs;
      const seenMs = nowMs - lastSeenMs;
      const jumps = (ms: number): boolean => fromMs === undefined && lastMs + seenMs + JUMP_MS < ms;
      const backMs = lastMs - (mediaMs + offsetMs);
      if (backMs >= 0 && backMs < RESTART_MS) return null;
      if (lastMs > -Infinity && (backMs >= 0 || jumps(mediaMs + offsetMs))) {
        // The media time begins anew, as when the camera was taken again: go on where the clock on the wall is.
        formerMs = offsetMs;
        offsetMs = lastMs + Math.max(1, seenMs) - mediaMs;
      } else if (mediaMs + formerMs > lastMs && !jumps(mediaMs + formerMs)) {
        // It was one picture with a time from elsewhere.
        offsetMs = formerMs;
      }
      lastMediaMs = mediaMs;
      lastSeenMs = nowMs;
      lastMs = mediaMs + offsetMs;
      return lastMs;
    },
  };
}
