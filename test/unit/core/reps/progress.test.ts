import { describe, expect, test } from 'vitest';
import type { Attempt, AttemptPoint } from '../../../../src/core/reps/attempt.ts';
import {
  grow,
  hasArrived,
  isBack,
  lastSeenMs,
  phaseOf,
  trunkIsBack,
  turnedBack,
  valleyOf,
} from '../../../../src/core/reps/progress.ts';
import { gluteBridge } from '../../../../src/exercises/glute-bridge/exercise.ts';
import { halfKneelingStretchLeft as stretch } from '../../../../src/exercises/half-kneeling-stretch/exercise.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { attemptOf, pointAt } from './made.ts';

describe('an attempt grows', () => {
  const grown = (point: Partial<AttemptPoint>, attempt: Partial<Attempt> = {}, exercise = hipHinge) => grow(exercise, attemptOf(attempt), pointAt(point)); // prettier-ignore

  test('by every frame; one that does not say how far moves nothing else', () => {
    const before = attemptOf({ points: [pointAt({ timestampMs: 967 })], turning: { sinceMs: 900, lastMs: 967 } });
    const unknown = pointAt({ driveDeg: null });
    expect(grow(hipHinge, before, unknown)).toEqual({ ...before, points: [...before.points, unknown] });
  });

  test('to its peak, and has risen only by more than a wobble', () => {
    expect(grown({ driveDeg: 61 })).toMatchObject({ peakDriveDeg: 61, riseDeg: 60, risenMs: 1000 });
    expect(grown({ driveDeg: 62, timestampMs: 1100 })).toMatchObject({ peakDriveDeg: 62, riseDeg: 60, risenMs: 1000 });
    expect(grown({ driveDeg: 62.1, timestampMs: 1100 })).toMatchObject({ riseDeg: 62.1, risenMs: 1100 });
    expect(grown({ driveDeg: 59 })).toMatchObject({ peakDriveDeg: 60, riseDeg: 60 });
  });

  describe('into a rep', () => {
    const unknown = { confirmed: false, confirmedMs: null, peakDriveDeg: 20, riseDeg: 20 } as const;
    const far = { driveDeg: 20, hipDeg: 20, trunkDeg: 14 };
    const since = (sinceMs: number) => ({ ...unknown, turning: { sinceMs, lastMs: 950 } });

    test('once trunk and thigh have turned as asked for a tenth of a second', () => {
      expect(grown(far, unknown)).toMatchObject({ turning: { sinceMs: 1000, lastMs: 1000 }, confirmed: false, confirmedMs: null }); // prettier-ignore
      expect(grown(far, since(901))).toMatchObject({ confirmed: false, confirmedMs: null });
      expect(grown(far, since(900))).toMatchObject({ confirmed: true, confirmedMs: 1000 });
    });

    test('which it stays, since then', () => {
      expect(grown({ driveDeg: 5 }, { confirmed: true, confirmedMs: 300 })).toMatchObject({ confirmed: true, confirmedMs: 300, turning: null }); // prettier-ignore
    });

    test.for<[string, Partial<AttemptPoint>]>([
      ['before it goes far enough', { driveDeg: 19.9 }],
      ['while the trunk stays behind', { trunkDeg: 5.9 }],
      ['while the knees lead', { kneeDeg: 31, trunkDeg: 14, thighDeg: 30 }],
    ])('not %s', ([, change]) => {
      expect(grown({ ...far, ...change }, unknown).turning).toBeNull();
    });

    test('with knees that are bent by less than half of a squat’s', () => {
      expect(grown({ ...far, kneeDeg: 29, trunkDeg: 14, thighDeg: 30 }, unknown).turning).not.toBeNull();
    });

    test('not on the way back, unless it is a hold', () => {
      expect(grown({ ...far, driveDeg: 25 }, { ...unknown, peakDriveDeg: 31 }).turning).not.toBeNull();
      expect(grown({ ...far, driveDeg: 24.9 }, { ...unknown, peakDriveDeg: 31 }).turning).toBeNull();
      expect(grown({ ...far, driveDeg: 24.9 }, { ...unknown, peakDriveDeg: 31 }, stretch).turning).not.toBeNull();
    });
  });
});

describe('where somebody is', () => {
  const phase = (attempt: Partial<Attempt>, point: Partial<AttemptPoint> = {}) => phaseOf(hipHinge, attemptOf(attempt), pointAt(point), 'end'); // prettier-ignore

  test('at rest before it is a rep, and as before while it is not known how far they are', () => {
    expect(phase({ confirmed: false })).toBe('rest');
    expect(phase({}, { driveDeg: null })).toBe('end');
  });

  test('going, until the way does not grow any more', () => {
    expect(phase({ risenMs: 801 })).toBe('going');
    expect(phase({ risenMs: 800 })).toBe('end');
  });

  test('at the end only where it is far enough', () => {
    expect(phase({ risenMs: 0, peakDriveDeg: 34.9 }, { driveDeg: 34 })).toBe('going');
    expect(phase({ risenMs: 0, peakDriveDeg: 35 }, { driveDeg: 34 })).toBe('end');
  });

  test('returning, past the peak by more than a wobble', () => {
    expect(phase({ risenMs: 0 }, { driveDeg: 54 })).toBe('end');
    expect(phase({ risenMs: 0 }, { driveDeg: 53.9 })).toBe('returning');
  });
});

test('a way has come to its end when it has not grown for 200 ms', () => {
  expect(hasArrived(attemptOf({ risenMs: 800 }), 1000)).toBe(true);
  expect(hasArrived(attemptOf({ risenMs: 801 }), 1000)).toBe(false);
});

test('a wobble is 6°, or a tenth of the way', () => {
  expect(turnedBack(40, 34)).toBe(false);
  expect(turnedBack(40, 33.9)).toBe(true);
  expect(turnedBack(90, 81)).toBe(false);
  expect(turnedBack(90, 80.9)).toBe(true);
});

describe('somebody is back', () => {
  const back = (driveDeg: number | null, peakDeg: number, trunkDeg: number | null = 40) => isBack(hipHinge, peakDeg, pointAt({ driveDeg, trunkDeg })); // prettier-ignore

  test('near the neutral, or within a share of the way', () => {
    expect(back(12, 40)).toBe(false);
    expect(back(11.9, 40)).toBe(true);
    expect(back(18, 90)).toBe(false);
    expect(back(17.9, 90)).toBe(true);
    expect(back(null, 90, 0)).toBe(false);
  });

  test('when the trunk is, whatever the legs do, where the exercise turns it', () => {
    const limitDeg = hipHinge.reps.minTrunkShare * hipHinge.reps.returnDeg;
    expect(back(60, 60, limitDeg)).toBe(false);
    expect(back(60, 60, limitDeg - 0.1)).toBe(true);
    expect(trunkIsBack(hipHinge, pointAt({ trunkDeg: null }))).toBe(false);
    expect(trunkIsBack(stretch, pointAt({ trunkDeg: -10 }))).toBe(false);
  });
});

describe('down again without having been up', () => {
  /** Gone to 60, back to some depth, and now again as far as that. */
  const valley = (lowDeg: number, nowDeg: number | null, attempt: Partial<Attempt> = {}, exercise = hipHinge) =>
    valleyOf(
      exercise,
      attemptOf({ points: [20, 60, 40, lowDeg, null, lowDeg + 1].map((driveDeg) => pointAt({ driveDeg })), ...attempt }),
      pointAt({ driveDeg: nowDeg }),
    ); // prettier-ignore

  test('turned where they were highest', () => {
    expect(valley(10, 30)).toBe(3);
    // Where they stayed there, at once.
    expect(valley(0, 30, { points: [60, 10, 10, 15].map((driveDeg) => pointAt({ driveDeg })) })).toBe(1);
  });

  test('is a rep of its own from the upper part of the way, and after a real way down', () => {
    expect(valley(26.9, 60)).toBe(3);
    expect(valley(27, 60)).toBeNull();
    expect(valley(20, 29)).toBeNull();
    expect(valley(20, 29.1)).toBe(3);
  });

  test('of a short way by no less than a wobble', () => {
    const short = { peakDriveDeg: 30, points: [10, 30, 2].map((driveDeg) => pointAt({ driveDeg })) };
    expect(valley(0, 8, short)).toBeNull();
    expect(valley(0, 8.1, short)).toBe(2);
    expect(valley(0, 5.9, { ...short, points: [10, 30, -2].map((driveDeg) => pointAt({ driveDeg })) })).toBeNull();
    expect(valley(0, 6, { ...short, points: [10, 30, -2].map((driveDeg) => pointAt({ driveDeg })) })).toBe(2);
  });

  test('is not told of what is no rep yet, of a hold, where nothing is seen, or on the way there', () => {
    expect(valley(10, 30, { confirmed: false })).toBeNull();
    expect(valley(10, 30, {}, stretch)).toBeNull();
    expect(valley(10, null)).toBeNull();
    expect(valley(10, 30, { points: [pointAt({ driveDeg: 20 }), pointAt({ driveDeg: 60 })] })).toBeNull();
  });

  test('goes by the last time they were at the end', () => {
    const bounced = { points: [60, 5, 60, 20, 22].map((driveDeg) => pointAt({ driveDeg })) };
    expect(valley(0, 40, bounced)).toBe(3);
  });

  test('lies anywhere where nothing was seen since', () => {
    expect(valley(0, 40, { points: [60, null, null].map((driveDeg) => pointAt({ driveDeg })) })).toBeNull();
  });
});

test('how far somebody was is known since the last frame that said it', () => {
  const points = [pointAt({ timestampMs: 500 }), pointAt({ timestampMs: 600, driveDeg: null })];
  expect(lastSeenMs(attemptOf({ points }))).toBe(500);
  expect(lastSeenMs(attemptOf({ startMs: 300, points: points.slice(1) }))).toBe(300);
});

test('a bridge turns back and arrives by the same numbers', () => {
  expect(phaseOf(gluteBridge, attemptOf({ risenMs: 0, peakDriveDeg: 24.9 }), pointAt({ driveDeg: 24, neutralHipDeg: 45 }), 'rest')).toBe('going'); // prettier-ignore
  expect(phaseOf(gluteBridge, attemptOf({ risenMs: 0, peakDriveDeg: 25 }), pointAt({ driveDeg: 24, neutralHipDeg: 45 }), 'rest')).toBe('end'); // prettier-ignore
});
