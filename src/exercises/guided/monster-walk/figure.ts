import type { GuidedFigure, Point, Posture } from '../figure.ts';
import { arm, leg } from '../limbs.ts';

/** From the right: the right foot so far before the left one. The right foot is nearer, and so it stands lower. */
function walking(ahead: number): Posture {
  const hip: Point = [144, 190 - 0.05 * Math.abs(ahead)];
  const shoulder: Point = [182, hip[1] - 88];
  const hand: Point = [210, hip[1] - 24];
  return {
    head: [200, hip[1] - 119],
    shoulder,
    hip,
    curve: 3,
    legs: [leg(hip, [156 + ahead / 2, 307], 'forwards'), leg(hip, [170 - ahead / 2, 297], 'forwards')],
    arms: [arm(shoulder, hand), arm(shoulder, [216, hip[1] - 28])],
    belly: 0,
  };
}
const level = walking(0);

/** Hips back, knees a little bent; a wide step forward with each foot, and back. */
export const figure: GuidedFigure = {
  viewBox: '50 40 250 290',
  floor: 'M60 317 H290',
  props: [],
  band: 0.82,
  shows: null,
  view: 'side',
  start: level,
  phases: { 'right-forward': walking(76), 'left-forward': level, 'right-back': walking(-76), 'left-back': level },
  key: 'right-forward',
  arrows: {
    'right-forward': 'M244 284 H280 M271 276 L281 284 L271 292',
    'left-forward': 'M244 284 H280 M271 276 L281 284 L271 292',
    'right-back': 'M110 284 H74 M83 276 L73 284 L83 292',
    'left-back': 'M110 284 H74 M83 276 L73 284 L83 292',
  },
};
