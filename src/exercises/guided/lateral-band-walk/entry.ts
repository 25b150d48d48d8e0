import type { GuidedEntry } from '../entry.ts';
import { said } from '../../said.ts';
import { lateralBandWalk } from './exercise.ts';

export const lateralBandWalkEntry: GuidedEntry = {
  exercise: lateralBandWalk,
  group: 'standing',
  words: said((all) => all.lateralBandWalk),
  figure: async () => (await import('./figure.ts')).figure,
};
