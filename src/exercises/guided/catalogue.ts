import { adductorStretchEntry } from './adductor-stretch/entry.ts';
import { breathing9090Entry } from './breathing-90-90/entry.ts';
import { gluteStretchEntry } from './glute-stretch/entry.ts';
import { hipFlexorReleaseEntry } from './hip-flexor-release/entry.ts';
import { lateralBandWalkEntry } from './lateral-band-walk/entry.ts';
import { monsterWalkEntry } from './monster-walk/entry.ts';
import { psoasStretchEntry } from './psoas-stretch/entry.ts';
import { sideLyingClamEntry } from './side-lying-clam/entry.ts';
import type { GuidedEntry } from './entry.ts';

/** Every guided exercise, in the order in which they are offered; a new one is added here and nowhere else outside its folder. */
export const GUIDED: readonly GuidedEntry[] = [
  breathing9090Entry,
  hipFlexorReleaseEntry,
  gluteStretchEntry,
  adductorStretchEntry,
  psoasStretchEntry,
  sideLyingClamEntry,
  lateralBandWalkEntry,
  monsterWalkEntry,
];

/** The entry of the guided exercise of that id, or undefined. */
export function guidedById(id: string): GuidedEntry | undefined {
  return GUIDED.find(({ exercise }) => exercise.id === id);
}
