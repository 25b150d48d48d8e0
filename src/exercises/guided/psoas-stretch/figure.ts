import type { GuidedFigure, Point, Posture } from '../figure.ts';
import { arm, leg } from '../limbs.ts';

const hand: Point = [226, 140];

/** In a long step: the pelvis so far forward. */
function stepping(x: number, y: number, curve: number): Posture {
  const hip: Point = [x, y];
  const shoulder: Point = [x - 1, y - 96];
  return {
    head: [x + 5, y - 131],
    shoulder,
    hip,
    curve,
    legs: [leg(hip, [88, 290], 'forwards', [17, 17]), leg(hip, [192, 302], 'forwards')],
    arms: [arm(shoulder, hand), arm(shoulder, [230, 140])],
    belly: 0,
  };
}

/** In a long step behind a chair: the pelvis goes forward, the trunk stays upright. */
export const figure: GuidedFigure = {
  viewBox: '50 8 290 320',
  floor: 'M60 315 H330',
  props: ['M230 136 L236 232 H306 M238 232 V314 M302 232 V314'],
  band: null,
  shows: 'right',
  view: 'side',
  start: stepping(148, 168, 7),
  phases: { in: stepping(162, 171, 4), out: stepping(176, 176, 2) },
  key: 'out',
  arrows: { out: 'M110 176 H142 M133 168 L143 176 L133 184' },
};
