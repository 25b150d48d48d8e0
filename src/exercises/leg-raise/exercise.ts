import { UNSEEN_CUES } from '../unseen-cues.ts';
import { mapSource } from '../map-source.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { AngleMap } from '../../core/back/angle-map.ts';
import type { Side } from '../../core/pose/frame.ts';

const MAP = mapSource(async () => (await import('../../../models/lumbar/leg-raise.json')).default as AngleMap);

/**
 * The active leg raise: lying on the back, one leg goes up straight and slowly down, the other lies or stands with a bent
 * knee. The pelvis turns with the leg late and by a quarter to a third of its angle in healthy people (Bohannon 1985), which
 * is a half of what the hip folds; the back that leaves its rest sooner, farther or the other way is spoken of. What has no
 * source is marked.
 */
function legRaise(leg: Side): Exercise {
  return {
    id: `leg-raise-${leg}`,
    posture: 'lying',
    direction: 1,
    leg: { raised: leg },
    surface: 'ventral',
    // Unvalidated: flat, that leg straight; the other as it likes.
    neutral: {
      trunkDeg: [-112, -72],
      hipDeg: [-35, 38],
      kneeDeg: [0, 70],
      say: { trunk: 'lie-straight', legs: 'straighten-leg' },
    },
    angleMap: MAP,
    reps: {
      leaveDeg: 12, // Unvalidated: above breathing and a pelvic tilt
      partialDeg: 16, // Unvalidated
      returnDeg: 10, // Unvalidated
      returnShare: 0.25, // Unvalidated
      minDurationMs: 1000,
      maxDurationMs: 20000, // Unvalidated: the leg may be held up for long
      maxGapMs: 700,
      squatKneeDeg: 80, // Unvalidated: a knee drawn to the chest bends by 110° and more
      squatLean: 0.65,
      minTrunkShare: 0, // the trunk lies
      minThighShare: 0.5, // Unvalidated: in sitting up it has none
      minMeasuredShare: 0.6, // Unvalidated
    },
    reach: { from: 'neutral', fullDeg: 25, enoughDeg: 45 }, // Unvalidated: higher is no aim, as far as the back lies still
    hold: null,
    lumbar: {
      flexion: { greenDeg: 10, amberDeg: 35 }, // Unvalidated
      extension: { greenDeg: 10, amberDeg: 15 }, // Unvalidated
    },
    // A third of the leg's angle is half of the hip's.
    backShare: { greenRatio: 0.5, greenDeg: 30, amberRatio: 0.6, redRatio: 0.8, fromLumbarDeg: 12, fromHipDeg: 25 },
    bendNorm: null,
    limitRanges: {
      reachDeg: [20, 70],
      kneeDeg: [20, 60], // Unvalidated
    },
    shown: { bars: { hip: [0, 90], back: [-30, 30] }, plot: { hip: [-8, 100], back: [-35, 40] } },
    marked: true,
    spineCue: { flexionDeg: 30, flexionRatio: 0.5, extensionDeg: 12, driftDeg: null, dwellMs: 120 }, // Unvalidated
    earlySpine: { of: 'travel', untilDeg: 25, share: 0.4, minLumbarDeg: 10 }, // Unvalidated: healthy pelves turn late
    hipShare: { green: 0.66, amber: 0.56 }, // the ratios 0.5 and 0.8
    coordination: { greenDeg: 15, amberDeg: 25 }, // Unvalidated
    knee: { code: 'knee-bent', limitDeg: 35, worstDeg: 60 }, // Unvalidated
    tempo: { minGoingMs: 700, maxRepMs: 15000, minHoldMs: 0 }, // Unvalidated
    selfTest: null,
    weights: { spine: 0.5, hipShare: 0.2, coordination: 0, range: 0.15, hold: 0, tempo: 0.1, knee: 0.05 }, // judgement
    redCap: 60, // judgement
    cues: [
      { code: 'spine-arching', severity: 'alert', priority: 5 },
      { code: 'spine-rounding', severity: 'alert', priority: 4 },
      { code: 'spine-early', severity: 'warning', priority: 3 },
      { code: 'knee-bent', severity: 'info', priority: 2 },
      { code: 'depth-shallow', severity: 'info', priority: 1 },
      ...UNSEEN_CUES,
    ],
    cueCooldownMs: 2000, // Unvalidated: no two cues in one breath
    sameCueCooldownMs: 3000, // Unvalidated
    spineCooldownMs: 1000, // Unvalidated
    firstLimits: null,
  };
}

export const legRaiseLeft = legRaise('left');
export const legRaiseRight = legRaise('right');
