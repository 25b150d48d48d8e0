import type { Exercise } from '../core/exercise/exercise.ts';
import type { ByLanguage } from '../words/by-language.ts';
import type { ExerciseWords } from '../words/exercise-words.ts';
import type { Demo } from './demo.ts';
import type { Figure } from './figure.ts';

/** The parts of the list of all exercises. */
export type ExerciseGroup = 'standing' | 'floor' | 'stretch';

/** Where an exercise is offered. */
interface Offered {
  readonly group: ExerciseGroup;
  /** With a card on the first screen too, for which it needs a drawing: the few that one begins with. */
  readonly first: boolean;
  /** The exercise below which it stands as a harder one; null for one that stands by itself. */
  readonly harderThan: string | null;
}

/** All there is to an exercise: what is measured and judged, what is said of it, what shows it. */
export interface CatalogueEntry {
  readonly exercise: Exercise;
  readonly words: ByLanguage<ExerciseWords>;
  readonly offered: Offered;
  /** The same for the exercises of one leg that take turns, whose words are `ExerciseWords.oneLeg`; null for both legs. */
  readonly takesTurns: string | null;
  /** Its drawing, whose words are `ExerciseWords.card`; null where there is none. */
  readonly figure: Figure | null;
  /** Fetches the demonstration, whose words are `ExerciseWords.demo`; null where there is none. */
  readonly demo: (() => Promise<Demo>) | null;
  /** Address of a clip to try it by; null where there is none. */
  readonly sampleUrl: string | null;
}

/** In the order in which they are offered. */
export type Catalogue = readonly CatalogueEntry[];
