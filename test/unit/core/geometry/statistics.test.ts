import { describe, expect, test } from 'vitest';
import { mean, median, percentile } from '../../../../src/core/geometry/statistics.ts';

describe('what is missing', () => {
  test('is passed over, and never counted as a large number', () => {
    expect(median([1, 2, 3, NaN, NaN])).toBe(2);
    expect(median([3, null, 1, undefined, 2])).toBe(2);
    expect(percentile([NaN, 4, null, 2], 0.5)).toBe(4);
    expect(mean([1, NaN, 3, null])).toBe(2);
  });

  test('leaves nothing of nothing', () => {
    for (const of of [[], [null], [NaN, undefined]]) {
      expect(median(of)).toBeNull();
      expect(percentile(of, 0.5)).toBeNull();
      expect(mean(of)).toBeNull();
    }
  });
});

test('the median of an even number lies between the two in the middle', () => {
  expect(median([1, 4])).toBe(2.5);
});
