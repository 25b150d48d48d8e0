import type { SessionWords } from '../session.ts';

export const session: SessionWords = {
  finish: 'Terminer',
};
