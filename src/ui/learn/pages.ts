import type { LearnPage } from '../../words/places.ts';

/** In the order in which they are offered. */
export const LEARN_PAGES: readonly LearnPage[] = ['idea', 'habits', 'pain', 'privacy', 'for-me'];
