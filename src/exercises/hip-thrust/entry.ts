import { byLanguage } from '../../words/by-language.ts';
import type { Language } from '../../words/language.ts';
import { demoFrom } from '../demo.ts';
import type { CatalogueEntry } from '../entry.ts';
import { gluteBridge } from '../glute-bridge/exercise.ts';
import { hipThrust } from './exercise.ts';
import { hipThrustFigure } from './figure.ts';
import type { HipThrustWords } from './words/hip-thrust-words.ts';

const WORDS: Readonly<Record<Language, () => Promise<{ readonly words: HipThrustWords }>>> = {
  en: () => import('./words/en.ts'),
  de: () => import('./words/de.ts'),
  es: () => import('./words/es.ts'),
  fr: () => import('./words/fr.ts'),
};

export const hipThrustEntry: CatalogueEntry = {
  exercise: hipThrust,
  words: byLanguage(async (language) => (await WORDS[language]()).words),
  offered: { group: 'floor', first: false, harderThan: gluteBridge.id },
  takesTurns: null,
  figure: hipThrustFigure,
  demo: async () => demoFrom((await import('./demo.json')).default),
  sampleUrl: null,
};
