import type { GuidedExercise } from '../../../core/guided/guided.ts';

export type LateralBandWalkPhase = 'step' | 'follow';

/**
 * Steps to the side with a band above the knees: the gluteus medius at about 60 % of its most (Distefano 2009). Farther
 * down the band is harder (Cambridge 2012). Steps there and back fit a room; tempo and rests: Unvalidated.
 */
export const lateralBandWalk: GuidedExercise<LateralBandWalkPhase> = {
  id: 'lateral-band-walk',
  posture: 'standing',
  sides: 'each',
  unit: 'reps',
  amount: [4, 15],
  usual: { sets: 2, amount: 8 },
  breathed: false,
  restMs: 45_000,
  settleMs: 15_000,
  changeMs: 3000,
  phases: [
    { id: 'step', ms: 2000, circle: 'grow' },
    { id: 'follow', ms: 2500, circle: 'shrink' },
  ],
};
