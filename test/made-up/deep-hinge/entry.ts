import { byLanguage } from '../../../src/words/by-language.ts';
import { demoFrom } from '../../../src/exercises/demo.ts';
import type { CatalogueEntry } from '../../../src/exercises/entry.ts';
import { hipHingeFigure } from '../../../src/exercises/hip-hinge/figure.ts';
import { deepHinge } from './exercise.ts';
import { deepHingeWords } from './words.ts';

export const deepHingeEntry: CatalogueEntry = {
  exercise: deepHinge,
  words: byLanguage(deepHingeWords),
  offered: { group: 'standing', first: true, harderThan: null },
  takesTurns: null,
  figure: { ...hipHingeFigure, floor: 'M1 313 H300' },
  demo: async () => demoFrom((await import('../../../src/exercises/hip-hinge/demo.json')).default),
  sampleUrl: null,
};
