/** A half-kneeling stretch is open from 10° on, its doubt given from 7.5°; arched up to 12° it is in band; 20 s are asked for, told every ten. */
import { describe, expect, test } from 'vitest';
import type { AttemptPoint, HoldTime } from '../../../../src/core/reps/attempt.ts';
import { heldWith, markReached } from '../../../../src/core/reps/holding.ts';
import { halfKneelingStretchLeft as stretch } from '../../../../src/exercises/half-kneeling-stretch/exercise.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { pointAt } from './made.ts';

const so = { heldMs: 1000, inBandMs: 800 };
const before = [pointAt({ timestampMs: 900 })];

describe('the time that is held', () => {
  const open = { driveDeg: 8, hipDeg: 8, lumbarDeg: 0 };
  const held = (point: Partial<AttemptPoint>, points = before) => heldWith(stretch, { held: so, points }, pointAt({ ...open, ...point })); // prettier-ignore

  test('grows while the hips are open far enough, in band while the back is green too', () => {
    expect(held({})).toEqual({ heldMs: 1100, inBandMs: 900 });
    expect(held({ driveDeg: 7.5, hipDeg: 7.5 })).toEqual({ heldMs: 1100, inBandMs: 900 });
    expect(held({ driveDeg: 7.4, hipDeg: 7.4 })).toEqual(so);
    expect(held({ lumbarDeg: -12 })).toEqual({ heldMs: 1100, inBandMs: 900 });
    expect(held({ lumbarDeg: -12.1 })).toEqual({ heldMs: 1100, inBandMs: 800 });
  });

  test('is not in band where hips or back were not seen', () => {
    expect(held({ hipDeg: null })).toEqual({ heldMs: 1100, inBandMs: 800 });
    expect(held({ lumbarDeg: null })).toEqual({ heldMs: 1100, inBandMs: 800 });
    expect(held({ driveDeg: 5, hipDeg: 8 })).toEqual({ heldMs: 1100, inBandMs: 900 });
    expect(held({ driveDeg: 8, hipDeg: 5 })).toEqual({ heldMs: 1100, inBandMs: 800 });
  });

  test('does not grow by a frame that says nothing, before the first, or in an exercise that is not held', () => {
    expect(held({ driveDeg: null })).toBe(so);
    expect(held({}, [])).toBe(so);
    expect(held({}, [pointAt({ driveDeg: null })])).toBe(so);
    expect(heldWith(hipHinge, { held: so, points: before }, pointAt())).toBe(so);
  });

  test('counts from the last frame that said something, and half a second of a break at most', () => {
    expect(held({}, [...before, pointAt({ timestampMs: 950, driveDeg: null })]).heldMs).toBe(1100);
    expect(held({ timestampMs: 1400 }).heldMs).toBe(1500);
    expect(held({ timestampMs: 9000 }).heldMs).toBe(1500);
  });
});

describe('a mark', () => {
  const at = (inBandMs: number, confirmed = true): { held: HoldTime; confirmed: boolean } => ({ held: { heldMs: inBandMs, inBandMs }, confirmed }); // prettier-ignore
  const mark = (fromMs: number, toMs: number, confirmed = true, exercise = stretch) => markReached(exercise, at(fromMs), at(toMs, confirmed)); // prettier-ignore

  test('is reached every ten seconds, and once all that was asked for', () => {
    expect(mark(9990, 10_020)).toEqual({ inBandMs: 10_000, enough: false });
    expect(mark(9990, 10_000)).toEqual({ inBandMs: 10_000, enough: false });
    expect(mark(10_000, 10_030)).toBeNull();
    expect(mark(19_990, 20_000)).toEqual({ inBandMs: 20_000, enough: true });
    expect(mark(20_000, 20_030)).toBeNull();
    expect(mark(29_990, 30_020)).toBeNull();
    const long = { ...stretch, hold: { ...stretch.hold!, targetMs: 60_000 } };
    expect(mark(29_990, 30_020, true, long)).toEqual({ inBandMs: 30_000, enough: false });
  });

  test('is none before the first, before it is known for a hold, and in what is no hold', () => {
    expect(mark(0, 9999)).toBeNull();
    expect(mark(0, 0)).toBeNull();
    expect(mark(9990, 10_020, false)).toBeNull();
    expect(mark(9990, 10_020, true, hipHinge)).toBeNull();
  });
});
