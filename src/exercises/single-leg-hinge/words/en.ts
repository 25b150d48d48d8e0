import type { OneLegOwnWords } from '../../one-leg-words.ts';

export const words: OneLegOwnWords = {
  heading: 'Hinge on one leg',
  both: 'Single-leg hinge',
  within: 'single-leg hinge',
  leg: { left: 'left', right: 'right' },
  lead: 'Stand on one leg, fold at that hip and let the other leg go back.',
  summary: (leg) => `Stand on your ${leg} leg, fold at that hip and let the other leg go back.`,
  note: 'Left is: on the left leg. A chair to hold on to is fine.',
  card: {
    placing: 'Laptop at hip height, your side to it, two to three metres away. A chair to hold on to in front of you.',
    drawing:
      'A person seen from the side stands on one leg and folds forward at the hip; the other leg goes back. The hip turns, the back bends little.',
    back: 'long back',
    hips: 'hip folds',
  },
};
