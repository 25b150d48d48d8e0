/** What is said and shown between the exercises of a day, and at its end. */
import type { Posture } from '../core/pose/view.ts';
import type { BlockEnd, BlockPlace } from '../core/programme/block.ts';
import type { StayReason } from '../core/programme/rules.ts';
import type { HoldReason } from '../core/programme/day-line.ts';
import type { Move, WayEnd } from '../core/programme/way.ts';

export interface DayWords {
  /** Said, and shown as said: whole sentences with their full stop. */
  readonly said: {
    /** "Today: five exercises." */
    begins(count: number): string;
    readonly skipped: string;
    /** "Next, two of five: Glute bridge." @param name as a heading */
    next(name: string, place: BlockPlace): string;
    /** Where the camera is put, before one gets into place. */
    readonly camera: Readonly<Record<Posture, string>>;
    /** The way into place; empty where there is none. */
    readonly way: Readonly<Record<Move, Readonly<Record<WayEnd, string>>>>;
    /** After it: how to be before the camera. */
    readonly sideOn: Readonly<Record<Posture, string>>;
    /** "Ten seconds." */
    secondsLeft(seconds: number): string;
    readonly held: Readonly<Record<HoldReason, string>>;
    readonly goesOn: string;
    /** The end of all of it. @param whole nothing was left out by stopping */
    over(whole: boolean): string;
    /** After it, for whoever is on the floor. */
    readonly fromFloor: string;
  };

  /** The name of an exercise that is done with a weight. */
  loaded(name: string): string;
  /** "2 of 5" */
  place(place: BlockPlace): string;
  /** Over the next exercise; before the first, and later. */
  readonly first: string;
  readonly next: string;
  /** Of the seconds that are counted down. */
  readonly beginsIn: string;
  /** In place of the countdown. */
  readonly waits: string;
  readonly cameraOff: string;
  readonly startNow: string;
  readonly tryAgain: string;
  readonly goOn: string;
  readonly hold: string;
  readonly skip: string;
  readonly withoutCamera: string;
  readonly stop: string;

  /** What came of a day. */
  readonly done: {
    readonly results: string;
    /** What came of an exercise, where no reps were counted. */
    readonly ends: Readonly<Record<BlockEnd, string>>;
    readonly look: string;
    /** The same for who hears it. */
    lookAt(name: string): string;
    readonly nextTime: string;
    /** Why a line of the programme stays: a whole sentence. */
    readonly stays: Readonly<Record<StayReason, string>>;
    /** A physio's plan was followed. */
    readonly planStays: string;
    readonly close: string;
  };
}
