import { expect, test } from 'vitest';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import type { PoseFrame } from '../../../../src/core/pose/frame.ts';
import { landmarkIndex } from '../../../../src/core/pose/frame.ts';
import type { AngleSeries, KeptDeduction, SavedRep } from '../../../../src/core/records/record.ts';
import { kneeWorstMs, momentOf } from '../../../../src/core/reps/moments.ts';
import { quartersOf } from '../../../../src/core/reps/quarters.ts';
import { atSamePhaseMs, rhythmOf } from '../../../../src/core/reps/same-phase.ts';
import { leftMs, reachedMs, wayOf } from '../../../../src/core/reps/way.ts';

const STEP_MS = 50;

/** A rep of these hips, a frame every 50 ms from 1000 ms on; the back follows from the hips. */
function repOf(
  hipDeg: readonly (number | null)[],
  lumbarOf: (hipDeg: number, i: number) => number | null,
): { readonly rep: SavedRep['rep']; readonly series: AngleSeries } {
  const timestampMs = hipDeg.map((_, i) => 1000 + STEP_MS * i);
  const lumbarDeg = hipDeg.map((deg, i) => (deg === null ? null : lumbarOf(deg, i)));
  const sizes = hipDeg.map((deg) => Math.abs(deg ?? 0));
  const peak = sizes.indexOf(Math.max(...sizes));
  const rep = {
    startMs: timestampMs[0]!,
    peakMs: timestampMs[peak]!,
    endMs: timestampMs.at(-1)!,
    hipFlexionPeakDeg: hipDeg[peak]!,
    lumbarPeakMs: 1650,
    neutralHipRangeDeg: 40,
  } as SavedRep['rep'];
  const lumbarSigmaDeg = lumbarDeg.map((deg) => (deg === null ? null : 3));
  return { rep, series: { timestampMs, hipDeg, lumbarDeg, lumbarSigmaDeg } };
}

/** There in a second and back in a second: 0…80…0, 4° a frame, held for `held` frames. */
const ramp = (sign: 1 | -1 = 1, held = 0): number[] => {
  const up = Array.from({ length: 20 }, (_, i) => 4 * i);
  const there = [...up, ...Array.from({ length: held }, () => 80), 80];
  return [...there, ...up.toReversed()].map((deg) => sign * deg);
};

/** Nothing until the hips are at 40°, then half as much as they. */
const joinsAtHalf = (hipDeg: number): number => Math.max(0, (Math.abs(hipDeg) - 40) / 2);

const whole = (values: readonly (number | null)[]): (number | null)[] =>
  values.map((value) => value && Math.round(value));

test('each quarter of the way tells hips, back and the share of the hips in it', () => {
  const { rep, series } = repOf(ramp(), joinsAtHalf);
  const quarters = quartersOf(rep, series, 1);
  expect(quarters.map(({ hipDeg }) => hipDeg)).toEqual([20, 40, 60, 80]);
  expect(whole(quarters.map(({ lumbarDeg }) => lumbarDeg))).toEqual([0, 0, 10, 20]);
  expect(quarters.map(({ lumbarSigmaDeg }) => lumbarSigmaDeg)).toEqual([3, 3, 3, 3]);
  expect(quarters.map(({ hipShare }) => Math.round(100 * hipShare!))).toEqual([100, 100, 67, 67]);
});

test('in a bridge hips that open and a back that arches go the same way', () => {
  const { rep, series } = repOf(ramp(-1), (deg) => -joinsAtHalf(deg));
  const quarters = quartersOf(rep, series, -1);
  expect(quarters.map(({ hipDeg }) => hipDeg)).toEqual([20, 40, 60, 80]);
  expect(whole(quarters.map(({ lumbarDeg }) => lumbarDeg))).toEqual([-0, -0, -10, -20]);
  expect(quarters.map(({ hipShare }) => Math.round(100 * hipShare!))).toEqual([100, 100, 67, 67]);
});

test('a back that goes against the hips takes nothing from their share', () => {
  const { rep, series } = repOf(ramp(), (deg) => -deg / 4);
  expect(quartersOf(rep, series, 1).map(({ hipShare }) => hipShare)).toEqual([1, 1, 1, 1]);
});

test('a quarter whose end was not seen has no numbers, and neither has the share of the next', () => {
  // The back is hidden around 40° on the way there.
  const { rep, series } = repOf(ramp(), (deg, i) => (i >= 6 && i <= 14 ? null : deg / 4));
  const quarters = quartersOf(rep, series, 1);
  expect(whole(quarters.map(({ lumbarDeg }) => lumbarDeg))).toEqual([5, null, 15, 20]);
  expect(quarters.map(({ hipShare }) => hipShare === null)).toEqual([false, true, true, false]);
});

test('without the hips there are no quarters', () => {
  const { rep, series } = repOf(ramp(), joinsAtHalf);
  expect(quartersOf({ ...rep, hipFlexionPeakDeg: null }, series, 1)).toEqual([]);
});

test('the hips are somewhere at a moment between two frames, there and back', () => {
  const { rep, series } = repOf(ramp(), joinsAtHalf);
  const way = wayOf(rep, series, 1)!;
  // 4° in 50 ms.
  expect(reachedMs(way, 30)).toBeCloseTo(1375);
  expect(leftMs(way, 30)).toBeCloseTo(rep.endMs - 375);
  expect(reachedMs(way, 90)).toBeNull();
});

test('a crossing in a gap was not seen', () => {
  const hips = ramp().map((deg, i) => (i >= 5 && i <= 12 ? null : deg));
  const { rep, series } = repOf(hips, joinsAtHalf);
  const way = wayOf(rep, series, 1)!;
  expect(reachedMs(way, 30)).toBeNull();
  expect(reachedMs(way, 60)).toBeCloseTo(1750);
});

test('two reps of different speed are at the same phase where the hips have gone as much of their way', () => {
  const quick = repOf(ramp(), joinsAtHalf);
  const slow = repOf(ramp(1, 20).flatMap((deg) => [deg, deg]), joinsAtHalf); // prettier-ignore
  const [from, to] = [quick, slow].map(({ rep, series }) => rhythmOf(rep, series, 1)) as [
    ReturnType<typeof rhythmOf>,
    ReturnType<typeof rhythmOf>,
  ];
  const hipsOf = ({ series }: typeof slow, ms: number): number =>
    series.hipDeg[Math.round((ms - series.timestampMs[0]!) / STEP_MS)]!;
  for (const ms of [1200, 1500, 1800, 2300, 2600, 2800]) {
    expect(Math.abs(hipsOf(slow, atSamePhaseMs(from, to, ms)) - hipsOf(quick, ms))).toBeLessThan(7);
  }
  expect(atSamePhaseMs(from, to, quick.rep.startMs)).toBe(slow.rep.startMs);
  expect(atSamePhaseMs(from, to, quick.rep.endMs)).toBe(slow.rep.endMs);
  // There and back again it is the same moment.
  expect(atSamePhaseMs(to, from, atSamePhaseMs(from, to, 1700))).toBeCloseTo(1700);
});

test('reps of which no share of the way was seen in both are held beside each other by time', () => {
  const unseen = { startMs: 0, endMs: 2000, marksMs: [] };
  expect(atSamePhaseMs({ startMs: 100, endMs: 1100, marksMs: [500] }, unseen, 350)).toBe(500);
});

test('what was taken off happened at a moment, or at none', () => {
  const saved = repOf(ramp(), joinsAtHalf);
  const at = (deduction: KeptDeduction): number | null => momentOf(deduction, saved, hipHinge, 1900);
  expect(at({ code: 'spine-rounding', points: 9, by: 'size', deg: 30, sigmaDeg: 3, greenDeg: 25 })).toBe(1650);
  expect(at({ code: 'spine-cap', points: 9, mostPoints: 60 })).toBe(1650);
  // The back left green when the hips were at 40°.
  expect(at({ code: 'hip-share', points: 9, share: 0.6, greenShare: 0.74 })).toBeCloseTo(1500);
  expect(at({ code: 'depth-shallow', points: 9, deg: 40, enoughDeg: 45 })).toBe(saved.rep.peakMs);
  expect(at({ code: 'tempo-fast', points: 2, way: 'down', goingMs: 600, leastMs: 700 })).toBe(1600);
  expect(at({ code: 'knee-bent', points: 1, deg: 38, limitDeg: 35 })).toBe(1900);
  expect(at({ code: 'tempo-slow', points: 1, repMs: 9000, mostMs: 8000 })).toBeNull();
  expect(at({ code: 'coordination', points: 1, deg: 20, greenDeg: 15 })).toBeNull();
  expect(at({ code: 'tempo-fast', points: 2, text: 'as it was written' })).toBeNull();
});

test('a share of the hips is looked at where the back left green, and at the end where it never did', () => {
  const { rep, series } = repOf(ramp(), joinsAtHalf);
  const share = { code: 'hip-share', points: 9, share: 0.6, greenShare: 0.74 } as const;
  const never = { ...rep, neutralHipRangeDeg: 80 };
  expect(momentOf(share, { rep: never, series }, hipHinge, null)).toBe(rep.peakMs);
});

/** Somebody in profile whose left knee is bent by this; the hip above the knee, the shin turned back. */
function kneeling(timestampMs: number, kneeDeg: number): PoseFrame {
  const landmarks = Array.from({ length: 33 }, () => ({ xPx: 100, yPx: 100, visibility: 1 }));
  const rad = (kneeDeg * Math.PI) / 180;
  landmarks[landmarkIndex('left_hip')] = { xPx: 100, yPx: 100, visibility: 1 };
  landmarks[landmarkIndex('left_knee')] = { xPx: 100, yPx: 200, visibility: 1 };
  landmarks[landmarkIndex('left_ankle')] = { xPx: 100 - 100 * Math.sin(rad), yPx: 200 + 100 * Math.cos(rad), visibility: 1 }; // prettier-ignore
  return { timestampMs, widthPx: 640, heightPx: 480, person: { landmarks, world: [], outlinePx: null } };
}

test('the knee is at its worst where it is bent most for more than a moment', () => {
  const bent = [5, 20, 43, 45, 44, 20, 90, 10, 5];
  const frames = bent.map((deg, i) => kneeling(100 * i, deg));
  const view = { nearSide: 'left', facing: 'right' } as const;
  expect(kneeWorstMs(frames, view, hipHinge)).toBe(300);
  // In a bridge the straightest is the worst.
  expect(kneeWorstMs(frames, view, { ...hipHinge, knee: { code: 'knee-straight', limitDeg: 70, worstDeg: 45 } })).not.toBe(300); // prettier-ignore
  expect(kneeWorstMs([], view, hipHinge)).toBeNull();
});
