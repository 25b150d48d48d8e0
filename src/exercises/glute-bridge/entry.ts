import { demoFrom } from '../demo.ts';
import type { CatalogueEntry } from '../entry.ts';
import { gluteBridge } from './exercise.ts';
import { gluteBridgeFigure } from './figure.ts';
import { gluteBridgeWords } from './words.ts';

export const gluteBridgeEntry: CatalogueEntry = {
  exercise: gluteBridge,
  words: gluteBridgeWords,
  takesTurns: null,
  figure: gluteBridgeFigure,
  demo: async () => demoFrom((await import('./demo.json')).default),
  sampleUrl: new URL('./sample.mp4', import.meta.url).href,
};
