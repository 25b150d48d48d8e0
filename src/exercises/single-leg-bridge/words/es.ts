import type { OneLegOwnWords } from '../../one-leg-words.ts';

export const words: OneLegOwnWords = {
  heading: 'Puente a una pierna',
  both: 'Puente a una pierna',
  within: 'puente a una pierna',
  leg: { left: 'izquierda', right: 'derecha' },
  lead: 'Suba con la cadera de una pierna y deje la espalda tal como reposa.',
  summary: (leg) => `Suba con la cadera ${leg} y deje la espalda tal como reposa.`,
  note: 'El empuje de cadera con los hombros en un banco es un ejercicio aparte.',
  card: null,
};
