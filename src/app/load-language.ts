import { CATALOGUE } from '../exercises/catalogue.ts';
import { GUIDED } from '../exercises/guided/catalogue.ts';
import { AppFailure } from '../ports/errors.ts';
import type { Language } from '../words/language.ts';
import { loadFirstWords, loadWords } from '../words/words.ts';

/**
 * Fetches what the first screen says in a language, so that it can be shown.
 *
 * @throws AppFailure 'language-download' when it cannot be had: no connection, or a newer app has taken its place
 */
export async function loadFirst(language: Language): Promise<void> {
  const exercises = [...CATALOGUE, ...GUIDED].map(({ words }) => words.load(language));
  await told(language, [loadFirstWords(language), ...exercises]);
}

/** Fetches everything said in a language, so that it can be shown and spoken. @throws as `loadFirst` */
export async function loadLanguage(language: Language): Promise<void> {
  await Promise.all([loadFirst(language), told(language, [loadWords(language)])]);
}

async function told(language: Language, fetched: readonly Promise<unknown>[]): Promise<void> {
  try {
    await Promise.all(fetched);
  } catch (thrown) {
    throw new AppFailure('language-download', language, { cause: thrown });
  }
}
