/** Hinge by body weight: spoken of beyond 30° with a ratio beyond 0.35, or red (35°); from 15° and half the hips' 40° on by its share. */
import { describe, expect, test } from 'vitest';
import type { Exercise } from '../../../../src/core/exercise/exercise.ts';
import { judgedBy } from '../../../../src/core/exercise/standard.ts';
import type { Attempt, AttemptPoint } from '../../../../src/core/reps/attempt.ts';
import { check } from '../../../../src/core/reps/checks.ts';
import { gluteBridge } from '../../../../src/exercises/glute-bridge/exercise.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { legRaiseLeft } from '../../../../src/exercises/leg-raise/exercise.ts';
import { attemptOf, pointAt } from './made.ts';

/** Seen without a break until a moment ago, for longer than the dwell. */
const long = { sinceMs: 800, lastMs: 950 };
const dwelt: Partial<Attempt> = { rounding: long, arching: long, kneeOff: long };

interface Case {
  readonly point?: Partial<AttemptPoint>;
  readonly attempt?: Partial<Attempt>;
  readonly exercise?: Exercise;
  readonly firstDeg?: number | null;
}

/** What would be said at once, everything having been seen for long enough. */
function due({ point = {}, attempt = {}, exercise = hipHinge, firstDeg = null }: Case): readonly string[] {
  const { candidates } = check(exercise, attemptOf({ ...dwelt, ...attempt }), pointAt(point), firstDeg);
  return candidates.map(({ code }) => code);
}
const rounds = (lumbarDeg: number, hipDeg: number | null, more: Case = {}): boolean =>
  due({ ...more, point: { lumbarDeg, hipDeg, ...more.point } }).includes('spine-rounding');

const arrived: Case = { attempt: { risenMs: 800 } };
const loaded = judgedBy(hipHinge, { loaded: true });

describe('a back that rounds on the way', () => {
  test('is spoken of beyond its limit with a ratio beyond its limit', () => {
    expect(rounds(30, 80)).toBe(false);
    expect(rounds(30.1, 80)).toBe(true);
    expect(rounds(31, 31 / 0.35)).toBe(false);
    expect(rounds(31, 88)).toBe(true);
  });

  test('beyond red at any ratio', () => {
    expect(rounds(35, 120)).toBe(false);
    expect(rounds(35.1, 120)).toBe(true);
  });

  test('in a red that begins before the limit, not before the limit', () => {
    const wide = { ...hipHinge, spineCue: { ...hipHinge.spineCue, flexionDeg: 38 } };
    expect(rounds(37, 120, { exercise: wide })).toBe(false);
    expect(rounds(39, 120, { exercise: wide })).toBe(true);
  });

  test('by its share of the way, once the hips have gone far enough to tell', () => {
    expect(rounds(20, 40)).toBe(false);
    expect(rounds(20.1, 40)).toBe(true);
    expect(rounds(20.1, 39.9)).toBe(false);
    expect(rounds(29, 60)).toBe(false);
  });

  test('at the end of the way by its size alone, and by its share however far the hips went', () => {
    expect(rounds(31, 120, arrived)).toBe(true);
    expect(rounds(30, 120, arrived)).toBe(false);
    expect(rounds(15.1, 25, arrived)).toBe(true);
    expect(rounds(15, 25, arrived)).toBe(false);
    expect(rounds(15.1, 25)).toBe(false);
  });

  test('in a leg raise at its end by hips of no less than 20°', () => {
    const raised = (lumbarDeg: number) => rounds(lumbarDeg, 10, { ...arrived, exercise: legRaiseLeft });
    expect([raised(12), raised(12.1)]).toEqual([false, true]);
  });

  test('less what a doubtful number may be wrong by, beyond a usual σ', () => {
    expect(rounds(30.1, 80, { point: { lumbarSigmaDeg: 7 } })).toBe(true);
    expect(rounds(33, 80, { point: { lumbarSigmaDeg: 10 } })).toBe(false);
    expect(rounds(33.1, 80, { point: { lumbarSigmaDeg: 10 } })).toBe(true);
  });

  test('not where nothing is judged, or nothing is bent', () => {
    expect(rounds(50, 40, { exercise: { ...hipHinge, marked: false } })).toBe(false);
    expect(rounds(0, 0, { exercise: { ...hipHinge, spineCue: { ...hipHinge.spineCue, flexionDeg: -5 } } })).toBe(false);
  });

  test('of whose beginning nothing is known, only at the end of the way', () => {
    expect(rounds(50, 60, { attempt: { cutIn: true } })).toBe(false);
    expect(rounds(50, 60, { attempt: { cutIn: true, risenMs: 800 } })).toBe(true);
    expect(rounds(50, 60, { attempt: { cutIn: true, risenMs: 801 } })).toBe(false);
  });
});

describe('on the way back, or with hips that are not known', () => {
  const back: Case = { point: { driveDeg: 50 } };

  test('only what was too far for long enough stays too far', () => {
    for (const where of [back, { point: { hipDeg: null } }, { point: { driveDeg: null } }]) {
      const hipDeg = where === back ? 60 : null;
      expect(rounds(31, hipDeg, where)).toBe(true);
      expect(rounds(30, hipDeg, where)).toBe(false);
      expect(rounds(31, hipDeg, { ...where, attempt: { rounding: { sinceMs: 831, lastMs: 950 } } })).toBe(false);
      expect(rounds(31, hipDeg, { ...where, attempt: { rounding: { sinceMs: 830, lastMs: 950 } } })).toBe(true);
    }
  });

  test('the ratio says nothing of how they went', () => {
    expect(rounds(29, 45, back)).toBe(false);
    expect(rounds(29, 45, { point: { driveDeg: 54.1 } })).toBe(true);
  });

  test('an exercise without a ratio goes by the size', () => {
    const fresh = { rounding: null };
    const { attempt } = check(loaded, attemptOf(fresh), pointAt({ lumbarDeg: 36, driveDeg: 50 }), null);
    expect(attempt.rounding).toEqual({ sinceMs: 1000, lastMs: 1000 });
    expect(check(hipHinge, attemptOf(fresh), pointAt({ lumbarDeg: 31, driveDeg: 50 }), null).attempt.rounding).toBeNull(); // prettier-ignore
  });
});

describe('with a weight', () => {
  const drifts = (lumbarDeg: number, firstDeg: number | null, exercise = loaded): boolean => rounds(lumbarDeg, 100, { exercise, firstDeg }); // prettier-ignore

  test('a back that gives in by ten degrees more than at first, and leaves green', () => {
    expect(drifts(31, 21)).toBe(true);
    expect(drifts(31, 21.1)).toBe(false);
    expect(drifts(30, 15)).toBe(false);
    expect(drifts(31, null)).toBe(false);
    expect(drifts(29.5, 5, hipHinge)).toBe(false);
  });
});

test('a back that arches is spoken of beyond its limit and what the number may be wrong by', () => {
  const arches = (lumbarDeg: number, lumbarSigmaDeg = 3): boolean => due({ point: { lumbarDeg, lumbarSigmaDeg } }).includes('spine-arching'); // prettier-ignore
  expect(arches(-12)).toBe(false);
  expect(arches(-12.1)).toBe(true);
  expect(arches(-14, 9)).toBe(false);
  expect(arches(-14.1, 9)).toBe(true);
});

describe('a knee', () => {
  test('too bent in a hinge, where the trunk turns with it', () => {
    expect(due({ point: { kneeDeg: 35 } })).toEqual([]);
    expect(due({ point: { kneeDeg: 35.1 } })).toEqual(['knee-bent']);
    expect(due({ point: { kneeDeg: 36, trunkDeg: 17.9 } })).toEqual([]);
    expect(due({ point: { kneeDeg: 36, trunkDeg: 18 } })).toEqual(['knee-bent']);
    expect(due({ point: { kneeDeg: null } })).toEqual([]);
  });

  test('is spoken of where it is not known how far somebody went', () => {
    expect(due({ point: { kneeDeg: 36, driveDeg: null, hipDeg: null, trunkDeg: 0, thighDeg: 0 } })).toEqual([
      'knee-bent',
    ]);
  });

  test('too straight in a bridge', () => {
    const lying = { exercise: gluteBridge };
    expect(due({ ...lying, point: { kneeDeg: 70 } })).toEqual([]);
    expect(due({ ...lying, point: { kneeDeg: 69.9 } })).toEqual(['knee-straight']);
  });

  test('is let be on the way into a squat', () => {
    expect(due({ point: { kneeDeg: 36, trunkDeg: 20, thighDeg: 40 } })).toEqual([]);
    expect(due({ point: { kneeDeg: 36, trunkDeg: 20, thighDeg: 30 } })).toEqual(['knee-bent']);
  });
});

describe('what is seen is said', () => {
  const bent = { lumbarDeg: 50 };

  test('once it has lasted', () => {
    expect(due({ point: bent, attempt: { rounding: { sinceMs: 880, lastMs: 950 } } })).toEqual(['spine-rounding']);
    expect(due({ point: bent, attempt: { rounding: { sinceMs: 881, lastMs: 950 } } })).toEqual([]);
  });

  test('while it is seen: a frame that cannot say keeps it, and is silent', () => {
    const { attempt, candidates } = check(hipHinge, attemptOf(dwelt), pointAt({ lumbarDeg: null, lumbarSigmaDeg: null, kneeDeg: null }), null); // prettier-ignore
    expect(candidates).toEqual([]);
    expect(attempt).toMatchObject({ rounding: long, arching: long, kneeOff: long });
  });

  test('of a rep only, and since it is known for one', () => {
    expect(due({ point: bent, attempt: { confirmed: false } })).toEqual([]);
    const causeMs = (confirmedMs: number | null) => check(hipHinge, attemptOf({ ...dwelt, confirmedMs }), pointAt(bent), null).candidates[0]!.causeMs; // prettier-ignore
    expect(causeMs(0)).toBe(800);
    expect(causeMs(900)).toBe(900);
    expect(causeMs(null)).toBe(1000);
  });
});

describe('a movement that starts from the back', () => {
  /** Within the first 30° of the lean, of which more than a third is the back's. */
  const early = { lumbarDeg: 16, hipDeg: 20, driveDeg: 36, trunkDeg: 20 };
  const watched = { earlyChecked: false } as const;
  const joins = (point: Partial<AttemptPoint>, attempt: Partial<Attempt> = {}) => check(hipHinge, attemptOf({ ...watched, ...attempt }), pointAt({ ...early, ...point }), null).attempt; // prettier-ignore

  test('is seen from its first frame on, and known once that has lasted', () => {
    expect(joins({})).toMatchObject({ early: { sinceMs: 1000, lastMs: 1000 }, earlyMs: null, earlyChecked: false });
    const since = (sinceMs: number) => joins({}, { early: { sinceMs, lastMs: 950 } });
    expect(since(881)).toMatchObject({ earlyMs: null, earlyChecked: false });
    expect(since(880)).toMatchObject({ earlyMs: 880, earlyChecked: true });
  });

  test('bends more than its limit, and more than its share of the way', () => {
    expect(joins({ lumbarDeg: 15 }).early).toBeNull();
    expect(joins({ lumbarDeg: 15.1 }).early).not.toBeNull();
    expect(joins({ lumbarDeg: 17, lumbarSigmaDeg: 9 }).early).toBeNull();
    expect(joins({ hipDeg: 33 }).early).toBeNull();
    expect(joins({ hipDeg: 32 }).early).not.toBeNull();
    expect(joins({ hipDeg: -50 }).early).not.toBeNull();
    expect(joins({ hipDeg: null }).early).not.toBeNull();
  });

  test('is asked for no more beyond 30° of lean, but what began before may last a little into it', () => {
    expect(joins({ trunkDeg: 30 }).earlyChecked).toBe(false);
    expect(joins({ trunkDeg: 30.1 })).toMatchObject({ earlyChecked: true, earlyMs: null });
    const begun = { early: { sinceMs: 900, lastMs: 950 } };
    expect(joins({ trunkDeg: 31 }, begun).earlyChecked).toBe(false);
    expect(joins({ trunkDeg: 31, lumbarDeg: 0 }, begun).earlyChecked).toBe(true);
  });

  test('waits where lean or back are not known, and is not asked for where nothing is judged', () => {
    expect(joins({ trunkDeg: null })).toMatchObject({ early: null, earlyChecked: false });
    const begun = { sinceMs: 900, lastMs: 950 };
    expect(joins({ lumbarDeg: null }, { early: begun }).early).toBe(begun);
    const unmarked = check({ ...hipHinge, marked: false }, attemptOf(watched), pointAt(early), null);
    expect(unmarked.attempt).toMatchObject({ early: null, earlyChecked: false });
  });

  test('is said at once', () => {
    expect(due({ point: { ...early }, attempt: { earlyMs: 1000 } })).toContain('spine-early');
  });

  describe('in a bridge', () => {
    const lying = { lumbarDeg: -13, hipDeg: 10, driveDeg: 20, trunkDeg: 10, thighDeg: 8 };
    const lifts = (point: Partial<AttemptPoint>, attempt: Partial<Attempt> = {}) => check(gluteBridge, attemptOf({ ...watched, ...attempt }), pointAt({ ...lying, ...point }), null).attempt; // prettier-ignore

    test('is told once, when the first part of the way is over', () => {
      expect(lifts({})).toMatchObject({ earlyChecked: true, earlyMs: 1000 });
      expect(lifts({ driveDeg: 19.9 })).toMatchObject({ earlyChecked: false, earlyMs: null });
      expect(lifts({ driveDeg: null })).toMatchObject({ earlyChecked: false });
      expect(lifts({}, { confirmed: false })).toMatchObject({ earlyChecked: false });
      expect(lifts({ hipDeg: 14 })).toMatchObject({ earlyChecked: true, earlyMs: null });
      expect(lifts({ hipDeg: null })).toMatchObject({ earlyChecked: true, earlyMs: null });
      expect(lifts({ lumbarDeg: 13 })).toMatchObject({ earlyChecked: true, earlyMs: null });
    });

    test('waits whether the limit itself follows', () => {
      const said = (earlyMs: number) => due({ exercise: gluteBridge, point: { kneeDeg: 100 }, attempt: { earlyMs } });
      expect(said(651)).toEqual([]);
      expect(said(650)).toEqual(['spine-early']);
    });
  });
});
