import type { LearnWords } from '../learn.ts';

export const learn: LearnWords = {
  title: 'Is this for me?',
};
