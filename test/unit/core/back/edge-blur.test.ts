import { expect, test } from 'vitest';
import { trunkProfile } from '../../../../src/core/back/profile.ts';
import { edgeBlur } from '../../../../src/core/back/edge-blur.ts';
import { figure } from '../figure.ts';

const { outlinePx, joints, torsoPx } = figure({ pelvisDeg: 30, lumbarDeg: 10 }, 'left');
const profile = trunkProfile(outlinePx, joints, 'left', torsoPx, 'dorsal')!;
const hundredth = torsoPx / 100;
/** Blur of the back when the edge is 3 wide, and 20 within so many torso lengths of the middle of the back. */
const blurWith = (within: number): number | null => {
  const [x, y] = [-profile.x[22]!, -profile.y[22]!];
  const widths = Float32Array.from({ length: outlinePx.length / 2 }, (_, i) =>
    Math.hypot(outlinePx[2 * i]! - x, outlinePx[2 * i + 1]! - y) < within * torsoPx ? 20 * hundredth : 3 * hundredth,
  );
  return edgeBlur(outlinePx, widths, profile, 'left', torsoPx);
};

test('is the width of the edge along the trunk, in hundredths of the torso', () => {
  expect(blurWith(0)).toBeCloseTo(3, 4);
  expect(blurWith(0.3)).toBeCloseTo(20, 4);
});

test('a crease counts for nothing', () => {
  expect(blurWith(0.05)).toBeCloseTo(3, 4);
});

test('is not known without the widths', () => {
  expect(edgeBlur(outlinePx, undefined, profile, 'left', torsoPx)).toBeNull();
});
