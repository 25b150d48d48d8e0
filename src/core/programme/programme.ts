/** The programme: which exercises a person does now, how much of each, on which days. Kept on this device. */
import type { Day } from '../history/days.ts';

/** A ladder of variations, easiest first; see `ladders.ts`. */
export type LadderId = string;

/** How much of which variation. */
export interface Dose {
  /** Which variation of the ladder, from 0. */
  readonly rung: number;
  readonly sets: number;
  /** Of a set, and of each side where it has sides: reps, holds, or the unit of a guided exercise. */
  readonly amount: number;
}

/** Why a line is what it is, or stays what it was. */
export type ChangeReason =
  | 'clean' // all of it done, mostly from the hips
  | 'recovered' // done without more pain, after it had been made easier
  | 'slips' // the back joined in too often
  | 'pain-up' // by 2 or more since before
  | 'pain-high' // beyond the line at which one stops
  | 'long-break'
  | 'assessed' // an assessment found it
  | 'by-hand'; // the person set it

/** What happened to a line last. */
export interface Change {
  readonly day: Day;
  readonly reason: ChangeReason;
  readonly from: Dose;
  readonly to: Dose;
}

/** Where a person stands on one ladder. */
export interface ProgrammeLine extends Dose {
  readonly ladder: LadderId;
  /** It is part of the day; one that is off stays where it stood. */
  readonly on: boolean;
  /** Null for one that is as it began. */
  readonly changed: Change | null;
}

/** What came of one day. */
export interface ProgrammeDay {
  readonly day: Day;
  readonly kind: 'done' | 'partly' | 'skipped';
  /** 0…10 where it was given. */
  readonly painBefore: number | null;
  readonly painAfter: number | null;
  /** Of a day done in part: what was not done to its end; absent where that was not kept, or nothing is left. */
  readonly left?: readonly LadderId[] | undefined;
}

export interface Programme {
  /** In the order of doing; each ladder at most once. */
  readonly lines: readonly ProgrammeLine[];
  /** Every so many days; 2 is every other day. */
  readonly everyDays: number;
  /** Oldest first, each day once. */
  readonly days: readonly ProgrammeDay[];
  /** Nothing is due before that day; null while it is not paused. */
  readonly pausedUntil: Day | null;
}

/** What can be chosen by hand. */
export const EVERY_DAYS: readonly [min: number, max: number] = [1, 7];
