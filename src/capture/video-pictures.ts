/** Tells of every picture that a video element shows, with the time the browser gives it. */
export interface VideoPictures {
  /** So far. */
  readonly count: number;
}

/**
 * @param signal ends it
 * @param show takes a picture that is in the video now: when it was seen, and its own time, ms
 */
export function videoPictures(
  video: HTMLVideoElement,
  signal: AbortSignal,
  show: (nowMs: number, mediaMs: number) => Promise<void>,
): VideoPictures {
  let count = 0;
  let usesCaptureTime: boolean | null = null;
  const take = (nowMs: number, mediaMs: number): void => {
    count++;
    if (video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA) void show(nowMs, mediaMs);
  };
  const ask = (): void => {
    if (signal.aborted) return;
    if ('requestVideoFrameCallback' in video) {
      video.requestVideoFrameCallback((nowMs, { captureTime, mediaTime }) => {
        if (signal.aborted) return;
        ask();
        // One clock for the whole stream: the two do not share their zero.
        usesCaptureTime ??= captureTime !== undefined;
        take(nowMs, usesCaptureTime && captureTime !== undefined ? captureTime : mediaTime * 1000);
      });
    } else {
      let lastS = Number.NaN;
      requestAnimationFrame(function look(nowMs) {
        if (signal.aborted) return;
        requestAnimationFrame(look);
        const { currentTime } = video as HTMLVideoElement;
        if (currentTime === lastS) return;
        lastS = currentTime;
        take(nowMs, currentTime * 1000);
      });
    }
  };
  ask();
  return {
    get count() {
      return count;
    },
  };
}
