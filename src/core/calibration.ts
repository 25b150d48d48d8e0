/** The neutral: how this person's back looks in a quiet stance. Found by itself once somebody holds still long enough. */
import { inclinationDeg, STATION_COUNT, type SagittalJoints, type Vec } from './back-profile.ts';
import { FEATURE_COUNT, postureShape, type PostureShape } from './features.ts';
import type { Facing } from './reading.ts';

export interface NeutralConditions {
  /** Inclination of the trunk from vertical, forward positive, degrees. */
  readonly trunkDeg: readonly [min: number, max: number];
  /** Knee flexion, degrees. */
  readonly kneeDeg: readonly [min: number, max: number];
}

export interface Neutral {
  readonly startMs: number;
  readonly endMs: number;
  readonly facing: Facing;
  /** Median hip–shoulder length, px: the unit of all lengths. */
  readonly torsoPx: number;
  /** Share of the lower back under the near arm: what the arm hid in the neutral stays unknown for the set. */
  readonly armCover: number;
  /** Median features. */
  readonly values: Float64Array;
  /** Median back line in the sagittal frame, px, and the hip it belongs to. */
  readonly line: readonly Vec[];
  readonly hip: Vec;
  /** Inclination of the hip–shoulder line from vertical, degrees, forward positive. */
  readonly trunkDeg: number;
}

interface Sample {
  readonly timestampMs: number;
  readonly outlinePx: Float32Array;
  readonly joints: SagittalJoints;
}

export interface CalibrationState {
  readonly samples: readonly Sample[];
}

export interface CalibrationStep {
  readonly state: CalibrationState;
  readonly neutral: Neutral | null;
  /** 0…1 */
  readonly progress: number;
  readonly problem: 'stand-tall' | 'hold-still' | null;
}

export const NO_CALIBRATION: CalibrationState = { samples: [] };

/** Samples are taken no closer than this: a quiet stance does not change faster. */
const SAMPLE_EVERY_MS = 60;
/** A stance is quiet while trunk and hip stay this close to where they were when it began. */
const STILL_TRUNK_DEG = 5; // Unvalidated: sway and landmark jitter stay below
const STILL_HIP = 0.08; // of the torso; Unvalidated
/** A gap in the stream ends the stance. */
const MAX_GAP_MS = 500;

/** Takes one frame in; `neutral` is given by the frame that completes `calibrationMs` of quiet stance. */
export function stepCalibration(
  state: CalibrationState,
  { timestampMs, outlinePx, joints }: Sample,
  facing: Facing,
  conditions: NeutralConditions,
  calibrationMs: number,
): CalibrationStep {
  const trunk = inclinationDeg(joints.hip, joints.shoulder);
  const knee = kneeFlexionDeg(joints);
  if (!within(trunk, conditions.trunkDeg) || !within(knee, conditions.kneeDeg)) {
    return { state: NO_CALIBRATION, neutral: null, progress: 0, problem: 'stand-tall' };
  }
  const sample = { timestampMs, outlinePx, joints };
  const first = state.samples[0];
  const last = state.samples.at(-1);
  if (!first || !last) return { state: { samples: [sample] }, neutral: null, progress: 0, problem: null };
  if (timestampMs - last.timestampMs > MAX_GAP_MS || !still(first.joints, joints)) {
    return { state: { samples: [sample] }, neutral: null, progress: 0, problem: 'hold-still' };
  }
  const elapsed = timestampMs - first.timestampMs;
  if (elapsed < calibrationMs) {
    const due = timestampMs - last.timestampMs >= SAMPLE_EVERY_MS;
    return {
      state: due ? { samples: [...state.samples, sample] } : state,
      neutral: null,
      progress: elapsed / calibrationMs,
      problem: null,
    };
  }
  const neutral = neutralOf([...state.samples, sample], facing);
  return { state: NO_CALIBRATION, neutral, progress: neutral ? 1 : 0, problem: neutral ? null : 'hold-still' };
}

/** 180° − hip–knee–ankle, degrees. */
export function kneeFlexionDeg({ hip, knee, ankle }: SagittalJoints): number {
  const bend = inclinationDeg(ankle, knee) - inclinationDeg(knee, hip);
  return Math.abs(bend - 360 * Math.round(bend / 360));
}

function neutralOf(samples: readonly Sample[], facing: Facing): Neutral | null {
  const torsoPx = median(
    samples.map(({ joints: { hip, shoulder } }) => Math.hypot(shoulder.x - hip.x, shoulder.y - hip.y)),
  );
  const shapes = samples
    .map(({ outlinePx, joints }) => postureShape(outlinePx, joints, facing, torsoPx))
    .filter((shape): shape is PostureShape => shape !== null);
  if (shapes.length < samples.length / 2) return null;
  const medianOf = (value: (shape: PostureShape) => number): number => median(shapes.map(value));
  return {
    startMs: samples[0]!.timestampMs,
    endMs: samples.at(-1)!.timestampMs,
    facing,
    torsoPx,
    armCover: medianOf(({ armCover }) => armCover),
    values: Float64Array.from({ length: FEATURE_COUNT }, (_, k) => medianOf(({ values }) => values[k]!)),
    line: Array.from({ length: STATION_COUNT }, (_, k) => ({
      x: medianOf(({ profile }) => profile.x[k]!),
      y: medianOf(({ profile }) => profile.y[k]!),
    })),
    trunkDeg: medianOf(({ joints }) => inclinationDeg(joints.hip, joints.shoulder)),
    hip: { x: medianOf(({ joints }) => joints.hip.x), y: medianOf(({ joints }) => joints.hip.y) },
  };
}

function still(before: SagittalJoints, now: SagittalJoints): boolean {
  const torso = Math.hypot(before.shoulder.x - before.hip.x, before.shoulder.y - before.hip.y);
  const moved = Math.hypot(now.hip.x - before.hip.x, now.hip.y - before.hip.y);
  const turned = inclinationDeg(now.hip, now.shoulder) - inclinationDeg(before.hip, before.shoulder);
  return moved < STILL_HIP * torso && Math.abs(turned) < STILL_TRUNK_DEG;
}

function within(value: number, [min, max]: readonly [number, number]): boolean {
  return value >= min && value <= max;
}

/** Middle value; NaNs sort last. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => (Number.isNaN(a) ? 1 : Number.isNaN(b) ? -1 : a - b));
  return sorted[sorted.length >> 1] ?? NaN;
}
