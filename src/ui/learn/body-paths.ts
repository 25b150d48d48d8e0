/**
 * The shapes of a person around measured points. Where joints and the measured line lie is measured; how thick a limb
 * is drawn, and the side of the trunk that is not measured, are only drawing.
 */
import type { Facing } from '../../core/pose/view.ts';
import { DEMO_JOINTS, LUMBAR, type DemoFrame } from '../../exercises/demo.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** SVG path data, in image pixels. */
export interface BodyPaths {
  readonly head: { readonly centre: Point; readonly radius: number };
  /** Trunk, neck, leg and foot, overlapping: filled in one colour. */
  readonly body: readonly string[];
  /** Hip to ankle. */
  readonly bones: string;
  readonly arm: string;
  readonly line: string;
  readonly lumbar: string;
  readonly ghost: string;
  /** Between the neutral and the measured line: what the back did. */
  readonly gap: string;
  readonly hip: Point;
  /** Beside the lumbar part, outside the body. */
  readonly sign: Point;
}

type Joint = (typeof DEMO_JOINTS)[number];

/** Thickness, in trunk lengths. Judgement of the eye. */
const RADIUS: Record<Joint, number> = {
  ear: 0.09,
  shoulder: 0.1,
  elbow: 0.07,
  wrist: 0.055,
  hip: 0.19,
  knee: 0.11,
  ankle: 0.07,
  heel: 0.065,
  foot_index: 0.045,
};

/** Of the side of the trunk that is not measured: along the line hip → shoulder and away from it, in trunk lengths. */
const OTHER_SIDE: Record<'dorsal' | 'ventral', readonly (readonly [number, number])[]> = {
  dorsal: [[1.1, -0.1], [1.14, 0.0], [1.02, 0.11], [0.88, 0.16], [0.68, 0.2], [0.38, 0.18], [0.08, 0.16], [-0.1, 0.1]],
  ventral: [[1.06, 0.1], [1.14, 0.0], [1.06, -0.1], [0.9, -0.17], [0.7, -0.2], [0.4, -0.16], [0.12, -0.19], [-0.06, -0.16]],
}; // prettier-ignore

/** @param trunkPx length of the trunk, the same through a clip, so that nothing swells as the back bends. */
export function bodyPaths(frame: DemoFrame, facing: Facing, surface: 'dorsal' | 'ventral', trunkPx: number): BodyPaths {
  const points = pointsOf(frame.joints);
  const joint = (name: Joint): Point => points[DEMO_JOINTS.indexOf(name)]!;
  const limb = (...names: readonly Joint[]): string =>
    names
      .slice(1)
      .map((name, i) => {
        const from = names[i]!;
        return capsule(joint(from), RADIUS[from] * trunkPx, joint(name), RADIUS[name] * trunkPx);
      })
      .join('');
  const line = pointsOf(frame.line);
  const ghost = pointsOf(frame.ghost);
  const lumbar = line.slice(LUMBAR[0], LUMBAR[1] + 1);
  const hip = joint('hip');
  const shoulder = joint('shoulder');
  const along = unit(hip, shoulder);
  const front = facing === 'left' ? { x: along.y, y: -along.x } : { x: -along.y, y: along.x };
  const other = OTHER_SIDE[surface].map(([up, away]) =>
    plus(plus(hip, along, up * distance(hip, shoulder)), front, away * trunkPx),
  );
  const ear = joint('ear');
  const headRadius = 0.21 * trunkPx;
  return {
    head: { centre: plus(ear, unit(shoulder, ear), 0.04 * trunkPx), radius: headRadius },
    body: [
      smooth([...line, ...other], true),
      capsule(shoulder, 0.13 * trunkPx, ear, 0.1 * trunkPx),
      limb('hip', 'knee', 'ankle', 'heel', 'foot_index'),
      limb('ankle', 'foot_index'),
      `M${(['ankle', 'foot_index', 'heel'] as const).map((name) => xy(joint(name))).join('L')}Z`,
    ],
    bones: `M${(['hip', 'knee', 'ankle'] as const).map((name) => xy(joint(name))).join('L')}`,
    arm: limb('shoulder', 'elbow', 'wrist'),
    line: smooth(line),
    lumbar: smooth(lumbar),
    ghost: smooth(ghost),
    gap: `${smooth(line)}L${smooth(ghost.toReversed()).slice(1)}Z`,
    hip,
    sign: plus(lumbar[Math.floor(lumbar.length / 2)]!, front, (surface === 'dorsal' ? -0.34 : 0.34) * trunkPx),
  };
}

/** Longest hip–shoulder line, px: the unit of the drawing. */
export function trunkPxOf(frames: readonly DemoFrame[]): number {
  return frames.reduce((longest, { joints }) => {
    const points = pointsOf(joints);
    return Math.max(longest, distance(points[DEMO_JOINTS.indexOf('hip')]!, points[DEMO_JOINTS.indexOf('shoulder')]!));
  }, 0);
}

/** x, y, … as points. */
export function pointsOf(flat: readonly number[]): Point[] {
  return Array.from({ length: flat.length / 2 }, (_, i) => ({ x: flat[2 * i]!, y: flat[2 * i + 1]! }));
}

/** A smooth curve through points (Catmull–Rom as cubic Béziers). */
function smooth(points: readonly Point[], closed = false): string {
  const n = points.length;
  const at = (i: number): Point => points[closed ? (i + n) % n : Math.min(n - 1, Math.max(0, i))]!;
  const pieces = Array.from({ length: closed ? n : n - 1 }, (_, i) => {
    const [before, a, b, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const near = { x: a.x + (b.x - before.x) / 6, y: a.y + (b.y - before.y) / 6 };
    const far = { x: b.x - (after.x - a.x) / 6, y: b.y - (after.y - a.y) / 6 };
    return `C${xy(near)} ${xy(far)} ${xy(b)}`;
  });
  return `M${xy(at(0))}${pieces.join('')}${closed ? 'Z' : ''}`;
}

/** Two discs and what lies between them, always drawn the same way round so that overlaps stay filled. */
function capsule(a: Point, radiusA: number, b: Point, radiusB: number): string {
  const length = distance(a, b);
  if (length <= Math.abs(radiusA - radiusB)) return disc(radiusA > radiusB ? a : b, Math.max(radiusA, radiusB));
  const axis = Math.atan2(b.y - a.y, b.x - a.x);
  const lean = Math.acos((radiusA - radiusB) / length);
  const on = (centre: Point, radius: number, angle: number): string =>
    xy({ x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) });
  const arc = (radius: number, large: boolean, to: string): string =>
    `A${tenth(radius)} ${tenth(radius)} 0 ${large ? 1 : 0} 1 ${to}`;
  return (
    `M${on(a, radiusA, axis + lean)}${arc(radiusA, lean < Math.PI / 2, on(a, radiusA, axis - lean))}` +
    `L${on(b, radiusB, axis - lean)}${arc(radiusB, lean > Math.PI / 2, on(b, radiusB, axis + lean))}Z`
  );
}

function disc({ x, y }: Point, radius: number): string {
  const r = tenth(radius);
  return `M${xy({ x: x - radius, y })}A${r} ${r} 0 1 1 ${xy({ x: x + radius, y })}A${r} ${r} 0 1 1 ${xy({ x: x - radius, y })}Z`;
}

function plus(from: Point, direction: Point, length: number): Point {
  return { x: from.x + length * direction.x, y: from.y + length * direction.y };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

function unit(a: Point, b: Point): Point {
  const length = distance(a, b) || 1;
  return { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
}

function xy({ x, y }: Point): string {
  return `${tenth(x)} ${tenth(y)}`;
}

function tenth(value: number): number {
  return Math.round(10 * value) / 10;
}
