import type { StartWords } from '../start.ts';

export const start: StartWords = {
  title: 'A spirit level for your back.',
};
