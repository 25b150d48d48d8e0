import { describe, expect, test } from 'vitest';
import {
  curvesOf,
  heldCurve,
  indexOfExtreme,
  indexOfMax,
  knownShare,
  medianNear,
  near,
  stayMs,
  type AttemptCurves,
  type Curve,
} from '../../../../src/core/reps/curves.ts';
import { attemptOf, pointAt } from './made.ts';

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

test('half a degree is held as well', () => {
  expect(held([0.5, 0.5, -0.5])).toEqual([0.5, 0, 0]);
});

test('a stretch of 260 ms around each moment decides: three wild frames of five are believed, two are not', () => {
  const curve = (wild: number): Curve => curvesOf(attemptOf({ points: Array.from({ length: 20 }, (_, i) => pointAt({ timestampMs: 50 * i, hipDeg: i >= 8 && i < 8 + wild ? 90 : 60 })) })).hipDeg; // prettier-ignore
  expect([Math.max(...curve(3).map(Number)), Math.max(...curve(2).map(Number))]).toEqual([90, 60]);
});

test('what is not known neither holds nor breaks', () => {
  expect(held([20, null, 30])).toEqual([20, null, 30]);
});

/** A tenth of a second between frames; only the times matter here. */
function every100Ms(count: number): AttemptCurves {
  const none: Curve = [];
  return { timestampMs: Array.from({ length: count }, (_, i) => 100 * i), driveDeg: none, hipDeg: none, sureHipDeg: none, lumbarDeg: none, lumbarSigmaDeg: none, trunkDeg: none, thighDeg: none, kneeDeg: none, feetApart: none }; // prettier-ignore
}

test('the largest is the first of the largest that are known, the extreme the farthest from zero', () => {
  expect(indexOfMax([null, -5, -3, null, -3])).toBe(2);
  expect(indexOfMax([4, -5, 0.5])).toBe(0);
  expect([indexOfMax([null, null]), indexOfMax([])]).toEqual([-1, -1]);
  expect(indexOfExtreme([2, null, -7, 6])).toBe(2);
  expect(indexOfExtreme([null])).toBe(-1);
});

test('near a moment is 300 ms to both sides', () => {
  const curve = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  expect(near(every100Ms(10), curve, 5)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  expect(medianNear(every100Ms(10), curve, 1)).toBe(2);
  expect(medianNear(every100Ms(10), curve, -1)).toBeNull();
  expect(medianNear(every100Ms(10), [null, null], 0)).toBeNull();
});

test('the known share is of all frames', () => {
  expect([knownShare([1, null, 0, null]), knownShare([])]).toEqual([0.5, 0]);
});

describe('a curve stays', () => {
  const stay = (curve: Curve, index: number): number => stayMs(every100Ms(curve.length), curve, index);

  test('while it hardly moves', () => {
    expect(stay([0, 20, 40, 60, 60, 60, 60, 60, 40, 20, 0], 5)).toBe(200);
    expect(stay([60, 60, 60, 60], 2)).toBe(300);
  });

  test('slower than 12° a second, and no farther than 8° from where it is', () => {
    const drift = (step: number): number[] => Array.from({ length: 12 }, (_, i) => 60 - step * i);
    expect(stay(drift(1), 0)).toBe(800);
    expect(stay(drift(1.25), 0)).toBe(0);
    expect(stay(drift(1), 11)).toBe(800);
  });

  test('by its speed within 130 ms to both sides', () => {
    // 3° in 0.26 s are less, in 0.13 s more.
    const at = (times: readonly number[], curve: Curve) => stayMs({ ...every100Ms(0), timestampMs: times }, curve, 0);
    const every130Ms = [10_000, 10_130, 10_260, 10_390];
    expect(at(every130Ms, [60, 60, 60, 57])).toBe(260);
    expect(at(every130Ms, [60, 57, 57, 57])).toBe(390);
    expect(at([10_000, 10_150, 10_300], [60, 57, 54])).toBe(300); // too far apart to tell
    // 3° in a quarter of a second are 12° a second.
    expect(at([10_000, 10_125, 10_250, 10_375], [60, 58.5, 57, 55.5])).toBe(0);
  });

  test('near zero like anywhere else, up to a frame that does not know it', () => {
    expect(stay([0, 0, null, 0, 0], 4)).toBe(100);
    expect(stay([0, 0, null, 0, 0], 0)).toBe(100);
  });

  test('over a neighbour that is not known, not over itself', () => {
    expect(stay([60, null, 60, 60, 60], 4)).toBe(200);
    expect(stay([60, 60, 60, null, 60], 0)).toBe(200);
  });
});
