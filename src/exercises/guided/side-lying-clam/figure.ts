import type { GuidedFigure, Limb, Posture } from '../figure.ts';

/** Above the floor, looked at from the front and a little from above: what is nearer lies lower. */
const ankle = { end: [300, 272], tip: [322, 284] } as const satisfies Omit<Limb, 'mid'>;
const below: Limb = { mid: [248, 314], end: [304, 284], tip: [326, 296] };

function opened(knee: Limb['mid']): Posture {
  return {
    head: [56, 256],
    shoulder: [98, 264],
    hip: [196, 268],
    curve: 0,
    legs: [{ mid: knee, ...ankle }, below],
    arms: [
      { mid: [122, 294], end: [160, 302], tip: null },
      { mid: [62, 284], end: [22, 284], tip: null },
    ],
    belly: 0,
  };
}
const closed = opened([246, 303]);
const open = opened([248, 218]);

/** On the side on a mat: the upper knee opens, the feet stay together. */
export const figure: GuidedFigure = {
  viewBox: '-8 170 366 164',
  floor: 'M30 240 H332 L352 326 H2 Z',
  props: [],
  band: null,
  shows: 'left',
  view: 'side',
  start: closed,
  phases: { up: open, hold: open, down: closed },
  key: 'up',
  arrows: { up: 'M290 252 A80 80 0 0 0 276 210 M270 222 L275 209 L287 214' },
};
