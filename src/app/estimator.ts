/** The pose model at work, started again once when it dies. */
import type { CapturedFrame } from '../ports/ports.ts';
import type { PoseClient } from '../pose/pose-client.ts';
import type { EstimatedFrame, ModelChoice } from '../pose/protocol.ts';

export interface Estimator {
  /** Null for the picture with which the model died: it is lost. Rejects when the model dies again. */
  estimate(captured: CapturedFrame, placing: boolean): Promise<EstimatedFrame | null>;
  /** What runs now. */
  readonly model: ModelChoice;
  close(): void;
}

/** @param isStopped nothing is started again any more */
export function estimator(
  loaded: { readonly pose: PoseClient; readonly model: ModelChoice; readonly startPose: () => PoseClient },
  isStopped: () => boolean,
): Estimator {
  let { pose, model } = loaded;
  let restarted = false;
  return {
    async estimate({ image, timestampMs }, placing) {
      try {
        return await pose.estimate(image, timestampMs, placing);
      } catch (error) {
        pose.close();
        if (restarted || isStopped()) throw error;
        // Once, and without the GPU: most deaths are its.
        restarted = true;
        model = { ...model, inference: 'cpu' };
        pose = loaded.startPose();
        await pose.load(model);
        return null;
      }
    },
    get model() {
      return model;
    },
    close: () => pose.close(),
  };
}
