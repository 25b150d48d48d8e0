import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plusDays } from '../../../../src/core/history/days.ts';
import {
  ASSESSED,
  assessmentDue,
  changeOf,
  foundIn,
  legDifference,
  withAssessment,
} from '../../../../src/core/programme/assessment-change.ts';
import { MOST_ASSESSMENTS, type Assessment, type FoundRange } from '../../../../src/core/programme/assessment.ts';

const range = (value: number, sigma = 3, more: Partial<FoundRange> = {}): FoundRange => ({
  value,
  sigma,
  atLeast: false,
  greenDeg: 25,
  ...more,
});

function assessment(change: Partial<Assessment> = {}): Assessment {
  return {
    day: '2026-11-26',
    at: '2026-11-26T18:00:00.000Z',
    sessionIds: [],
    analysis: 2,
    hingeHipDeg: range(50),
    hingeHipShare: { value: 0.75, sigma: 0.03 },
    bridgeShortDeg: { value: 8, sigma: 5 },
    bridgeArchDeg: { value: 6, sigma: 4 },
    legRaiseDeg: { left: range(52), right: range(55) },
    missing: {},
    ...change,
  };
}

const hips = (first: FoundRange, now: FoundRange): unknown =>
  changeOf(assessment({ hingeHipDeg: first }), assessment({ hingeHipDeg: now }), 'hinge-hips');

describe('a change from one assessment to another', () => {
  test('is one beyond two errors of both, and beyond 8°', () => {
    // 2·√(3² + 3²) = 8.49
    expect([hips(range(50), range(58.4)), hips(range(50), range(58.6)), hips(range(50), range(41.4))]).toEqual(['none', 'more', 'less']); // prettier-ignore
    expect([hips(range(50, 1), range(57.9, 1)), hips(range(50, 1), range(58.1, 1))]).toEqual(['none', 'more']);
  });

  test('of shares is one beyond two errors alone', () => {
    const share = (value: number): unknown =>
      changeOf(assessment(), assessment({ hingeHipShare: { value, sigma: 0.03 } }), 'hinge-share');
    // 2·√2·0.03 = 0.085
    expect([share(0.83), share(0.84), share(0.66)]).toEqual(['none', 'more', 'less']);
  });

  test('needs both numbers, the same limits and the same version', () => {
    expect(changeOf(assessment(), assessment({ bridgeArchDeg: null }), 'bridge-arch')).toBeNull();
    expect(hips(range(50), range(80, 3, { greenDeg: 30 }))).toBe('unlike');
    expect(changeOf(assessment(), assessment({ analysis: 3 }), 'bridge-short')).toBe('unlike');
  });

  test('to what was only known to be at least so much is none; of it to less is one', () => {
    const long = { atLeast: true } as const;
    expect(hips(range(50, 3, long), range(80))).toBe('none');
    expect(hips(range(50), range(80, 3, long))).toBe('more');
    expect(hips(range(80, 3, long), range(50))).toBe('less');
  });

  test('is the other way round when read backwards, and none to itself', () => {
    const any = fc.record({
      value: fc.double({ min: 0, max: 90, noNaN: true }),
      sigma: fc.double({ min: 1, max: 15, noNaN: true }),
      atLeast: fc.boolean(),
    });
    const opposite: Record<string, string> = { more: 'less', less: 'more', none: 'none' };
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [first, second] = [range(a.value, a.sigma, a), range(b.value, b.sigma, b)];
        expect(hips(second, first)).toBe(opposite[hips(first, second) as string]);
        expect(hips(first, first)).toBe('none');
      }),
    );
  });
});

describe('the legs', () => {
  const legs = (left: FoundRange | null, right: FoundRange | null): ReturnType<typeof legDifference> =>
    legDifference(assessment({ legRaiseDeg: { left, right } }));

  test('differ only by more than both errors together, and by more than 8°', () => {
    expect(legs(range(50), range(55))).toBeNull();
    expect(legs(range(50, 6), range(66, 6))).toBeNull();
    expect(legs(range(50, 3), range(66, 4))).toEqual({ farther: 'right', byDeg: 16, sigmaDeg: 5, atLeast: false });
    expect(legs(range(66, 3), range(50, 4))).toEqual({ farther: 'left', byDeg: 16, sigmaDeg: 5, atLeast: false });
  });

  test('differ by at least so much where the back stayed with the farther one; never where it stayed with the nearer', () => {
    expect(legs(range(70, 3, { atLeast: true }), range(50))).toMatchObject({ farther: 'left', atLeast: true });
    expect(legs(range(70), range(50, 3, { atLeast: true }))).toBeNull();
  });

  test('are not compared where one was not measured', () => {
    expect(legs(range(50), null)).toBeUndefined();
    expect(legs(null, null)).toBeUndefined();
  });
});

test('each number is found by its own name', () => {
  expect(ASSESSED.map((of) => foundIn(assessment(), of)?.value)).toEqual([50, 0.75, 8, 6, 52, 55]);
});

describe('an assessment is offered', () => {
  const on = (...days: readonly string[]): readonly Assessment[] => days.map((day) => assessment({ day, at: day }));

  test('when there was none, and again after two weeks', () => {
    expect(assessmentDue([], '2026-11-26')).toBe(true);
    expect(assessmentDue(on('2026-11-12'), '2026-11-25')).toBe(false);
    expect(assessmentDue(on('2026-11-12'), '2026-11-26')).toBe(true);
    expect(assessmentDue(on('2026-10-01', '2026-11-20'), '2026-11-26')).toBe(false);
  });

  test('whatever a clock that was put back has left in days to come', () => {
    expect(assessmentDue(on('2027-05-01'), '2026-11-26')).toBe(true);
    expect(assessmentDue(on('2026-11-20', '2027-05-01'), '2026-11-26')).toBe(false);
  });
});

test('the newest sixty are kept, oldest first, each once', () => {
  const all = Array.from({ length: MOST_ASSESSMENTS + 5 }, (_, i) => {
    const day = plusDays('2026-01-01', i);
    return assessment({ day, at: `${day}T10:00:00.000Z` });
  });
  expect(withAssessment(all.slice(0, -1), all.at(-1)!)).toEqual(all.slice(-MOST_ASSESSMENTS));
  expect(withAssessment([all[2]!, all[0]!], all[1]!)).toEqual(all.slice(0, 3));
  expect(withAssessment(all.slice(0, 3), all[1]!)).toEqual(all.slice(0, 3));
});
