import { describe, expect, test } from 'vitest';
import { atSamePhaseMs, rhythmOf } from '../../../../src/core/reps/same-phase.ts';
import { joinsAtHalf, ramp, savedRep, STEP_MS } from './saved-rep.ts';

test('two reps of different speed are at the same phase where the hips have gone as much of their way', () => {
  const quick = savedRep(ramp(), joinsAtHalf);
  const slow = savedRep(ramp(1, 20).flatMap((deg) => [deg, deg]), joinsAtHalf); // prettier-ignore
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

test('the rhythm of a rep is told by the tenths of its way, there, at the turn and back', () => {
  const { rep, series } = savedRep(ramp(), joinsAtHalf);
  const tenths = Array.from({ length: 19 }, (_, i) => expect.closeTo(1100 + 100 * i));
  expect(rhythmOf(rep, series, 1)).toEqual({ startMs: 1000, endMs: 3000, marksMs: tenths });
  // Begun at 20°, a tenth is 6°; back there the last of them come before the hips are.
  const late = savedRep(ramp().slice(5), joinsAtHalf);
  expect(rhythmOf(late.rep, late.series, 1).marksMs.slice(0, 10)).toEqual(
    Array.from({ length: 10 }, (_, i) => expect.closeTo(1000 + 75 * (i + 1))),
  );
});

test('a rep whose hips are not known has no rhythm but its beginning and its end', () => {
  const { rep, series } = savedRep(ramp(), joinsAtHalf);
  expect(rhythmOf({ ...rep, hipFlexionPeakDeg: null }, series, 1)).toEqual({ startMs: 1000, endMs: 3000, marksMs: [] });
});

describe('the moment of another rep', () => {
  type Marks = readonly (number | null)[];
  /** A second of one rep held beside 1.2 s of another. */
  const beside = (from: Marks, to: Marks, ms: number): number =>
    atSamePhaseMs({ startMs: 0, endMs: 1000, marksMs: from }, { startMs: 0, endMs: 1200, marksMs: to }, ms);

  test('lies in proportion between the shares that were seen in both', () => {
    expect(beside([500], [300], 250)).toBe(150);
    expect(beside([500], [300], 500)).toBe(300);
    expect(beside([500], [300], 750)).toBe(750);
    expect(beside([500, null, 800], [300, 400, null], 750)).toBe(750);
  });

  test('goes forwards in both, whatever the noise did to a share', () => {
    expect(beside([500, 400, 800], [300, 600, 700], 600)).toBeCloseTo(300 + 400 / 3);
    expect(beside([500, 600, 800], [400, 300, 700], 650)).toBeCloseTo(550);
    expect(beside([500, 500, 800], [400, 450, 700], 650)).toBeCloseTo(550);
    expect(beside([500, 600, 800], [400, 400, 700], 550)).toBeCloseTo(450);
  });

  test('lies within the rep: no share counts at its end or beyond', () => {
    expect(beside([1000], [900], 1000)).toBe(1200);
    expect(beside([1100], [900], 1000)).toBe(1200);
    expect(beside([800], [1200], 900)).toBe(1080);
    expect(beside([800], [1300], 900)).toBe(1080);
  });

  test('is its beginning before the beginning, and its end after the end', () => {
    expect(beside([500, 600], [300, 900], -50)).toBe(0);
    expect(beside([500, 600], [300, 900], 1050)).toBe(1200);
  });
});
