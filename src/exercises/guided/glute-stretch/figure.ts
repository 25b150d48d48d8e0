import type { GuidedFigure, Limb, Point, Posture } from '../figure.ts';
import { arm } from '../limbs.ts';

const hip: Point = [142, 224];
const standing: Limb = { mid: [214, 230], end: [214, 302], tip: [245, 307] };
/** Across the other knee; its own knee points to the eye. */
const across: Limb = { mid: [196, 258], end: [220, 218], tip: [238, 200] };

function sitting(shoulder: Point, head: Point): Posture {
  const hand: Point = [208, 238];
  return {
    head,
    shoulder,
    hip,
    curve: 5,
    legs: [across, standing],
    arms: [arm(shoulder, hand), arm(shoulder, [216, 226])],
    belly: 0,
  };
}
const start = sitting([138, 128], [144, 92]);

/** On a chair, an ankle across the other knee; the trunk goes forward over the hips. */
export const figure: GuidedFigure = {
  viewBox: '50 60 260 270',
  floor: 'M60 315 H300',
  props: ['M104 238 H186 M110 238 V314 M180 238 V314 M104 238 L96 140'],
  band: null,
  shows: 'right',
  view: 'side',
  start,
  phases: { in: sitting([176, 135], [192, 102]), out: sitting([204, 153], [230, 127]) },
  key: 'out',
  arrows: {},
};
