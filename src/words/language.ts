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
