import type { ReactiveController } from 'lit';
import { emit } from '../events.ts';
import type { Control } from './controls.ts';

/** Does by a key on the whole page what a button of the session does, as long as the host is on the page. @param controls what can be done now; nothing outside a session */
export function sessionKeys(host: EventTarget, controls: () => readonly Control[]): ReactiveController {
  const onKey = (event: KeyboardEvent): void => {
    const { ctrlKey, altKey, metaKey, shiftKey, repeat, defaultPrevented } = event;
    if (ctrlKey || altKey || metaKey || shiftKey || repeat || defaultPrevented) return;
    const target = event.composedPath()[0];
    if (target instanceof HTMLElement && takesKey(target, event.key)) return;
    const control = controls().find(({ key }) => key === event.key.toLowerCase());
    if (!control) return;
    // Space would scroll the page.
    event.preventDefault();
    emit(host, control.event, null);
  };
  return {
    hostConnected: () => window.addEventListener('keydown', onKey),
    hostDisconnected: () => window.removeEventListener('keydown', onKey),
  };
}

/** The focused element has its own use for the key. */
function takesKey(target: HTMLElement, key: string): boolean {
  if (target.isContentEditable || target.matches('input, textarea, select')) return true;
  return key === ' ' && target.matches('button, summary, a[href]');
}
