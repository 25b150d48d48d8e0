import type { GuidedExercise } from '../../../core/guided/guided.ts';

export type HipFlexorReleasePhase = 'sink' | 'slide' | 'back';

/** Lying, the fingertips inside the front of the pelvis while the heel slides away and comes back. All Unvalidated. */
export const hipFlexorRelease: GuidedExercise<HipFlexorReleasePhase> = {
  id: 'hip-flexor-release',
  posture: 'lying',
  sides: 'each',
  unit: 'seconds',
  amount: [30, 120],
  usual: { sets: 1, amount: 60 },
  breathed: false,
  restMs: 15_000,
  settleMs: 12_000,
  changeMs: 5000,
  phases: [
    { id: 'sink', ms: 5000, circle: 'shrink' },
    { id: 'slide', ms: 5000, circle: 'grow' },
    { id: 'back', ms: 5000, circle: 'shrink' },
  ],
};
