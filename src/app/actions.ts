/** What the user did, and who does what about it. */
import type { UiEventName, UiEvents } from '../ui/events.ts';

/** What the user did, as one value. */
export type UiAction = {
  [Name in UiEventName]: { readonly name: Name; readonly detail: UiEvents[Name] };
}[UiEventName];

/** The first screen does these by itself. */
type FirstAction =
  'plan-changed' | 'load-changed' | 'delete-session' | 'restore-session' | 'take-update' | 'dismiss-error';

/** For all others the code is fetched after it. */
export type LaterAction = Exclude<UiAction, { readonly name: FirstAction }>;
