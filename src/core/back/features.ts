/**
 * What the map from outline to angles looks at: how the back and a few joints changed from the neutral stance, and the
 * shape of that stance. No landmark of head or arms: how people hold them is a habit, not a measurement of the spine.
 */
import { inclinationDeg, type Vec, wrapDeg } from '../geometry/vec.ts';
import { type SagittalJoints, trunkPx } from '../pose/sagittal.ts';
import { STATION_COUNT, stationIndex, trunkProfile, type BackProfile, type Surface } from './profile.ts';

/** The map looks at every third station: more gave nothing more (models/lumbar/README.md). */
const STRIDE = 3;
const SEEN = Math.ceil(STATION_COUNT / STRIDE);

/** Where the groups of features begin: after tangents, positions along and positions off the hip–shoulder line at the stations seen, */
const ALONG = SEEN;
const OFF = 2 * SEEN;
/** inclination of trunk, thigh and shank, and the trunk's length; */
const CUES = 3 * SEEN;
/** shoulder and hip of the far side, along and off the hip–shoulder line: where both sides agree, a hip is better known; */
const OTHER = CUES + 4;
/** hip and knee as seen from the ankle, x and y: feet stay where they are. */
const FROM_ANKLE = OTHER + 4;
export const FEATURE_COUNT = FROM_ANKLE + 4;

/** Changes of all features, then of the neutral: positions off the line, and tangents, thigh and shank against the trunk. */
export const CHANGE_COUNT = FEATURE_COUNT + 2 * SEEN + 2;

/** Change of the knee flexion, degrees, from the inclinations of thigh and shank in a `featureChange`. */
export function kneeChangeDeg(change: Float64Array): number {
  return change[CUES + 1]! - change[CUES + 2]!;
}

/** How far the hip–shoulder line turned, degrees, forward positive. */
export function trunkTurnDeg(change: Float64Array): number {
  return change[CUES]!;
}

/** Half width of a limb as seen from the side, in torso lengths. */
const LIMB_RADIUS = 0.1; // Unvalidated: a relaxed adult forearm or upper arm with sleeve
/** Stations over sacrum and lumbar spine: a hip-to-shoulder fraction of about 0.05 to 0.6. */
const LUMBAR_FIRST = stationIndex(-0.45);
const LUMBAR_LAST = stationIndex(0.1);

/** Index range of those stations, for drawing. */
export const LUMBAR_STATIONS: readonly [first: number, last: number] = [stationIndex(-0.3), LUMBAR_LAST];

/** The posture of one frame, absolute. Neutral and present are compared by `featureChange`. */
export interface PostureShape {
  readonly surface: Surface;
  readonly profile: BackProfile;
  readonly joints: SagittalJoints;
  /** `FEATURE_COUNT` numbers: degrees and hundredths of the torso length. */
  readonly values: Float64Array;
  /** Share 0…1 of the sacral and lumbar stations covered by the near arm. */
  readonly armCover: number;
}

/**
 * Measures the posture of one frame.
 *
 * @param torsoPx the neutral hip–shoulder length, the unit of all lengths.
 * @returns null when the outline does not show that side of the trunk.
 */
export function postureShape(
  outlinePx: Float32Array,
  joints: SagittalJoints,
  facing: 'left' | 'right',
  torsoPx: number,
  surface: Surface,
): PostureShape | null {
  const profile = trunkProfile(outlinePx, joints, facing, torsoPx, surface);
  if (!profile) return null;
  const { hip, shoulder, knee, ankle, otherShoulder, otherHip } = joints;
  const length = trunkPx(joints);
  const ux = (shoulder.x - hip.x) / length;
  const uy = (shoulder.y - hip.y) / length;
  const along = (x: number, y: number): number => (100 * ((x - hip.x) * ux + (y - hip.y) * uy)) / torsoPx;
  const off = (x: number, y: number): number => (100 * (-(x - hip.x) * uy + (y - hip.y) * ux)) / torsoPx;
  const values = new Float64Array(FEATURE_COUNT);
  let missing = 0;
  for (let k = 0; k < SEEN; k++) {
    const station = k * STRIDE;
    const x = profile.x[station]!;
    const y = profile.y[station]!;
    values[k] = profile.tangentDeg[station]!;
    values[ALONG + k] = along(x, y);
    values[OFF + k] = off(x, y);
    if (Number.isNaN(profile.tangentDeg[station]!)) missing++;
  }
  if (missing > 0.3 * SEEN) return null;
  const cues = [inclinationDeg(hip, shoulder), inclinationDeg(knee, hip), inclinationDeg(ankle, knee)];
  values.set([...cues, (100 * length) / torsoPx], CUES);
  values.set(
    [otherShoulder, otherHip].flatMap(({ x, y }) => [along(x, y), off(x, y)]),
    OTHER,
  );
  const fromAnkle = ({ x, y }: Vec): number[] => [(100 * (x - ankle.x)) / torsoPx, (100 * (y - ankle.y)) / torsoPx];
  values.set([hip, knee].flatMap(fromAnkle), FROM_ANKLE);
  return { surface, profile, joints, values, armCover: armCover(profile, joints, torsoPx) };
}

/**
 * Change from neutral, with whole turns taken out of the angles, and the neutral's own shape, which says how much of a
 * change is the spine's. What either lacks counts as unchanged.
 */
export function featureChange(neutral: Float64Array, present: Float64Array): Float64Array {
  const change = new Float64Array(CHANGE_COUNT);
  let sum = 0;
  let count = 0;
  for (let k = 0; k < FEATURE_COUNT; k++) {
    const d = present[k]! - neutral[k]!;
    change[k] = zeroIfUnknown(d);
    if (k < SEEN && !Number.isNaN(d)) {
      sum += d;
      count++;
    }
  }
  const turns = 360 * Math.round(sum / Math.max(1, count) / 360);
  for (let k = 0; k < SEEN; k++) change[k]! -= turns;
  for (let k = CUES; k < CUES + 3; k++) change[k] = wrapDeg(change[k]!);
  // Along and off the neutral's line from ankle to hip, so that a camera that is not level changes nothing.
  const [hipX, hipY] = [neutral[FROM_ANKLE]!, neutral[FROM_ANKLE + 1]!];
  const leg = Math.hypot(hipX, hipY);
  for (let k = FROM_ANKLE; k < FEATURE_COUNT; k += 2) {
    const [dx, dy] = [change[k]!, change[k + 1]!];
    change[k] = (dx * hipX + dy * hipY) / leg;
    change[k + 1] = (dy * hipX - dx * hipY) / leg;
  }
  for (let k = 0; k < SEEN; k++) {
    change[FEATURE_COUNT + k] = zeroIfUnknown(neutral[k]! - neutral[CUES]!);
    change[FEATURE_COUNT + SEEN + k] = zeroIfUnknown(neutral[OFF + k]!);
  }
  change[CHANGE_COUNT - 2] = wrapDeg(neutral[CUES + 1]! - neutral[CUES]!);
  change[CHANGE_COUNT - 1] = wrapDeg(neutral[CUES + 2]! - neutral[CUES]!);
  return change;
}

function zeroIfUnknown(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}

function armCover(profile: BackProfile, { shoulder, elbow, wrist }: SagittalJoints, torsoPx: number): number {
  let covered = 0;
  for (let k = LUMBAR_FIRST; k <= LUMBAR_LAST; k++) {
    const point = { x: profile.x[k]!, y: profile.y[k]! };
    const distance = Math.min(distanceToSegment(point, elbow, wrist), distanceToSegment(point, shoulder, elbow));
    if (distance < LIMB_RADIUS * torsoPx) covered++;
  }
  return covered / (LUMBAR_LAST - LUMBAR_FIRST + 1);
}

function distanceToSegment(p: Vec, a: Vec, b: Vec): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const t = Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}
