/** A video file as a source of pictures: every one, in order. */
import { AppFailure, failAs } from '../ports/errors.ts';
import type { CapturedFrame, FrameSource } from '../ports/ports.ts';
import { realTimePace } from './pace.ts';
import { openVideoFile } from './video-file.ts';

export interface RecordingOptions {
  /** No faster than filmed, so that what is said fits what is seen. */
  readonly paced: boolean;
}

/** Opens a recording. Rejects with AppFailure of the file or its decoding. */
export async function openRecording(file: File, { paced }: RecordingOptions): Promise<FrameSource> {
  const video = await openVideoFile(file);
  const frames = video.frames();
  const pace = paced ? realTimePace() : null;
  let given = false;
  let closed = false;
  return {
    name: video.name,
    kind: 'recording',
    widthPx: video.widthPx,
    heightPx: video.heightPx,
    get durationMs() {
      return video.durationMs;
    },
    unread: video.unread,
    stream: null,
    async next() {
      if (closed) return null;
      let step: IteratorResult<CapturedFrame, unknown>;
      try {
        step = await frames.next();
      } catch (error) {
        if (closed) return null;
        return failAs('video-broken')(error);
      }
      if (step.done) {
        if (closed) return null;
        if (!given) throw new AppFailure('video-broken', 'not one picture could be decoded');
        return null;
      }
      given = true;
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
