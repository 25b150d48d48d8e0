/** What an exercise that is only guided says: led by voice, drawing and timer, and measured by nobody. Times in ms. */

/** How one lies or stands in it. */
export type GuidedPosture = 'standing' | 'kneeling' | 'sitting' | 'lying' | 'side-lying';

/** Where the pacing circle goes: it grows, stays, or shrinks. */
export type PacingCircle = 'grow' | 'stay' | 'shrink';

/** A stretch of one turn; its words are the exercise's own. */
export interface GuidedPhase<Id extends string = string> {
  /** Names its words and its drawing. */
  readonly id: Id;
  readonly ms: number;
  readonly circle: PacingCircle;
}

/** How much of it is done. */
export interface GuidedDose {
  readonly sets: number;
  /** Of a set, and of each side where it has sides; in the unit of the exercise. */
  readonly amount: number;
}

export interface GuidedExercise<Phase extends string = string> {
  readonly id: string;
  readonly posture: GuidedPosture;
  /** One after the other, or at once. */
  readonly sides: 'both' | 'each';
  /** What `GuidedBlock.amount` counts: turns through the phases, or seconds in which they go round. */
  readonly unit: 'reps' | 'seconds';
  /** What can be chosen of it, and what is chosen at first. */
  readonly amount: readonly [min: number, max: number];
  readonly usual: GuidedDose;
  /** Its phases are breaths: they are heard as a soft tone. */
  readonly breathed: boolean;
  /** Between sets. */
  readonly restMs: number;
  /** To get into place, once it was said how. */
  readonly settleMs: number;
  /** Likewise from one side to the other; 0 without sides. */
  readonly changeMs: number;
  /** One turn, gone round until the amount is reached. */
  readonly phases: readonly [GuidedPhase<Phase>, ...GuidedPhase<Phase>[]];
}

/** Of one turn. */
export function turnMs({ phases }: Pick<GuidedExercise, 'phases'>): number {
  return phases.reduce((sum, { ms }) => sum + ms, 0);
}

/** Turns of a set (and side): seconds are brought to whole turns, the nearest, so that no breath is cut in two; never none. */
export function turnsOf(
  exercise: Pick<GuidedExercise, 'phases' | 'unit'>,
  { amount }: Pick<GuidedDose, 'amount'>,
): number {
  return Math.max(1, Math.round(exercise.unit === 'reps' ? amount : (1000 * amount) / turnMs(exercise)));
}
