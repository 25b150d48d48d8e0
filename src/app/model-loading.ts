/** Gets the pose model running: as set by hand, as measured before, or by measuring now. */
import { AppFailure } from '../ports/errors.ts';
import type { FrameSource } from '../ports/ports.ts';
import { chooseModel, isOfOneChoice } from '../pose/choose-model.ts';
import type { PoseClient } from '../pose/pose-client.ts';
import type { LoadProgress, ModelChoice } from '../pose/protocol.ts';
import type { Settings } from '../ui/screen-state.ts';

export interface ModelLoading {
  readonly settings: Settings;
  readonly measured: ModelChoice | null;
  readonly startPose: () => PoseClient;
  readonly hasGpu: () => boolean;
  /** A source whose first picture shows a person, to measure on. */
  readonly openStill: () => Promise<FrameSource>;
  readonly onProgress: (progress: LoadProgress) => void;
  readonly now: () => number;
}

export interface LoadedModel {
  readonly choice: ModelChoice;
  readonly pose: PoseClient;
  /** The choice is new and rests on a measurement: worth remembering. */
  readonly isMeasured: boolean;
}

/** Loads the model. Rejects with AppFailure of a stage of the model, or whatever the source of the still rejects with. */
export async function loadModel(loading: ModelLoading): Promise<LoadedModel> {
  const { settings, measured } = loading;
  const variant = settings.variant === 'auto' ? measured?.variant : settings.variant;
  const inference = settings.inference === 'auto' ? measured?.inference : settings.inference;
  if (!variant || !inference) return chooseBySpeed(loading, loading.hasGpu());
  const pose = loading.startPose();
  try {
    await pose.load({ variant, inference }, loading.onProgress);
    return { choice: { variant, inference }, pose, isMeasured: false };
  } catch (thrown) {
    pose.close();
    // What ran before runs no more, perhaps a driver changed: measure again, without the GPU.
    if (settings.inference === 'auto' && thrown instanceof AppFailure && isOfOneChoice(thrown))
      return chooseBySpeed(loading, false);
    throw thrown;
  }
}

async function chooseBySpeed(loading: ModelLoading, hasGpu: boolean): Promise<LoadedModel> {
  const { settings, openStill, startPose, onProgress, now } = loading;
  const source = await openStill();
  const captured = await source.next().catch((error: unknown) => {
    source.close();
    throw error;
  });
  if (!captured) throw new AppFailure('sample-download', 'no picture to measure on');
  try {
    const chosen = await chooseModel({
      start: startPose,
      still: () => createImageBitmap(captured.image),
      hasGpu,
      fixed: {
        ...(settings.variant === 'auto' ? {} : { variant: settings.variant }),
        ...(settings.inference === 'auto' ? {} : { inference: settings.inference }),
      },
      onProgress,
      now,
    });
    return { choice: chosen.choice, pose: chosen.client, isMeasured: true };
  } finally {
    captured.image.close();
    source.close();
  }
}
