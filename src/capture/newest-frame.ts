/** A place for one picture: a newer one replaces one nobody took, a waiting taker gets the next. Times only rise. */
import type { CapturedFrame } from '../ports/ports.ts';

export interface NewestFrame {
  /** One that is no newer than the last is dropped: pictures are made side by side, and a late one may be ready after its successor. */
  put(frame: CapturedFrame): void;
  take(): Promise<CapturedFrame | null>;
  /** Ends the stream: with an error, takers reject; without, they get null. */
  end(error?: Error): void;
  readonly ended: boolean;
}

/** An empty place. One taker at a time. */
export function newestFrame(): NewestFrame {
  let held: CapturedFrame | null = null;
  let lastMs = -Infinity;
  let ended = false;
  let failure: Error | undefined;
  let waiting: { resolve(frame: CapturedFrame | null): void; reject(error: Error): void } | null = null;
  return {
    get ended() {
      return ended;
    },
    put(frame) {
      if (ended || frame.timestampMs <= lastMs) return frame.image.close();
      lastMs = frame.timestampMs;
      if (waiting) {
        waiting.resolve(frame);
        waiting = null;
      } else {
        held?.image.close();
        held = frame;
      }
    },
    async take() {
      if (failure) throw failure;
      if (ended) return null;
      const frame = held;
      held = null;
      return frame ?? new Promise((resolve, reject) => (waiting = { resolve, reject }));
    },
    end(error) {
      if (ended) return;
      ended = true;
      failure = error;
      held?.image.close();
      held = null;
      if (error) waiting?.reject(error);
      else waiting?.resolve(null);
      waiting = null;
    },
  };
}
