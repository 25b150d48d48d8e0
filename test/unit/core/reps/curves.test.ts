import { expect, test } from 'vitest';
import { heldCurve, type AttemptCurves, type Curve } from '../../../../src/core/reps/curves.ts';

/** A picture every tenth of a second. */
const held = (curve: Curve): Curve =>
  heldCurve({ timestampMs: curve.map((_, i) => i * 100) } as unknown as AttemptCurves, curve, 200);

test('what flashes by is not held, what stays is', () => {
  expect(held([10, 10, 40, 10, 10])).toEqual([10, 10, 10, 10, 10]);
  expect(held([10, 40, 40, 40, 10])).toEqual([10, 10, 40, 10, 10]);
});

test('an arch is held by what is nearest to zero, and nothing is where the sign changes', () => {
  expect(held([-30, -20, -30])).toEqual([-20, -20, -20]);
  expect(held([10, 10, -10, -10])).toEqual([10, 0, 0, -10]);
});

test('what is not known neither holds nor breaks', () => {
  expect(held([20, null, 30])).toEqual([20, null, 30]);
});
