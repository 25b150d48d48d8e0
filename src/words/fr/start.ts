import type { StartWords } from '../start.ts';

export const start: StartWords = {
  title: 'Un niveau à bulle pour votre dos.',
};
