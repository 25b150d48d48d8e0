/** Every word the app shows or says, by language. */
import type { AssessmentWords } from './assessment.ts';
import { byLanguage } from './by-language.ts';
import type { CompareWords } from './compare.ts';
import type { DataWords } from './data.ts';
import type { DayWords } from './day.ts';
import type { DeductionLines } from './deductions.ts';
import type { ErrorsWords } from './errors.ts';
import type { GuidedWords } from './guided.ts';
import type { HistoryWords } from './history.ts';
import type { Language } from './language.ts';
import type { JudgedWords } from './judged.ts';
import type { LearnWords } from './learn.ts';
import type { LoadingWords } from './loading.ts';
import type { PlanWords } from './plan.ts';
import type { PrintedWords } from './printed.ts';
import type { ProgrammeWords } from './programme.ts';
import type { ReviewWords } from './review.ts';
import type { SessionWords } from './session.ts';
import type { SettingsWords } from './settings.ts';
import type { SharedWords } from './shared.ts';
import type { StartWords } from './start.ts';
import type { VoiceWords } from './voice.ts';
import type { YoursWords } from './yours.ts';

/** One language. Each section is one file in the language's folder. */
export interface Words {
  /** For what writes numbers and dates. */
  readonly language: Language;
  /** Used by several screens. */
  readonly shared: SharedWords;
  /** What was measured and judged. */
  readonly judged: JudgedWords;
  /** What points were taken off for. */
  readonly deductions: DeductionLines;
  readonly start: StartWords;
  readonly loading: LoadingWords;
  readonly learn: LearnWords;
  readonly settings: SettingsWords;
  /** Set-up and live. */
  readonly session: SessionWords;
  /** Several exercises in one go. */
  readonly day: DayWords;
  readonly review: ReviewWords;
  /** Two reps side by side. */
  readonly compare: CompareWords;
  readonly history: HistoryWords;
  /** Exercises that are led without the camera. */
  readonly guided: GuidedWords;
  readonly assessment: AssessmentWords;
  /** What the person adds to a session after it. */
  readonly yours: YoursWords;
  /** Plans: where they are made, offered and followed. */
  readonly plan: PlanWords;
  /** The programme: today, and where it is changed. */
  readonly programme: ProgrammeWords;
  /** The report of a session. */
  readonly printed: PrintedWords;
  readonly data: DataWords;
  readonly errors: ErrorsWords;
  /** What is spoken, and shown as spoken. */
  readonly voice: VoiceWords;
}

const FILES: { readonly [Each in Language]: () => Promise<Words & { readonly language: Each }> } = {
  en: async () => (await import('./en/words.ts')).en,
  de: async () => (await import('./de/words.ts')).de,
  es: async () => (await import('./es/words.ts')).es,
  fr: async () => (await import('./fr/words.ts')).fr,
};

/** Fetched by `loadWords`, there with `wordsOf`. */
export const { load: loadWords, of: wordsOf } = byLanguage<Words>((language) => FILES[language]());
