import type { StartWords } from '../start.ts';

export const start: StartWords = {
  title: 'Un nivel para la espalda.',
};
