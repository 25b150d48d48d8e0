/** Two straight sticks on the back, one at S1, one at T12, marked by their ends in a picture: how the lumbar spine has bent (docs/study.md). */
import { wrapDeg } from '../geometry/vec.ts';
import type { PointPx } from '../pose/frame.ts';
import type { Facing } from '../pose/view.ts';

/** Of each stick the end on the back and the free one, in the order in which they are marked. */
export const STICK_ENDS = ['s1Skin', 's1Tip', 't12Skin', 't12Tip'] as const;

export type StickEnd = (typeof STICK_ENDS)[number];

/** In pixels of one picture. */
export type Sticks = Readonly<Record<StickEnd, PointPx>>;

/** A picture's sticks, and where the person in it faces. */
export interface SeenSticks {
  readonly sticks: Sticks;
  readonly facing: Facing;
}

/** A shorter stick in the picture tells no angle: a pixel at each of its ends turns it by 4°. */
const LEAST_PX = 20;

/** Whether all ends are marked and both sticks are long enough in the picture. */
export function areMarked(ends: Partial<Sticks>): ends is Sticks {
  if (!STICK_ENDS.every((end) => ends[end])) return false;
  return lengthsPx(ends as Sticks).every((lengthPx) => lengthPx >= LEAST_PX);
}

/**
 * Lumbar flexion by the sticks: how far the one at T12 has turned against the one at S1 since the neutral picture, degrees,
 * forward flexion positive, −180…180. The sticks may stand off the back at any angle, as long as they keep it.
 */
export function sticksFlexionDeg(neutral: SeenSticks, now: SeenSticks): number {
  return wrapDeg(forwardDeg(now) - forwardDeg(neutral));
}

/**
 * How far that angle is off when each end is marked a pixel off, across its stick and apart from the others: one standard
 * error, degrees.
 */
export function pixelErrorDeg(neutral: Sticks, now: Sticks): number {
  const turns = [neutral, now].flatMap(lengthsPx).map((lengthPx) => Math.SQRT2 / lengthPx);
  return (Math.hypot(...turns) * 180) / Math.PI;
}

/** From the stick at S1 to the one at T12; mirrored, somebody bends forward the other way round. */
function forwardDeg({ sticks, facing }: SeenSticks): number {
  const turnDeg = directionDeg(sticks.t12Skin, sticks.t12Tip) - directionDeg(sticks.s1Skin, sticks.s1Tip);
  return facing === 'right' ? turnDeg : -turnDeg;
}

/** Clockwise on the screen, as y points down. */
function directionDeg(from: PointPx, to: PointPx): number {
  return (Math.atan2(to.yPx - from.yPx, to.xPx - from.xPx) * 180) / Math.PI;
}

function lengthsPx({ s1Skin, s1Tip, t12Skin, t12Tip }: Sticks): readonly [number, number] {
  const length = (from: PointPx, to: PointPx): number => Math.hypot(to.xPx - from.xPx, to.yPx - from.yPx);
  return [length(s1Skin, s1Tip), length(t12Skin, t12Tip)];
}
