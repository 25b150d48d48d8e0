/** The body model, kept loaded from one session to the next: a worker that is given back in health serves again. */
import type { PoseClient } from '../pose/pose-client.ts';
import type { ModelChoice } from '../pose/protocol.ts';

export interface KeptPose {
  /** As `AppPorts.startPose`. */
  readonly start: () => PoseClient;
  /** Ends what is kept; what is given back from here on ends too. */
  release(): void;
}

/** A worker, and what it has loaded; null when it cannot serve again. */
interface Worker {
  readonly client: PoseClient;
  readonly loaded: ModelChoice | null;
}

export function keptPose(start: () => PoseClient): KeptPose {
  let spare: Worker | null = null;
  let released = false;

  return {
    start() {
      let worker: Worker = spare ?? { client: start(), loaded: null };
      spare = null;
      let closed = false;
      const healthy = <T>(answer: Promise<T>): Promise<T> =>
        answer.catch((error: unknown) => {
          worker = { ...worker, loaded: null };
          throw error;
        });
      return {
        async load(choice, onProgress) {
          if (worker.loaded && isSame(worker.loaded, choice)) return healthy(worker.client.reset());
          if (worker.loaded) {
            worker.client.close();
            worker = { client: start(), loaded: null };
          }
          await worker.client.load(choice, onProgress);
          worker = { ...worker, loaded: choice };
        },
        estimate: (...picture) => healthy(worker.client.estimate(...picture)),
        estimateBare: (...picture) => healthy(worker.client.estimateBare(...picture)),
        reset: () => healthy(worker.client.reset()),
        failed: worker.client.failed,
        close() {
          if (closed) return;
          closed = true;
          if (!worker.loaded || released) return worker.client.close();
          // The one that served last serves next.
          spare?.client.close();
          spare = worker;
        },
      };
    },
    release() {
      released = true;
      spare?.client.close();
      spare = null;
    },
  };
}

function isSame(a: ModelChoice, b: ModelChoice): boolean {
  return a.variant === b.variant && a.inference === b.inference;
}
