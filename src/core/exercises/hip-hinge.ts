import angleMap from '../../../models/lumbar/hip-hinge.json';
import type { Exercise } from '../exercise.ts';
import type { AngleMap } from '../lumbar-map.ts';

/**
 * The standing hip hinge: the trunk goes forward because the hips fold, the back keeps its upright shape.
 * Sources: Bengtsson 2022 IJSPT 17(6) (trained lifters' "neutral" deadlift still loses 13 + 20° of lordosis);
 * Esola 1996 Spine 21:71 (free bend: hip share 0.63, in its first third 0.34). What has no source is marked.
 */
export const hipHinge: Exercise = {
  id: 'hip-hinge',
  name: 'Hip hinge',
  summary: 'Fold at the hips and let your back stay long.',
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
  angleMap: angleMap as AngleMap,
  reps: {
    leaveDeg: 15, // Unvalidated: above the sway of quiet standing
    partialDeg: 20, // Unvalidated
    returnDeg: 12, // Unvalidated
    returnShare: 0.2, // Unvalidated
    minDurationMs: 1000,
    maxDurationMs: 12000,
    maxGapMs: 700,
    squatKneeDeg: 60, // Unvalidated
    squatTrunkDeg: 45, // Unvalidated
    minTrunkShare: 0.5, // Unvalidated: between a squat (about 0.35) and a hinge (about 0.7)
    minMeasuredShare: 0.6, // Unvalidated
  },
  reach: { from: 'neutral', fullDeg: 35, enoughDeg: 45 }, // Unvalidated
  lumbar: {
    flexion: { greenDeg: 12, amberDeg: 25 }, // after Bengtsson 2022
    extension: { greenDeg: 10, amberDeg: 20 }, // Unvalidated
  },
  spineCue: { flexionDeg: 15, extensionDeg: 12, dwellMs: 120 }, // Unvalidated
  earlySpine: { untilDeg: 30, share: 0.45, minLumbarDeg: 8 }, // Unvalidated: between a hinge (about 0.1) and a free bend (0.66, Esola 1996)
  hipShare: { green: 0.8, amber: 0.65 }, // a free bend has 0.63 (Esola 1996)
  coordination: { greenDeg: 10, amberDeg: 22.5 }, // Unvalidated: 22.5 is the edge of in-phase (Needham 2015)
  knee: { code: 'knee-bent', limitDeg: 35, worstDeg: 60 }, // Unvalidated
  tempo: { minGoingMs: 700, maxRepMs: 8000, minHoldMs: 0 }, // Unvalidated
  selfTest: null,
  weights: { spine: 0.4, hipShare: 0.2, coordination: 0.15, range: 0.15, hold: 0, tempo: 0.05, knee: 0.05 }, // judgement
  redCap: 60, // judgement
  cues: [
    {
      code: 'spine-rounding',
      severity: 'alert',
      priority: 5,
      text: {
        en: 'Chest long, hips back.',
        de: 'Rücken lang, Hüfte zurück.',
        es: 'Espalda larga, cadera atrás.',
        fr: 'Dos long, hanches en arrière.',
      },
    },
    {
      code: 'spine-arching',
      severity: 'alert',
      priority: 4,
      text: {
        en: 'Ribs down, belly in.',
        de: 'Rippen senken, Bauch anspannen.',
        es: 'Costillas abajo, vientre adentro.',
        fr: 'Côtes basses, ventre rentré.',
      },
    },
    {
      code: 'spine-early',
      severity: 'warning',
      priority: 3,
      text: { en: 'Hips first.', de: 'Zuerst die Hüfte.', es: 'Primero la cadera.', fr: 'Les hanches d’abord.' },
    },
    {
      code: 'knee-bent',
      severity: 'info',
      priority: 2,
      text: {
        en: 'Less knee, hips back.',
        de: 'Knie weniger beugen, Hüfte zurück.',
        es: 'Rodillas menos dobladas, cadera atrás.',
        fr: 'Genoux moins pliés, hanches en arrière.',
      },
    },
    {
      code: 'depth-shallow',
      severity: 'info',
      priority: 1,
      text: {
        en: 'A little deeper, if your back stays long.',
        de: 'Etwas tiefer, solange der Rücken lang bleibt.',
        es: 'Un poco más abajo, si la espalda sigue larga.',
        fr: 'Un peu plus bas, si le dos reste long.',
      },
    },
    {
      code: 'view-lost',
      severity: 'info',
      priority: 0,
      text: {
        en: 'I could not see that one.',
        de: 'Das konnte ich nicht sehen.',
        es: 'Esa no la pude ver.',
        fr: 'Je n’ai pas pu voir celle-là.',
      },
    },
  ],
  cueCooldownMs: 2000, // Unvalidated: no two cues in one breath
  sameCueCooldownMs: 3000, // Unvalidated
};
