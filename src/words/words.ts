/** Every word the app shows or says, by language. */
import { en } from './en/words.ts';
import { de } from './de/words.ts';
import { es } from './es/words.ts';
import { fr } from './fr/words.ts';
import type { ErrorsWords } from './errors.ts';
import type { Language } from './language.ts';
import type { JudgedWords } from './judged.ts';
import type { LearnWords } from './learn.ts';
import type { LoadingWords } from './loading.ts';
import type { ReviewWords } from './review.ts';
import type { SessionWords } from './session.ts';
import type { SettingsWords } from './settings.ts';
import type { SharedWords } from './shared.ts';
import type { StartWords } from './start.ts';
import type { VoiceWords } from './voice.ts';

/** One language. Each section is one file in the language's folder. */
export interface Words {
  /** For what writes numbers and dates. */
  readonly language: Language;
  /** The language's name in itself. */
  readonly name: string;
  /** Used by several screens. */
  readonly shared: SharedWords;
  /** What was measured and judged. */
  readonly judged: JudgedWords;
  readonly start: StartWords;
  readonly loading: LoadingWords;
  readonly learn: LearnWords;
  readonly settings: SettingsWords;
  /** Set-up and live. */
  readonly session: SessionWords;
  readonly review: ReviewWords;
  readonly errors: ErrorsWords;
  /** What is spoken, and shown as spoken. */
  readonly voice: VoiceWords;
}

const WORDS: { readonly [Each in Language]: Words & { readonly language: Each } } = { en, de, es, fr };

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return WORDS[language];
}
