/** What the whole pipeline costs over the bare model, measured side by side: see `HeadlessApi.benchmark`. */
import { analyseFrame } from '../core/analyse-frame.ts';
import { analyseRecording } from '../core/analyse-recording.ts';
import { initialState, RECORDING } from '../core/analysis-state.ts';
import { percentile } from '../core/geometry/statistics.ts';
import type { PoseFrame } from '../core/pose/frame.ts';
import { openVideoFile } from '../capture/video-file.ts';
import { exerciseById } from '../exercises/catalogue.ts';
import type { PoseClient } from '../pose/pose-client.ts';
import type { ModelChoice } from '../pose/protocol.ts';

/** Medians of a turn, ms a picture; unread is the bare model whose mask is left where it is. */
export interface BenchmarkTurn {
  readonly pipelineMs: number;
  readonly bareMs: number;
  readonly unreadMs: number;
}

export interface Benchmark {
  readonly turns: readonly BenchmarkTurn[];
  /** Wall time of the fold for each frame as it came, the worker's threads waking beside it. */
  readonly foldMs: readonly number[];
  /** The same frames through the fold alone, twelve times over, once it is compiled. */
  readonly pureFoldMs: readonly (readonly number[])[];
}

/** Of the benchmark; before them as many in which the browser compiles. */
const FOLD_PASSES = 12;

/** @throws RangeError for an unknown exercise. */
export async function benchmark(
  client: PoseClient,
  file: File,
  exerciseId: string,
  choice: ModelChoice,
  count: number,
  block: number,
): Promise<Benchmark> {
  const exercise = exerciseById(exerciseId);
  if (!exercise) throw new RangeError(`there is no exercise ${exerciseId}`);
  await exercise.angleMap.fetch();
  await client.load(choice);
  const video = await openVideoFile(file);
  const turns: BenchmarkTurn[] = [];
  const foldMs: number[] = [];
  const seen: PoseFrame[] = [];
  let state = initialState(RECORDING);
  let pictures: { image: ImageBitmap; timestampMs: number }[] = [];
  // The worker wants rising timestamps, and all ways get every picture.
  let clockMs = 0;
  for await (const picture of video.frames()) {
    pictures.push(picture);
    if (pictures.length < block) continue;
    const ms = { pipeline: [] as number[], bare: [] as number[], unread: [] as number[] };
    for (const [i, { image, timestampMs }] of pictures.entries()) {
      const [read, unread] = [await createImageBitmap(image), await createImageBitmap(image)];
      const ways = [
        { name: 'bare', run: () => client.estimateBare(read, (clockMs += 33), true) },
        { name: 'unread', run: () => client.estimateBare(unread, (clockMs += 33), false) },
        {
          name: 'pipeline',
          async run(): Promise<void> {
            const { frame } = await client.estimate(image, (clockMs += 33));
            seen.push({ ...frame, timestampMs });
            const before = performance.now();
            state = analyseFrame(exercise, state, { ...frame, timestampMs }).state;
            foldMs.push(performance.now() - before);
          },
        },
      ] as const;
      // Each goes first in its turn, so that whatever else the machine does hits all.
      for (const k of [0, 1, 2]) {
        const { name, run } = ways[(i + k) % 3]!;
        const start = performance.now();
        await run();
        ms[name].push(performance.now() - start);
      }
    }
    const [pipelineMs, bareMs, unreadMs] = [ms.pipeline, ms.bare, ms.unread].map((each) => percentile(each, 0.5)!);
    turns.push({ pipelineMs: pipelineMs!, bareMs: bareMs!, unreadMs: unreadMs! });
    pictures = [];
    if (turns.length > count) break;
  }
  pictures.forEach(({ image }) => image.close());
  video.close();
  const passes = Array.from({ length: 2 * FOLD_PASSES }, () => analyseRecording(exercise, seen, () => performance.now()).foldMs); // prettier-ignore
  return { turns: turns.slice(1), foldMs, pureFoldMs: passes.slice(FOLD_PASSES) }; // the first turn warms all up
}
