/** A time that only rises, from the media times a video element reports. */
export interface RisingClock {
  /**
   * The picture's time in ms, or null when this is the picture before, seen again.
   *
   * @param mediaMs the time the browser gives the picture.
   * @param nowMs when it was seen; bridges a restart of the media time.
   */
  at(mediaMs: number, nowMs: number): number | null;
}

/** A clock that has seen no picture yet. */
export function risingClock(): RisingClock {
  let lastMediaMs = Number.NaN;
  let lastMs = -Infinity;
  let lastSeenMs = 0;
  let offsetMs = 0;
  return {
    at(mediaMs, nowMs) {
      if (mediaMs === lastMediaMs) return null;
      // The media time begins anew when the camera was taken again: go on where the clock on the wall is.
      if (mediaMs + offsetMs <= lastMs) offsetMs = lastMs + Math.max(1, nowMs - lastSeenMs) - mediaMs;
      lastMediaMs = mediaMs;
      lastSeenMs = nowMs;
      lastMs = mediaMs + offsetMs;
      return lastMs;
    },
  };
}
