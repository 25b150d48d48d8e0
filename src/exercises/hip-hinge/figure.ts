import type { Figure } from '../figure.ts';

/** A back that stays long over hips that fold; behind it the upright stance. */
export const hipHingeFigure: Figure = {
  viewBox: '-70 0 400 330',
  scale: 1,
  floor: 'M40 313 H300',
  rest: {
    head: { x: 178, y: 32, r: 18 },
    body: 'M174 62 C166 84 168 112 174 130 C177 142 174 152 172 160 L176 232 L172 304 L204 308',
  },
  head: { x: 252, y: 104, r: 19 },
  legs: 'M122 172 L168 236 L164 304 L198 308',
  arm: 'M208 128 L222 176 L214 216',
  back: 'M118 158 C140 140 176 124 212 116',
  hip: { x: 122, y: 172 },
  turn: ['M140 196 A34 34 0 0 0 156 160', 'M148 164 L157 158 L161 169'],
  labels: {
    back: { x: 106, y: 132, anchor: 'end', width: 172 },
    hips: { x: 98, y: 186, anchor: 'end', width: 164 },
  },
};
