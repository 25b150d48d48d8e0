/** What an exercise that is only guided says: led by voice, drawing and timer, and measured by nobody. Times in ms. */

/** How one lies or stands in it. */
export type GuidedPosture = 'standing' | 'kneeling' | 'sitting' | 'lying' | 'side-lying';

/** A stretch of one turn; its words are the exercise's own. */
export interface GuidedPhase {
  /** Names its words and its drawing. */
  readonly id: string;
  readonly ms: number;
  /** Where the pacing circle goes: it grows, stays, or shrinks. */
  readonly circle: 'grow' | 'stay' | 'shrink';
}

export interface GuidedExercise {
  readonly id: string;
  readonly posture: GuidedPosture;
  /** One after the other, or at once. */
  readonly sides: 'both' | 'each';
  /** What `GuidedBlock.amount` counts: turns through the phases, or seconds in which they go round. */
  readonly unit: 'reps' | 'seconds';
  /** What can be chosen of it, and what is chosen at first. */
  readonly amount: readonly [min: number, max: number];
  readonly usual: { readonly sets: number; readonly amount: number };
  /** Between sets. */
  readonly restMs: number;
  /** To get into place, before the first side and between sides. */
  readonly settleMs: number;
  /** One turn, gone round until the amount is reached. */
  readonly phases: readonly [GuidedPhase, ...GuidedPhase[]];
}
