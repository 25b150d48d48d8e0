import type { Told } from './messages.ts';

/** Has the service worker keep files that are used, by their addresses, as soon as there is one. */
export function keepFiles(urls: readonly string[]): void {
  // With nothing handed over.
  void navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage({ keep: urls } satisfies Told, []));
}
