import type { GuidedExercise } from '../../../core/guided/guided.ts';

export type HipFlexorReleasePhase = 'sink' | 'slide' | 'back';

/** Lying, the fingertips inside the front of the pelvis while the heel slides away and comes back. All Unvalidated. */
export const hipFlexorRelease: GuidedExercise<HipFlexorReleasePhase> = {
  id: 'hip-flexor-release',
  posture: 'lying',
  sides: 'each',
  unit: 'reps',
  amount: [2, 8],
  usual: { sets: 1, amount: 4 },
  breathed: false,
  restMs: 15_000,
  settleMs: 30_000,
  changeMs: 12_000,
  phases: [
    { id: 'sink', ms: 6000, circle: 'shrink' },
    { id: 'slide', ms: 5000, circle: 'grow' },
    { id: 'back', ms: 5000, circle: 'shrink' },
  ],
};
