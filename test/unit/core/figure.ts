/** A person of capsules, seen from the side, painted into a soft mask: an outline whose angles are known. */
import type { SagittalJoints } from '../../../src/core/pose/sagittal.ts';
import type { Vec } from '../../../src/core/geometry/vec.ts';
import type { Facing } from '../../../src/core/pose/view.ts';
import { resampleClosed, traceOutline, type SoftMask } from '../../../src/core/pose/outline.ts';

export interface Posture {
  /** Forward tilt of the pelvis, degrees. */
  readonly pelvisDeg: number;
  /** Bend between pelvis and thorax, degrees, forward positive, shared by six joints. */
  readonly lumbarDeg: number;
}

export interface Figure {
  readonly outlinePx: Float32Array;
  readonly joints: SagittalJoints;
  readonly torsoPx: number;
}

interface Capsule {
  readonly from: Vec;
  readonly to: Vec;
  readonly radius: number;
}

const SIZE = 420;
const SHARE = [0.2, 0.23, 0.2, 0.16, 0.12, 0.09];

/** Step from `from`, `length` px in the direction `deg` from vertical, forward positive. */
function step(from: Vec, deg: number, length: number): Vec {
  const a = (deg * Math.PI) / 180;
  return { x: from.x + length * Math.sin(a), y: from.y + length * Math.cos(a) };
}

/** The figure in the sagittal frame about its ankle, y up. */
function build({ pelvisDeg, lumbarDeg }: Posture): { capsules: Capsule[]; joints: SagittalJoints } {
  const ankle = { x: 0, y: 0 };
  const knee = step(ankle, 4, 90);
  const hip = step(knee, -6 - pelvisDeg / 8, 92);
  const capsules: Capsule[] = [
    { from: ankle, to: step(ankle, 95, 36), radius: 9 },
    { from: ankle, to: knee, radius: 12 },
    { from: knee, to: hip, radius: 18 },
    { from: hip, to: step(hip, pelvisDeg - 110, 8), radius: 23 },
  ];
  let joint = step(hip, pelvisDeg, 22);
  let deg = pelvisDeg;
  for (const share of SHARE) {
    deg += share * lumbarDeg;
    const next = step(joint, deg, 8);
    capsules.push({ from: joint, to: next, radius: 19 });
    joint = next;
  }
  const shoulder = step(joint, deg, 52);
  const ear = step(shoulder, deg, 34);
  capsules.push(
    { from: joint, to: shoulder, radius: 22 },
    { from: shoulder, to: ear, radius: 11 },
    { from: ear, to: ear, radius: 17 },
  );
  const elbow = step(shoulder, 178, 46);
  const wrist = step(elbow, 150, 42);
  const other = { otherShoulder: shoulder, otherHip: hip, otherAnkle: ankle };
  const joints = { ear, shoulder, elbow, wrist, hip, knee, ankle, ...other };
  return { capsules, joints };
}

function distance({ from, to, radius }: Capsule, x: number, y: number): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const t = Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - from.x - t * dx, y - from.y - t * dy) - radius;
}

/** Paints what `signedDistance` (px, negative inside) describes, with an edge four pixels soft. */
export function paint(width: number, height: number, signedDistance: (x: number, y: number) => number): SoftMask {
  const values = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      values[y * width + x] = Math.round(255 * Math.max(0, Math.min(1, 0.5 - signedDistance(x, y) / 4)));
    }
  }
  return { values, width, height };
}

/** The figure's outline in image pixels and its joints in the sagittal frame. */
export function figure(posture: Posture, facing: Facing): Figure {
  const { capsules, joints } = build(posture);
  // Sagittal to picture: about a point near the picture's lower middle, mirrored for somebody facing left.
  const sign = facing === 'right' ? 1 : -1;
  const footX = SIZE / 2 - 30 * sign;
  const footY = SIZE - 40;
  const mask = paint(SIZE, SIZE, (x, y) =>
    Math.min(...capsules.map((c) => distance(c, sign * (x - footX), footY - y))),
  );
  const outline = traceOutline(mask, footX + sign * joints.hip.x, footY - joints.hip.y)!;
  const moved = Object.fromEntries(
    Object.entries(joints).map(([name, { x, y }]: [string, Vec]) => [name, { x: x + sign * footX, y: y - footY }]),
  ) as unknown as SagittalJoints;
  const { hip, shoulder } = joints;
  return {
    outlinePx: resampleClosed(outline),
    joints: moved,
    torsoPx: Math.hypot(shoulder.x - hip.x, shoulder.y - hip.y),
  };
}

/** Another picture of the same figure: turned by `deg` about the origin, scaled, then moved, in the sagittal frame. */
export function transform(
  { outlinePx, joints, torsoPx }: Figure,
  facing: Facing,
  deg: number,
  scale: number,
  move: Vec,
): Figure {
  const sign = facing === 'right' ? 1 : -1;
  const c = Math.cos((deg * Math.PI) / 180) * scale;
  const s = Math.sin((deg * Math.PI) / 180) * scale;
  const apply = ({ x, y }: Vec): Vec => ({ x: c * x + s * y + move.x, y: -s * x + c * y + move.y });
  const outline = new Float32Array(outlinePx.length);
  for (let i = 0; i < outline.length; i += 2) {
    const { x, y } = apply({ x: sign * outlinePx[i]!, y: -outlinePx[i + 1]! });
    outline[i] = sign * x;
    outline[i + 1] = -y;
  }
  const moved = Object.fromEntries(Object.entries(joints).map(([name, p]: [string, Vec]) => [name, apply(p)]));
  return { outlinePx: outline, joints: moved as unknown as SagittalJoints, torsoPx: torsoPx * scale };
}
