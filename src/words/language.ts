/** The languages there are words in. */
import type { Language } from '../ports/language.ts';

export type { Language };

/** Each named in itself, in the order in which they are offered; one left out is a compile error. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
};

export const LANGUAGES: readonly Language[] = Object.keys(LANGUAGE_NAMES) as Language[];

/** The first of them that there are words in, else English. @param languages what the person prefers, best first, as BCP 47 */
export function preferredLanguage(languages: readonly string[]): Language {
  const codes = languages.map((tag) => tag.split('-')[0]!.toLowerCase());
  return codes.flatMap((code) => LANGUAGES.find((language) => language === code) ?? [])[0] ?? 'en';
}
