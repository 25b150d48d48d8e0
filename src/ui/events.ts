/** What the user did. Every event bubbles out of <hingeline-app> and crosses shadow roots. */
import type { Settings } from './view.ts';

/** Event name → detail. */
export interface UiEvents {
  'start-exercise': { readonly exerciseId: string };
  'try-sample': { readonly exerciseId: string };
  'choose-file': { readonly file: File; readonly exerciseId: string };
  'choose-camera': { readonly deviceId: string };
  stop: null;
  'toggle-mute': null;
  /** Take the neutral stance again. */
  recalibrate: null;
  'open-session': { readonly id: string };
  'delete-session': { readonly id: string };
  'open-settings': null;
  'settings-changed': { readonly settings: Settings };
  /** To the start screen. */
  back: null;
  'dismiss-error': null;
}

export type UiEventName = keyof UiEvents;

/** Lets `addEventListener` and `dispatchEvent` know the details. */
declare global {
  interface HTMLElementEventMap {
    'start-exercise': CustomEvent<UiEvents['start-exercise']>;
    'try-sample': CustomEvent<UiEvents['try-sample']>;
    'choose-file': CustomEvent<UiEvents['choose-file']>;
    'choose-camera': CustomEvent<UiEvents['choose-camera']>;
    stop: CustomEvent<UiEvents['stop']>;
    'toggle-mute': CustomEvent<UiEvents['toggle-mute']>;
    recalibrate: CustomEvent<UiEvents['recalibrate']>;
    'open-session': CustomEvent<UiEvents['open-session']>;
    'delete-session': CustomEvent<UiEvents['delete-session']>;
    'open-settings': CustomEvent<UiEvents['open-settings']>;
    'settings-changed': CustomEvent<UiEvents['settings-changed']>;
    back: CustomEvent<UiEvents['back']>;
    'dismiss-error': CustomEvent<UiEvents['dismiss-error']>;
  }
}

/** Tells the controller what the user did. */
export function emit<Name extends UiEventName>(from: EventTarget, name: Name, detail: UiEvents[Name]): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
