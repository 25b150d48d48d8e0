import type { Side } from '../../core/pose/frame.ts';
import { byLanguage } from '../../words/by-language.ts';
import type { Language } from '../../words/language.ts';
import type { CatalogueEntry } from '../entry.ts';
import { oneLegWords } from '../one-leg-words.ts';
import { halfKneelingStretchLeft, halfKneelingStretchRight } from './exercise.ts';
import { halfKneelingStretchFigure } from './figure.ts';
import type { KneelingWords } from './words/kneeling-words.ts';

const WORDS: Readonly<Record<Language, () => Promise<{ readonly words: KneelingWords }>>> = {
  en: () => import('./words/en.ts'),
  de: () => import('./words/de.ts'),
  es: () => import('./words/es.ts'),
  fr: () => import('./words/fr.ts'),
};

export function halfKneelingStretchEntry(leg: Side): CatalogueEntry {
  return {
    exercise: leg === 'left' ? halfKneelingStretchLeft : halfKneelingStretchRight,
    words: byLanguage(async (language) => {
      const { either, own } = (await WORDS[language]()).words;
      return oneLegWords(either, own, leg);
    }),
    offered: { group: 'stretch', first: false, harderThan: null },
    takesTurns: 'half-kneeling-stretch',
    figure: halfKneelingStretchFigure,
    demo: null,
    sampleUrl: null,
  };
}
