import type { Exercise } from '../core/exercise/exercise.ts';
import type { Catalogue, CatalogueEntry } from './entry.ts';
import { gluteBridgeEntry } from './glute-bridge/entry.ts';
import { halfKneelingStretchEntry } from './half-kneeling-stretch/entry.ts';
import { hipHingeEntry } from './hip-hinge/entry.ts';
import { hipThrustEntry } from './hip-thrust/entry.ts';
import { legRaiseEntry } from './leg-raise/entry.ts';
import { singleLegBridgeEntry } from './single-leg-bridge/entry.ts';
import { singleLegHingeEntry } from './single-leg-hinge/entry.ts';

/** Every exercise the app offers; a new one is added here and nowhere else outside its folder. */
export const CATALOGUE: Catalogue = [
  hipHingeEntry,
  singleLegHingeEntry('left'),
  singleLegHingeEntry('right'),
  gluteBridgeEntry,
  singleLegBridgeEntry('left'),
  singleLegBridgeEntry('right'),
  halfKneelingStretchEntry('left'),
  halfKneelingStretchEntry('right'),
  hipThrustEntry,
  legRaiseEntry('left'),
  legRaiseEntry('right'),
];

export const EXERCISES: readonly Exercise[] = CATALOGUE.map(({ exercise }) => exercise);

/** The entry of the exercise of that id, or undefined. */
export function entryById(id: string, catalogue: Catalogue = CATALOGUE): CatalogueEntry | undefined {
  return catalogue.find(({ exercise }) => exercise.id === id);
}

/** The exercise of that id, or undefined. */
export function exerciseById(id: string): Exercise | undefined {
  return entryById(id)?.exercise;
}
