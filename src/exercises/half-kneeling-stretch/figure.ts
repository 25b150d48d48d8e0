import type { Figure } from '../figure.ts';

/** On one knee, shifted forward, an arm overhead: the hip behind opens; behind it the quiet kneeling. */
export const halfKneelingStretchFigure: Figure = {
  viewBox: '-70 0 400 330',
  scale: 1,
  floor: 'M10 313 H300',
  rest: {
    head: { x: 112, y: 78, r: 18 },
    body: 'M110 108 C102 130 104 152 108 172 C110 184 108 192 106 200 L104 300 H30',
  },
  head: { x: 160, y: 92, r: 18 },
  legs: 'M154 214 L104 300 H30 M154 214 L232 226 L214 306 L244 308',
  arm: 'M160 126 L188 82 L196 28',
  back: 'M150 204 C146 178 148 150 156 120',
  hip: { x: 154, y: 214 },
  turn: ['M106 236 A46 46 0 0 0 132 258', 'M120 258 L133 258 L128 246'],
  labels: {
    back: { x: 132, y: 150, anchor: 'end', width: 190 },
    hips: { x: 94, y: 232, anchor: 'end', width: 160 },
  },
};
