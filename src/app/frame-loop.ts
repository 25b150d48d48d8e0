/** Takes pictures from a source through the model, one inference in flight. */
import type { PoseFrame } from '../core/pose/frame.ts';
import type { FrameSource } from '../ports/ports.ts';
import type { Estimator } from './estimator.ts';

export interface FrameLoop {
  readonly source: FrameSource;
  readonly model: Estimator;
  /** No picture is asked for any more. */
  readonly isStopped: () => boolean;
  /** A copy of this picture is wanted besides. */
  readonly wantsCopy: (timestampMs: number) => boolean;
  /** The whole of the next picture matters, not only the person. */
  readonly isPlacing: () => boolean;
  /**
   * Takes what was seen; also of the picture that was under way when it was stopped.
   *
   * @param copy of the picture where one was wanted; only lent
   * @returns whether that was the last
   */
  readonly take: (frame: PoseFrame, copy: ImageBitmap | null) => boolean;
}

/** Runs until the source ends, the last picture was taken, or it is stopped. Rejects when the source or the model fails. */
export async function runFrames({ source, model, isStopped, wantsCopy, isPlacing, take }: FrameLoop): Promise<void> {
  while (!isStopped()) {
    const captured = await source.next();
    if (!captured) return;
    // The worker takes the picture away. Without a copy it is measured all the same.
    const copy = wantsCopy(captured.timestampMs) ? await createImageBitmap(captured.image).catch(() => null) : null;
    try {
      const estimated = await model.estimate(captured, isPlacing());
      if (estimated && take(estimated.frame, copy)) return;
    } finally {
      copy?.close();
    }
  }
}
