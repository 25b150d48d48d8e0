/** A page that is hidden gives its camera back, so that its light goes off, and takes it again when it is seen. */

/** A glance at another window is shorter. Unvalidated. */
const HIDDEN_LIMIT_MS = 5000;

export interface HiddenCamera {
  /** The page is hidden from now on, or seen again. */
  hidden(hidden: boolean): void;
  giveBack(): void;
  takeAgain(): void;
}

/** @param signal ends it */
export function whileHidden(signal: AbortSignal, camera: HiddenCamera): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBack = false;
  document.addEventListener(
    'visibilitychange',
    () => {
      clearTimeout(timer);
      camera.hidden(document.hidden);
      if (document.hidden) {
        timer = setTimeout(() => {
          isBack = true;
          camera.giveBack();
        }, HIDDEN_LIMIT_MS);
      } else if (isBack) {
        isBack = false;
        camera.takeAgain();
      }
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
}
