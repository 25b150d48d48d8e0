/** The pages to read that are no exercise's: fetched, a language at a time, when somebody comes to one. */
import { byLanguage } from './by-language.ts';
import type { Language } from './language.ts';

/** Hips and back may be marked; a number in braces refers to the sources of the page. */
type Sourced = string;

interface Part {
  readonly title: string;
  readonly paragraphs: readonly Sourced[];
}

/** A drawing's words: what it shows for who cannot see it, and what stands beside the back and the hip in it. */
interface DrawingWords {
  readonly drawing: string;
  readonly back: string;
  readonly hips: string;
}

export type HabitId = 'knees-to-chest' | 'knees-aside' | 'toe-reach';

/** A stretch that is better not a habit. */
export interface HabitWords extends DrawingWords {
  readonly name: string;
  /** What the method holds, which is an opinion. */
  readonly claim: Sourced;
  readonly found: Sourced;
  readonly instead: Sourced;
}

export interface TopicsWords {
  readonly idea: {
    readonly title: string;
    readonly lead: Sourced;
    readonly hips: Part;
    readonly back: Part;
    readonly often: Part;
    /** Two weeks as dots: what a dot is. */
    readonly days: { readonly drawing: string; readonly done: string; readonly rest: string };
    readonly course: Part;
    readonly promise: Part;
    readonly open: string;
    readonly sources: readonly string[];
  };
  readonly habits: {
    readonly title: string;
    readonly lead: Sourced;
    readonly claim: string;
    readonly found: string;
    readonly instead: string;
    readonly each: Readonly<Record<HabitId, HabitWords>>;
    readonly other: Part;
    readonly try: Part;
    readonly sure: Part;
    readonly sources: readonly string[];
  };
  readonly pain: {
    readonly title: string;
    readonly lead: Sourced;
    readonly asked: Part;
    /** The drawing of the scale. @param up so much more is too much */
    scale(up: number): { readonly drawing: string; readonly before: string; readonly after: string };
    readonly rule: {
      readonly title: string;
      readonly when: string;
      readonly next: string;
      /** Worded with the numbers of the rule. */
      rows(rule: PainNumbers): readonly (readonly [when: string, then: string])[];
      readonly why: Sourced;
      /** What is begun with so much pain. */
      before(rule: PainNumbers): string;
    };
    readonly today: string;
    readonly morning: Part;
    readonly sources: readonly string[];
  };
  /** `PRIVACY.md` says the same. */
  readonly privacy: { readonly title: string; readonly lead: string } & Readonly<Record<PrivacyPart, Part>>;
}

/** The camera picture, what is kept, how to delete it, what leaves the device, and how that can be told. */
export type PrivacyPart = 'picture' | 'kept' | 'delete' | 'leaves' | 'sure';

/** Of the rule of pain. */
export interface PainNumbers {
  /** More by so many after than before is too much. */
  readonly rise: number;
  /** Beyond it, before or after, it is too much. */
  readonly stop: number;
}

const FILES: Readonly<Record<Language, () => Promise<{ readonly topics: TopicsWords }>>> = {
  en: () => import('./en/topics.ts'),
  de: () => import('./de/topics.ts'),
  es: () => import('./es/topics.ts'),
  fr: () => import('./fr/topics.ts'),
};

/** Fetched by `loadTopics`, there with `topicsOf`. */
export const { load: loadTopics, of: topicsOf } = byLanguage<TopicsWords>(
  async (language) => (await FILES[language]()).topics,
);
