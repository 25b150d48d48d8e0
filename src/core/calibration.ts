/** The neutral: how this person's trunk looks in the quiet posture before the reps. Found by itself once somebody holds still long enough. */
import { inclinationDeg, STATION_COUNT, wrapDeg, type SagittalJoints, type Surface, type Vec } from './back-profile.ts';
import { edgeBlur } from './edge-blur.ts';
import { FEATURE_COUNT, postureShape, type PostureShape } from './features.ts';
import type { Exercise } from './exercise.ts';
import type { Facing, GuidanceCode } from './reading.ts';

type Range = readonly [min: number, max: number];

/** The posture the neutral is taken in, and what to say while it is not. */
export interface NeutralConditions {
  /** Inclination of the trunk from vertical, forward positive, degrees: −90 lying on the back. */
  readonly trunkDeg: Range;
  /** Between trunk and thigh, flexion positive, degrees. */
  readonly hipDeg: Range;
  /** Knee flexion, degrees. */
  readonly kneeDeg: Range;
  readonly say: { readonly trunk: GuidanceCode; readonly legs: GuidanceCode };
  /** A trunk inclined like this belongs to another exercise, which is refused by name. */
  readonly refused?: { readonly trunkDeg: Range; readonly hipDeg: Range; readonly say: GuidanceCode };
}

export interface Neutral {
  readonly startMs: number;
  readonly endMs: number;
  readonly facing: Facing;
  /** Median hip–shoulder length, px: the unit of all lengths. */
  readonly torsoPx: number;
  /** Share of the lower back under the near arm: what the arm hid in the neutral stays unknown for the set. */
  readonly armCover: number;
  /** Width of the mask's edge along the trunk (`edgeBlur`); null when it is not known. */
  readonly blur: number | null;
  /** Median features. */
  readonly values: Float64Array;
  /** Median back line in the sagittal frame, px, and the hip it belongs to. */
  readonly line: readonly Vec[];
  readonly hip: Vec;
  /** Inclination of the hip–shoulder line from vertical, degrees, forward positive. */
  readonly trunkDeg: number;
  /** Between that line and the thigh, flexion positive, degrees. */
  readonly hipBendDeg: number;
}

/** What the neutral is made from. */
export interface Sample {
  readonly timestampMs: number;
  readonly outlinePx: Float32Array;
  readonly edgeWidthPx?: Float32Array | undefined;
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
  readonly problem: GuidanceCode | null;
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
  sample: Sample,
  facing: Facing,
  exercise: Pick<Exercise, 'neutral' | 'surface'>,
  calibrationMs: number,
): CalibrationStep {
  const { timestampMs, joints } = sample;
  const posture = postureProblem(joints, exercise.neutral);
  if (posture) return { state: NO_CALIBRATION, neutral: null, progress: 0, problem: posture };
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
  const neutral = neutralOf([...state.samples, sample], facing, exercise.surface);
  return { state: NO_CALIBRATION, neutral, progress: neutral ? 1 : 0, problem: neutral ? null : 'hold-still' };
}

/** 180° − hip–knee–ankle, degrees. */
export function kneeFlexionDeg({ hip, knee, ankle }: Pick<SagittalJoints, 'hip' | 'knee' | 'ankle'>): number {
  return Math.abs(wrapDeg(inclinationDeg(ankle, knee) - inclinationDeg(knee, hip)));
}

/** Trunk–thigh angle, flexion positive, degrees. */
export function hipBendDeg({ shoulder, hip, knee }: SagittalJoints): number {
  return wrapDeg(inclinationDeg(hip, shoulder) - inclinationDeg(knee, hip));
}

/** What to change for this to be the posture of the neutral, or null. */
export function postureProblem(joints: SagittalJoints, conditions: NeutralConditions): GuidanceCode | null {
  const trunk = inclinationDeg(joints.hip, joints.shoulder);
  const hip = hipBendDeg(joints);
  const kneesBent = within(kneeFlexionDeg(joints), conditions.kneeDeg);
  const { refused, say } = conditions;
  if (refused && kneesBent && within(trunk, refused.trunkDeg) && within(hip, refused.hipDeg)) return refused.say;
  if (!within(trunk, conditions.trunkDeg)) return say.trunk;
  if (!kneesBent) return say.legs;
  return within(hip, conditions.hipDeg) ? null : say.trunk;
}

/** The medians over a quiet stance; null where the outline was not seen in half of it. */
export function neutralOf(samples: readonly Sample[], facing: Facing, surface: Surface): Neutral | null {
  const torsoPx = median(
    samples.map(({ joints: { hip, shoulder } }) => Math.hypot(shoulder.x - hip.x, shoulder.y - hip.y)),
  );
  const seen = samples.flatMap(({ outlinePx, edgeWidthPx, joints }) => {
    const shape = postureShape(outlinePx, joints, facing, torsoPx, surface);
    return shape ? [{ shape, blur: edgeBlur(outlinePx, edgeWidthPx, shape.profile, facing, torsoPx) }] : [];
  });
  if (seen.length < samples.length / 2) return null;
  const shapes = seen.map(({ shape }) => shape);
  const blurs = seen.flatMap(({ blur }) => blur ?? []);
  const medianOf = (value: (shape: PostureShape) => number): number => median(shapes.map(value));
  return {
    startMs: samples[0]!.timestampMs,
    endMs: samples.at(-1)!.timestampMs,
    facing,
    torsoPx,
    armCover: medianOf(({ armCover }) => armCover),
    blur: blurs.length > 0 ? median(blurs) : null,
    values: Float64Array.from({ length: FEATURE_COUNT }, (_, k) => medianOf(({ values }) => values[k]!)),
    line: Array.from({ length: STATION_COUNT }, (_, k) => ({
      x: medianOf(({ profile }) => profile.x[k]!),
      y: medianOf(({ profile }) => profile.y[k]!),
    })),
    trunkDeg: medianOf(({ joints }) => inclinationDeg(joints.hip, joints.shoulder)),
    hipBendDeg: medianOf(({ joints }) => hipBendDeg(joints)),
    hip: { x: medianOf(({ joints }) => joints.hip.x), y: medianOf(({ joints }) => joints.hip.y) },
  };
}

function still(before: SagittalJoints, now: SagittalJoints): boolean {
  const torso = Math.hypot(before.shoulder.x - before.hip.x, before.shoulder.y - before.hip.y);
  const moved = Math.hypot(now.hip.x - before.hip.x, now.hip.y - before.hip.y);
  const turned = inclinationDeg(now.hip, now.shoulder) - inclinationDeg(before.hip, before.shoulder);
  return moved < STILL_HIP * torso && Math.abs(turned) < STILL_TRUNK_DEG;
}

function within(value: number, [min, max]: Range): boolean {
  return value >= min && value <= max;
}

/** Middle value; NaNs sort last. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => (Number.isNaN(a) ? 1 : Number.isNaN(b) ? -1 : a - b));
  return sorted[sorted.length >> 1] ?? NaN;
}
