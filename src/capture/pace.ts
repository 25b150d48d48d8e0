/** Keeps a recording from running faster than it was filmed, without ever dropping a picture. */
export interface Pace {
  /** How long to wait, ms, before the picture of `timestampMs` may be given out, if it is `nowMs`. */
  waitMs(timestampMs: number, nowMs: number): number;
}

/** Lateness that may be made up for, ms: the grain of timers. More is kept as a pause, or slow stretches would be raced after. */
const CATCH_UP_MS = 40;

/** A pace that begins with the first picture. */
export function realTimePace(): Pace {
  let lastTimestampMs = Number.NaN;
  let dueMs = -Infinity;
  return {
    waitMs(timestampMs, nowMs) {
      const stepMs = Number.isNaN(lastTimestampMs) ? 0 : timestampMs - lastTimestampMs;
      lastTimestampMs = timestampMs;
      dueMs = Math.max(dueMs + stepMs, nowMs - CATCH_UP_MS);
      return Math.max(0, dueMs - nowMs);
    },
  };
}
