import { median } from '../../../../src/core/geometry/statistics.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { median3 } from '../../../../src/core/filters/median3.ts';
import { rollingMedian } from '../../../../src/core/filters/rolling-median.ts';

const number = fc.double({ min: -180, max: 180, noNaN: true }).map((deg) => deg + 0); // −0 is 0
const curve = fc.array(fc.option(number), { minLength: 1, maxLength: 40 });

describe('the median of three', () => {
  test('is the middle one in any order', () => {
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        const middle = [a, b, c].sort((x, y) => x - y)[1]!;
        for (const order of [[a, b, c], [c, a, b], [b, c, a], [b, a, c]] as const) expect(median3(...order)).toBe(middle);
      }),
    ); // prettier-ignore
  });
});

describe('the rolling median', () => {
  test('is the median of what lies within half the window, null where nothing was', () => {
    fc.assert(
      fc.property(curve, fc.integer({ min: 0, max: 400 }), (values, windowMs) => {
        const times = values.map((_, i) => 33 * i + (i % 3));
        rollingMedian(times, values, windowMs).forEach((found, i) => {
          const near = values.filter((_, k) => Math.abs(times[k]! - times[i]!) <= windowMs / 2);
          expect(found).toBe(values[i] === null ? null : median(near));
        });
      }),
    );
  });

  test('takes a wild frame out', () => {
    const times = [0, 33, 66, 99, 132];
    expect(rollingMedian(times, [5, 5, 80, 6, 6], 100)).toEqual([5, 5, 6, 6, 6]);
  });
});

describe('the median of some', () => {
  test('passes over what is not known, and of nothing is null', () => {
    expect(median([3, null, 1, 2])).toBe(2);
    expect(median([1, 4])).toBe(2.5);
    expect(median([null])).toBeNull();
    expect(median([])).toBeNull();
  });
});
