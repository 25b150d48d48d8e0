/** Loads the body model, tells when nothing more arrives of it, and begins anew when somebody wishes for that. */
import { AppFailure } from '../ports/errors.ts';
import type { PoseClient } from '../pose/pose-client.ts';
import type { LoadProgress } from '../pose/protocol.ts';
import { loadModel, type LoadedModel, type ModelLoading } from './model-loading.ts';

export interface PatientLoading {
  /** As `loadModel`. */
  readonly loaded: Promise<LoadedModel>;
  /** Gives up what is under way and begins anew; what is there already is not fetched again. */
  again(): void;
}

/** Nothing for so long, and somebody who waits wants to know. Unvalidated: slow mobile networks pause for some seconds. */
export const STALL_MS = 10_000;

/** @param onStalled nothing has arrived for a while since this; `onProgress` comes as soon as it goes on */
export function loadPatiently(
  loading: ModelLoading,
  onStalled: (progress: LoadProgress | null) => void,
): PatientLoading {
  let attempt = 0;
  let clients: PoseClient[] = [];
  let last: LoadProgress | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => clearTimeout(timer);
  const wait = (): void => {
    rest();
    timer = setTimeout(() => onStalled(last), STALL_MS);
  };

  const load = (own: number): Promise<LoadedModel> =>
    loadModel({
      ...loading,
      startPose() {
        // Nothing that would make whoever chooses try another model.
        if (own !== attempt) throw new AppFailure('model-download', 'begun anew');
        wait();
        const client = loading.startPose();
        clients.push(client);
        return client;
      },
      onProgress(progress) {
        if (own !== attempt) return;
        last = progress;
        // From here on it is being started, which the client gives its own time.
        if (progress.loadedBytes < progress.totalBytes) wait();
        else rest();
        loading.onProgress(progress);
      },
    });

  let again!: () => void;
  const loaded = new Promise<LoadedModel>((resolve, reject) => {
    again = () => {
      const own = ++attempt;
      for (const client of clients) client.close();
      clients = [];
      const settle = (done: () => void): void => {
        if (own !== attempt) return;
        rest();
        done();
      };
      load(own).then(
        (model) => (own === attempt ? settle(() => resolve(model)) : model.pose.close()),
        (thrown: unknown) => settle(() => reject(thrown)),
      );
    };
  });
  again();
  return { loaded, again };
}
