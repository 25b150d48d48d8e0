import { byLanguage } from '../../words/by-language.ts';
import type { Language } from '../../words/language.ts';
import { demoFrom } from '../demo.ts';
import type { CatalogueEntry } from '../entry.ts';
import { gluteBridge } from './exercise.ts';
import { gluteBridgeFigure } from './figure.ts';
import type { BridgeWords } from './words/bridge-words.ts';

const WORDS: Readonly<Record<Language, () => Promise<{ readonly words: BridgeWords }>>> = {
  en: () => import('./words/en.ts'),
  de: () => import('./words/de.ts'),
  es: () => import('./words/es.ts'),
  fr: () => import('./words/fr.ts'),
};

export const gluteBridgeEntry: CatalogueEntry = {
  exercise: gluteBridge,
  words: byLanguage(async (language) => (await WORDS[language]()).words),
  offered: { group: 'floor', first: true, harderThan: null },
  takesTurns: null,
  figure: gluteBridgeFigure,
  demo: async () => demoFrom((await import('./demo.json')).default),
  sampleUrl: new URL('./sample.mp4', import.meta.url).href,
};
