import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHANGE_COUNT, FEATURE_COUNT, featureChange, postureShape } from '../../../../src/core/back/features.ts';
import { figure, transform, type Figure } from '../figure.ts';

const shapeOf = ({ outlinePx, joints, torsoPx }: Figure, facing: 'left' | 'right' = 'right') =>
  postureShape(outlinePx, joints, facing, torsoPx, 'dorsal')!;
const upright = shapeOf(figure({ pelvisDeg: 0, lumbarDeg: 0 }, 'right'));
const largest = (a: Float64Array, b: Float64Array): number => Math.max(...a.map((v, k) => Math.abs(v - b[k]!)));

describe('postureShape', () => {
  test('moving and scaling the picture changes no feature', () => {
    const seen = figure({ pelvisDeg: 45, lumbarDeg: 20 }, 'right');
    const { values } = shapeOf(seen);
    fc.assert(
      fc.property(
        fc.double({ min: 0.4, max: 3, noNaN: true }),
        fc.double({ min: -500, max: 500, noNaN: true }),
        (scale, move) => {
          const moved = shapeOf(transform(seen, 'right', 0, scale, { x: move, y: -move / 2 }));
          expect(largest(values, moved.values)).toBeLessThan(0.05);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('somebody facing left has the features of somebody facing right', () => {
    const posture = { pelvisDeg: 45, lumbarDeg: 20 };
    expect(
      largest(shapeOf(figure(posture, 'right')).values, shapeOf(figure(posture, 'left'), 'left').values),
    ).toBeLessThan(2);
  });

  test('no feature depends on head or arms, only the arm cover does', () => {
    const seen = figure({ pelvisDeg: 45, lumbarDeg: 20 }, 'right');
    const { hip, shoulder } = seen.joints;
    const low = { x: hip.x + 0.3 * (shoulder.x - hip.x) - 18, y: hip.y + 0.3 * (shoulder.y - hip.y) + 14 };
    const elsewhere = { ...seen, joints: { ...seen.joints, ear: { x: 0, y: 0 }, elbow: shoulder, wrist: low } };
    expect(shapeOf(elsewhere).values).toEqual(shapeOf(seen).values);
    expect(shapeOf(seen).armCover).toBe(0);
    expect(shapeOf(elsewhere).armCover).toBeGreaterThan(0.3);
  });
});

test('the front of a person has another shape than the back, of the same trunk and legs', () => {
  const seen = figure({ pelvisDeg: 0, lumbarDeg: -15 }, 'right');
  const [back, front] = (['dorsal', 'ventral'] as const).map((surface) =>
    postureShape(seen.outlinePx, seen.joints, 'right', seen.torsoPx, surface)!,
  );
  const joints = FEATURE_COUNT - 12;
  expect(front!.values.subarray(joints)).toEqual(back!.values.subarray(joints));
  // Distances off the hip–shoulder line, positive towards the back.
  const off = (values: Float64Array): Float64Array => values.subarray((2 * joints) / 3 + 6, joints - 2);
  expect(Math.max(...off(front!.values))).toBeLessThan(0);
  expect(Math.min(...off(back!.values))).toBeGreaterThan(0);
});

describe('featureChange', () => {
  test('is zero against itself, but for the neutral’s own shape', () => {
    const change = featureChange(upright.values, upright.values);
    expect(change).toHaveLength(CHANGE_COUNT);
    expect(change.subarray(0, FEATURE_COUNT).every((v) => v === 0)).toBe(true);
    expect(change.subarray(FEATURE_COUNT).some((v) => v !== 0)).toBe(true);
  });

  test('takes whole turns out of the angles', () => {
    const turned = upright.values.map((v, k) => (k < (FEATURE_COUNT - 12) / 3 ? v + 360 : v));
    expect(largest(featureChange(upright.values, turned), featureChange(upright.values, upright.values))).toBeCloseTo(
      0,
    );
  });

  test('what is missing counts as unchanged', () => {
    const gap = Float64Array.from(upright.values);
    gap[3] = NaN;
    expect(featureChange(upright.values, gap)[3]).toBe(0);
    expect(featureChange(gap, upright.values).every((v) => !Number.isNaN(v))).toBe(true);
  });
});
