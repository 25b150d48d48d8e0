import { entryById } from '../../exercises/catalogue.ts';
import type { CatalogueEntry } from '../../exercises/entry.ts';
import type { ExerciseWords } from '../../words/exercise-words.ts';
import { languageNow } from './words-controller.ts';

/** The words of an exercise in the language of the screens. */
export function wordsOfEntry({ words }: CatalogueEntry, language = languageNow()): ExerciseWords {
  return words.of(language);
}

/** Likewise by id; null for an exercise that is not known any more. */
export function exerciseWords(id: string, language = languageNow()): ExerciseWords | null {
  const entry = entryById(id);
  return entry ? wordsOfEntry(entry, language) : null;
}
