import { demoFrom } from '../demo.ts';
import type { CatalogueEntry } from '../entry.ts';
import { said } from '../said.ts';
import { hipHinge } from './exercise.ts';
import { hipHingeFigure } from './figure.ts';

export const hipHingeEntry: CatalogueEntry = {
  exercise: hipHinge,
  words: said((all) => all.hipHinge),
  offered: { group: 'standing', first: true, harderThan: null },
  takesTurns: null,
  figure: hipHingeFigure,
  demo: async () => demoFrom((await import('./demo.json')).default),
  sampleUrl: new URL('./sample.mp4', import.meta.url).href,
};
