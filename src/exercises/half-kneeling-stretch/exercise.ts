import type { AngleMap } from '../../core/back/angle-map.ts';
import { mapSource } from '../map-source.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { Side } from '../../core/pose/frame.ts';
import { UNSEEN_CUES } from '../unseen-cues.ts';

const MAP = mapSource(
  async () => (await import('../../../models/lumbar/half-kneeling-stretch.json')).default as AngleMap,
);

/**
 * The stretch of the hip flexors on one knee, arms overhead: the hip of the leg that kneels opens as the body shifts forward,
 * and the back keeps the shape it had kneeling upright; arching it instead takes the stretch away. It is held, and its
 * seconds count. No norm of the lumbar angle in it is published; the limits of the arch are the bridge's, where the same
 * hip opens. What has no source is marked.
 */
function halfKneelingStretch(leg: Side): Exercise {
  return {
    id: `half-kneeling-stretch-${leg}`,
    posture: 'kneeling',
    direction: -1,
    leg,
    surface: 'ventral',
    // Unvalidated: upright on one knee, as people kneel.
    neutral: {
      trunkDeg: [-12, 20],
      hipDeg: [-18, 32],
      kneeDeg: [58, 140],
      say: { trunk: 'kneel-tall', legs: 'kneel-tall' },
    },
    angleMap: MAP,
    reps: {
      leaveDeg: 7, // Unvalidated: above sway
      partialDeg: 8, // Unvalidated
      returnDeg: 5, // Unvalidated
      returnShare: 0.3, // Unvalidated
      minDurationMs: 2000, // Unvalidated
      maxDurationMs: 90_000, // Unvalidated
      maxGapMs: 2000, // Unvalidated: a hold may be out of sight for a moment
      squatKneeDeg: Infinity, // kneeling, nobody squats
      squatLean: 0,
      minTrunkShare: 0, // the trunk stays upright
      minThighShare: 0,
      minMeasuredShare: 0.5, // Unvalidated
    },
    reach: { from: 'neutral', fullDeg: 10, enoughDeg: 15 }, // Unvalidated: a hip extends by 10–20° past the thigh's own line
    hold: { targetMs: 20_000, leastMs: 4000, tellEveryMs: 10_000, leastKneeDeg: 35 }, // trials hold 20–60 s (Bandy 1997: 30 s); the least Unvalidated
    lumbar: {
      flexion: { greenDeg: 15, amberDeg: 25 }, // Unvalidated: tucking the pelvis is what is asked for
      extension: { greenDeg: 12, amberDeg: 20 }, // as in the bridge
    },
    backShare: null,
    bendNorm: null,
    limitRanges: {
      reachDeg: [9, 25], // Unvalidated
      kneeDeg: [30, 60], // Unvalidated
    },
    shown: { bars: { hip: [0, 40], back: [-40, 25] }, plot: { hip: [-6, 45], back: [-45, 25] } },
    marked: true,
    spineCue: { flexionDeg: 25, flexionRatio: 0, extensionDeg: 15, driftDeg: null, dwellMs: 400 }, // as in the bridge; a hold has time
    earlySpine: { of: 'travel', untilDeg: 20, share: 0.6, minLumbarDeg: 12 }, // Unvalidated
    hipShare: { green: 0.6, amber: 0.4 }, // Unvalidated
    coordination: { greenDeg: 10, amberDeg: 22.5 }, // weighs nothing: the trunk hardly turns
    knee: { code: 'knee-straight', limitDeg: 40, worstDeg: 20 }, // Unvalidated: there the thigh has sunk below the stretch
    tempo: { minGoingMs: 700, maxRepMs: 70_000, minHoldMs: 20_000 }, // Unvalidated
    selfTest: null,
    weights: { spine: 0.45, hipShare: 0.1, coordination: 0, range: 0.15, hold: 0.2, tempo: 0.05, knee: 0.05 }, // judgement
    redCap: 60, // judgement
    cues: [
      { code: 'spine-arching', severity: 'alert', priority: 5 },
      { code: 'spine-early', severity: 'warning', priority: 4 },
      { code: 'hips-low', severity: 'info', priority: 3 },
      { code: 'knee-straight', severity: 'info', priority: 2 },
      ...UNSEEN_CUES,
    ],
    cueCooldownMs: 2000, // Unvalidated
    sameCueCooldownMs: 5000, // Unvalidated
    spineCooldownMs: 1000, // Unvalidated
    firstLimits: null,
  };
}

export const halfKneelingStretchLeft = halfKneelingStretch('left');
export const halfKneelingStretchRight = halfKneelingStretch('right');
