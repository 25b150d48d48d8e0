/** What a session is judged by: own bend, weight, moved limits, and old records. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXERCISES } from '../../../../src/exercises/catalogue.ts';
import { gluteBridge } from '../../../../src/exercises/glute-bridge/exercise.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { limitsOf } from '../../../../src/core/exercise/limits.ts';
import { spineVerdict } from '../../../../src/core/reps/scoring.ts';
import { spineAt } from '../../../../src/core/exercise/spine-norm.ts';
import {
  exerciseOfRecord,
  judgedBy,
  shareOfBend,
  tooStiff,
  type OwnBend,
} from '../../../../src/core/exercise/standard.ts';

const bend = (deg: number): OwnBend => ({ deg, sigmaDeg: 4, date: '2026-03-01' });
const ownBend = (deg: number, loaded = false) => judgedBy(hipHinge, { ownBend: bend(deg), loaded });

describe('judgedBy', () => {
  test.each(EXERCISES)('with nothing known $id is judged as it stands', (exercise) => {
    expect(judgedBy(exercise, {})).toBe(exercise);
    expect(judgedBy(exercise, { loaded: false })).toBe(exercise);
  });

  test('the usual bend gives the limits that stand in the exercise', () => {
    expect(ownBend(50)).toEqual(hipHinge);
  });

  test.each([
    { deg: 40, flexion: { greenDeg: 20, amberDeg: 28 }, shared: 24, cue: 24 },
    { deg: 60, flexion: { greenDeg: 30, amberDeg: 42 }, shared: 36, cue: 36 },
    { deg: 52.4, flexion: { greenDeg: 26, amberDeg: 37 }, shared: 31, cue: 31 },
  ])('an own bend of $deg° gives half of it, 60 % and 70 %', ({ deg, flexion, shared, cue }) => {
    const judged = ownBend(deg);
    expect(judged.lumbar).toEqual({ flexion, extension: hipHinge.lumbar.extension });
    expect(judged.backShare).toEqual({ ...hipHinge.backShare, greenDeg: shared });
    expect(judged.spineCue).toEqual({ ...hipHinge.spineCue, flexionDeg: cue });
    expect(judged.marked).toBe(true);
    expect(spineAt(flexion.greenDeg + 0.5, judged).band).toBe('amber');
    expect(spineAt(flexion.amberDeg + 0.5, judged).band).toBe('red');
  });

  test('a larger bend never narrows a limit, and keeps their order', () => {
    const deg = fc.double({ min: 30, max: 90, noNaN: true });
    fc.assert(
      fc.property(deg, deg, fc.boolean(), (a, b, loaded) => {
        const [less, more] = [ownBend(Math.min(a, b), loaded), ownBend(Math.max(a, b), loaded)];
        const limits = ({ lumbar, backShare, spineCue }: typeof less): number[] => [
          lumbar.flexion.greenDeg, lumbar.flexion.amberDeg, backShare!.greenDeg, spineCue.flexionDeg,
        ]; // prettier-ignore
        limits(less).forEach((limit, i) => expect(limits(more)[i]).toBeGreaterThanOrEqual(limit));
        for (const { lumbar, backShare, spineCue } of [less, more]) {
          expect(lumbar.flexion.greenDeg).toBeLessThan(lumbar.flexion.amberDeg);
          expect(backShare!.greenDeg).toBeGreaterThanOrEqual(lumbar.flexion.greenDeg);
          expect(spineCue.flexionDeg).toBeGreaterThan(lumbar.flexion.greenDeg);
          expect(spineCue.flexionDeg).toBeLessThanOrEqual(lumbar.flexion.amberDeg);
        }
      }),
    );
  });

  test('below 30° nothing is coloured or judged, with a weight or without', () => {
    for (const loaded of [false, true]) {
      expect([ownBend(29.9, loaded).marked, ownBend(30, loaded).marked]).toEqual([false, true]);
      expect(spineAt(28, ownBend(29, loaded)).band).toBeNull();
      expect(spineVerdict(ownBend(29, loaded), { peakDeg: 28, hipAtPeakDeg: 40, sigmaDeg: 3 })).toBeNull();
    }
    expect([tooStiff(bend(29.9), hipHinge.bendNorm!), tooStiff(bend(30), hipHinge.bendNorm!)]).toEqual([true, false]);
  });

  test('with a weight there is more room, a cue at any share, and one for more than in the first reps', () => {
    const usual = judgedBy(hipHinge, { loaded: true });
    expect(usual.lumbar.flexion).toEqual({ greenDeg: 30, amberDeg: 40 });
    expect(usual.spineCue).toMatchObject({ flexionDeg: 35, flexionRatio: 0, driftDeg: 10 });
    expect(usual.backShare!.greenDeg).toBe(30);
    expect(usual.marked).toBe(true);
    expect(ownBend(60, true).lumbar.flexion).toEqual({ greenDeg: 36, amberDeg: 48 });
    expect(ownBend(60, true).spineCue).toMatchObject({ flexionDeg: 42, driftDeg: 10 });
    expect(hipHinge.spineCue.driftDeg).toBeNull();
  });

  test('a bridge knows neither bend nor weight', () => {
    expect(judgedBy(gluteBridge, { ownBend: bend(40), loaded: true })).toBe(gluteBridge);
  });

  test('limits that were moved count as moved, from what the own bend gives', () => {
    const moved = judgedBy(hipHinge, { ownBend: bend(40), limits: { roundingDeg: 30 } });
    // 24° by the bend, moved by 6.
    expect(moved.spineCue.flexionDeg).toBe(30);
    expect(moved.lumbar.flexion).toEqual({ greenDeg: 26, amberDeg: 34 });
    expect(moved.backShare!.greenDeg).toBe(30);
    expect(limitsOf(ownBend(40)).find(({ name }) => name === 'roundingDeg')!.defaultDeg).toBe(24);
  });

  test('judged twice by the same is judged once: a bend that is measured within a session moves nothing else', () => {
    const deg = fc.option(fc.integer({ min: 30, max: 80 }), { nil: undefined });
    const limit = (exercise: typeof hipHinge, k: number) => {
      const { minDeg, maxDeg } = limitsOf(exercise)[k]!;
      return fc.option(fc.integer({ min: minDeg, max: maxDeg }), { nil: undefined });
    };
    for (const exercise of [hipHinge, gluteBridge]) {
      const limits = fc.record({
        roundingDeg: limit(exercise, 0), archingDeg: limit(exercise, 1), reachDeg: limit(exercise, 2), kneeDeg: limit(exercise, 3),
      }); // prettier-ignore
      fc.assert(
        fc.property(deg, limits, fc.boolean(), (own, moved, loaded) => {
          const standard = { ownBend: own === undefined ? undefined : bend(own), limits: moved, loaded };
          const once = judgedBy(exercise, standard);
          expect(judgedBy(once, standard)).toEqual(once);
          // And measured anew, it is as if it had been so from the beginning.
          const anew = { ...standard, ownBend: bend(47) };
          expect(judgedBy(once, anew)).toEqual(judgedBy(exercise, anew));
        }),
      );
    }
  });
});

describe('the share of the own bend', () => {
  test('is the angle over the bend; none where either is not known or the back goes the other way', () => {
    expect(shareOfBend(20, bend(50))).toBeCloseTo(0.4, 9);
    expect(shareOfBend(0, bend(50))).toBe(0);
    expect(shareOfBend(60, bend(50))).toBeCloseTo(1.2, 9);
    expect([shareOfBend(null, bend(50)), shareOfBend(20, undefined), shareOfBend(-3, bend(50))]).toEqual([null, null, null]);
  }); // prettier-ignore
});

describe('a kept session', () => {
  test('with a standard is judged by it', () => {
    const standard = { ownBend: bend(44), loaded: true, limits: { kneeDeg: 40 } };
    expect(exerciseOfRecord(hipHinge, { standard })).toEqual(judgedBy(hipHinge, standard));
    expect(exerciseOfRecord(hipHinge, { standard: {} })).toBe(hipHinge);
    // Limits kept beside it are those of an older version.
    expect(exerciseOfRecord(hipHinge, { standard: {}, limits: { kneeDeg: 40 } })).toBe(hipHinge);
  });

  test('from before there was one stays on its first limits', () => {
    const hinge = exerciseOfRecord(hipHinge, {});
    expect([8, 20, 30].map((deg) => spineAt(deg, hinge, 80).band)).toEqual(['green', 'amber', 'red']);
    expect([12, 12.5, 25, 25.5].map((deg) => spineAt(deg, hinge, 120).band)).toEqual(['green', 'amber', 'amber', 'red']);
    expect(hinge.spineCue).toMatchObject({ flexionDeg: 15, extensionDeg: 12, driftDeg: null });
    expect([hinge.backShare, hinge.bendNorm]).toEqual([null, null]);
    const bridge = exerciseOfRecord(gluteBridge, {});
    expect([-8, -8.5, -15, -15.5].map((deg) => spineAt(deg, bridge).band)).toEqual(['green', 'amber', 'amber', 'red']);
    expect(bridge.spineCue.extensionDeg).toBe(12);
  }); // prettier-ignore

  test('keeps the limits that were moved then, and the rest of its exercise', () => {
    const moved = exerciseOfRecord(hipHinge, { limits: { roundingDeg: 22, reachDeg: 50 } });
    expect(moved.spineCue.flexionDeg).toBe(22);
    expect(moved.lumbar.flexion).toEqual({ greenDeg: 19, amberDeg: 32 });
    expect(moved.reach.fullDeg).toBe(50);
    expect([moved.reps, moved.cues, moved.angleMap, moved.weights]).toEqual([hipHinge.reps, hipHinge.cues, hipHinge.angleMap, hipHinge.weights]); // prettier-ignore
  });
});
