import type { OneLegOwnWords } from '../../one-leg-words.ts';

export const words: OneLegOwnWords = {
  heading: 'Pont sur une jambe',
  both: 'Pont sur une jambe',
  within: 'pont sur une jambe',
  leg: { left: 'gauche', right: 'droite' },
  lead: 'Montez avec la hanche d’une jambe et laissez le dos comme il repose.',
  summary: (leg) => `Montez avec la hanche ${leg} et laissez le dos comme il repose.`,
  note: 'Le relevé de hanches avec les épaules sur un banc est un exercice à part.',
  card: null,
};
