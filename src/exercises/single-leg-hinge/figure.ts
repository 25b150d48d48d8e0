import type { Figure } from '../figure.ts';

/** A long back over the hip that stands, the other leg back; behind it the upright stance. */
export const singleLegHingeFigure: Figure = {
  viewBox: '-70 0 400 330',
  scale: 1,
  floor: 'M40 313 H300',
  rest: {
    head: { x: 178, y: 32, r: 18 },
    body: 'M174 62 C166 84 168 112 174 130 C177 142 174 152 172 160 L176 232 L172 304 L204 308',
  },
  head: { x: 270, y: 118, r: 19 },
  legs: 'M146 166 L172 234 L164 304 L198 308 M146 166 L74 190 L8 216 L2 240',
  arm: 'M228 132 L236 180 L230 222',
  back: 'M142 156 C164 140 196 128 232 124',
  hip: { x: 146, y: 166 },
  turn: ['M160 192 A34 34 0 0 0 180 158', 'M171 161 L181 156 L184 167'],
  labels: {
    back: { x: 132, y: 128, anchor: 'end', width: 190 },
    hips: { x: 104, y: 160, anchor: 'end', width: 170 },
  },
};
