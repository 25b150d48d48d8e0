import type { Figure } from '../figure.ts';

/** A back that lies still under a leg that goes up straight; behind it the leg lying. */
export const legRaiseFigure: Figure = {
  viewBox: '0 108 330 220',
  scale: 0.72,
  floor: 'M14 313 H318',
  rest: { head: null, body: 'M180 298 L250 303 L306 304 L306 286' },
  head: { x: 44, y: 295, r: 14 },
  legs: 'M178 299 L236 246 L254 303 L282 307 M178 296 L224 226 L266 160 L250 150',
  arm: 'M84 297 L118 308 L156 308',
  back: 'M76 297 C104 291 146 299 172 297',
  hip: { x: 178, y: 296 },
  turn: ['M226 290 A48 48 0 0 0 204 255', 'M216 253 L204 255 L208 267'],
  labels: {
    back: { x: 112, y: 270, anchor: 'middle', width: 120 },
    hips: { x: 238, y: 232, anchor: 'start', width: 90 },
  },
};
