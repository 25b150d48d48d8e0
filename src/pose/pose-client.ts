/** The page's end of the pose worker. */
import { proxy, transfer, wrap, type Remote } from 'comlink';
import { AppFailure } from '../ports/errors.ts';
import { carryFailures } from './carry-failures.ts';
import { blockedByHost } from './host-policy.ts';
// oxlint-disable-next-line import/default -- the build gives it one
import workerUrl from './pose.worker.ts?worker&url';
import type { EstimatedFrame, LoadProgress, ModelChoice, PoseWorkerApi } from './protocol.ts';

export interface PoseClient {
  load(choice: ModelChoice, onProgress?: (progress: LoadProgress) => void): Promise<void>;
  /** Analyses one picture, which is handed over, with its scene if somebody is being placed. One at a time: await each before the next. */
  estimate(image: ImageBitmap, timestampMs: number, placing?: boolean): Promise<EstimatedFrame>;
  estimateBare(image: ImageBitmap, timestampMs: number, readsMask: boolean): Promise<number>;
  reset(): Promise<void>;
  /** Resolves with the reason if the worker dies (out of memory, lost GPU) or never lived; all that was asked of it rejects with it. */
  readonly failed: Promise<AppFailure>;
  close(): void;
}

/** A frame that takes longer never comes: the GPU was lost. Unvalidated: far above the slowest machine's frame. */
const ESTIMATE_LIMIT_MS = 15_000;

/** Once all of it is here it starts within this time, or never. Unvalidated: ten times what two slow cores take. */
const START_LIMIT_MS = 60_000;

/** Starts the worker; nothing is loaded yet. */
export function startPoseWorker(): PoseClient {
  const worker = startWorker();
  const remote: Remote<PoseWorkerApi> = wrap<PoseWorkerApi>(worker);
  // A dead worker answers nothing, so each open question is kept to be rejected.
  const open = new Set<(reason: AppFailure) => void>();
  let dead: AppFailure | null = null;
  let answered = false;
  const { promise: failed, resolve: fail } = withResolver<AppFailure>();
  const die = (reason: AppFailure): void => {
    dead ??= reason;
    for (const reject of open) reject(dead);
  };
  worker.addEventListener('message', () => (answered = true), { once: true });
  worker.addEventListener('error', async ({ message, filename, lineno }) => {
    die(answered ? new AppFailure('pose-failed', `${message} ${filename}:${lineno}`) : await whyNoWorker(message));
    fail(dead!);
  });

  const ask = <T>(question: () => Promise<T>, limitMs?: number): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      if (dead) return reject(dead);
      open.add(reject);
      const timer =
        limitMs === undefined
          ? undefined
          : setTimeout(() => reject(new AppFailure('pose-failed', `no answer in ${limitMs} ms`)), limitMs);
      question()
        .then(resolve, reject)
        .finally(() => {
          open.delete(reject);
          clearTimeout(timer);
        });
    });

  return {
    load: (choice, onProgress = () => {}) =>
      ask(() => {
        const starting = startLimit();
        const heard = (progress: LoadProgress): void => {
          if (progress.loadedBytes >= progress.totalBytes) starting.begin();
          onProgress(progress);
        };
        return Promise.race([remote.load(choice, proxy(heard)), starting.over]).finally(starting.end);
      }),
    estimate: (image, timestampMs, placing) =>
      ask(() => remote.estimate(transfer(image, [image]), timestampMs, placing), ESTIMATE_LIMIT_MS),
    estimateBare: (image, timestampMs, readsMask) =>
      ask(() => remote.estimateBare(transfer(image, [image]), timestampMs, readsMask)),
    reset: () => ask(() => remote.reset()),
    failed,
    close() {
      worker.terminate();
      die(new AppFailure('pose-failed', 'closed'));
    },
  };
}

carryFailures();

/** Rejects `over` when too long has passed since it was begun. */
function startLimit(): { readonly over: Promise<never>; begin(): void; end(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let fail!: (reason: AppFailure) => void;
  const over = new Promise<never>((_resolve, reject) => (fail = reject));
  const end = (): void => clearTimeout(timer);
  return {
    over,
    begin() {
      end();
      timer = setTimeout(() => fail(new AppFailure('pose-not-started', `no answer in ${START_LIMIT_MS} ms`)), START_LIMIT_MS); // prettier-ignore
    },
    end,
  };
}

function startWorker(): Worker {
  try {
    return new Worker(workerUrl, { name: 'pose' });
  } catch (cause) {
    // No policy of the app's own refuses it.
    throw new AppFailure('host-blocks', 'no worker may be started', { cause });
  }
}

/** Why the worker's script did not run: the host refuses it, a newer app has taken its place, or there is no connection. */
async function whyNoWorker(message: string): Promise<AppFailure> {
  const blocked = await blockedByHost();
  if (blocked) return new AppFailure('host-blocks', blocked);
  try {
    const { ok, status, headers } = await fetch(workerUrl, { method: 'HEAD', cache: 'no-store' });
    // Some hosts answer with their first page for whatever is not there.
    const isScript = /javascript|ecmascript/.test(headers.get('Content-Type') ?? '');
    if (!ok || !isScript) return new AppFailure('app-replaced', `the worker's script answered ${status}`);
  } catch (cause) {
    return new AppFailure('model-download', "the worker's script could not be fetched", { cause });
  }
  return new AppFailure('pose-not-started', message);
}

function withResolver<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((settle) => (resolve = settle));
  return { promise, resolve };
}
