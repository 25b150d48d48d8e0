/** The programme: the screen where it is seen and changed. */
import type { ChangeReason } from '../core/programme/programme.ts';
import type { PlannedDay } from '../core/programme/schedule.ts';

/** Names of exercises come as headings, days as written. */
export interface ProgrammeWords {
  readonly title: string;
  /** "Every other day" */
  every(days: number): string;
  /** Why a line is what it is: a whole sentence. */
  readonly reasons: Readonly<Record<ChangeReason, string>>;
  /** After it: what it was until then. */
  before(what: string): string;

  readonly page: {
    /** What it does. */
    readonly lead: string;
    /** It is not yet begun. */
    readonly proposed: string;
    /** A plan is followed. */
    readonly resting: string;
    readonly days: string;
    /** What a day was or is; with the shape that stands for it. */
    readonly dayKinds: Readonly<Record<PlannedDay['kind'], string>>;
    readonly how: string;
    readonly fewer: string;
    readonly more: string;
    readonly skip: string;
    readonly pause: string;
    paused(until: string): string;
    readonly exercises: string;
    readonly judged: string;
    readonly guided: string;
    readonly changeOf: (name: string) => string;
    readonly closeOf: (name: string) => string;
    readonly change: string;
    readonly easier: string;
    readonly harder: string;
    readonly sets: Stepped;
    readonly amount: Readonly<Record<'reps' | 'seconds' | 'holds', Stepped>>;
    readonly earlier: string;
    readonly later: string;
    readonly leaveOut: string;
    readonly others: string;
    readonly add: string;
    addOf(name: string): string;
    readonly calendar: {
      readonly title: string;
      readonly meaning: string;
      readonly time: string;
      readonly save: string;
    };
    readonly assessment: {
      readonly title: string;
      readonly meaning: string;
      last(day: string): string;
      readonly begin: string;
    };
  };

  /** What an entry of the calendar says. */
  readonly entry: { readonly title: string; readonly text: string };
}

interface Stepped {
  readonly name: string;
  readonly less: string;
  readonly more: string;
}
