import type { GuidedExercise } from '../../core/guided/guided.ts';
import type { ByLanguage } from '../../words/by-language.ts';
import type { GuidedExerciseWords } from '../../words/guided-exercise-words.ts';
import type { ExerciseGroup } from '../entry.ts';
import type { GuidedFigure } from './figure.ts';

/** All there is to a guided exercise. */
export interface GuidedEntry {
  readonly exercise: GuidedExercise;
  /** The part of the list of all exercises in which it is offered. */
  readonly group: ExerciseGroup;
  readonly words: ByLanguage<GuidedExerciseWords>;
  /** Fetches the drawing, when somebody looks. */
  readonly figure: () => Promise<GuidedFigure>;
}
