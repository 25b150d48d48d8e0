import { demoFrom } from '../demo.ts';
import type { CatalogueEntry } from '../entry.ts';
import { said } from '../said.ts';
import { gluteBridge } from './exercise.ts';
import { gluteBridgeFigure } from './figure.ts';

export const gluteBridgeEntry: CatalogueEntry = {
  exercise: gluteBridge,
  words: said((all) => all.gluteBridge),
  offered: { group: 'floor', first: true, harderThan: null },
  takesTurns: null,
  figure: gluteBridgeFigure,
  demo: async () => demoFrom((await import('./demo.json')).default),
  sampleUrl: new URL('./sample.mp4', import.meta.url).href,
};
