import type { GuidedEntry } from '../entry.ts';
import { said } from '../../said.ts';
import { sideLyingClam } from './exercise.ts';

export const sideLyingClamEntry: GuidedEntry = {
  exercise: sideLyingClam,
  group: 'floor',
  words: said((all) => all.sideLyingClam),
  figure: async () => (await import('./figure.ts')).figure,
};
