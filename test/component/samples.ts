/** Realistic things to show: three reps each of a rendered hinge and a rendered bridge as the pose worker saw them. */
import type { View } from '../../src/core/pose/view.ts';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import { gluteBridge } from '../../src/exercises/glute-bridge/exercise.ts';
import { hipHinge } from '../../src/exercises/hip-hinge/exercise.ts';
import type { PoseFrame } from '../../src/core/pose/frame.ts';
import type { Angle, Deduction, Reading, Rep, Verdict } from '../../src/core/reading.ts';
import type { SavedRep, SessionRecord } from '../../src/core/records/record.ts';
import type { Breath, SessionLine } from '../../src/core/session/session-line.ts';
import type { SessionStatus } from '../../src/core/session/status.ts';
import { spineAt } from '../../src/core/exercise/spine-norm.ts';
import bridgeFixture from '../fixtures/screens/bridge.json' with { type: 'json' };
import hingeFixture from '../fixtures/screens/hinge.json' with { type: 'json' };

type Fixture = typeof bridgeFixture;
export type Packed = Fixture['reps'][number]['frames'][number];

type Deductions = Record<Verdict, readonly Deduction[]>;

const SCORES: Record<Verdict, number> = { good: 98, moderate: 84, bad: 50 };

const HINGE_DEDUCTIONS: Deductions = {
  good: [{ code: 'tempo-fast', points: 2, way: 'down', goingMs: 600, leastMs: 700 }],
  moderate: [
    { code: 'spine-rounding', points: 12, by: 'size', deg: 29, sigmaDeg: 3, greenDeg: 25 },
    { code: 'hip-share', points: 4, share: 0.7, greenShare: 0.74 },
  ],
  bad: [
    { code: 'spine-rounding', points: 34, by: 'size', deg: 40, sigmaDeg: 5, greenDeg: 25 },
    { code: 'hip-share', points: 15, share: 0.54, greenShare: 0.74 },
    { code: 'knee-bent', points: 1, deg: 38, limitDeg: 35 },
  ],
};

const BRIDGE_DEDUCTIONS: Deductions = {
  good: [{ code: 'hold-short', points: 2, heldMs: 800, leastMs: 1000 }],
  moderate: [
    { code: 'spine-arching', points: 12, by: 'size', deg: 15, sigmaDeg: 6, greenDeg: 12 },
    { code: 'hip-share', points: 4, share: 0.72, greenShare: 0.74 },
  ],
  bad: [
    { code: 'spine-arching', points: 40, by: 'size', deg: 23, sigmaDeg: 9, greenDeg: 12 },
    { code: 'hip-share', points: 10, share: 0.61, greenShare: 0.74 },
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
    deductions: HINGE_DEDUCTIONS.good,
    reason: null,
    ...changes,
  };
}

/** What is said in one breath. */
export function said(...lines: readonly SessionLine[]): Breath {
  return { lines, severity: 'info' };
}

/** Of the back: "Chest long, hips back.", "Ribs down, squeeze your glutes." */
export const ROUNDING: SessionLine = { kind: 'cue', exerciseId: 'hip-hinge', code: 'spine-rounding' };
export const ARCHING: SessionLine = { kind: 'cue', exerciseId: 'glute-bridge', code: 'spine-arching' };
export const alert = (line: SessionLine): Breath => ({ lines: [line], severity: 'alert' });

/** The first of two sets of eight, three done. */
export function status(changes: Partial<SessionStatus> = {}): SessionStatus {
  return {
    stage: 'exercising',
    set: 1,
    sets: 2,
    reps: 3,
    target: 8,
    leg: null,
    secondsLeft: null,
    restSeconds: null,
    paused: null,
    summary: null,
    ...changes,
  };
}

export const hidden: Angle = { kind: 'unavailable', reason: 'back-hidden' };

/** What can be shown of one exercise. */
export interface Samples {
  /** Quiet, before the first rep. */
  readonly rest: Packed;
  readonly frameOf: (packed: Packed) => PoseFrame;
  readonly readingOf: (packed: Packed, changes?: Partial<Reading>) => Reading;
  /** The frames of one of the three reps (hinge: 0 moderate, 1 good, 2 bad; bridge: 0 good, 1 moderate, 2 bad). */
  readonly repFrames: (index: number) => readonly Packed[];
  /** The frame of a rep where the back is bent most. */
  readonly worstOf: (index: number) => Packed;
  /** One of the three reps as it is saved. */
  readonly savedRep: (index: number) => SavedRep;
  /** An attempt that did not count as it is saved. */
  readonly apart: (changes: Partial<Rep>) => SavedRep;
  readonly session: (changes?: Partial<SessionRecord>) => SessionRecord;
  /** A frame of the quiet stance, and every frame of the three reps. */
  readonly trace: () => readonly PoseFrame[];
}

function samplesOf(exercise: Exercise, fixture: Fixture, view: View, deductions: Deductions): Samples {
  const { direction } = exercise;
  const frameOf = ({ t, lm, ol }: Packed): PoseFrame => {
    const landmarks = Array.from({ length: 33 }, (_, i) => ({
      xPx: lm[2 * i]!,
      yPx: lm[2 * i + 1]!,
      visibility: 0.99,
    }));
    const world = landmarks.map(() => ({ xM: 0, yM: 0, zM: 0 }));
    const { widthPx, heightPx } = fixture;
    return { timestampMs: t, widthPx, heightPx, person: { landmarks, world, outlinePx: Float32Array.from(ol) } };
  };

  const readingOf = (packed: Packed, changes: Partial<Reading> = {}): Reading => ({
    timestampMs: packed.t,
    stage: 'exercising',
    guidance: null,
    calibrationProgress: 1,
    view,
    hip: { kind: 'measured', deg: packed.hip, sigmaDeg: 3.2 },
    lumbar: { kind: 'measured', deg: packed.lumbar, sigmaDeg: packed.sigma },
    trunkInclinationDeg: 30,
    kneeFlexionDeg: 12,
    ...spineAt(packed.lumbar, exercise, direction * packed.hip),
    backContour: {
      points: packed.back.map(([x, y]) => ({ xPx: x!, yPx: y! })),
      lumbarStart: packed.from,
      lumbarEnd: packed.to,
    },
    neutralContour: packed.ghost.map(([x, y]) => ({ xPx: x!, yPx: y! })),
    repPhase: 'going',
    repCount: 3,
    ...changes,
  });

  const repFrames = (index: number): readonly Packed[] => fixture.reps[index]!.frames;
  const worstOf = (index: number): Packed =>
    repFrames(index).reduce((worst, frame) => (Math.abs(frame.lumbar) > Math.abs(worst.lumbar) ? frame : worst));

  const savedRep = (index: number): SavedRep => {
    const frames = repFrames(index);
    const worst = worstOf(index);
    const { band } = spineAt(worst.lumbar, exercise, direction * worst.hip);
    const verdict: Verdict = band === 'green' ? 'good' : band === 'amber' ? 'moderate' : 'bad';
    const peak = frames.reduce((a, b) => (direction * b.hip > direction * a.hip ? b : a));
    const leaves = frames.find(({ lumbar, hip }) => spineAt(lumbar, exercise, direction * hip).band !== 'green');
    return {
      rep: rep({
        index,
        startMs: frames[0]!.t,
        peakMs: peak.t,
        endMs: frames.at(-1)!.t,
        hipFlexionPeakDeg: peak.hip,
        hipToStraightDeg: exercise.reach.from === 'straight' ? 42 + peak.hip : null,
        holdMs: verdict === 'good' ? 800 : 1300,
        lumbarPeakDeg: worst.lumbar,
        lumbarPeakMs: worst.t,
        lumbarSigmaDeg: worst.sigma,
        neutralHipRangeDeg: direction * (leaves ?? peak).hip,
        score: SCORES[verdict],
        verdict,
        deductions: deductions[verdict],
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
  };

  const apart = (changes: Partial<Rep>): SavedRep => ({
    rep: rep({ score: null, scoreSigma: null, verdict: null, deductions: [], neutralHipRangeDeg: null, ...changes }),
    series: { timestampMs: [], hipDeg: [], lumbarDeg: [], lumbarSigmaDeg: [] },
    cues: [],
    worstFrame: null,
  });

  const partial =
    exercise.reach.from === 'straight'
      ? { hipFlexionPeakDeg: -24, hipToStraightDeg: 22 }
      : { hipFlexionPeakDeg: 27, hipToStraightDeg: null };
  const session = (changes: Partial<SessionRecord> = {}): SessionRecord => ({
    schema: 'hingeline-session/2',
    id: 'one',
    exerciseId: exercise.id,
    startedAt: '2026-03-03T17:05:00.000Z',
    source: 'camera',
    view,
    calibration: { startMs: fixture.standing.t, endMs: fixture.standing.t },
    selfTest: exercise.selfTest && { pressDeg: 7.2, archDeg: -9.4 },
    model: { variant: 'full', inference: 'cpu' },
    appVersion: '0.1.0',
    standard: {},
    reps: [
      savedRep(0),
      savedRep(1),
      savedRep(2),
      apart({ index: 3, kind: 'partial', ...partial }),
      apart({ index: 4, kind: 'not-judged', reason: 'back-hidden', hipFlexionPeakDeg: direction * 40 }),
    ],
    finished: true,
    ...changes,
  });

  return {
    rest: fixture.standing,
    frameOf,
    readingOf,
    repFrames,
    worstOf,
    savedRep,
    apart,
    session,
    trace: () => [fixture.standing, ...fixture.reps.flatMap(({ frames }) => frames)].map(frameOf),
  };
}

export const hinge = samplesOf(
  hipHinge,
  hingeFixture,
  { nearSide: 'left', facing: 'left', yawDeg: 4 },
  HINGE_DEDUCTIONS,
);
export const bridge = samplesOf(
  gluteBridge,
  bridgeFixture,
  { nearSide: 'right', facing: 'right', yawDeg: -4 },
  BRIDGE_DEDUCTIONS,
);
