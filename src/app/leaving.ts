/** Leaving the page while something would be gone with it. */
export interface Leaving {
  /** From now on the browser asks, in its own words, before the page is left. @param sessionId of what is not saved */
  hold(sessionId: string): void;
  /** That session is saved, or nobody wants it any more. */
  release(sessionId: string): void;
  /** Nobody wants any of them any more. */
  releaseAll(): void;
}

/** @param page a window, or what takes its place */
export function askingToLeave(page: EventTarget): Leaving {
  const unsaved = new Set<string>();
  const ask = (event: Event): void => event.preventDefault();
  /** Whoever listens keeps Firefox from showing the page again at once when somebody comes back to it. */
  const listenNoMore = (): void => page.removeEventListener('beforeunload', ask);
  return {
    hold(sessionId) {
      unsaved.add(sessionId);
      page.addEventListener('beforeunload', ask);
    },
    release(sessionId) {
      unsaved.delete(sessionId);
      if (unsaved.size === 0) listenNoMore();
    },
    releaseAll() {
      unsaved.clear();
      listenNoMore();
    },
  };
}
