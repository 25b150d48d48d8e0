import { UNSEEN_CUES } from '../unseen-cues.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { AngleMap, Correction } from '../../core/back/angle-map.ts';
import { mapSource } from '../map-source.ts';

const MAP = mapSource(
  async () => (await import('../../../models/lumbar/hip-hinge.json')).default as AngleMap,
  async () => (await import('../../../models/lumbar/hip-hinge.pictured.json')).default as Correction,
);

/**
 * The standing hip hinge: the trunk goes forward because the hips fold, and the back bends little beside them. Real good
 * hinges bend the lower back by 21–30°, as in the literature (Schellenberg 2013: 24 ± 6; Vigotsky 2015: 25–27; Bengtsson
 * 2022); docs/decisions/0012 has what the limits follow from. They are coaching targets. What has no source is marked.
 */
export const hipHinge: Exercise = {
  id: 'hip-hinge',
  posture: 'standing',
  direction: 1,
  leg: 'near',
  surface: 'dorsal',
  // Unvalidated: upright, as people stand.
  neutral: {
    trunkDeg: [-15, 20],
    hipDeg: [-45, 60],
    kneeDeg: [0, 30],
    say: { trunk: 'stand-tall', legs: 'stand-tall' },
  },
  angleMap: MAP,
  reps: {
    leaveDeg: 15, // Unvalidated: above the sway of quiet standing
    partialDeg: 20, // Unvalidated
    returnDeg: 12, // Unvalidated
    returnShare: 0.2, // Unvalidated
    minDurationMs: 600, // Unvalidated: a quick rep takes 0.8 s
    maxDurationMs: 20000, // Unvalidated: weights may be put down and taken up below
    maxGapMs: 700,
    // 41 real hinges lean 0.71 of the thigh's turn and more, 21 real squats and lunges 0.58 and less.
    squatKneeDeg: 60,
    squatLean: 0.65,
    minTrunkShare: 0.3, // Unvalidated: a lifted leg has about 0, a kettlebell deadlift with bent knees 0.4
    minThighShare: 0,
    minMeasuredShare: 0.6, // Unvalidated
  },
  reach: { from: 'neutral', fullDeg: 35, enoughDeg: 45 }, // Unvalidated
  hold: null,
  lumbar: {
    flexion: { greenDeg: 25, amberDeg: 35 }, // half and 70 % of the usual bend
    extension: { greenDeg: 10, amberDeg: 20 }, // Unvalidated
  },
  // Good hinges have 0.25–0.34, a free bend 0.6; a ratio is known to about ± 0.1, so amber begins at 0.5.
  backShare: { greenRatio: 0.35, greenDeg: 30, amberRatio: 0.5, redRatio: 0.6, fromLumbarDeg: 15, fromHipDeg: 40 },
  // Shares after the alarms of feedback studies (Owlia 2020: 70 % of the own bend, Boocock 2019: 80 %); Laird 2019: a full bend is 52 ± 11°.
  bendNorm: {
    usualDeg: 50,
    leastDeg: 30,
    bodyWeight: { green: 0.5, greenShared: 0.6, amber: 0.7, cue: 0.6, cueRatio: 0.35 },
    loaded: { green: 0.6, greenShared: 0.6, amber: 0.8, cue: 0.7, cueRatio: 0 },
    driftDeg: 10, // Aasa 2019: changes below 8° within a session are noise
    earlyDeg: 15,
  },
  limitRanges: {
    reachDeg: [25, 60], // clear of what is no attempt (20°)
    kneeDeg: [20, 90], // Unvalidated
  },
  shown: { bars: { hip: [0, 90], back: [-30, 40] }, plot: { hip: [-8, 100], back: [-40, 50] } },
  marked: true,
  spineCue: { flexionDeg: 30, flexionRatio: 0.35, extensionDeg: 12, driftDeg: null, dwellMs: 120 },
  earlySpine: { of: 'lean', untilDeg: 30, share: 0.333, minLumbarDeg: 15 }, // a free bend has about 20° there, a hinge about 8 (Esola 1996); and a ratio of 0.5
  hipShare: { green: 0.74, amber: 0.62 }, // the ratios 0.35 and 0.6
  coordination: { greenDeg: 15, amberDeg: 25 }, // Unvalidated: real good hinges have 10–15
  knee: { code: 'knee-bent', limitDeg: 35, worstDeg: 60 }, // Unvalidated
  tempo: { minGoingMs: 700, maxRepMs: 8000, minHoldMs: 0 }, // Unvalidated
  selfTest: null,
  weights: { spine: 0.4, hipShare: 0.2, coordination: 0.15, range: 0.15, hold: 0, tempo: 0.05, knee: 0.05 }, // judgement
  redCap: 60, // judgement
  cues: [
    { code: 'spine-rounding', severity: 'alert', priority: 5 },
    { code: 'spine-arching', severity: 'alert', priority: 4 },
    { code: 'spine-early', severity: 'warning', priority: 3 },
    { code: 'knee-bent', severity: 'info', priority: 2 },
    { code: 'depth-shallow', severity: 'info', priority: 1 },
    ...UNSEEN_CUES,
  ],
  cueCooldownMs: 2000, // Unvalidated: no two cues in one breath
  sameCueCooldownMs: 3000, // Unvalidated
  spineCooldownMs: 1000, // Unvalidated: quick reps follow each other in less than two seconds
  firstLimits: {
    lumbar: { flexion: { greenDeg: 12, amberDeg: 25 }, extension: { greenDeg: 10, amberDeg: 20 } },
    backShare: null,
    spineCue: { flexionDeg: 15, flexionRatio: 0, extensionDeg: 12, driftDeg: null, dwellMs: 120 },
    earlySpine: { of: 'travel', untilDeg: 30, share: 0.45, minLumbarDeg: 8 },
    hipShare: { green: 0.8, amber: 0.65 },
    coordination: { greenDeg: 10, amberDeg: 22.5 },
  },
};
