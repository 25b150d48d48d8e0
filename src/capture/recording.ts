/** A video file as a source of pictures: every one, in order. */
import { AppFailure, failAs } from '../ports/errors.ts';
import type { FrameSource } from '../ports/ports.ts';
import { realTimePace } from './pace.ts';
import { openVideoFile } from './video-file.ts';

export interface RecordingOptions {
  /** No faster than filmed, so that what is said fits what is seen. */
  readonly paced: boolean;
}

/** A file that promises this much more than its last picture was cut off. Unvalidated: more than a picture ever lasts. */
const MISSING_LIMIT_MS = 2000;

/** Opens a recording. Rejects with AppFailure of the file or its decoding. */
export async function openRecording(file: File, { paced }: RecordingOptions): Promise<FrameSource> {
  const video = await openVideoFile(file);
  const frames = video.frames();
  const pace = paced ? realTimePace() : null;
  let lastMs = Number.NaN;
  let closed = false;
  return {
    name: video.name,
    kind: 'recording',
    widthPx: video.widthPx,
    heightPx: video.heightPx,
    durationMs: video.durationMs,
    stream: null,
    async next() {
      if (closed) return null;
      let step: IteratorResult<{ image: ImageBitmap; timestampMs: number }, unknown>;
      try {
        step = await frames.next();
      } catch (error) {
        if (closed) return null;
        return failAs('video-broken')(error);
      }
      if (step.done) {
        if (closed) return null;
        if (Number.isNaN(lastMs)) throw new AppFailure('video-broken', 'not one picture could be decoded');
        if (video.durationMs - lastMs > MISSING_LIMIT_MS) {
          throw new AppFailure('video-unreadable', `breaks off at ${lastMs} of ${video.durationMs} ms`);
        }
        return null;
      }
      lastMs = step.value.timestampMs;
      const waitMs = pace?.waitMs(step.value.timestampMs, performance.now()) ?? 0;
      if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
      return step.value;
    },
    close() {
      closed = true;
      video.close();
    },
  };
}
