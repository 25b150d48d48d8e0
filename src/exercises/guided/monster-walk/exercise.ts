import type { GuidedExercise } from '../../../core/guided/guided.ts';

export type MonsterWalkPhase = 'right-forward' | 'left-forward' | 'right-back' | 'left-back';

/**
 * Wide steps forward and back with a band above the knees and the hips back (Cambridge 2012). Two steps there and two back
 * are one rep, so that it fits before a screen; tempo, reps and rests: Unvalidated.
 */
export const monsterWalk: GuidedExercise<MonsterWalkPhase> = {
  id: 'monster-walk',
  posture: 'standing',
  sides: 'both',
  unit: 'reps',
  amount: [3, 12],
  usual: { sets: 2, amount: 6 },
  breathed: false,
  restMs: 45_000,
  settleMs: 15_000,
  changeMs: 0,
  phases: [
    { id: 'right-forward', ms: 2200, circle: 'grow' },
    { id: 'left-forward', ms: 2200, circle: 'stay' },
    { id: 'right-back', ms: 2200, circle: 'shrink' },
    { id: 'left-back', ms: 2200, circle: 'stay' },
  ],
};
