import type { CueCode } from '../core/reading.ts';
import type { Language } from '../words/language.ts';
import { entryById } from './catalogue.ts';

/**
 * What an exercise says by a cue: what to do, short, as spoken.
 *
 * @throws RangeError when the exercise has no such cue, or its words are not loaded
 */
export function cueText(exerciseId: string, code: CueCode, language: Language): string {
  const text = entryById(exerciseId)?.words.of(language).cues[code];
  if (text === undefined) throw new RangeError(`${exerciseId} has no words for ${code}`);
  return text;
}
