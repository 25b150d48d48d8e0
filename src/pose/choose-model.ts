/** Finds out, once, which variant of the model this machine can run fast enough, by running them. */
import { AppFailure } from '../ports/errors.ts';
import type { PoseClient } from './pose-client.ts';
import type { Inference, LoadProgress, ModelChoice, ModelVariant } from './protocol.ts';

/** What one frame costs with one choice, model and outline together, measured here. */
export interface ModelMeasurement extends ModelChoice {
  /** Median time of a frame, ms. */
  readonly p50Ms: number;
}

/**
 * A rep of one second still gets ten looks. More would be had with lite, but the angles were fitted on full: on the same
 * people lite errs by 3.2° instead of 2.6° (docs/accuracy.md), so it is for machines that cannot do otherwise.
 */
const ENOUGH_FPS = 10;
const FRAMES = 7;
/** For each choice tried, beyond loading; at least three frames are always timed. */
const BUDGET_MS = 600;

/** What choosing needs. */
export interface Chooser {
  readonly start: () => PoseClient;
  /** The picture to measure on; a new copy for each call, as each is handed over. */
  readonly still: () => Promise<ImageBitmap>;
  readonly hasGpu: boolean;
  /** What the user fixed by hand; the rest is measured. */
  readonly fixed: { readonly variant?: ModelVariant; readonly inference?: Inference };
  readonly onProgress: (progress: LoadProgress) => void;
  readonly now: () => number;
}

/** The choice, the running worker that has it loaded, and the figures it rests on. */
export interface ChosenModel {
  readonly choice: ModelChoice;
  readonly client: PoseClient;
  readonly measurements: readonly ModelMeasurement[];
}

/**
 * Measures what is needed to choose, best first, and keeps the worker of the choice.
 *
 * @throws AppFailure 'model-…' when the files cannot be had, 'pose-not-started' or the reason of the last when no choice runs.
 */
export async function chooseModel(chooser: Chooser): Promise<ChosenModel> {
  const measurements: ModelMeasurement[] = [];
  let kept: { choice: ModelChoice; client: PoseClient } | null = null;
  let failure: AppFailure | null = null;
  const inferences: readonly Inference[] = chooser.fixed.inference
    ? [chooser.fixed.inference]
    : chooser.hasGpu
      ? ['gpu', 'cpu']
      : ['cpu'];

  const tryOut = async (variant: ModelVariant, inference: Inference): Promise<void> => {
    const client = chooser.start();
    try {
      const p50Ms = await typicalMs(client, { variant, inference }, chooser);
      measurements.push({ variant, inference, p50Ms });
      const best = bestChoice(measurements);
      if (best?.variant !== variant || best.inference !== inference) return client.close();
      kept?.client.close();
      kept = { choice: best, client };
    } catch (error) {
      client.close();
      // Another variant would fail alike when its files cannot be had, or this browser lacks something.
      if (!(error instanceof AppFailure) || !isOfOneChoice(error)) throw error;
      failure = error;
    }
  };

  try {
    for (const variant of chooser.fixed.variant ? [chooser.fixed.variant] : (['full', 'lite'] as const)) {
      for (const inference of inferences) await tryOut(variant, inference);
      const fastest = Math.min(...measurements.map(({ p50Ms }) => p50Ms));
      if (1000 / fastest >= ENOUGH_FPS) break;
    }
  } catch (error) {
    (kept as { client: PoseClient } | null)?.client.close();
    throw error;
  }
  if (!kept) throw failure ?? new AppFailure('pose-not-started', 'nothing was tried');
  const { choice, client } = kept as { choice: ModelChoice; client: PoseClient };
  return { choice: { variant: choice.variant, inference: choice.inference }, client, measurements };
}

/** Whether another way to run the model may still do. */
export function isOfOneChoice({ error }: AppFailure): boolean {
  return error.code === 'pose-not-started' || error.code === 'pose-failed' || error.code === 'memory-low';
}

/** Full, the faster way to run it, where that is fast enough; else the fastest of all. */
export function bestChoice(measurements: readonly ModelMeasurement[]): ModelMeasurement | null {
  const enough = measurements.filter(({ variant, p50Ms }) => variant === 'full' && 1000 / p50Ms >= ENOUGH_FPS);
  const [best] = [...(enough.length > 0 ? enough : measurements)].sort((a, b) => a.p50Ms - b.p50Ms);
  return best ?? null;
}

async function typicalMs(
  client: PoseClient,
  choice: ModelChoice,
  { still, onProgress, now }: Chooser,
): Promise<number> {
  await client.load(choice, onProgress);
  const frameMs: number[] = [];
  let beginMs = 0;
  // The first frame is not timed: it finds the person anew and compiles what is left to compile.
  for (let i = 0; i <= FRAMES; i++) {
    const image = await still();
    const startMs = now();
    await client.estimate(image, i * 33);
    if (i === 0) beginMs = now();
    else frameMs.push(now() - startMs);
    if (frameMs.length >= 3 && now() - beginMs > BUDGET_MS) break;
  }
  await client.reset();
  return frameMs.sort((a, b) => a - b)[frameMs.length >> 1]!;
}
