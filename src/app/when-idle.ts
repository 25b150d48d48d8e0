/** Long enough for a first screen to be drawn. Unvalidated. */
const MOMENT_MS = 500;

/** Once the browser has nothing better to do; where it does not say when, as Safari does not, a moment later. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act);
  else setTimeout(act, MOMENT_MS);
}
