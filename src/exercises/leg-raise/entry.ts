import type { Side } from '../../core/pose/frame.ts';
import { byLanguage } from '../../words/by-language.ts';
import type { Language } from '../../words/language.ts';
import type { CatalogueEntry } from '../entry.ts';
import { oneLegWords } from '../one-leg-words.ts';
import { legRaiseFigure } from './figure.ts';
import { legRaiseLeft, legRaiseRight } from './exercise.ts';
import type { LegRaiseWords } from './words/leg-raise-words.ts';

const WORDS: Readonly<Record<Language, () => Promise<{ readonly words: LegRaiseWords }>>> = {
  en: () => import('./words/en.ts'),
  de: () => import('./words/de.ts'),
  es: () => import('./words/es.ts'),
  fr: () => import('./words/fr.ts'),
};

export function legRaiseEntry(leg: Side): CatalogueEntry {
  return {
    exercise: leg === 'left' ? legRaiseLeft : legRaiseRight,
    words: byLanguage(async (language) => {
      const { own, ...said } = (await WORDS[language]()).words;
      return oneLegWords(said, own, leg);
    }),
    offered: { group: 'floor', first: false, harderThan: null },
    takesTurns: 'leg-raise',
    figure: legRaiseFigure,
    demo: null,
    // Its left leg is raised.
    sampleUrl: leg === 'left' ? new URL('./sample.mp4', import.meta.url).href : null,
  };
}
