/** A demonstration: one rep done well and one done poorly, as the tool measured them. Made by tools/commands/make-demo.ts. */
import type { Facing } from '../core/pose/view.ts';
import type { Verdict } from '../core/reading.ts';

/** Of the side the tool reads, in the order in which a frame has them. */
export const DEMO_JOINTS = ['ear', 'shoulder', 'elbow', 'wrist', 'hip', 'knee', 'ankle', 'heel', 'foot_index'] as const;

/** Points of the measured line: below, within and above its lumbar part; neighbours share an end. */
export const LINE_PARTS = [6, 9, 8] as const;

/** The lumbar part of the line, first and last index. */
export const LUMBAR: readonly [number, number] = [LINE_PARTS[0] - 1, LINE_PARTS[0] + LINE_PARTS[1] - 2];

/** One moment. Points are x, y, … in image pixels, smoothed in time; the angles are the measured ones. */
export interface DemoFrame {
  /** Since the first frame of its clip, ms. */
  readonly atMs: number;
  /** Angle and its standard error, degrees; null where it was not measured. */
  readonly hip: readonly [number, number] | null;
  readonly lumbar: readonly [number, number] | null;
  readonly joints: readonly number[];
  /** The measured outline of the back (in a bridge: of the front), tail end first. */
  readonly line: readonly number[];
  /** The neutral laid on the present pelvis. */
  readonly ghost: readonly number[];
}

export interface DemoClip {
  readonly verdict: Verdict;
  /** When the hips (poor: the back) had gone farthest, ms. */
  readonly peakMs: number;
  readonly frames: readonly DemoFrame[];
}

const SCHEMA = 'hingeline-demo/1';

export interface Demo {
  readonly schema: typeof SCHEMA;
  readonly exercise: string;
  readonly facing: Facing;
  readonly good: DemoClip;
  readonly poor: DemoClip;
}

/** The content of a file made by `make-demo`. @throws RangeError for anything else. */
export function demoFrom(json: unknown): Demo {
  if (!isDemo(json)) throw new RangeError(`no ${SCHEMA}`);
  return json;
}

function isDemo(json: unknown): json is Demo {
  return typeof json === 'object' && json !== null && 'schema' in json && json.schema === SCHEMA;
}

/** Last moment of a clip, ms. */
export function durationMs({ frames }: DemoClip): number {
  return frames.at(-1)?.atMs ?? 0;
}

/**
 * The clip at a moment, held at its ends: points between two frames are interpolated, angles are those of the nearer one.
 *
 * @throws RangeError for a clip without frames.
 */
export function frameAt({ frames }: DemoClip, atMs: number): DemoFrame {
  const next = frames.findIndex((frame) => frame.atMs > atMs);
  const after = frames[next === -1 ? frames.length - 1 : next];
  const before = frames[next === -1 ? frames.length - 1 : Math.max(0, next - 1)];
  if (!after || !before) throw new RangeError('a clip without frames');
  if (after === before) return before;
  const share = Math.max(0, (atMs - before.atMs) / (after.atMs - before.atMs));
  const { hip, lumbar } = share < 0.5 ? before : after;
  const between = (a: readonly number[], b: readonly number[]): number[] => a.map((v, i) => v + share * (b[i]! - v));
  return {
    atMs,
    hip,
    lumbar,
    joints: between(before.joints, after.joints),
    line: between(before.line, after.line),
    ghost: between(before.ghost, after.ghost),
  };
}
