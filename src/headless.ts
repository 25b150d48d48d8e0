/** The app's own pipeline without its screens, for the command line and the benchmark: `index.html?headless`. */
import { openVideoFile } from './capture/video-file.ts';
import { AppFailure } from './core/errors.ts';
import { exerciseById } from './core/exercises/index.ts';
import { analyseRecording } from './core/recording.ts';
import { buildReport, percentile, type Report } from './core/report.ts';
import { packFrame, type TraceFile } from './core/trace.ts';
import { startPoseWorker } from './pose/pose-client.ts';
import type { EstimatedFrame, ModelChoice } from './pose/protocol.ts';

export interface HeadlessApi {
  /**
   * Decodes every frame of a recording, measures it and folds it.
   *
   * @throws AppFailure 'video-unreadable', 'video-no-person'; RangeError for an unknown exercise.
   */
  analyse(
    file: File,
    exerciseId: string,
    choice: ModelChoice,
    onFrame: (done: number, timestampMs: number, durationMs: number) => void,
  ): Promise<{ report: Report; trace: TraceFile }>;
}

const client = startPoseWorker();

const api: HeadlessApi = {
  async analyse(file, exerciseId, choice, onFrame) {
    const exercise = exerciseById(exerciseId);
    if (!exercise) throw new RangeError(`there is no exercise ${exerciseId}`);
    const start = performance.now();
    const video = await openVideoFile(file);
    await client.load(choice);
    const estimated: EstimatedFrame[] = [];
    const frames = video.frames();
    // The next picture is decoded while this one is in the worker.
    for (let next = frames.next(); ;) {
      const { done, value } = await next;
      if (done) break;
      next = frames.next();
      estimated.push(await client.estimate(value.image, value.timestampMs));
      onFrame(estimated.length, value.timestampMs, video.durationMs);
    }
    video.close();
    const poseFrames = estimated.map(({ frame }) => frame);
    if (!poseFrames.some(({ person }) => person)) throw new AppFailure('video-no-person', `${estimated.length} frames`);

    const recording = analyseRecording(exercise, poseFrames, () => performance.now());
    const { name, widthPx, heightPx, durationMs } = video;
    const report = buildReport(
      exercise,
      { name, widthPx, heightPx, durationMs: Math.round(durationMs), decodedFrames: estimated.length },
      { name: 'blazepose', ...choice },
      recording,
      {
        poseMsMedian: percentile(estimated.map(({ poseMs }) => poseMs), 0.5), // prettier-ignore
        outlineMsMedian: percentile(estimated.map(({ outlineMs }) => outlineMs), 0.5), // prettier-ignore
        wallMs: performance.now() - start,
      },
    );
    return { report, trace: { schema: 'hingeline-trace/1', exercise: exercise.id, frames: poseFrames.map(packFrame) } };
  },
};

(window as unknown as { hingeline: HeadlessApi }).hingeline = api;
