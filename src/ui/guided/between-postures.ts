/** What lies between two postures. */
import type { Limb, Point, Posture } from '../../exercises/guided/figure.ts';

/** @param share 0 is `a`, 1 is `b` */
export function between(a: Posture, b: Posture, share: number): Posture {
  const number = (from: number, to: number): number => from + (to - from) * share;
  const point = ([ax, ay]: Point, [bx, by]: Point): Point => [number(ax, bx), number(ay, by)];
  const limb = (from: Limb, to: Limb): Limb => ({
    mid: point(from.mid, to.mid),
    end: point(from.end, to.end),
    tip: from.tip && to.tip && point(from.tip, to.tip),
  });
  return {
    head: point(a.head, b.head),
    shoulder: point(a.shoulder, b.shoulder),
    hip: point(a.hip, b.hip),
    curve: number(a.curve, b.curve),
    legs: [limb(a.legs[0], b.legs[0]), limb(a.legs[1], b.legs[1])],
    arms: [limb(a.arms[0], b.arms[0]), limb(a.arms[1], b.arms[1])],
    belly: number(a.belly, b.belly),
  };
}

/** Begins and ends gently. */
export function eased(share: number): number {
  return share * share * (3 - 2 * share);
}
