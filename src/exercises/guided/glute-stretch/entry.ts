import type { GuidedEntry } from '../entry.ts';
import { said } from '../../said.ts';
import { gluteStretch } from './exercise.ts';

export const gluteStretchEntry: GuidedEntry = {
  exercise: gluteStretch,
  group: 'stretch',
  words: said((all) => all.gluteStretch),
  figure: async () => (await import('./figure.ts')).figure,
};
