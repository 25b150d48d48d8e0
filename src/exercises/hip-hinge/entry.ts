import { byLanguage } from '../../words/by-language.ts';
import type { Language } from '../../words/language.ts';
import { demoFrom } from '../demo.ts';
import type { CatalogueEntry } from '../entry.ts';
import { hipHinge } from './exercise.ts';
import { hipHingeFigure } from './figure.ts';
import type { HingeWords } from './words/hinge-words.ts';

const WORDS: Readonly<Record<Language, () => Promise<{ readonly words: HingeWords }>>> = {
  en: () => import('./words/en.ts'),
  de: () => import('./words/de.ts'),
  es: () => import('./words/es.ts'),
  fr: () => import('./words/fr.ts'),
};

export const hipHingeEntry: CatalogueEntry = {
  exercise: hipHinge,
  words: byLanguage(async (language) => (await WORDS[language]()).words),
  offered: { group: 'standing', first: true, harderThan: null },
  takesTurns: null,
  figure: hipHingeFigure,
  demo: async () => demoFrom((await import('./demo.json')).default),
  sampleUrl: new URL('./sample.mp4', import.meta.url).href,
};
