import type { OneLegOwnWords } from '../../one-leg-words.ts';

export const words: OneLegOwnWords = {
  heading: 'Bridge on one leg',
  both: 'Single-leg bridge',
  within: 'single-leg bridge',
  leg: { left: 'left', right: 'right' },
  lead: 'Lift with the hip of one leg and leave your back as it lies.',
  summary: (leg) => `Lift with your ${leg} hip and leave your back as it lies.`,
  note: 'Hip thrusts, with the shoulders on a bench, are an exercise of their own.',
  card: null,
};
