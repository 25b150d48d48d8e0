/** The page's end of the pose worker. */
import { proxy, transfer, wrap, type Remote } from 'comlink';
import type { EstimatedFrame, LoadProgress, ModelChoice, PoseWorkerApi } from './protocol.ts';

export interface PoseClient {
  load(choice: ModelChoice, onProgress?: (progress: LoadProgress) => void): Promise<void>;
  /** Analyses one picture, which is handed over. One at a time: await each before the next. */
  estimate(image: ImageBitmap, timestampMs: number): Promise<EstimatedFrame>;
  estimateBare(image: ImageBitmap, timestampMs: number): Promise<number>;
  reset(): Promise<void>;
  /** Resolves with the reason if the worker dies (out of memory, lost GPU). */
  readonly failed: Promise<Error>;
  close(): void;
}

/** Starts the worker; nothing is loaded yet. */
export function startPoseWorker(): PoseClient {
  const worker = new Worker(new URL('./pose.worker.ts', import.meta.url), { name: 'pose' });
  const remote: Remote<PoseWorkerApi> = wrap<PoseWorkerApi>(worker);
  return {
    load: (choice, onProgress = () => {}) => remote.load(choice, proxy(onProgress)),
    estimate: (image, timestampMs) => remote.estimate(transfer(image, [image]), timestampMs),
    estimateBare: (image, timestampMs) => remote.estimateBare(transfer(image, [image]), timestampMs),
    reset: () => remote.reset(),
    failed: new Promise((resolve) => {
      worker.addEventListener('error', (event) => resolve(new Error(`pose-worker: ${event.message}`)));
    }),
    close: () => worker.terminate(),
  };
}
