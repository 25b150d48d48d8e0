/** Limbs of one length, whatever they do: the joint between is found from both ends. */
import type { Limb, Point } from './figure.ts';

/** Of each half, where a person is 300 units tall. */
const LEG = 72;
const ARM = 46;

/** Which way the joint between points, of somebody who looks to the right and whose limb hangs down. */
export type Bend = 'forwards' | 'backwards';

/** @param foot from the ankle to the tip */
export function leg(hip: Point, ankle: Point, bend: Bend, foot: Point | null = [31, 5]): Limb {
  return limb(hip, ankle, LEG, bend, foot);
}

export function arm(shoulder: Point, hand: Point, bend: Bend = 'backwards'): Limb {
  return limb(shoulder, hand, ARM, bend, null);
}

function limb([x, y]: Point, end: Point, half: number, bend: Bend, foot: Point | null): Limb {
  const [dx, dy] = [end[0] - x, end[1] - y];
  const length = Math.hypot(dx, dy);
  const out = (Math.sqrt(Math.max(0, half ** 2 - (length / 2) ** 2)) / length) * (bend === 'forwards' ? 1 : -1);
  return {
    mid: [x + dx / 2 + dy * out, y + dy / 2 - dx * out],
    end,
    tip: foot && [end[0] + foot[0], end[1] + foot[1]],
  };
}
