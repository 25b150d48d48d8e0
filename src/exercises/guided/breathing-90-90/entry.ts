import { byLanguage } from '../../../words/by-language.ts';
import type { WordsOfPhases } from '../../../words/guided-exercise-words.ts';
import type { Language } from '../../../words/language.ts';
import type { GuidedEntry } from '../entry.ts';
import { breathing9090, type BreathingPhase } from './exercise.ts';

const WORDS: Readonly<Record<Language, () => Promise<{ readonly words: WordsOfPhases<BreathingPhase> }>>> = {
  en: () => import('./words/en.ts'),
  de: () => import('./words/de.ts'),
  es: () => import('./words/es.ts'),
  fr: () => import('./words/fr.ts'),
};

export const breathing9090Entry: GuidedEntry = {
  exercise: breathing9090,
  group: 'stretch',
  words: byLanguage(async (language) => (await WORDS[language]()).words),
  figure: async () => (await import('./figure.ts')).figure,
};
