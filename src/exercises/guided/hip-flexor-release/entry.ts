import type { GuidedEntry } from '../entry.ts';
import { said } from '../../said.ts';
import { hipFlexorRelease } from './exercise.ts';

export const hipFlexorReleaseEntry: GuidedEntry = {
  exercise: hipFlexorRelease,
  group: 'stretch',
  words: said((all) => all.hipFlexorRelease),
  figure: async () => (await import('./figure.ts')).figure,
};
