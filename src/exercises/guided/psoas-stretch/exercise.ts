import type { GuidedExercise } from '../../../core/guided/guided.ts';

export type PsoasStretchPhase = 'in' | 'out';

/**
 * Standing in a long step, the pelvis tucked and moved forward, the trunk upright. Held for 30 s, twice on each side: 10–30 s, for
 * older people 30–60 s, and 60 s a muscle in all (Garber 2011, ACSM). Paced by breaths of ten seconds: Unvalidated.
 */
export const psoasStretch: GuidedExercise<PsoasStretchPhase> = {
  id: 'psoas-stretch',
  posture: 'standing',
  sides: 'each',
  unit: 'seconds',
  amount: [20, 60],
  usual: { sets: 2, amount: 30 },
  breathed: true,
  restMs: 10_000,
  settleMs: 7000,
  changeMs: 6000,
  phases: [
    { id: 'in', ms: 4000, circle: 'grow' },
    { id: 'out', ms: 6000, circle: 'shrink' },
  ],
};
