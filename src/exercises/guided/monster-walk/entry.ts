import type { GuidedEntry } from '../entry.ts';
import { said } from '../../said.ts';
import { monsterWalk } from './exercise.ts';

export const monsterWalkEntry: GuidedEntry = {
  exercise: monsterWalk,
  group: 'standing',
  words: said((all) => all.monsterWalk),
  figure: async () => (await import('./figure.ts')).figure,
};
