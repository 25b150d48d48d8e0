/** The page's end of the pose worker. */
import { proxy, transfer, wrap, type Remote } from 'comlink';
import type { EstimatedFrame, LoadProgress, ModelChoice, PoseWorkerApi } from './protocol.ts';

export interface PoseClient {
  load(choice: ModelChoice, onProgress?: (progress: LoadProgress) => void): Promise<void>;
  /** Analyses one picture, which is handed over, with its scene if somebody is being placed. One at a time: await each before the next. */
  estimate(image: ImageBitmap, timestampMs: number, placing?: boolean): Promise<EstimatedFrame>;
  estimateBare(image: ImageBitmap, timestampMs: number): Promise<number>;
  reset(): Promise<void>;
  /** Resolves with the reason if the worker dies (out of memory, lost GPU); all that was asked of it rejects with it. */
  readonly failed: Promise<Error>;
  close(): void;
}

/** A frame that takes longer never comes: the GPU was lost. Unvalidated: far above the slowest machine's frame. */
const ESTIMATE_LIMIT_MS = 15_000;

/** Starts the worker; nothing is loaded yet. */
export function startPoseWorker(): PoseClient {
  const worker = new Worker(new URL('./pose.worker.ts', import.meta.url), { name: 'pose' });
  const remote: Remote<PoseWorkerApi> = wrap<PoseWorkerApi>(worker);
  // A dead worker answers nothing, so each open question is kept to be rejected.
  const open = new Set<(reason: Error) => void>();
  let dead: Error | null = null;
  const { promise: failed, resolve: fail } = withResolver<Error>();
  const die = (reason: Error): void => {
    dead ??= reason;
    for (const reject of open) reject(dead);
  };
  worker.addEventListener('error', (event) => {
    die(new Error(`pose-worker: ${event.message}`));
    fail(dead!);
  });

  const ask = <T>(question: () => Promise<T>, limitMs?: number): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      if (dead) return reject(dead);
      open.add(reject);
      const timer =
        limitMs === undefined ? undefined : setTimeout(() => reject(new Error('pose-worker: no answer')), limitMs);
      question()
        .then(resolve, reject)
        .finally(() => {
          open.delete(reject);
          clearTimeout(timer);
        });
    });

  return {
    load: (choice, onProgress = () => {}) => ask(() => remote.load(choice, proxy(onProgress))),
    estimate: (image, timestampMs, placing) =>
      ask(() => remote.estimate(transfer(image, [image]), timestampMs, placing), ESTIMATE_LIMIT_MS),
    estimateBare: (image, timestampMs) => ask(() => remote.estimateBare(transfer(image, [image]), timestampMs)),
    reset: () => ask(() => remote.reset()),
    failed,
    close() {
      worker.terminate();
      die(new Error('pose-worker: closed'));
    },
  };
}

function withResolver<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}
