/** The page that compares Hingeline's angle of the back with sticks on it: fetched, a language at a time, when somebody comes to it. */
import type { StickEnd } from '../core/study/sticks.ts';
import { byLanguage } from './by-language.ts';
import type { Language } from './language.ts';

/** A heading and what stands under it, point by point. */
interface Points {
  readonly title: string;
  readonly points: readonly string[];
}

export interface CheckWords {
  readonly title: string;
  readonly lead: string;
  readonly need: Points;
  /** In this order; what the drawing of it shows. */
  readonly how: Points & { readonly drawing: string };
  readonly proves: Points;
  /** Nothing is kept. */
  readonly private: string;
  readonly form: {
    readonly title: string;
    readonly exercise: string;
    readonly choose: string;
    /** In place of the one there is. */
    readonly other: string;
  };
  readonly looking: { readonly title: string; readonly stop: string };
  readonly mark: {
    readonly title: string;
    readonly lead: string;
    /** Names the list of pictures. */
    readonly pictures: string;
    readonly neutral: string;
    /** Beside a picture in the list. */
    readonly marked: string;
    /** Names the slider. */
    readonly any: string;
    /** @param seconds "12.3 s" */
    at(seconds: string): string;
    /** Names the choice of ends. */
    readonly choose: string;
    readonly ends: Readonly<Record<StickEnd, string>>;
    /** Names the picture for a screen reader. */
    readonly picture: string;
    readonly keys: string;
    /** @param end one of `ends` @param x from the left, pixels @param y from the top */
    position(end: string, x: string, y: string): string;
    missing(end: string): string;
    readonly tooShort: string;
    readonly larger: string;
    readonly smaller: string;
    readonly anew: string;
    readonly waiting: string;
    progress(marked: number, of: number): string;
    readonly neutralFirst: string;
    readonly compare: string;
  };
  readonly result: {
    readonly title: string;
    readonly time: string;
    readonly sticks: string;
    readonly difference: string;
    readonly unsure: string;
    /** Where no picture can be compared. */
    readonly none: string;
    readonly count: string;
    readonly bias: string;
    readonly meanAbs: string;
    readonly sd: string;
    readonly limits: string;
    /** "−4° to 6°" */
    range(low: string, high: string): string;
    readonly within: string;
    of(part: number, whole: number): string;
    readonly tooFew: string;
    /** @param deg the error of the sticks where each end is a pixel off */
    pixel(deg: string): string;
    readonly plot: {
      readonly title: string;
      /** For who cannot see it. */
      drawing(count: number): string;
      readonly across: string;
      readonly up: string;
    };
    readonly meaning: readonly string[];
    readonly save: string;
  };
}

const FILES: Readonly<Record<Language, () => Promise<{ readonly check: CheckWords }>>> = {
  en: () => import('./en/check.ts'),
  de: () => import('./de/check.ts'),
  es: () => import('./es/check.ts'),
  fr: () => import('./fr/check.ts'),
};

/** Fetched by `loadCheckWords`, there with `checkWordsOf`. */
export const { load: loadCheckWords, of: checkWordsOf } = byLanguage<CheckWords>(
  async (language) => (await FILES[language]()).check,
);
