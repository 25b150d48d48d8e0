import { expect, test } from 'vitest';
import { frameIndexAt, frameStepMs } from '../../../../src/core/records/replay.ts';

/** Uneven, with a gap of 600 ms. */
const times = [1000, 1030, 1100, 1350, 1950, 2000];

test('at each moment the newest frame is there', () => {
  expect([1000, 1029, 1030, 1200, 1349, 1350, 2000].map((ms) => frameIndexAt(times, ms))).toEqual([
    0, 0, 1, 2, 2, 3, 5,
  ]);
});

test('in a gap nothing is there, though a frame has its usual time', () => {
  expect([1450, 1451, 1949, 1950].map((ms) => frameIndexAt(times, ms))).toEqual([3, null, null, 4]);
});

test('before the first frame and some time after the last nothing is there', () => {
  expect([999, 2100, 2101].map((ms) => frameIndexAt(times, ms))).toEqual([null, 5, null]);
  expect(frameIndexAt([], 5)).toBeNull();
});

test('steps go from frame to frame, whatever lies between them', () => {
  expect(frameStepMs(times, 1350, 1)).toBe(1950);
  expect(frameStepMs(times, 1950, -1)).toBe(1350);
  expect(frameStepMs(times, 1500, -1)).toBe(1350);
  expect(frameStepMs(times, 2000, 1)).toBe(2000);
  expect(frameStepMs(times, 1000, -1)).toBe(1000);
});
