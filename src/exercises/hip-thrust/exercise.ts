import { gluteBridge } from '../glute-bridge/exercise.ts';
import { mapSource } from '../map-source.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { AngleMap } from '../../core/back/angle-map.ts';

const MAP = mapSource(async () => (await import('../../../models/lumbar/hip-thrust.json')).default as AngleMap);

/**
 * The hip thrust: shoulders on a bench, the hips go from hanging near the floor up to straight, with or without a weight on
 * them. It is judged as the bridge is, by a map of its own: the trunk turns about the edge of the bench. What has no source
 * is marked.
 */
export const hipThrust: Exercise = {
  ...gluteBridge,
  id: 'hip-thrust',
  surface: 'dorsal',
  // Unvalidated: leaning on the bench, hips low.
  neutral: {
    trunkDeg: [-72, -10],
    hipDeg: [40, 140],
    kneeDeg: [50, 150],
    say: { trunk: 'lean-on-bench', legs: 'bend-knees' },
  },
  angleMap: MAP,
  reps: {
    ...gluteBridge.reps,
    leaveDeg: 14, // Unvalidated: shifting on the floor
    partialDeg: 20, // Unvalidated
    returnDeg: 12, // Unvalidated
    minTrunkShare: 0.2, // Unvalidated
    minThighShare: 0, // with the feet close the thighs turn little
  },
  limitRanges: { reachDeg: [10, 30], kneeDeg: [50, 90] },
  shown: { bars: { hip: [0, 100], back: [-40, 25] }, plot: { hip: [-8, 110], back: [-40, 30] } },
  selfTest: null,
  firstLimits: null,
};
