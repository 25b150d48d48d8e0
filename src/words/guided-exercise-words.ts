/** What is said of one guided exercise and of no other: the folder of each has it in every language. */
import type { Side } from '../core/pose/frame.ts';

export interface GuidedPhaseWords {
  /** As shown, and as spoken once it is known: two or three words without a full stop. */
  readonly short: string;
  /** As spoken the first time: a sentence that fits into the phase. */
  readonly full: string;
}

export interface GuidedExerciseWords {
  /** As a heading: "Side-lying clam". */
  readonly name: string;
  /** What it is for: one sentence. */
  readonly summary: string;
  /** How to get into place, as spoken: short sentences. */
  readonly place: string;
  /** By the id of the phase. */
  readonly phases: Readonly<Record<string, GuidedPhaseWords>>;
  /** "Left leg"; null where both work at once. */
  readonly sides: Readonly<Record<Side, string>> | null;
  /** How to get to the other side, as spoken; empty where nothing is to be said. */
  readonly change: string;
  /** How to come out of it at the end, as spoken. */
  readonly comeOut: string;
  /** What one feels. */
  readonly feel: string;
  /** When to stop. */
  readonly stop: string;
  /** Who leaves it out, or asks first. */
  readonly leaveOut: string;
  /** What the drawing shows, for who cannot see it. */
  readonly drawing: string;
}

/** With words for each of its phases. */
export type WordsOfPhases<Phase extends string> = GuidedExerciseWords & {
  readonly phases: Readonly<Record<Phase, GuidedPhaseWords>>;
};
