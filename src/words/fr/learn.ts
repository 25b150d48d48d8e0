import type { LearnWords } from '../learn.ts';

export const learn: LearnWords = {
  title: 'Est-ce pour moi ?',
};
