import type { Figure } from '../figure.ts';

/** A back that stays long under hips that open; behind it lying at rest, knees bent. Half as large again as the hinge. */
export const gluteBridgeFigure: Figure = {
  viewBox: '0 108 330 220',
  scale: 0.72,
  floor: 'M14 313 H312',
  rest: { head: null, body: 'M78 300 C112 294 150 302 184 299 L232 240 L254 303' },
  head: { x: 44, y: 295, r: 14 },
  legs: 'M178 256 L250 232 L254 303 L282 307',
  arm: 'M84 297 L118 308 L156 308',
  back: 'M76 297 C102 290 142 276 172 264',
  hip: { x: 178, y: 256 },
  turn: ['M153.4 264.2 A26 26 0 1 1 202.6 247.8', 'M194 240 L202.6 247.8 L207 237'],
  labels: {
    back: { x: 112, y: 262, anchor: 'end', width: 110 },
    hips: { x: 166, y: 216, anchor: 'middle', width: 300 },
  },
};
