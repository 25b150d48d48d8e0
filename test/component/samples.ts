/** Realistic things to show: three reps of a rendered hinge as the pose worker saw them, with the angles the rendering is known to have. */
import { hipHinge } from '../../src/core/exercises/hip-hinge.ts';
import type { PoseFrame } from '../../src/core/pose.ts';
import type { Angle, Band, Cue, Reading, Rep, SpineState, Verdict, View } from '../../src/core/reading.ts';
import type { SavedRep, SessionRecord } from '../../src/core/records.ts';
import fixture from '../fixtures/screens/hinge.json' with { type: 'json' };

type Packed = (typeof fixture)['reps'][number]['frames'][number];

const view: View = { nearSide: 'left', facing: 'left', yawDeg: 4 };

export function frameOf({ t, lm, ol }: Packed): PoseFrame {
  const landmarks = Array.from({ length: 33 }, (_, i) => ({ xPx: lm[2 * i]!, yPx: lm[2 * i + 1]!, visibility: 0.99 }));
  const world = landmarks.map(() => ({ xM: 0, yM: 0, zM: 0 }));
  return {
    timestampMs: t,
    widthPx: fixture.widthPx,
    heightPx: fixture.heightPx,
    person: { landmarks, world, outlinePx: Float32Array.from(ol) },
  };
}

function bandOf(deg: number): Band {
  const { greenDeg, amberDeg } = deg < 0 ? hipHinge.lumbar.extension : hipHinge.lumbar.flexion;
  return Math.abs(deg) <= greenDeg ? 'green' : Math.abs(deg) <= amberDeg ? 'amber' : 'red';
}

export function readingOf(packed: Packed, changes: Partial<Reading> = {}): Reading {
  const band = bandOf(packed.lumbar);
  const spine: SpineState = band === 'green' ? 'long' : packed.lumbar > 0 ? 'rounding' : 'arching';
  const points = packed.back.map(([x, y]) => ({ xPx: x!, yPx: y! }));
  return {
    timestampMs: packed.t,
    stage: 'exercising',
    guidance: null,
    calibrationProgress: 1,
    view,
    hip: { kind: 'measured', deg: packed.hip, sigmaDeg: 3.2 },
    lumbar: { kind: 'measured', deg: packed.lumbar, sigmaDeg: packed.sigma },
    trunkInclinationDeg: 30,
    kneeFlexionDeg: 12,
    spine,
    band,
    backLine: { points, lumbarStart: packed.from, lumbarEnd: packed.to },
    neutralLine: packed.ghost.map(([x, y]) => ({ xPx: x!, yPx: y! })),
    repPhase: 'going',
    repCount: 3,
    ...changes,
  };
}

export const standing: Packed = fixture.standing;

/** The frames of one of the three reps (0 moderate, 1 good, 2 bad). */
export function repFrames(index: number): readonly Packed[] {
  return fixture.reps[index]!.frames;
}

/** The frame of a rep where the back is bent most. */
export function worstOf(index: number): Packed {
  return repFrames(index).reduce((worst, frame) => (Math.abs(frame.lumbar) > Math.abs(worst.lumbar) ? frame : worst));
}

export function cue(changes: Partial<Cue> = {}): Cue {
  return { timestampMs: 0, code: 'spine-rounding', severity: 'alert', text: 'Chest long, hips back.', ...changes };
}

const DEDUCTIONS: Record<Verdict, Rep['deductions']> = {
  good: [{ code: 'tempo-fast', points: 2, text: 'Down in 0.6 s; 0.7 s or more is steadier.' }],
  moderate: [
    { code: 'spine-rounding', points: 12, text: 'Your back bent 15° ± 3°; up to 12° counts as long.' },
    { code: 'hip-share', points: 4, text: 'Hips did 78 % of the movement; 80 % is the aim.' },
  ],
  bad: [
    { code: 'spine-rounding', points: 34, text: 'Your back bent 40° ± 5°; up to 12° counts as long.' },
    { code: 'hip-share', points: 15, text: 'Hips did 54 % of the movement; 80 % is the aim.' },
    { code: 'knee-bent', points: 1, text: 'Knees bent 38°; up to 35° is the aim.' },
  ],
};

export function rep(changes: Partial<Rep> = {}): Rep {
  return {
    index: 0,
    kind: 'rep',
    startMs: 1000,
    peakMs: 2500,
    endMs: 4000,
    hipFlexionPeakDeg: 78,
    lumbarPeakDeg: 6,
    lumbarPeakMs: 2500,
    lumbarSigmaDeg: 3,
    hipToStraightDeg: null,
    holdMs: 300,
    hipShare: 0.9,
    neutralHipRangeDeg: 78,
    kneeFlexionPeakDeg: 15,
    score: 98,
    scoreSigma: 4,
    verdict: 'good',
    deductions: DEDUCTIONS.good,
    reason: null,
    ...changes,
  };
}

/** One of the three reps as it is saved. */
export function savedRep(which: number): SavedRep {
  const frames = repFrames(which);
  const worst = worstOf(which);
  const band = bandOf(worst.lumbar);
  const verdict: Verdict = band === 'green' ? 'good' : band === 'amber' ? 'moderate' : 'bad';
  const peak = frames.reduce((a, b) => (b.hip > a.hip ? b : a));
  const leaves = frames.find(({ lumbar }) => Math.abs(lumbar) > hipHinge.lumbar.flexion.greenDeg);
  const scores: Record<Verdict, number> = { good: 98, moderate: 84, bad: 50 };
  return {
    rep: rep({
      index: which,
      startMs: frames[0]!.t,
      peakMs: peak.t,
      endMs: frames.at(-1)!.t,
      hipFlexionPeakDeg: peak.hip,
      lumbarPeakDeg: worst.lumbar,
      lumbarPeakMs: worst.t,
      lumbarSigmaDeg: worst.sigma,
      neutralHipRangeDeg: leaves?.hip ?? peak.hip,
      score: scores[verdict],
      verdict,
      deductions: DEDUCTIONS[verdict],
    }),
    series: {
      timestampMs: frames.map(({ t }) => t),
      hipDeg: frames.map(({ hip }) => hip),
      lumbarDeg: frames.map(({ lumbar }) => lumbar),
      lumbarSigmaDeg: frames.map(({ sigma }) => sigma),
    },
    cues: [],
    worstFrame: frameOf(worst),
  };
}

function apart(changes: Partial<Rep>): SavedRep {
  const unknown = { score: null, scoreSigma: null, verdict: null, deductions: [], neutralHipRangeDeg: null };
  return {
    rep: rep({ ...unknown, ...changes }),
    series: { timestampMs: [], hipDeg: [], lumbarDeg: [], lumbarSigmaDeg: [] },
    cues: [],
    worstFrame: null,
  };
}

export function session(changes: Partial<SessionRecord> = {}): SessionRecord {
  return {
    schema: 'hingeline-session/1',
    id: 'one',
    exerciseId: 'hip-hinge',
    startedAt: '2026-03-03T17:05:00.000Z',
    source: 'camera',
    view,
    calibration: { startMs: 0, endMs: 3000 },
    selfTest: null,
    model: { variant: 'full', inference: 'cpu' },
    reps: [
      savedRep(0),
      savedRep(1),
      savedRep(2),
      apart({ index: 3, kind: 'partial', hipFlexionPeakDeg: 27 }),
      apart({ index: 4, kind: 'not-judged', reason: 'back-hidden', hipFlexionPeakDeg: 64 }),
    ],
    finished: true,
    ...changes,
  };
}

/** Every frame the fixture holds. */
export function trace(): readonly PoseFrame[] {
  return fixture.reps.flatMap(({ frames }) => frames.map(frameOf));
}

export const hidden: Angle = { kind: 'unavailable', reason: 'back-hidden' };
