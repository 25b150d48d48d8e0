import type { GuidedEntry } from '../entry.ts';
import { said } from '../../said.ts';
import { breathing9090 } from './exercise.ts';

export const breathing9090Entry: GuidedEntry = {
  exercise: breathing9090,
  group: 'stretch',
  words: said((all) => all.breathing9090),
  figure: async () => (await import('./figure.ts')).figure,
};
