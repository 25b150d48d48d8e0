/** The neutral: how this person's trunk looks in the quiet posture that is the zero of all angles. */
import type { NeutralBack } from '../back/circumstances.ts';
import { edgeBlur } from '../back/edge-blur.ts';
import { medianLook, type Pitches } from '../back/trunk-look.ts';
import type { Person, TrunkLook } from '../pose/frame.ts';
import type { Leg } from '../pose/measured-leg.ts';
import type { Facing, Posture } from '../pose/view.ts';
import { median } from '../geometry/statistics.ts';
import type { GuidanceCode } from '../reading.ts';
import { hipBendDeg, kneeFlexionDeg, type SagittalJoints, trunkPx } from '../pose/sagittal.ts';
import { STATION_COUNT, type Surface } from '../back/profile.ts';
import { inclinationDeg, wrapDeg } from '../geometry/vec.ts';
import { isInRange, type Range } from './stance.ts';
import { FEATURE_COUNT, postureShape, type PostureShape } from '../back/features.ts';

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

/** What of a person is measured: all that the way to a zero needs to know of an exercise. */
export interface Subject {
  readonly posture: Posture;
  /** 1: the hips fold away from the neutral and back; −1: they open and come back. Reps are counted in this direction. */
  readonly direction: 1 | -1;
  /** Whose hip and knee are measured. */
  readonly leg: Leg;
  /** The side of the trunk whose outline is read: lying, the back is on the floor and the front tells of it. */
  readonly surface: Surface;
  /** The quiet posture that is the zero of all angles. */
  readonly neutral: NeutralConditions;
}

export interface Neutral extends NeutralBack {
  readonly startMs: number;
  readonly endMs: number;
  readonly facing: Facing;
  /** Median features. */
  readonly values: Float64Array;
  /** Medians; null where the picture itself was not looked at. */
  readonly look: Pitches | null;
  /** Between the hip–shoulder line and the thigh, flexion positive, degrees. */
  readonly hipBendDeg: number;
  /** False: its outline was hidden. By its joints reps are counted; the angles of the back mean nothing. */
  readonly backSeen: boolean;
}

/** What the neutral is made from. */
export interface Sample {
  readonly timestampMs: number;
  readonly outlinePx: Float32Array;
  readonly edgeWidthPx?: Float32Array | undefined;
  readonly trunk?: TrunkLook | undefined;
  readonly joints: SagittalJoints;
}

/** Null where the outline was not seen. */
export function sampleOf(timestampMs: number, person: Person, joints: SagittalJoints): Sample | null {
  const { outlinePx, edgeWidthPx, trunk } = person;
  return outlinePx && { timestampMs, outlinePx, edgeWidthPx, trunk, joints };
}

/** What to change for this to be the posture of the neutral, or null. */
export function postureProblem(joints: SagittalJoints, conditions: NeutralConditions): GuidanceCode | null {
  const trunk = inclinationDeg(joints.hip, joints.shoulder);
  const hip = hipBendDeg(joints);
  const kneesBent = isInRange(kneeFlexionDeg(joints), conditions.kneeDeg);
  const { refused, say } = conditions;
  if (refused && kneesBent && isInRange(trunk, refused.trunkDeg) && isInRange(hip, refused.hipDeg)) return refused.say;
  if (!isInRange(trunk, conditions.trunkDeg)) return say.trunk;
  if (!kneesBent) return say.legs;
  return isInRange(hip, conditions.hipDeg) ? null : say.trunk;
}

/** The medians over a quiet stance; null where the outline was not seen in half of it. */
export function neutralOf(samples: readonly Sample[], facing: Facing, surface: Surface): Neutral | null {
  const torsoPx = median(samples.map(({ joints }) => trunkPx(joints)));
  if (torsoPx === null) return null;
  const seen = samples.flatMap(({ outlinePx, edgeWidthPx, joints }) => {
    const shape = postureShape(outlinePx, joints, facing, torsoPx, surface);
    return shape ? [{ shape, blur: edgeBlur(outlinePx, edgeWidthPx, shape.profile, facing, torsoPx) }] : [];
  });
  if (seen.length < samples.length / 2) return null;
  const shapes = seen.map(({ shape }) => shape);
  // Stations the outline does not reach stay NaN.
  const medianOf = (value: (shape: PostureShape) => number): number => median(shapes.map(value)) ?? NaN;
  return {
    startMs: samples[0]!.timestampMs,
    endMs: samples.at(-1)!.timestampMs,
    facing,
    backSeen: true,
    torsoPx,
    armCover: medianOf(({ armCover }) => armCover),
    blur: median(seen.map(({ blur }) => blur)),
    values: Float64Array.from({ length: FEATURE_COUNT }, (_, k) => medianOf(({ values }) => values[k]!)),
    look: medianLook(samples, facing),
    contour: Array.from({ length: STATION_COUNT }, (_, k) => ({
      x: medianOf(({ profile }) => profile.x[k]!),
      y: medianOf(({ profile }) => profile.y[k]!),
    })),
    trunkDeg: medianOf(({ joints }) => inclinationDeg(joints.hip, joints.shoulder)),
    hipBendDeg: medianOf(({ joints }) => hipBendDeg(joints)),
    hip: { x: medianOf(({ joints }) => joints.hip.x), y: medianOf(({ joints }) => joints.hip.y) },
  };
}

/** The medians of the joints alone, where the outline was hidden; null of nothing. */
export function neutralOfJoints(samples: readonly Sample[], facing: Facing): Neutral | null {
  const medianOf = (value: (joints: SagittalJoints) => number): number | null =>
    median(samples.map(({ joints }) => value(joints)));
  const torsoPx = medianOf(trunkPx);
  if (torsoPx === null) return null;
  return {
    startMs: samples[0]!.timestampMs,
    endMs: samples.at(-1)!.timestampMs,
    facing,
    backSeen: false,
    torsoPx,
    armCover: 1,
    blur: null,
    values: new Float64Array(FEATURE_COUNT).fill(NaN),
    look: null,
    contour: Array.from({ length: STATION_COUNT }, () => ({ x: NaN, y: NaN })),
    trunkDeg: medianOf(({ hip, shoulder }) => inclinationDeg(hip, shoulder))!,
    hipBendDeg: medianOf(hipBendDeg)!,
    hip: { x: medianOf(({ hip }) => hip.x)!, y: medianOf(({ hip }) => hip.y)! },
  };
}

/** How far the line hip → shoulder leans from where it was in the neutral, degrees, forward positive. */
export function trunkChangeDeg(neutral: Neutral, { hip, shoulder }: SagittalJoints): number {
  return wrapDeg(inclinationDeg(hip, shoulder) - neutral.trunkDeg);
}

/** Between trunk and thigh less what the trunk turned. */
export function thighTurnDeg(neutral: Neutral, joints: SagittalJoints): number {
  return wrapDeg(hipBendDeg(joints) - neutral.hipBendDeg - trunkChangeDeg(neutral, joints));
}
