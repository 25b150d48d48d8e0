import type { GuidedFigure, Point, Posture } from '../figure.ts';
import { arm, leg } from '../limbs.ts';

const hip: Point = [176, 297];
const shoulder: Point = [82, 299];
const bent = leg(hip, [254, 303], 'forwards');
const farBent = leg(hip, [266, 303], 'forwards');
const pressing = arm(shoulder, [164, 284], 'backwards');
const start: Posture = {
  head: [44, 292],
  shoulder,
  hip,
  curve: 3,
  legs: [bent, farBent],
  arms: [arm(shoulder, [172, 308], 'backwards'), arm(shoulder, [172, 308], 'backwards')],
  belly: 10,
};
const sunk: Posture = { ...start, arms: [pressing, pressing], belly: 4 };

/** On the back; the fingertips at the front of the hip, one leg slides long. */
export const figure: GuidedFigure = {
  viewBox: '0 170 366 160',
  floor: 'M8 315 H358',
  props: [],
  band: null,
  shows: 'right',
  view: 'side',
  start,
  phases: {
    sink: sunk,
    slide: { ...sunk, legs: [leg(hip, [315, 305], 'forwards', [8, -30]), farBent] },
    back: sunk,
  },
  key: 'slide',
  arrows: { slide: 'M262 262 H306 M297 254 L307 262 L297 270', back: 'M306 262 H262 M271 254 L261 262 L271 270' },
};
