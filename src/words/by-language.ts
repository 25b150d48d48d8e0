/** Words that are fetched a language at a time: nobody downloads those of a language they do not read. */
import type { Language } from './language.ts';

export interface ByLanguage<T> {
  /** Fetches a language; once it is there, at once. Rejects with what the browser says when it cannot be fetched. */
  load(language: Language): Promise<T>;
  has(language: Language): boolean;
  /** A language that was fetched. @throws RangeError for one that was not */
  of(language: Language): T;
}

/** @param fetch the words of a language, called until it has once succeeded */
export function byLanguage<T>(fetch: (language: Language) => Promise<T>): ByLanguage<T> {
  const loaded = new Map<Language, T>();
  return {
    async load(language) {
      const words = loaded.get(language) ?? (await fetch(language));
      loaded.set(language, words);
      return words;
    },
    has: (language) => loaded.has(language),
    of(language) {
      const words = loaded.get(language);
      if (words === undefined) throw new RangeError(`the words of ${language} are not loaded`);
      return words;
    },
  };
}
