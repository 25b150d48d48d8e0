import type { Figure } from '../figure.ts';

/** Shoulders on a bench, hips up to straight; behind it the hips hanging low. */
export const hipThrustFigure: Figure = {
  viewBox: '0 108 330 220',
  scale: 0.72,
  floor: 'M14 313 H312 M20 262 H94 M32 262 V313 M82 262 V313',
  rest: { head: null, body: 'M88 248 C106 258 126 278 142 294 L212 246 L254 303' },
  head: { x: 44, y: 236, r: 14 },
  legs: 'M180 244 L250 236 L254 303 L282 307',
  arm: 'M84 250 L70 257 L40 256',
  back: 'M78 247 C106 252 146 252 174 245',
  hip: { x: 180, y: 244 },
  turn: ['M155.4 252.2 A26 26 0 1 1 204.6 235.8', 'M196 228 L204.6 235.8 L209 225'],
  labels: {
    back: { x: 108, y: 226, anchor: 'middle', width: 110 },
    hips: { x: 176, y: 200, anchor: 'middle', width: 300 },
  },
};
