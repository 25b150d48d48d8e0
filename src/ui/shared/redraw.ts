import type { ReactiveControllerHost } from 'lit';
import { onResize } from './canvas.ts';

/** Draws the host's canvas anew whenever its box or the theme changes, for as long as it is on the page. */
export function redraws(host: ReactiveControllerHost & Element, draw: () => void): void {
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  let stopResize = (): void => undefined;
  host.addController({
    hostConnected() {
      scheme.addEventListener('change', draw);
      stopResize = onResize(host, draw);
    },
    hostDisconnected() {
      scheme.removeEventListener('change', draw);
      stopResize();
    },
  });
}
