import type { Side } from '../../core/pose/frame.ts';
import { byLanguage } from '../../words/by-language.ts';
import type { Language } from '../../words/language.ts';
import type { CatalogueEntry } from '../entry.ts';
import { gluteBridgeEntry } from '../glute-bridge/entry.ts';
import { singleLegBridgeLeft, singleLegBridgeRight } from './exercise.ts';
import { oneLegWords, type OneLegOwnWords } from '../one-leg-words.ts';

const WORDS: Readonly<Record<Language, () => Promise<{ readonly words: OneLegOwnWords }>>> = {
  en: () => import('./words/en.ts'),
  de: () => import('./words/de.ts'),
  es: () => import('./words/es.ts'),
  fr: () => import('./words/fr.ts'),
};

/** The clip of the bridge on both legs shows enough of this one. */
export function singleLegBridgeEntry(leg: Side): CatalogueEntry {
  return {
    exercise: leg === 'left' ? singleLegBridgeLeft : singleLegBridgeRight,
    words: byLanguage(async (language) => {
      const [bridge, own] = await Promise.all([gluteBridgeEntry.words.load(language), WORDS[language]()]);
      return oneLegWords(bridge, own.words, leg);
    }),
    offered: { group: 'floor', first: false, harderThan: gluteBridgeEntry.exercise.id },
    takesTurns: 'single-leg-bridge',
    figure: null,
    demo: null,
    sampleUrl: gluteBridgeEntry.sampleUrl,
  };
}
