/** The service worker as the page sees it: it keeps the app on the device, and says when a newer version is there. */
import type { Updates } from '../ports/ports.ts';
import type { Told } from './messages.ts';

/** A deploy is not asked for more often. Unvalidated: nobody waits for one. */
const CHECK_AGAIN_MS = 60 * 60_000;

interface WatchedUpdates extends Updates {
  /** Starts to keep the app. Call it when the first screen is there: it fetches everything else. */
  begin(): void;
}

/**
 * @param container undefined where the browser has none, as without https and in some private windows: then nothing is kept,
 *   and nothing is said of it
 * @param reload loads the page anew
 */
export function watchUpdates(
  container: ServiceWorkerContainer | undefined,
  script: string,
  reload: () => void,
  now: () => number,
): WatchedUpdates {
  let registration: ServiceWorkerRegistration | null = null;
  let checkedMs = 0;
  let onReady = (): void => {};
  /** Another window took the newer version: this one is what it was, and comes up newer when it is loaded again. */
  let isOvertaken = false;
  let isTaking = false;

  const follow = (installing: ServiceWorker | null): void =>
    installing?.addEventListener('statechange', () => {
      if (isReady()) onReady();
    });

  // The first version of all is waiting for a moment too, with nothing to take the place of.
  const isReady = (): boolean => isOvertaken || (!!registration?.waiting && !!registration.active);

  const register = async (container: ServiceWorkerContainer): Promise<void> => {
    let isControlled = container.controller !== null;
    container.addEventListener('controllerchange', () => {
      // Only where it was asked for: another window may be in the middle of a set.
      if (isTaking) return reload();
      isOvertaken = isControlled;
      isControlled = true;
      if (isOvertaken) onReady();
    });
    registration = await container.register(script);
    checkedMs = now();
    if (isReady()) onReady();
    follow(registration.installing);
    registration.addEventListener('updatefound', () => follow(registration!.installing));
  };

  return {
    get isReady() {
      return isReady();
    },
    watch(ready) {
      onReady = ready;
    },
    check() {
      if (!registration || now() - checkedMs < CHECK_AGAIN_MS) return;
      checkedMs = now();
      // Without a network there is none.
      registration.update().catch(() => {});
    },
    take() {
      isTaking = true;
      if (!registration?.waiting) return reload();
      // With nothing handed over.
      registration.waiting.postMessage({ takeOver: true } satisfies Told, []);
    },
    begin() {
      // A browser that refuses has its reasons; all works without.
      if (container) register(container).catch(() => {});
    },
  };
}
