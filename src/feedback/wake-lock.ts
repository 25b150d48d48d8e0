/** Keeps the screen on while somebody stands three metres away from it. */
export interface WakeLock {
  release(): void;
}

/** A lock lost or refused while the page is seen is asked for again after this; screens stay on longer. Unvalidated. */
const TRY_AGAIN_MS = 5000;

/** Holds the screen on until released; does nothing where the browser has no such lock. */
export function holdScreenOn(): WakeLock {
  const released = new AbortController();
  let sentinel: WakeLockSentinel | null = null;
  let asking = false;
  let again: ReturnType<typeof setTimeout> | undefined;

  const lost = (): void => {
    sentinel = null;
    clearTimeout(again);
    if (!released.signal.aborted) again = setTimeout(() => void acquire(), TRY_AGAIN_MS);
  };
  const acquire = async (): Promise<void> => {
    // One lock at a time: of two, the one forgotten would keep the screen on for ever.
    if (document.hidden || !navigator.wakeLock || sentinel?.released === false || asking) return;
    asking = true;
    try {
      const lock = await navigator.wakeLock.request('screen');
      if (released.signal.aborted) {
        await lock.release();
      } else {
        sentinel = lock;
        // The browser lets go by itself: of a hidden page, and on a low battery.
        lock.addEventListener('release', lost, { once: true, signal: released.signal });
      }
    } catch {
      // Low battery, or a policy: the session goes on without.
      lost();
    } finally {
      asking = false;
    }
  };
  document.addEventListener('visibilitychange', () => void acquire(), { signal: released.signal });
  void acquire();
  return {
    release() {
      released.abort();
      clearTimeout(again);
      void sentinel?.release();
    },
  };
}
