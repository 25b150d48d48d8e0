/** The app's own pipeline without its screens, for the command line: `index.html?headless`. */
import { openVideoFile } from './capture/video-file.ts';
import { startPoseWorker } from './pose/pose-client.ts';
import type { EstimatedFrame, ModelChoice } from './pose/protocol.ts';

export interface HeadlessApi {
  /** Decodes `file` and runs pose and outline over every frame. */
  estimateAll(file: File, choice: ModelChoice, onFrame: (done: number, timestampMs: number) => void): Promise<{
    widthPx: number; heightPx: number; durationMs: number; frames: EstimatedFrame[];
  }>;
}

const client = startPoseWorker();

const api: HeadlessApi = {
  async estimateAll(file, choice, onFrame) {
    const video = await openVideoFile(file);
    await client.load(choice);
    await client.reset();
    const frames: EstimatedFrame[] = [];
    for await (const { image, timestampMs } of video.frames()) {
      frames.push(await client.estimate(image, timestampMs));
      onFrame(frames.length, timestampMs);
    }
    video.close();
    const { widthPx, heightPx, durationMs } = video;
    return { widthPx, heightPx, durationMs, frames };
  },
};

(window as unknown as { hingeline: HeadlessApi }).hingeline = api;
