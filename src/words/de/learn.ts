import type { LearnWords } from '../learn.ts';

export const learn: LearnWords = {
  title: 'Ist das etwas für mich?',
};
