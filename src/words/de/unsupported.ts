import type { UnsupportedWords } from '../unsupported.ts';

export const unsupported: UnsupportedWords = {
  title: 'Hingeline läuft in diesem Browser nicht.',
  lacks: (parts) => `Um ein Bild zu messen, fehlt diesem Browser: ${parts}.`,
  next: 'Bitte aktualisieren Sie den Browser, oder öffnen Sie diese Seite in einem aktuellen Chrome, Edge oder Firefox.',
};
