import { expect, test } from 'vitest';
import { quartersOf } from '../../../../src/core/reps/quarters.ts';
import { joinsAtHalf, ramp, savedRep } from './saved-rep.ts';

const whole = (values: readonly (number | null)[]): (number | null)[] =>
  values.map((value) => value && Math.round(value));

test('each quarter of the way tells hips, back and the share of the hips in it', () => {
  const { rep, series } = savedRep(ramp(), joinsAtHalf);
  const quarters = quartersOf(rep, series, 1);
  expect(quarters.map(({ hipDeg }) => hipDeg)).toEqual([20, 40, 60, 80]);
  expect(whole(quarters.map(({ lumbarDeg }) => lumbarDeg))).toEqual([0, 0, 10, 20]);
  expect(quarters.map(({ lumbarSigmaDeg }) => lumbarSigmaDeg)).toEqual([3, 3, 3, 3]);
  expect(quarters.map(({ hipShare }) => Math.round(100 * hipShare!))).toEqual([100, 100, 67, 67]);
});

test('in a bridge hips that open and a back that arches go the same way', () => {
  const { rep, series } = savedRep(ramp(-1), (deg) => -joinsAtHalf(deg));
  const quarters = quartersOf(rep, series, -1);
  expect(quarters.map(({ hipDeg }) => hipDeg)).toEqual([20, 40, 60, 80]);
  expect(whole(quarters.map(({ lumbarDeg }) => lumbarDeg))).toEqual([-0, -0, -10, -20]);
  expect(quarters.map(({ hipShare }) => Math.round(100 * hipShare!))).toEqual([100, 100, 67, 67]);
});

test('a back that goes against the hips takes nothing from their share', () => {
  const { rep, series } = savedRep(ramp(), (deg) => -deg / 4);
  expect(quartersOf(rep, series, 1).map(({ hipShare }) => hipShare)).toEqual([1, 1, 1, 1]);
});

test('a quarter whose end was not seen has no numbers, and neither has the share of the next', () => {
  // The back is hidden around 40° on the way there.
  const { rep, series } = savedRep(ramp(), (deg, i) => (i >= 6 && i <= 14 ? null : deg / 4));
  const quarters = quartersOf(rep, series, 1);
  expect(whole(quarters.map(({ lumbarDeg }) => lumbarDeg))).toEqual([5, null, 15, 20]);
  expect(quarters.map(({ hipShare }) => hipShare === null)).toEqual([false, true, true, false]);
});

test('a quarter whose end the hips reached unseen has no numbers either, in a recording that begins with it', () => {
  const hips = ramp().map((deg, i) => (i >= 1 && i <= 7 ? null : deg));
  const { rep, series } = savedRep(hips, (deg) => deg / 4, 0);
  expect(quartersOf(rep, series, 1).map(({ lumbarDeg }) => lumbarDeg)).toEqual([null, 10, 15, 20]);
});

test('without the hips there are no quarters', () => {
  const { rep, series } = savedRep(ramp(), joinsAtHalf);
  expect(quartersOf({ ...rep, hipFlexionPeakDeg: null }, series, 1)).toEqual([]);
});

test('the way is quartered from where it was first seen', () => {
  const { rep, series } = savedRep(ramp().slice(5), (deg) => deg / 4);
  const quarters = quartersOf(rep, series, 1);
  expect(quarters.map(({ hipDeg }) => hipDeg)).toEqual([35, 50, 65, 80]);
  expect(quarters.map(({ lumbarDeg }) => lumbarDeg)).toEqual([8.75, 12.5, 16.25, 20]);
  for (const { hipShare } of quarters) expect(hipShare).toBeCloseTo(0.8);
  // It is no matter whether its very first frame shows it.
  const late = savedRep([null, ...ramp().slice(5)], (deg) => deg / 4);
  for (const { hipShare } of quartersOf(late.rep, late.series, 1)) expect(hipShare).toBeCloseTo(0.8);
});

test('the first quarter begins with the first frame, and the last ends at the turn, whatever the hips were there', () => {
  // Behind the neutral by 4° the back is bent by 5°; and the hips went 2° farther than what is kept of them.
  const hips = [-4, ...ramp()];
  const { rep, series } = savedRep(hips, (deg) => (deg < 0 ? 5 : 10 + deg / 8));
  const quarters = quartersOf({ ...rep, hipFlexionPeakDeg: 84 }, series, 1);
  expect(quarters[0]!.hipShare).toBeCloseTo(21 / (21 + 10 + 21 / 8 - 5));
  expect(quarters[3]).toMatchObject({ hipDeg: 84, lumbarDeg: 20 });
});

test('a first quarter whose beginning was not seen has no share, though its end has its numbers', () => {
  const hips = Array.from({ length: 41 }, (_, i) => (i < 7 ? null : 2 * i));
  const { rep, series } = savedRep(hips, (deg) => deg / 4);
  const quarters = quartersOf(rep, series, 1);
  expect(quarters.map(({ lumbarDeg }) => lumbarDeg)).toEqual([5, 10, 15, 20]);
  expect(quarters.map(({ hipShare }) => hipShare === null)).toEqual([true, false, false, false]);
});

test('hips that were first seen where they turned have no quarters', () => {
  const { rep, series } = savedRep(ramp().slice(20), joinsAtHalf);
  expect(quartersOf(rep, series, 1)).toEqual([]);
});
