import type { LearnWords } from '../learn.ts';

export const learn: LearnWords = {
  title: '¿Es para mí?',
};
