/** The languages there are words in, in the order they are offered. */
import type { Language } from '../ports/language.ts';

export type { Language };

/** A record, so that a language left out is a compile error. */
const OFFERED: Readonly<Record<Language, true>> = { en: true, de: true, es: true, fr: true };

export const LANGUAGES: readonly Language[] = Object.keys(OFFERED) as Language[];
