import type { GuidedExercise } from '../../../core/guided/guided.ts';

export type BreathingPhase = 'in' | 'hold' | 'out';

/**
 * Lying, hips and knees at right angles, calves on a chair. Five breaths a minute: slow breathing is 4–10 a minute (Russo
 * 2017; Zaccaro 2018), the longer way out calms most. How it is shared between in, pause and out, and the minutes:
 * Unvalidated.
 */
export const breathing9090: GuidedExercise<BreathingPhase> = {
  id: 'breathing-90-90',
  posture: 'lying',
  sides: 'both',
  unit: 'seconds',
  amount: [60, 600],
  usual: { sets: 1, amount: 180 },
  breathed: true,
  restMs: 15_000,
  settleMs: 15_000,
  changeMs: 0,
  phases: [
    { id: 'in', ms: 4000, circle: 'grow' },
    { id: 'hold', ms: 2000, circle: 'stay' },
    { id: 'out', ms: 6000, circle: 'shrink' },
  ],
};
