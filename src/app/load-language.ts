import { CATALOGUE } from '../exercises/catalogue.ts';
import { GUIDED } from '../exercises/guided/catalogue.ts';
import { AppFailure } from '../ports/errors.ts';
import type { Language } from '../words/language.ts';
import { loadWords } from '../words/words.ts';

/**
 * Fetches everything said in a language, so that it can be shown and spoken.
 *
 * @throws AppFailure 'language-download' when it cannot be had: no connection, or a newer app has taken its place
 */
export async function loadLanguage(language: Language): Promise<void> {
  try {
    const exercises = [...CATALOGUE, ...GUIDED].map(({ words }) => words.load(language));
    await Promise.all([loadWords(language), ...exercises]);
  } catch (thrown) {
    throw new AppFailure('language-download', language, { cause: thrown });
  }
}
