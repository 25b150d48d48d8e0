/** The page for a browser that cannot run the app. In all languages at once: nothing more is fetched for it. */
import type { Language } from './language.ts';
import { unsupported as de } from './de/unsupported.ts';
import { unsupported as en } from './en/unsupported.ts';
import { unsupported as es } from './es/unsupported.ts';
import { unsupported as fr } from './fr/unsupported.ts';

export interface UnsupportedWords {
  readonly title: string;
  /** @param parts names of what browsers have, as programmers know them */
  lacks(parts: string): string;
  readonly next: string;
}

export const UNSUPPORTED: Readonly<Record<Language, UnsupportedWords>> = { en, de, es, fr };
