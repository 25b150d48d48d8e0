/** Every word the app shows or says, by language. */
import type { AssessmentWords } from './assessment.ts';
import { byLanguage } from './by-language.ts';
import type { CompareWords } from './compare.ts';
import type { DataWords } from './data.ts';
import type { DayWords } from './day.ts';
import type { DeductionLines } from './deductions.ts';
import type { ErrorsWords, FirstErrorsWords } from './errors.ts';
import type { GuidedWords } from './guided.ts';
import type { HistoryWords } from './history.ts';
import type { Language } from './language.ts';
import type { JudgedWords } from './judged.ts';
import type { LearnWords } from './learn.ts';
import type { LoadingWords } from './loading.ts';
import type { PlacesWords } from './places.ts';
import type { PlanWords } from './plan.ts';
import type { PrintedWords } from './printed.ts';
import type { ProgrammeWords } from './programme.ts';
import type { ReviewWords } from './review.ts';
import type { SessionWords } from './session.ts';
import type { SettingsWords } from './settings.ts';
import type { SharedWords } from './shared.ts';
import type { StartWords } from './start.ts';
import type { TodayWords } from './today.ts';
import type { VoiceWords } from './voice.ts';
import type { YoursWords } from './yours.ts';

/** What the first screen says in one language. Each section is one file in the language's folder. */
export interface FirstWords {
  /** For what writes numbers and dates. */
  readonly language: Language;
  /** Used by several screens. */
  readonly shared: SharedWords;
  readonly start: StartWords;
  readonly places: PlacesWords;
  /** What the person adds to a session after it. */
  readonly yours: YoursWords;
  /** Plans: where they are made, offered and followed. */
  readonly plan: PlanWords;
  readonly today: TodayWords;
  readonly errors: FirstErrorsWords;
}

/** Everything said in one language. */
export interface Words extends FirstWords {
  readonly errors: ErrorsWords;
  /** What was measured and judged. */
  readonly judged: JudgedWords;
  /** What points were taken off for. */
  readonly deductions: DeductionLines;
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
  /** Where the programme is changed. */
  readonly programme: ProgrammeWords;
  /** The report of a session. */
  readonly printed: PrintedWords;
  readonly data: DataWords;
  /** What is spoken, and shown as spoken. */
  readonly voice: VoiceWords;
}

const FIRST: { readonly [Each in Language]: () => Promise<FirstWords & { readonly language: Each }> } = {
  en: async () => (await import('./en/first.ts')).first,
  de: async () => (await import('./de/first.ts')).first,
  es: async () => (await import('./es/first.ts')).first,
  fr: async () => (await import('./fr/first.ts')).first,
};

const ALL: { readonly [Each in Language]: () => Promise<Words & { readonly language: Each }> } = {
  en: async () => (await import('./en/words.ts')).en,
  de: async () => (await import('./de/words.ts')).de,
  es: async () => (await import('./es/words.ts')).es,
  fr: async () => (await import('./fr/words.ts')).fr,
};

const first = byLanguage<FirstWords>((language) => FIRST[language]());
const all = byLanguage<Words>((language) => ALL[language]());

/** Fetched by `loadFirstWords`, there with `firstWordsOf`. */
export const loadFirstWords = first.load;

/** Fetched by `loadWords`, there with `wordsOf`. */
export const { load: loadWords, of: wordsOf } = all;

/** What the first screen says; all there is to say of errors once all words are there. @throws RangeError for a language that was not fetched */
export function firstWordsOf(language: Language): FirstWords {
  return all.has(language) ? all.of(language) : first.of(language);
}
