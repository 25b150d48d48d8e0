/** A guided exercise between its run and the screen: its words, and what is shown of it. */
import type { GuidedEntry } from '../exercises/guided/entry.ts';
import type { AppError } from '../ports/errors.ts';
import type { GuidedState } from '../ui/session/session-state.ts';
import type { Settings } from '../ui/settings/settings-state.ts';
import { guidedText } from '../words/guided-text.ts';
import { spokenMs } from '../words/spoken-ms.ts';
import { wordsOf } from '../words/words.ts';
import type { GuidedParts, GuidedSnapshot } from './guided-run.ts';

/** What its run needs to speak in the language and at the speed that are set. */
export function guidedPart(
  { words }: GuidedEntry,
  { language, voice }: Settings,
): Pick<GuidedParts, 'textOf' | 'spokenMs'> {
  return {
    textOf: (lines) => guidedText(lines, wordsOf(language), words.of(language)),
    spokenMs: (text) => spokenMs(text, voice.rate),
  };
}

export function guidedScreen(
  guidedId: string,
  { voice, keys }: Settings,
  snapshot: GuidedSnapshot,
  error: AppError | null,
): GuidedState {
  return { screen: 'guided', guidedId, ...snapshot, muted: !voice.on, keys, error };
}
