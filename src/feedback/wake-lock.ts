/** Keeps the screen on while somebody stands three metres away from it. */
export interface WakeLock {
  release(): void;
}

/** Holds the screen on until released; does nothing where the browser has no such lock or refuses it. */
export function holdScreenOn(): WakeLock {
  const released = new AbortController();
  let sentinel: WakeLockSentinel | null = null;
  const acquire = async (): Promise<void> => {
    if (document.hidden || !navigator.wakeLock) return;
    try {
      const lock = await navigator.wakeLock.request('screen');
      if (released.signal.aborted) await lock.release();
      else sentinel = lock;
    } catch {
      // Low battery, or a policy: the session goes on without.
    }
  };
  // The browser lets go by itself whenever the page is hidden.
  document.addEventListener('visibilitychange', () => void acquire(), { signal: released.signal });
  void acquire();
  return {
    release() {
      released.abort();
      void sentinel?.release();
    },
  };
}
