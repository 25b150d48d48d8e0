import { expect, test } from 'vitest';
import { differencesOf, otherThan } from '../../../../src/core/history/two-reps.ts';
import type { MarkedRep, RepMark, SessionEntry } from '../../../../src/core/records/record.ts';

const numbers = {
  lumbarPeakDeg: 20,
  lumbarSigmaDeg: 3,
  hipFlexionPeakDeg: 80,
  neutralHipRangeDeg: 50,
  score: 80,
  scoreSigma: 4,
} as const;

const told = (changes: Partial<Record<keyof typeof numbers, number | null>>, alike = true): string[] =>
  differencesOf(numbers, { ...numbers, ...changes }, alike).map(({ of, by }) => `${of} ${by}`);

test('what the measurement can miss is no difference', () => {
  expect(told({})).toEqual([]);
  // Within a session 8° are noise.
  expect(told({ lumbarPeakDeg: 12 })).toEqual([]);
  expect(told({ lumbarPeakDeg: 11 })).toEqual(['back -9']);
  // Two standard errors of both: 2 · √(3² + 5²) = 11.7.
  expect(told({ lumbarPeakDeg: 9, lumbarSigmaDeg: 5 })).toEqual([]);
  expect(told({ lumbarPeakDeg: 8, lumbarSigmaDeg: 5 })).toEqual(['back -12']);
  // 2 · √(4² + 4²) = 11.3.
  expect(told({ score: 91 })).toEqual([]);
  expect(told({ score: 92 })).toEqual(['score 12']);
  // The hips are known to 4°: 2 · √(4² + 4²) = 11.3.
  expect(told({ hipFlexionPeakDeg: 69 })).toEqual([]);
  expect(told({ hipFlexionPeakDeg: 68 })).toEqual(['hips -12']);
  // A back that is 3° off leaves green 3° · 80° / 20° = 12° of hip too soon or too late: 2 · √2 · √(4² + 12²) = 35.8.
  expect(told({ neutralHipRangeDeg: 15 })).toEqual([]);
  expect(told({ neutralHipRangeDeg: 14 })).toEqual(['neutral-range -36']);
});

test('the error of a difference is that of both', () => {
  expect(differencesOf(numbers, { ...numbers, lumbarPeakDeg: 40, lumbarSigmaDeg: 4 }, true)).toEqual([
    { of: 'back', by: 20, sigma: 5, atLeast: false },
  ]);
});

test('a back that never joined in stayed at least so much longer, and nothing is said of how it is to one that went less far', () => {
  const range = (first: readonly [number, number], second: readonly [number, number]): unknown[] => {
    const [a, b] = [first, second].map(([neutralHipRangeDeg, hipFlexionPeakDeg]) => ({ ...numbers, neutralHipRangeDeg, hipFlexionPeakDeg })); // prettier-ignore
    return differencesOf(a!, b!, true).flatMap(({ of, by, atLeast }) => (of === 'neutral-range' ? [by, atLeast] : []));
  };
  expect(range([40, 80], [80, 80])).toEqual([40, true]);
  expect(range([80, 80], [40, 80])).toEqual([-40, true]);
  expect(range([30, 80], [70, 80])).toEqual([40, false]);
  // How far the hips could have gone in the first is not known.
  expect(range([40, 40], [78, 90])).toEqual([]);
  expect(range([40, 40], [90, 90])).toEqual([]);
});

test('a back is held against another by its size, whichever way it went', () => {
  expect(told({ lumbarPeakDeg: -20 })).toEqual([]);
  expect(told({ lumbarPeakDeg: -31, hipFlexionPeakDeg: -80 })).toEqual(['back 11']);
});

test('what was not measured in both, or judged by other limits, is not held against each other', () => {
  const unknown = { lumbarPeakDeg: null, lumbarSigmaDeg: null, hipFlexionPeakDeg: null, neutralHipRangeDeg: null };
  expect(told({ ...unknown, score: null, scoreSigma: null })).toEqual([]);
  expect(told({ score: 20, scoreSigma: null })).toEqual([]);
  expect(told({ score: 20, neutralHipRangeDeg: 10 }, false)).toEqual([]);
});

/** A session of hinges that came to these scores. */
function session(
  id: string,
  startedAt: string,
  scores: readonly (number | null)[],
  changes: Partial<MarkedRep> = {},
): SessionEntry {
  const reps = scores.map((score, index) => ({ rep: { index, kind: 'rep', score, verdict: 'good' } as RepMark, ...changes })); // prettier-ignore
  return { id, startedAt, exerciseId: 'hip-hinge', source: 'camera', selfTest: null, reps, finished: true };
}

const today = session('today', '2026-11-26T08:00:00Z', [90, 70, 80]);
const first = session('first', '2026-11-01T08:00:00Z', [50, 90, 60, 70, null]);
const of = { id: 'today', index: 1 };

test('a rep is first held against the middle one of the first session', () => {
  expect(otherThan(of, 'hip-hinge', [today, first])).toEqual({ id: 'first', index: 2 });
});

test('where there is no earlier session it is one of its own, never itself', () => {
  expect(otherThan(of, 'hip-hinge', [today])).toEqual({ id: 'today', index: 2 });
  expect(otherThan({ id: 'today', index: 0 }, 'hip-hinge', [session('today', '2026-11-26', [90])])).toBeNull();
});

test('reps of another exercise, those taken out and those that are none are not offered', () => {
  const removed = session('first', '2026-11-01', [50], { opinion: 'deleted' });
  const bridges = { ...session('first', '2026-11-01', [50]), exerciseId: 'glute-bridge' };
  const legs = { ...session('first', '2026-11-01', [50], { set: 2 }), sets: [{ exerciseId: 'hip-hinge', target: 1 }, { exerciseId: 'other', target: 1 }] }; // prettier-ignore
  for (const other of [removed, bridges, legs]) {
    expect(otherThan(of, 'hip-hinge', [today, other])?.id).toBe('today');
  }
  expect(otherThan({ id: 'today', index: 0 }, 'other', [legs])).toEqual({ id: 'first', index: 0 });
});

test('without any score the middle one in order is taken', () => {
  expect(otherThan(of, 'hip-hinge', [session('first', '2026-11-01', [null, null, null])])).toEqual({ id: 'first', index: 1 }); // prettier-ignore
});
