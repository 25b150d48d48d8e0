import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zeroPhaseLowPass } from '../../../../src/core/filters/butterworth.ts';

const times = (count: number, stepMs = 33.3): number[] => Array.from({ length: count }, (_, i) => i * stepMs);
const sine = (at: readonly number[], hz: number): number[] => at.map((ms) => Math.sin((2 * Math.PI * hz * ms) / 1000));
/** Largest size away from the ends. */
const amplitude = (values: readonly (number | null)[]): number =>
  Math.max(...values.slice(30, -30).map((value) => Math.abs(value!)));

describe('the zero-phase low-pass', () => {
  test('keeps constants and straight lines', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -90, max: 90, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (a, b) => {
          const at = times(60);
          const line = at.map((ms) => a + (b * ms) / 10);
          zeroPhaseLowPass(at, line).forEach((value, i) => expect(value).toBeCloseTo(line[i]!, 6));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('passes slow movement, halves the power at its cut-off, and stops fast noise', () => {
    const at = times(240, 10);
    expect(amplitude(zeroPhaseLowPass(at, sine(at, 0.5)))).toBeGreaterThan(0.98);
    expect(amplitude(zeroPhaseLowPass(at, sine(at, 4)))).toBeCloseTo(Math.SQRT1_2, 1);
    expect(amplitude(zeroPhaseLowPass(at, sine(at, 12)))).toBeLessThan(0.05);
  });

  test('is not late: backwards in time it does the same', () => {
    const at = times(90);
    const values = at.map((ms) => Math.exp(-(((ms - 1500) / 300) ** 2)));
    const forwards = zeroPhaseLowPass(at, values);
    const backwards = zeroPhaseLowPass(at, values.toReversed()).toReversed();
    forwards.forEach((value, i) => expect(value).toBeCloseTo(backwards[i]!, 3));
    expect(forwards.indexOf(Math.max(...forwards.map((value) => value!)))).toBe(45);
  });

  test('reads uneven frames as even ones', () => {
    const even = times(120, 25);
    const uneven = even.map((ms, i) => (i > 0 && i < 119 ? ms + (i % 3) * 7 - 7 : ms));
    const expected = zeroPhaseLowPass(even, sine(even, 0.8));
    const found = zeroPhaseLowPass(uneven, sine(uneven, 0.8));
    found.forEach((value, i) => expect(Math.abs(value! - expected[i]!)).toBeLessThan(0.06));
  });

  test('what was null stays null, and a stretch behind a long gap knows nothing of the one before', () => {
    const at = times(90);
    const values = at.map((_, i) => (i === 10 || (i >= 40 && i < 60) ? null : i < 40 ? 5 : 50));
    const found = zeroPhaseLowPass(at, values);
    expect(found.map((value) => value && Math.round(value))).toEqual(values);
    expect(Math.max(...found.map((value, i) => Math.abs((value ?? 0) - (values[i] ?? 0))))).toBeLessThan(1e-6);
  });

  test('leaves what is too short alone', () => {
    expect(zeroPhaseLowPass([], [])).toEqual([]);
    expect(zeroPhaseLowPass([0, 33], [3, 8])).toEqual([3, 8]);
    expect(zeroPhaseLowPass([0, 33, 66], [null, 8, null])).toEqual([null, 8, null]);
  });
});
