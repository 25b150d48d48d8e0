import { describe, expect, test } from 'vitest';
import { leftMs, reachedMs, valueAt, wayOf } from '../../../../src/core/reps/way.ts';
import { joinsAtHalf, ramp, savedRep } from './saved-rep.ts';

test('the hips are somewhere at a moment between two frames, there and back', () => {
  const { rep, series } = savedRep(ramp(), joinsAtHalf);
  const way = wayOf(rep, series, 1)!;
  // 4° in 50 ms.
  expect(reachedMs(way, 30)).toBeCloseTo(1375);
  expect(leftMs(way, 30)).toBeCloseTo(rep.endMs - 375);
  expect(reachedMs(way, 90)).toBeNull();
});

test('a crossing in a gap was not seen', () => {
  const hips = ramp().map((deg, i) => (i >= 5 && i <= 12 ? null : deg));
  const { rep, series } = savedRep(hips, joinsAtHalf);
  const way = wayOf(rep, series, 1)!;
  expect(reachedMs(way, 30)).toBeNull();
  expect(reachedMs(way, 60)).toBeCloseTo(1750);
});

describe('the way of the hips', () => {
  const begun = (hipDeg: readonly (number | null)[], sign: 1 | -1 = 1) => {
    const { rep, series } = savedRep(hipDeg, () => 0);
    return wayOf(rep, series, sign)!.fromDeg;
  };

  test('begins where they were first seen, and nowhere behind the neutral', () => {
    expect(begun([12, 40, 80, 40])).toBe(12);
    expect(begun([-12, -40, -80], -1)).toBe(12);
    expect(begun([null, 12, 40, 80])).toBe(12);
    expect(begun([-3, 40, 80])).toBe(0);
  });

  test('begins at the neutral where its first 300 ms were not seen', () => {
    expect(begun([...Array<null>(6).fill(null), 24, 80])).toBe(24);
    expect(begun([...Array<null>(7).fill(null), 24, 80])).toBe(0);
    const { rep, series } = savedRep([null, null], () => 0);
    expect(wayOf({ ...rep, hipFlexionPeakDeg: 80 }, series, 1)).toMatchObject({ fromDeg: 0, toDeg: 80 });
  });

  test('is not told where it is not known how far they went', () => {
    const { rep, series } = savedRep(ramp(), joinsAtHalf);
    expect(wayOf({ ...rep, hipFlexionPeakDeg: null }, series, 1)).toBeNull();
  });

  test('reaches its end in the frame that shows it, and is left from there', () => {
    const { rep, series } = savedRep(ramp(1, 3), joinsAtHalf);
    const way = wayOf(rep, series, 1)!;
    expect([reachedMs(way, 80), leftMs(way, 80)]).toEqual([2000, 2150]);
    expect([reachedMs(way, 0), leftMs(way, 0)]).toEqual([rep.startMs, rep.endMs]);
  });

  test('of hips that were farther already when they were first seen, or last, was not seen', () => {
    const { rep, series } = savedRep([30, 60, 80, 60, 30], () => 0);
    const way = wayOf(rep, series, 1)!;
    expect([reachedMs(way, 20), leftMs(way, 20)]).toEqual([null, null]);
  });

  test('there is over at the turn, and so is the way back before it: what dips once more is no part of either', () => {
    const { rep, series } = savedRep([0, 40, 60, 20, 70], () => 0);
    expect(reachedMs(wayOf({ ...rep, peakMs: 1100 }, series, 1)!, 65)).toBeNull();
    const back = savedRep([70, 20, 60, 40, 0], () => 0);
    expect(leftMs(wayOf({ ...back.rep, peakMs: 1100 }, back.series, 1)!, 65)).toBeNull();
    // The turn is known to a frame.
    const late = savedRep([0, 40, 60, 70, 60, 40, 0], () => 0);
    expect(reachedMs(wayOf({ ...late.rep, peakMs: 1100 }, late.series, 1)!, 65)).toBeCloseTo(1125);
    expect(leftMs(wayOf({ ...late.rep, peakMs: 1200 }, late.series, 1)!, 65)).toBeCloseTo(1175);
  });

  test('is known between two frames 300 ms apart, and not 350 ms', () => {
    const unseen = (frames: number) => {
      const { rep, series } = savedRep([20, ...Array<null>(frames).fill(null), 80, 60], () => 0);
      return reachedMs(wayOf(rep, series, 1)!, 50);
    };
    expect([unseen(3), unseen(5), unseen(6)]).toEqual([1100, 1150, null]);
  });
});

describe('a curve between its frames', () => {
  const at = (ms: number, curve: readonly (number | null)[]) => valueAt([1000, 1100, 1200, 1500, 1801], curve, ms);
  const curve = [10, 20, null, 50, 80];

  test('goes straight from one to the next', () => {
    expect([1000, 1025, 1100].map((ms) => at(ms, curve))).toEqual([10, 12.5, 20]);
  });

  test('goes over frames that do not know it, for 300 ms', () => {
    expect(at(1200, [10, 20, null, 50, 80])).toBeNull();
    expect(at(1350, [10, 20, 30, 50, 80])).toBe(40);
    expect(at(1150, [10, 20, 30, 50, 80])).toBe(25);
    expect(at(1100, [10, null, 30, 50, 80])).toBe(20);
    expect(at(1600, [10, 20, 30, 50, 80])).toBeNull();
  });

  test('is not known before its first frame and after its last', () => {
    expect([999, 1802].map((ms) => at(ms, curve))).toEqual([null, null]);
  });
});
