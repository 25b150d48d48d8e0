/** Exercises that are led by voice and drawing without the camera: their page, their screen and what is said in all of them. */
import type { GuidedPause } from '../core/guided/guided-line.ts';

export interface GuidedWords {
  /** Says that nothing is judged. */
  readonly notJudged: string;
  /** Headings of the page. */
  readonly place: string;
  readonly feel: string;
  readonly stop: string;
  readonly leaveOut: string;
  readonly howMuch: string;
  readonly begin: string;
  /** On a button: to what comes next. */
  readonly skip: string;
  /** Names of what is no work. */
  readonly stages: Readonly<Record<'settle' | 'change' | 'rest' | 'end', string>>;
  /** Above the next words: what comes after it. */
  next(what: string): string;
  /** Under the number of what is left. */
  timeLeft(seconds: number): string;
  repsLeft(count: number): string;
  readonly voice: GuidedVoiceWords;
}

/** A whole line each, with its full stop. */
export interface GuidedVoiceWords {
  /** "Set one of two. Left leg. Thirty seconds." @param side as the exercise names it, or null */
  begins(
    facts: { readonly set: number; readonly sets: number; readonly amount: number; readonly unit: 'reps' | 'seconds' },
    side: string | null,
  ): string;
  minutes(count: number): string;
  readonly last: string;
  readonly setDone: string;
  /** @param side as the exercise names it */
  change(side: string): string;
  paused(reason: GuidedPause): string;
  readonly resumes: string;
  readonly end: string;
}
