import type { StartWords } from '../start.ts';

export const start: StartWords = {
  title: 'Eine Wasserwaage für den Rücken.',
};
