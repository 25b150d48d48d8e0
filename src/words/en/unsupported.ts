import type { UnsupportedWords } from '../unsupported.ts';

export const unsupported: UnsupportedWords = {
  title: 'Hingeline cannot run in this browser.',
  lacks: (parts) => `To measure a picture it needs what this browser lacks: ${parts}.`,
  next: 'Please update this browser, or open this page in a current Chrome, Edge or Firefox.',
};
