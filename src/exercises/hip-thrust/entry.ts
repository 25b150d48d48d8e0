import { demoFrom } from '../demo.ts';
import type { CatalogueEntry } from '../entry.ts';
import { said } from '../said.ts';
import { gluteBridge } from '../glute-bridge/exercise.ts';
import { hipThrust } from './exercise.ts';
import { hipThrustFigure } from './figure.ts';

export const hipThrustEntry: CatalogueEntry = {
  exercise: hipThrust,
  words: said((all) => all.hipThrust),
  offered: { group: 'floor', first: false, harderThan: gluteBridge.id },
  takesTurns: null,
  figure: hipThrustFigure,
  demo: async () => demoFrom((await import('./demo.json')).default),
  sampleUrl: null,
};
