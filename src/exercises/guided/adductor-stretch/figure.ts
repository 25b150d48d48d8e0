import type { GuidedFigure, Point, Posture } from '../figure.ts';

const left: Point = [88, 304];
const right: Point = [254, 304];

/** From behind: the pelvis so far to the right and so low. */
function over(x: number, y: number, knee: Point, lean: number): Posture {
  const hipRight: Point = [x + 13, y];
  const hipLeft: Point = [x - 13, y];
  const shoulder: Point = [x + lean, y - 94];
  return {
    head: [x + 1.3 * lean, y - 128],
    shoulder,
    hip: [x, y],
    curve: 0,
    legs: [
      { mid: knee, end: right, tip: [right[0] + 20, 310] },
      { mid: [(hipLeft[0] + left[0]) / 2, (hipLeft[1] + left[1]) / 2], end: left, tip: [left[0] - 20, 310] },
    ],
    arms: [
      { mid: [shoulder[0] + 46, y - 52], end: [hipRight[0] + 8, y - 14], tip: null },
      { mid: [shoulder[0] - 46, y - 52], end: [hipLeft[0] - 8, y - 14], tip: null },
    ],
    belly: 0,
  };
}
const start = over(171, 178, [219, 241], 0);

/** From behind: feet wide, the pelvis goes over one knee, the other leg stays long. */
export const figure: GuidedFigure = {
  viewBox: '40 22 270 305',
  floor: 'M50 315 H300',
  props: [],
  band: null,
  shows: 'left',
  view: 'behind',
  start,
  phases: { in: over(196, 194, [252, 238], 4), out: over(208, 207, [266, 240], 6) },
  key: 'out',
  arrows: { out: 'M176 278 H216 M207 270 L217 278 L207 286' },
};
