/** Gets the pose model running: as set by hand, as measured before, or by measuring now. */
import { AppFailure } from '../ports/errors.ts';
import { chooseModel, isOfOneChoice } from '../pose/choose-model.ts';
import type { PoseClient } from '../pose/pose-client.ts';
import type { LoadProgress, ModelChoice, ModelVariant } from '../pose/protocol.ts';
import type { Settings } from '../ui/settings/settings-state.ts';

export interface ModelLoading {
  readonly settings: Settings;
  readonly measured: ModelChoice | null;
  readonly startPose: () => PoseClient;
  readonly hasGpu: () => boolean;
  readonly hasLittleMemory: () => boolean;
  /** Shows a person, to measure on: with nobody in the picture the model does only half its work. Null where there is none. */
  readonly pictureOfSomebody: () => Promise<ImageBitmap | null>;
  readonly onProgress: (progress: LoadProgress) => void;
  readonly now: () => number;
}

export interface LoadedModel {
  readonly choice: ModelChoice;
  readonly pose: PoseClient;
  /** The choice is new and rests on a measurement: worth remembering. */
  readonly isMeasured: boolean;
}

/** Of a file all is looked at with the model that the figures in the docs are of, however slow; as the command line does. */
export const FILE_MODEL: ModelChoice = { variant: 'full', inference: 'cpu' };

/** Where nothing could be measured: the angles were fitted on it, and it runs on any machine. Not to be remembered. */
const UNMEASURED = FILE_MODEL;

/** Loads the model. Rejects with AppFailure of a stage of the model. */
export async function loadModel(loading: ModelLoading): Promise<LoadedModel> {
  const { settings, measured } = loading;
  const variant = variantOf(loading);
  const inference = settings.inference === 'auto' ? measured?.inference : settings.inference;
  if (!variant || !inference) return chooseBySpeed(loading, loading.hasGpu());
  try {
    return await loadChoice(loading, { variant, inference });
  } catch (thrown) {
    // What ran before runs no more, perhaps a driver changed: measure again, without the GPU.
    if (settings.inference === 'auto' && thrown instanceof AppFailure && isOfOneChoice(thrown))
      return chooseBySpeed(loading, false);
    throw thrown;
  }
}

/** As set by hand; the smallest where memory is short; as measured before. Undefined where it is yet to be found. */
function variantOf({ settings, measured, hasLittleMemory }: ModelLoading): ModelVariant | undefined {
  if (settings.variant !== 'auto') return settings.variant;
  return hasLittleMemory() ? 'lite' : measured?.variant;
}

async function loadChoice({ startPose, onProgress }: ModelLoading, choice: ModelChoice): Promise<LoadedModel> {
  const pose = startPose();
  try {
    await pose.load(choice, onProgress);
    return { choice, pose, isMeasured: false };
  } catch (thrown) {
    pose.close();
    throw thrown;
  }
}

async function chooseBySpeed(loading: ModelLoading, hasGpu: boolean): Promise<LoadedModel> {
  const { settings, pictureOfSomebody, startPose, onProgress, now } = loading;
  const variant = variantOf({ ...loading, measured: null });
  const picture = await pictureOfSomebody();
  if (!picture) {
    const inference = settings.inference === 'auto' ? UNMEASURED.inference : settings.inference;
    return loadChoice(loading, { variant: variant ?? UNMEASURED.variant, inference });
  }
  try {
    const chosen = await chooseModel({
      start: startPose,
      still: () => createImageBitmap(picture),
      hasGpu,
      fixed: {
        ...(variant && { variant }),
        ...(settings.inference === 'auto' ? {} : { inference: settings.inference }),
      },
      onProgress,
      now,
    });
    return { choice: chosen.choice, pose: chosen.client, isMeasured: true };
  } finally {
    picture.close();
  }
}
