import type { ReactiveController } from 'lit';
import { emit } from '../events.ts';
import { pageKeys } from '../shared/page-keys.ts';
import type { Control } from './controls.ts';

/** Does by a key on the whole page what a button of the session does, as long as the host is on the page. @param controls what can be done now; nothing outside a session */
export function sessionKeys(host: EventTarget, controls: () => readonly Control[]): ReactiveController {
  return pageKeys(() =>
    controls().flatMap(({ key, event }) => (key === null ? [] : { key, act: () => emit(host, event, null) })),
  );
}
