/** Whoever counts on hearing and cannot is told. */
import { appError } from '../ports/errors.ts';
import type { Speaker, VoiceSettings } from '../ports/ports.ts';
import type { Display } from './display.ts';

/** Once for as long as the page lives: from then on it is known. The speaker has to be unlocked. */
export function tellOfSilence(speaker: Speaker, { on }: Pick<VoiceSettings, 'on'>, display: Display): void {
  if (on && !speaker.canBeHeard()) display.tellOnce(appError('sound-none'));
}
