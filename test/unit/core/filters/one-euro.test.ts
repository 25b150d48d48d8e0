import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneEuro, type OneEuroState } from '../../../../src/core/filters/one-euro.ts';

const params = { minCutoffHz: 1.2, beta: 0.015, derivativeCutoffHz: 1 };
const still = { ...params, beta: 0 };

function filtered(values: readonly number[], stepMs: number, with_ = params): OneEuroState[] {
  let state: OneEuroState | null = null;
  return values.map((value, i) => (state = oneEuro(with_, state, value, i * stepMs)));
}

describe('the 1€ filter', () => {
  test('begins with the first value', () => {
    expect(oneEuro(params, null, 7, 100)).toEqual({ value: 7, timestampMs: 100, rawValue: 7, speed: 0 });
  });

  test('stays in the hull of what it has seen', () => {
    const values = fc.array(fc.double({ min: -90, max: 90, noNaN: true }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, fc.integer({ min: 5, max: 200 }), (seen, stepMs) => {
        for (const { value } of filtered(seen, stepMs)) {
          expect(value).toBeGreaterThanOrEqual(Math.min(...seen) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...seen) + 1e-9);
        }
      }),
    );
  });

  test('does not depend on how time is cut: a value held over several frames ends where it ends over one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 10 }), fc.integer({ min: 20, max: 400 }), (pieces, totalMs) => {
        let state = oneEuro(still, null, 0, 0);
        for (let i = 1; i <= pieces; i++) state = oneEuro(still, state, 30, (totalMs * i) / pieces);
        expect(state.value).toBeCloseTo(oneEuro(still, oneEuro(still, null, 0, 0), 30, totalMs).value, 9);
      }),
    );
  });

  test('follows a movement alike at 15, 30 and 60 frames a second', () => {
    const at = (rate: number): number => filtered(Array.from({ length: rate + 1 }, (_, i) => (60 * i) / rate), 1000 / rate).at(-1)!.value; // prettier-ignore
    expect(Math.abs(at(30) - at(60))).toBeLessThan(1.5);
    expect(Math.abs(at(15) - at(60))).toBeLessThan(4);
  });

  test('is calm at rest and quick in movement', () => {
    const ramp = Array.from({ length: 45 }, (_, i) => 2 * i);
    const lagOf = (beta: number): number => ramp.at(-1)! - filtered(ramp, 33, { ...params, beta }).at(-1)!.value;
    expect(lagOf(0.1)).toBeLessThan(lagOf(0) / 2);
    const jitter = Array.from({ length: 90 }, (_, i) => (i % 2 ? 1 : -1));
    expect(Math.abs(filtered(jitter, 33).at(-1)!.value)).toBeLessThan(0.3);
  });

  test('begins anew after a gap of more than 500 ms and not before', () => {
    const before = oneEuro(params, oneEuro(params, null, 0, 0), 10, 33);
    expect(oneEuro(params, before, 50, 534)).toEqual({ value: 50, timestampMs: 534, rawValue: 50, speed: 0 });
    expect(oneEuro(params, before, 50, 533).value).toBeLessThan(50);
  });

  test('takes the same moment twice as one, and refuses time that runs backwards', () => {
    const state = oneEuro(params, null, 0, 100);
    expect(oneEuro(params, state, 9, 100)).toBe(state);
    expect(() => oneEuro(params, state, 9, 99)).toThrow(RangeError);
  });
});
