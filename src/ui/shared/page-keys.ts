import type { ReactiveController } from 'lit';

/** What a key does. */
export interface KeyAct {
  /** `KeyboardEvent.key` in lower case. */
  readonly key: string;
  readonly act: () => void;
  /** Held down it does so again and again. */
  readonly repeats?: boolean;
}

/** Single keys on the whole page, as long as the host is on it. @param acts what can be done now */
export function pageKeys(acts: () => readonly KeyAct[]): ReactiveController {
  const onKey = (event: KeyboardEvent): void => {
    const { ctrlKey, altKey, metaKey, shiftKey, repeat, defaultPrevented } = event;
    if (ctrlKey || altKey || metaKey || shiftKey || defaultPrevented) return;
    const target = event.composedPath()[0];
    if (target instanceof HTMLElement && takesKey(target, event.key)) return;
    const found = acts().find(({ key }) => key === event.key.toLowerCase());
    if (!found || (repeat && !found.repeats)) return;
    // Space would scroll the page.
    event.preventDefault();
    found.act();
  };
  return {
    hostConnected: () => window.addEventListener('keydown', onKey),
    hostDisconnected: () => window.removeEventListener('keydown', onKey),
  };
}

/** The focused element has its own use for the key. */
function takesKey(target: HTMLElement, key: string): boolean {
  if (target.matches('input[type="range"]')) return /^(Arrow|Page|Home|End)/.test(key);
  if (target.isContentEditable || target.matches('input, textarea, select')) return true;
  return key === ' ' && target.matches('button, summary, a[href]');
}
