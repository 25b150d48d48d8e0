import type { GuidedFigure, Posture } from '../figure.ts';

const still: Omit<Posture, 'belly'> = {
  head: [56, 291],
  shoulder: [94, 298],
  hip: [190, 297],
  curve: 3,
  legs: [
    { mid: [192, 224], end: [264, 222], tip: [268, 192] },
    { mid: [198, 224], end: [270, 222], tip: [274, 192] },
  ],
  arms: [
    { mid: [140, 307], end: [186, 307], tip: null },
    { mid: [140, 307], end: [186, 307], tip: null },
  ],
};
const wide: Posture = { ...still, belly: 17 };
const sunk: Posture = { ...still, belly: 2 };

/** On the back, calves on the seat of a chair; the belly rises and sinks. */
export const figure: GuidedFigure = {
  viewBox: '10 120 330 210',
  floor: 'M14 315 H336',
  props: ['M208 236 H296 M216 236 V314 M290 236 V314 M296 236 L306 140'],
  band: null,
  shows: null,
  view: 'side',
  start: sunk,
  phases: { in: wide, hold: wide, out: sunk },
  key: 'in',
  arrows: {},
};
