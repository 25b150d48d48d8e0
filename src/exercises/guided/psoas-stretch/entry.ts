import type { GuidedEntry } from '../entry.ts';
import { said } from '../../said.ts';
import { psoasStretch } from './exercise.ts';

export const psoasStretchEntry: GuidedEntry = {
  exercise: psoasStretch,
  group: 'stretch',
  words: said((all) => all.psoasStretch),
  figure: async () => (await import('./figure.ts')).figure,
};
