import type { UnsupportedWords } from '../unsupported.ts';

export const unsupported: UnsupportedWords = {
  title: 'Hingeline ne fonctionne pas dans ce navigateur.',
  lacks: (parts) => `Pour mesurer une image, il manque à ce navigateur\u00a0: ${parts}.`,
  next: 'Mettez ce navigateur à jour ou ouvrez cette page dans une version récente de Chrome, Edge ou Firefox.',
};
