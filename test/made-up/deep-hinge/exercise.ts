import type { Exercise } from '../../../src/core/exercise/exercise.ts';
import { hipHinge } from '../../../src/exercises/hip-hinge/exercise.ts';

/** An exercise nobody offers: measured as the hinge, but a rep has to go deeper and the knees stay straighter. */
export const deepHinge: Exercise = {
  ...hipHinge,
  id: 'deep-hinge',
  reach: { from: 'neutral', fullDeg: 87, enoughDeg: 95 },
  knee: { code: 'knee-bent', limitDeg: 25, worstDeg: 50 },
  limitRanges: { reachDeg: [60, 100], kneeDeg: [10, 45] },
  bendNorm: null,
  firstLimits: null,
};
