import { CATALOGUE } from '../exercises/catalogue.ts';
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
    await Promise.all([loadWords(language), ...CATALOGUE.map(({ words }) => words.load(language))]);
  } catch (thrown) {
    throw new AppFailure('language-download', `${language}, ${String(thrown)}`);
  }
}
