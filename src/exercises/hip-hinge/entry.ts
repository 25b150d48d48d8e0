import { demoFrom } from '../demo.ts';
import type { CatalogueEntry } from '../entry.ts';
import { hipHinge } from './exercise.ts';
import { hipHingeFigure } from './figure.ts';
import { hipHingeWords } from './words.ts';

export const hipHingeEntry: CatalogueEntry = {
  exercise: hipHinge,
  words: hipHingeWords,
  takesTurns: null,
  figure: hipHingeFigure,
  demo: async () => demoFrom((await import('./demo.json')).default),
  sampleUrl: new URL('./sample.mp4', import.meta.url).href,
};
