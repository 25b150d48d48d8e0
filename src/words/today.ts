/** What today is in the programme, on the first screen; days as written. */

/** How much of an exercise. */
export interface DoseFacts {
  readonly sets: number;
  /** Reps, or seconds. */
  readonly amount: number;
  readonly unit: 'reps' | 'seconds';
  /** On each side. */
  readonly each: boolean;
}

/** How much of a stretch that is held. */
export interface HoldFacts {
  readonly sets: number;
  readonly holds: number;
  /** On each side. */
  readonly each: boolean;
}

export interface TodayWords {
  readonly label: string;
  readonly none: {
    readonly title: string;
    readonly lead: string;
    readonly assess: string;
    readonly begin: string;
    readonly look: string;
  };
  readonly due: { readonly title: string; readonly start: string; readonly skip: string };
  /** Broken off earlier today. */
  readonly left: { readonly title: string; readonly start: string };
  readonly rest: string;
  readonly skipped: string;
  readonly done: string;
  paused(until: string): string;
  /** Every exercise is off. */
  readonly nothing: string;
  next(day: string): string;
  readonly anyway: string;
  readonly resume: string;
  readonly change: string;
  readonly see: string;
  /** In place of the start, with much pain. */
  readonly pain: string;
  readonly redFlags: string;
  readonly assessAgain: string;
  /** "about 22 minutes" */
  minutes(count: number): string;
  /** "2 × 3 holds on each side" */
  holds(facts: HoldFacts): string;
  /** "2 × 30 s on each side", "3 min" */
  dose(facts: DoseFacts): string;
}
