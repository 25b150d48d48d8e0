import type { GuidedFigure, Point, Posture } from '../figure.ts';

/** From behind, the feet so far apart, the hips so high. */
function standing(right: number, left: number, y: number): Posture {
  const x = 170;
  const shoulder: Point = [x, y - 92];
  const legOf = (root: number, foot: number, out: number): Posture['legs'][0] => ({
    mid: [(root + foot) / 2 + out, (y + 304) / 2],
    end: [foot, 304],
    tip: [foot + 0.7 * out, 310],
  });
  return {
    head: [x, y - 126],
    shoulder,
    hip: [x, y],
    curve: 0,
    legs: [legOf(x + 13, right, 12), legOf(x - 13, left, -12)],
    arms: [
      { mid: [x + 60, y - 50], end: [x + 22, y - 14], tip: null },
      { mid: [x - 60, y - 50], end: [x - 22, y - 14], tip: null },
    ],
    belly: 0,
  };
}
const together = standing(196, 144, 176);

/** From behind: a step to the right against the band, and the left foot follows. */
export const figure: GuidedFigure = {
  viewBox: '36 20 268 308',
  floor: 'M50 315 H290',
  props: [],
  band: 0.82,
  shows: 'right',
  view: 'behind',
  start: together,
  phases: { step: standing(228, 112, 187), follow: together },
  key: 'step',
  arrows: { step: 'M244 280 H280 M271 272 L281 280 L271 288', follow: 'M86 280 H122 M113 272 L123 280 L113 288' },
};
