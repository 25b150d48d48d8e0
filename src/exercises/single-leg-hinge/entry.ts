import type { Side } from '../../core/pose/frame.ts';
import { byLanguage } from '../../words/by-language.ts';
import type { Language } from '../../words/language.ts';
import type { CatalogueEntry } from '../entry.ts';
import { hipHingeEntry } from '../hip-hinge/entry.ts';
import { oneLegWords, type OneLegOwnWords } from '../one-leg-words.ts';
import { singleLegHingeLeft, singleLegHingeRight } from './exercise.ts';
import { singleLegHingeFigure } from './figure.ts';

const WORDS: Readonly<Record<Language, () => Promise<{ readonly words: OneLegOwnWords }>>> = {
  en: () => import('./words/en.ts'),
  de: () => import('./words/de.ts'),
  es: () => import('./words/es.ts'),
  fr: () => import('./words/fr.ts'),
};

export function singleLegHingeEntry(leg: Side): CatalogueEntry {
  return {
    exercise: leg === 'left' ? singleLegHingeLeft : singleLegHingeRight,
    words: byLanguage(async (language) => {
      const [hinge, own] = await Promise.all([hipHingeEntry.words.load(language), WORDS[language]()]);
      return oneLegWords(hinge, own.words, leg);
    }),
    offered: { group: 'standing', first: false, harderThan: hipHingeEntry.exercise.id },
    takesTurns: 'single-leg-hinge',
    figure: singleLegHingeFigure,
    demo: null,
    sampleUrl: null,
  };
}
