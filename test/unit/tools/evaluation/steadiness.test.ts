import { expect, test } from 'vitest';
import { trendOf } from '../../../../tools/evaluation/steadiness.ts';

/** An hour, one sample every ten seconds: up and down by 3, as a heap between two collections. */
const level = Array.from({ length: 360 }, (_, i) => ({ atMs: 10_000 * i, value: 20 + 3 * Math.sin(1.7 * i) }));

test('what goes up and down but stays level rises by nothing', () => {
  const { typical, rise } = trendOf(level);
  expect(typical).toBeCloseTo(20, 0);
  expect(Math.abs(rise)).toBeLessThan(0.5);
});

test('a slow leak is found in it, and peaks are not taken for one', () => {
  const leaking = level.map(({ atMs, value }, i) => ({
    atMs,
    value: value + (12 * i) / 359 + (i % 7 === 6 ? 100 : 0),
  }));
  expect(trendOf(leaking).rise).toBeGreaterThan(11);
  expect(trendOf(leaking).rise).toBeLessThan(13);
});

test('one sample is no trend', () => {
  expect(() => trendOf(level.slice(0, 1))).toThrow(RangeError);
});
