import type { GuidedExercise } from '../../../core/guided/guided.ts';

export type SideLyingClamPhase = 'up' | 'hold' | 'down';

/**
 * Lying on the side, the upper knee opens while the feet stay together: the gluteus medius at about 40 % of its most
 * (Distefano 2009). 10–15 reps in two to four sets (Garber 2011, ACSM); tempo and rests: Unvalidated.
 */
export const sideLyingClam: GuidedExercise<SideLyingClamPhase> = {
  id: 'side-lying-clam',
  posture: 'side-lying',
  sides: 'each',
  unit: 'reps',
  amount: [6, 20],
  usual: { sets: 2, amount: 10 },
  breathed: false,
  restMs: 30_000,
  settleMs: 10_000,
  changeMs: 8000,
  phases: [
    { id: 'up', ms: 2500, circle: 'grow' },
    { id: 'hold', ms: 1000, circle: 'stay' },
    { id: 'down', ms: 3000, circle: 'shrink' },
  ],
};
