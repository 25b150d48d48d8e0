/** The programme: which exercises a person does now, how much of each, on which days. Kept on this device. */
import type { Day } from '../history/days.ts';

/** A ladder of variations, easiest first; see `ladders.ts`. */
export type LadderId = string;

/** Where a person stands on one ladder. */
export interface ProgrammeLine {
  readonly ladder: LadderId;
  /** Which variation, from 0. */
  readonly rung: number;
  readonly sets: number;
  /** Of a set: reps, or the unit of a guided exercise. */
  readonly amount: number;
  /** It is part of the day; one that is off stays where it stood. */
  readonly on: boolean;
}

/** What came of one day. */
export interface ProgrammeDay {
  readonly day: Day;
  readonly kind: 'done' | 'partly' | 'skipped';
  /** 0…10 where it was given. */
  readonly painBefore: number | null;
  readonly painAfter: number | null;
}

export interface Programme {
  /** In the order of doing. */
  readonly lines: readonly ProgrammeLine[];
  /** Every so many days; 2 is every other day. */
  readonly everyDays: number;
  /** Newest last. */
  readonly days: readonly ProgrammeDay[];
  /** Nothing is due before that day; null while it is not paused. */
  readonly pausedUntil: Day | null;
}
