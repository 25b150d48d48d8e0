import type { UnsupportedWords } from '../unsupported.ts';

export const unsupported: UnsupportedWords = {
  title: 'Hingeline no funciona en este navegador.',
  lacks: (parts) => `Para medir una imagen, a este navegador le falta: ${parts}.`,
  next: 'Actualice el navegador o abra esta página con una versión actual de Chrome, Edge o Firefox.',
};
