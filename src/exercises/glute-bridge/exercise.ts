import { UNSEEN_CUES } from '../unseen-cues.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { AngleMap, Correction } from '../../core/back/angle-map.ts';
import { mapSource } from '../map-source.ts';

const MAP = mapSource(
  async () => (await import('../../../models/lumbar/glute-bridge.json')).default as AngleMap,
  async () => (await import('../../../models/lumbar/glute-bridge.pictured.json')).default as Correction,
);

/**
 * The supine glute bridge: the hips open until shoulder, hip and knee are in line, the back keeps the shape it had lying
 * at rest. People finish it by arching the lower back instead. No norm of the lumbar angle in a bridge has been
 * published; the limits are those of real bridges that are good by eye (docs/decisions/0012). What has no source is marked.
 */
export const gluteBridge: Exercise = {
  id: 'glute-bridge',
  posture: 'lying',
  direction: -1,
  leg: 'near',
  surface: 'ventral',
  // Unvalidated: hook-lying, as people lie.
  neutral: {
    trunkDeg: [-115, -68],
    hipDeg: [25, 80],
    kneeDeg: [55, 140],
    say: { trunk: 'lie-down', legs: 'bend-knees' },
    // Shoulders on a bench, hips hanging; 12 rendered hip thrusts began at −36…−61° and 54…104°.
    refused: { trunkDeg: [-68, -20], hipDeg: [40, 125], say: 'no-bench' },
  },
  angleMap: MAP,
  reps: {
    leaveDeg: 10, // Unvalidated: above breathing and a pelvic tilt
    partialDeg: 14, // Unvalidated
    returnDeg: 8, // Unvalidated
    returnShare: 0.25, // Unvalidated
    minDurationMs: 1000,
    maxDurationMs: 20000, // Unvalidated: the top may be held for long
    maxGapMs: 700,
    squatKneeDeg: Infinity, // lying, nobody squats
    squatLean: 0,
    minTrunkShare: 0.25, // Unvalidated: between a lifted leg (about 0) and a bridge (0.40–0.55 in the clips)
    minThighShare: 0.2, // Unvalidated: 0.35–0.78 in 38 bridges, real and rendered; 0.02 in lying back from a crunch
    minMeasuredShare: 0.6, // Unvalidated
  },
  reach: { from: 'straight', fullDeg: 20, enoughDeg: 10 }, // leaflets: shoulder, hip and knee in line; Unvalidated
  hold: null,
  lumbar: {
    flexion: { greenDeg: 12, amberDeg: 25 }, // Unvalidated
    extension: { greenDeg: 12, amberDeg: 20 }, // eight real people whose bridge is good by eye measure −13…7°
  },
  backShare: null,
  bendNorm: null,
  limitRanges: {
    reachDeg: [10, 30], // straight itself stays enough; Unvalidated: a low hook-lying hip is bent about 45°, and a lift needs some of it
    kneeDeg: [50, 90], // Unvalidated; shins are upright at 90
  },
  shown: { bars: { hip: [0, 60], back: [-40, 25] }, plot: { hip: [-6, 60], back: [-40, 25] } },
  marked: true,
  spineCue: { flexionDeg: 25, flexionRatio: 0, extensionDeg: 15, driftDeg: null, dwellMs: 120 }, // likewise
  earlySpine: { of: 'travel', untilDeg: 20, share: 0.5, minLumbarDeg: 12 }, // Unvalidated
  hipShare: { green: 0.74, amber: 0.62 }, // Unvalidated: as in the hinge
  coordination: { greenDeg: 10, amberDeg: 22.5 }, // Unvalidated: 22.5 is the edge of in-phase (Needham 2015)
  knee: { code: 'knee-straight', limitDeg: 70, worstDeg: 45 }, // Unvalidated: shins upright bend the knees about 90°
  tempo: { minGoingMs: 700, maxRepMs: 15000, minHoldMs: 1000 }, // Unvalidated
  selfTest: { minDeg: 2.5, holdMs: 600, maxMs: 9000 }, // Unvalidated
  weights: { spine: 0.4, hipShare: 0.15, coordination: 0.1, range: 0.15, hold: 0.1, tempo: 0.05, knee: 0.05 }, // judgement
  redCap: 60, // judgement
  cues: [
    { code: 'spine-arching', severity: 'alert', priority: 5 },
    { code: 'spine-early', severity: 'warning', priority: 4 },
    { code: 'hips-low', severity: 'info', priority: 3 },
    { code: 'knee-straight', severity: 'info', priority: 2 },
    ...UNSEEN_CUES,
  ],
  cueCooldownMs: 2000, // Unvalidated: no two cues in one breath
  sameCueCooldownMs: 3000, // Unvalidated
  spineCooldownMs: 1000, // Unvalidated: quick reps follow each other in less than two seconds
  firstLimits: {
    lumbar: { flexion: { greenDeg: 12, amberDeg: 25 }, extension: { greenDeg: 8, amberDeg: 15 } },
    backShare: null,
    spineCue: { flexionDeg: 25, flexionRatio: 0, extensionDeg: 12, driftDeg: null, dwellMs: 120 },
    earlySpine: { of: 'travel', untilDeg: 20, share: 0.5, minLumbarDeg: 9 },
    hipShare: { green: 0.8, amber: 0.65 },
    coordination: { greenDeg: 10, amberDeg: 22.5 },
  },
};
