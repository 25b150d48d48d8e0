import { RECORDING } from '../../../../src/core/analysis-state.ts';
import { sagittalJoints } from '../../../../src/core/pose/sagittal.ts';
import { describe, expect, test } from 'vitest';
import { backContour } from '../../../../src/core/back/contours.ts';
import { gluteBridge } from '../../../../src/exercises/glute-bridge/exercise.ts';
import { postureShape } from '../../../../src/core/back/features.ts';
import { landmark, type PointPx, type PoseFrame } from '../../../../src/core/pose/frame.ts';
import type { Reading } from '../../../../src/core/reading.ts';
import { bridgeFrames, fold, hingeFrames, mirrored } from '../fixture.ts';

const { readings } = fold(hingeFrames);
const mirror = fold(hingeFrames.map(mirrored)).readings;
const indexAt = (ms: number): number => hingeFrames.findIndex(({ timestampMs }) => timestampMs >= ms);
const STANDING = indexAt(1200);
const GOOD_BOTTOM = indexAt(3100);
const ROUNDED_BOTTOM = indexAt(6900);
const apart = (a: PointPx, b: PointPx): number => Math.hypot(a.xPx - b.xPx, a.yPx - b.yPx);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Distance of a point from the nearest edge of the outline, px. */
function fromOutline({ xPx, yPx }: PointPx, { person }: PoseFrame): number {
  const outline = person!.outlinePx!;
  const n = outline.length;
  return Math.min(
    ...Array.from({ length: n / 2 }, (_, i) => {
      const [ax, ay, bx, by] = [outline[2 * i]!, outline[2 * i + 1]!, outline[(2 * i + 2) % n]!, outline[(2 * i + 3) % n]!];
      const [dx, dy] = [bx - ax, by - ay];
      const t = Math.max(0, Math.min(1, ((xPx - ax) * dx + (yPx - ay) * dy) / (dx * dx + dy * dy || 1)));
      return Math.hypot(xPx - ax - t * dx, yPx - ay - t * dy);
    }),
  );
} // prettier-ignore

/** How far the upper end of the measured back lies off the ghost, mean, px. */
function offGhost({ backContour, neutralContour }: Reading): number {
  const upper = backContour!.points.slice(-8);
  return mean(upper.map((point) => Math.min(...neutralContour!.map((ghost) => apart(point, ghost)))));
}

describe('backContour', () => {
  test.each([STANDING, GOOD_BOTTOM, ROUNDED_BOTTOM])('in frame %i lies on the outline, tail end first', (index) => {
    const { points } = readings[index]!.backContour!;
    expect(points.length).toBeGreaterThan(25);
    expect(Math.max(...points.map((point) => fromOutline(point, hingeFrames[index]!)))).toBeLessThan(0.01);
    const { left_shoulder: shoulder, left_hip: hip } = named(hingeFrames[index]!);
    expect(apart(points[0]!, hip)).toBeLessThan(apart(points.at(-1)!, hip));
    expect(apart(points.at(-1)!, shoulder)).toBeLessThan(apart(points[0]!, shoulder));
  });

  test('ends at the buttock, not at the thigh', () => {
    const { left_shoulder: shoulder, left_hip: hip } = named(hingeFrames[STANDING]!);
    const below = (readings[STANDING]!.backContour!.points[0]!.yPx - hip.yPx) / apart(shoulder, hip);
    expect(below).toBeGreaterThan(0);
    expect(below).toBeLessThan(0.25);
  });

  test('is behind the person: on the right of somebody facing left', () => {
    const { left_shoulder: shoulder, left_hip: hip } = named(hingeFrames[STANDING]!);
    const front = Math.max(shoulder.xPx, hip.xPx);
    for (const { xPx } of readings[STANDING]!.backContour!.points) expect(xPx).toBeGreaterThan(front);
  });

  test('its lumbar part begins above the hip and ends below the shoulder', () => {
    const { points, lumbarStart, lumbarEnd } = readings[STANDING]!.backContour!;
    const { left_shoulder: shoulder, left_hip: hip } = named(hingeFrames[STANDING]!);
    const height = (point: PointPx): number => (hip.yPx - point.yPx) / (hip.yPx - shoulder.yPx);
    expect(height(points[lumbarStart]!)).toBeGreaterThan(0.1);
    expect(height(points[lumbarStart]!)).toBeLessThan(0.35);
    expect(height(points[lumbarEnd]!)).toBeGreaterThan(0.5);
    expect(height(points[lumbarEnd]!)).toBeLessThan(0.75);
  });

  test('of a back seen only in part keeps the points there are, and its lumbar range fits them', () => {
    const frame = hingeFrames[STANDING]!;
    const view = readings[STANDING]!.view!;
    const joints = sagittalJoints(frame.person!, view, 'near');
    const shape = postureShape(frame.person!.outlinePx!, joints, view.facing, 116, 'dorsal')!;
    const full = backContour(shape, view);
    const cut = (from: number, to: number) => {
      const outside = (_: number, k: number): boolean => k < from || k >= to;
      const x = shape.profile.x.map((value, k) => (outside(value, k) ? NaN : value));
      return backContour({ ...shape, profile: { ...shape.profile, x } }, view);
    };
    const top = cut(0, 43);
    expect(top).toEqual({ ...full, points: full.points.slice(0, -3) });
    const tail = cut(20, 46);
    const gone = full.points.length - tail.points.length;
    expect(gone).toBeGreaterThan(0);
    expect(tail.points).toEqual(full.points.slice(gone));
    expect(tail.points[tail.lumbarStart]).toEqual(full.points[full.lumbarStart]);
    expect(tail.points[tail.lumbarEnd]).toEqual(full.points[full.lumbarEnd]);
    const stump = cut(0, 30);
    expect(stump.lumbarEnd).toBe(stump.points.length - 1);
  });
});

describe('neutralContour', () => {
  test('lies on the measured back in standing', () => {
    expect(offGhost(readings[STANDING]!)).toBeLessThan(2);
  });

  test('goes with a long back into the hinge, and leaves a rounded one', () => {
    const good = offGhost(readings[GOOD_BOTTOM]!);
    expect(good).toBeLessThan(8);
    expect(offGhost(readings[ROUNDED_BOTTOM]!)).toBeGreaterThan(2 * good);
  });

  test('a rounded back hangs in front of its ghost', () => {
    const { backContour, neutralContour } = readings[ROUNDED_BOTTOM]!;
    expect(backContour!.points.at(-1)!.yPx).toBeGreaterThan(neutralContour!.at(-1)!.yPx + 5);
  });

  test('keeps the shape of the neutral: only turned and moved', () => {
    const lengths = ({ neutralContour }: Reading): number[] =>
      neutralContour!.slice(1).map((point, i) => apart(point, neutralContour![i]!));
    expect(lengths(readings[ROUNDED_BOTTOM]!)).toEqual(lengths(readings[STANDING]!).map((d) => expect.closeTo(d, 6)));
  });
});

describe('lying', () => {
  const lying = fold(bridgeFrames, RECORDING, gluteBridge).readings;
  const at = (ms: number): number => bridgeFrames.findIndex(({ timestampMs }) => timestampMs >= ms);
  const [rest, goodTop, archedTop] = [at(1200), at(2600), at(6300)];

  test.each([rest, goodTop, archedTop])('in frame %i the line lies on the outline of the front, tail end first', (index) => {
    const { points } = lying[index]!.backContour!;
    expect(points.length).toBeGreaterThan(25);
    expect(Math.max(...points.map((point) => fromOutline(point, bridgeFrames[index]!)))).toBeLessThan(0.01);
    expect(points[0]!.xPx).toBeGreaterThan(points.at(-1)!.xPx + 60); // the head is on the left
    const trunk = bridgeFrames[index]!.person!.landmarks;
    for (const { xPx, yPx } of points.slice(lying[index]!.backContour!.lumbarStart)) {
      const t = (xPx - trunk[24]!.xPx) / (trunk[12]!.xPx - trunk[24]!.xPx);
      expect(yPx).toBeLessThan(trunk[24]!.yPx + t * (trunk[12]!.yPx - trunk[24]!.yPx)); // above the trunk's middle
    }
  }); // prettier-ignore

  test('the ghost lies on the resting front, goes with a long one, and an arched one leaves it', () => {
    expect(offGhost(lying[rest]!)).toBeLessThan(2);
    const good = offGhost(lying[goodTop]!);
    expect(good).toBeLessThan(8);
    expect(offGhost(lying[archedTop]!)).toBeGreaterThan(2 * good);
  });
});

test('in a mirror both lines are mirrored', () => {
  const flip = ({ xPx, yPx }: PointPx) => ({ xPx: expect.closeTo(640 - xPx, 4), yPx: expect.closeTo(yPx, 4) });
  for (const index of [STANDING, GOOD_BOTTOM, ROUNDED_BOTTOM]) {
    const { backContour, neutralContour } = readings[index]!;
    expect(mirror[index]!.backContour).toEqual({ ...backContour, points: backContour!.points.map(flip) });
    expect(mirror[index]!.neutralContour).toEqual(neutralContour!.map(flip));
  }
});

function named({ person }: PoseFrame): { left_shoulder: PointPx; left_hip: PointPx } {
  return { left_shoulder: landmark(person!, 'left', 'shoulder'), left_hip: landmark(person!, 'left', 'hip') };
}
