/** What was done day by day, and how it went over weeks. Dates and numbers come as they are written, with their unit and error. */
import type { Adherence } from '../core/history/done.ts';
import type { Quantity } from '../core/history/trend.ts';

/** A number that is drawn over time. */
export interface QuantityWords {
  readonly title: string;
  /** What it is, in one sentence. */
  readonly meaning: string;
}

/** The first sessions of an exercise against the last, of how far the hips go before the back joins in. */
export interface Baseline {
  /** How far the hips went at first, and since `since`. */
  readonly first: string;
  readonly now: string;
  /** "3 May" */
  readonly since: string;
  /** The back did not join in at all: the hips went that far in any case. */
  readonly firstLong: boolean;
  readonly nowLong: boolean;
  /** More or less by more than the measurement can miss. */
  readonly changed: boolean;
}

export interface HistoryWords {
  readonly title: string;
  readonly reading: string;
  readonly empty: string;
  readonly calendar: {
    readonly title: string;
    /** "5 of the last 14 days; every other day would be 7." */
    adherence(adherence: Adherence): string;
    readonly previous: string;
    readonly next: string;
    readonly today: string;
    /** Under the calendar, after the sign that stands in it. */
    readonly legend: string;
    /** @param day "4 March" @param sessions how many @param reps "16 reps, 12 mostly hips" */
    day(day: string, sessions: number, reps: string): string;
  };
  readonly trends: {
    readonly title: string;
    readonly exercise: string;
    readonly none: string;
    readonly quantities: Readonly<Record<Quantity | 'pain', QuantityWords>>;
    readonly before: string;
    readonly after: string;
    baseline(baseline: Baseline): string;
    /** As many sessions more are needed. */
    tooFew(more: number): string;
    /** "At first 72 ± 4, lately 85 ± 3." */
    firstAndNow(first: string, now: string): string;
    readonly noChange: string;
    /** What the bars are. */
    readonly errors: string;
    /** The arrow over a point. */
    readonly atLeastLegend: string;
    atLeast(value: string): string;
    readonly byWeek: string;
    /** Of a table. @param title of the quantity */
    asTable(title: string): string;
    readonly day: string;
    readonly value: string;
  };
  readonly list: {
    readonly title: string;
    more(count: number): string;
  };
  /** Sessions that an earlier version of the analysis judged. */
  readonly anew: {
    readonly title: string;
    /** What it does, and what stays. */
    readonly meaning: string;
    judge(sessions: number): string;
    progress(done: number, of: number): string;
    readonly stop: string;
    /** In the review. */
    readonly one: string;
    readonly judgeOne: string;
    /** @param day "3 May" */
    judgedOn(day: string): string;
    /** @param summary as the review says it */
    asThen(summary: string): string;
    readonly seeThen: string;
    /** The session is shown as it was judged then. */
    readonly shownThen: string;
    readonly seeNow: string;
    readonly notPossible: string;
    /** What was said of reps that the later version does not find. */
    opinionsThen(count: number): string;
  };
}
