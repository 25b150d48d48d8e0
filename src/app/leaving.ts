/** Leaving the page while something would be gone with it. */
export interface Leaving {
  /**
   * From now on the browser asks, in its own words, before the page is left.
   *
   * @param what is not saved: a session by its id, its note by `noteOf`, anything else by a name of its own
   */
  hold(what: string): void;
  /** That is saved, or nobody wants it any more. */
  release(what: string): void;
  /** Nobody wants any of them any more. */
  releaseAll(): void;
}

/** What was written of a session, apart from what was recorded. */
export function noteOf(sessionId: string): string {
  return `note of ${sessionId}`;
}

/** @param page a window, or what takes its place */
export function askingToLeave(page: EventTarget): Leaving {
  const unsaved = new Set<string>();
  const ask = (event: Event): void => event.preventDefault();
  /** Whoever listens keeps Firefox from showing the page again at once when somebody comes back to it. */
  const listenNoMore = (): void => page.removeEventListener('beforeunload', ask);
  return {
    hold(what) {
      unsaved.add(what);
      page.addEventListener('beforeunload', ask);
    },
    release(what) {
      unsaved.delete(what);
      if (unsaved.size === 0) listenNoMore();
    },
    releaseAll() {
      unsaved.clear();
      listenNoMore();
    },
  };
}
