import type { GuidedEntry } from '../entry.ts';
import { said } from '../../said.ts';
import { adductorStretch } from './exercise.ts';

export const adductorStretchEntry: GuidedEntry = {
  exercise: adductorStretch,
  group: 'stretch',
  words: said((all) => all.adductorStretch),
  figure: async () => (await import('./figure.ts')).figure,
};
