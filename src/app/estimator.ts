/** The pose model at work, started again when it dies. */
import { inTime } from '../ports/in-time.ts';
import type { CapturedFrame } from '../ports/ports.ts';
import type { PoseClient } from '../pose/pose-client.ts';
import type { EstimatedFrame, ModelChoice } from '../pose/protocol.ts';

export interface Estimator {
  /** Null for the picture with which the model died: it is lost. Rejects when the model dies too often. */
  estimate(captured: CapturedFrame, placing: boolean): Promise<EstimatedFrame | null>;
  /** What runs now. */
  readonly model: ModelChoice;
  close(): void;
}

export interface LoadedPose {
  readonly pose: PoseClient;
  readonly model: ModelChoice;
  readonly startPose: () => PoseClient;
  /** Monotonic, ms. */
  readonly now: () => number;
}

/** A death now and then does not end an hour; with this many within a minute another start would help nobody. Unvalidated. */
const MOST_DEATHS = 3;
const WITHIN_MS = 60_000;
/** While graphics come back after a crash there may be none for a moment: waited for before each further start. Unvalidated. */
const PAUSE_MS = 1000;
/** From files that are there already. Unvalidated: ten times what two slow cores take. */
const START_LIMIT_MS = 60_000;

/** @param isStopped nothing is started again any more */
export function estimator(
  { pose: first, model: chosen, startPose, now }: LoadedPose,
  isStopped: () => boolean,
): Estimator {
  let pose = first;
  let model = chosen;
  let deathsMs: readonly number[] = [];

  /** @throws what it was told, when this was one death too many or nothing is to be started any more */
  const takeDeath = (thrown: unknown): void => {
    pose.close();
    deathsMs = [...deathsMs.filter((ms) => now() - ms < WITHIN_MS), now()];
    if (isStopped() || deathsMs.length >= MOST_DEATHS) throw thrown;
  };
  const startAgain = async (): Promise<void> => {
    // Without the GPU: most deaths are its.
    model = { ...model, inference: 'cpu' };
    for (;;) {
      if (deathsMs.length > 1) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      try {
        pose = startPose();
        return await inTime(pose.load(model), START_LIMIT_MS);
      } catch (thrown) {
        takeDeath(thrown);
      }
    }
  };

  return {
    async estimate({ image, timestampMs }, placing) {
      try {
        return await pose.estimate(image, timestampMs, placing);
      } catch (thrown) {
        takeDeath(thrown);
        await startAgain();
        return null;
      }
    },
    get model() {
      return model;
    },
    close: () => pose.close(),
  };
}
