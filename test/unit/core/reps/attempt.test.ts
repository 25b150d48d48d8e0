import { describe, expect, test } from 'vitest';
import {
  beginAttempt,
  hold,
  isSquatting,
  pointOf,
  raisesBoth,
  turnsAsAsked,
} from '../../../../src/core/reps/attempt.ts';
import { gluteBridge } from '../../../../src/exercises/glute-bridge/exercise.ts';
import { halfKneelingStretchLeft as stretch } from '../../../../src/exercises/half-kneeling-stretch/exercise.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { legRaiseLeft } from '../../../../src/exercises/leg-raise/exercise.ts';
import { hidden, measured, pointAt, sampleOf, unsure } from './made.ts';

describe('how far somebody has gone', () => {
  const drive = (change: Parameters<typeof sampleOf>[0], exercise = hipHinge) => pointOf(exercise, sampleOf(change)).driveDeg; // prettier-ignore

  test('is hips and back together', () => {
    expect(drive({ hip: measured(40), lumbar: measured(10) })).toBe(50);
    expect(drive({ hip: measured(40), lumbar: unsure(10) })).toBe(50);
  });

  test('is the hips alone where the back is not known', () => {
    expect(drive({ hip: unsure(50), lumbar: hidden })).toBe(50);
  });

  test('is the lean of the trunk where that says more, and not where it is unknown', () => {
    expect(drive({ hip: measured(10), lumbar: measured(5), trunkInclinationDeg: 30 })).toBe(30);
    expect(drive({ hip: measured(10), lumbar: measured(5), trunkInclinationDeg: 14 })).toBe(15);
    expect(drive({ hip: measured(-10), lumbar: measured(-5), trunkInclinationDeg: null })).toBe(-15);
  });

  test('is trunk against thigh where the hips are not known: a thigh that turns the other way takes nothing off', () => {
    expect(drive({ hip: hidden, trunkInclinationDeg: 20, thighTurnDeg: 15 })).toBe(35);
    expect(drive({ hip: hidden, trunkInclinationDeg: 20, thighTurnDeg: -15 })).toBe(20);
    expect(drive({ hip: hidden, trunkInclinationDeg: 20, thighTurnDeg: null })).toBe(20);
    expect(drive({ hip: hidden, trunkInclinationDeg: null, thighTurnDeg: 15 })).toBeNull();
  });

  test('is trunk against thigh where the back is not known and the trunk lies still, unless the hips say more', () => {
    const low = { hip: unsure(3), lumbar: hidden, trunkInclinationDeg: -9, thighTurnDeg: 32 };
    expect(drive(low, legRaiseLeft)).toBe(23);
    expect(drive({ ...low, hip: unsure(40) }, legRaiseLeft)).toBe(40);
    expect(drive({ ...low, lumbar: unsure(9) }, legRaiseLeft)).toBe(12);
    // Where the trunk is to turn a thigh that moves alone is a step.
    expect(drive(low)).toBe(3);
  });

  test('counts forwards in an exercise that opens the hips, but the back keeps its sign', () => {
    const sample = sampleOf({ hip: measured(-40), lumbar: measured(-5), trunkInclinationDeg: -15, thighTurnDeg: -12 });
    expect(pointOf(gluteBridge, sample)).toMatchObject({ driveDeg: 45, hipDeg: 40, trunkDeg: 15, thighDeg: 12, lumbarDeg: -5 }); // prettier-ignore
  });

  test('in a hold is told by the joints alone, where they are known', () => {
    const held = { hip: measured(-30), lumbar: measured(-10), kneeFlexionDeg: 90, trunkInclinationDeg: -2, thighTurnDeg: -6 }; // prettier-ignore
    expect(drive(held, stretch)).toBe(8);
    expect(drive({ ...held, trunkInclinationDeg: null }, stretch)).toBe(40);
    expect(drive({ ...held, hip: hidden }, stretch)).toBe(8);
  });

  test('is nothing in a hold while the knee is too straight for it', () => {
    const { leastKneeDeg } = stretch.hold!;
    const held = { hip: measured(-30), lumbar: measured(0), trunkInclinationDeg: -2, thighTurnDeg: -6 };
    expect(drive({ ...held, kneeFlexionDeg: leastKneeDeg - 0.1 }, stretch)).toBe(0);
    expect(drive({ ...held, kneeFlexionDeg: leastKneeDeg }, stretch)).toBe(8);
    expect(drive({ ...held, kneeFlexionDeg: null }, stretch)).toBe(8);
  });
});

describe('what is kept of a frame', () => {
  test('of a measured back its number and σ, of an unsure or hidden one only why not', () => {
    expect(pointOf(hipHinge, sampleOf({ lumbar: measured(10, 4) }))).toMatchObject({ lumbarDeg: 10, lumbarSigmaDeg: 4, lumbarReason: null }); // prettier-ignore
    expect(pointOf(hipHinge, sampleOf({ lumbar: unsure(10) }))).toMatchObject({ lumbarDeg: null, lumbarSigmaDeg: null, lumbarReason: 'outline-unclear' }); // prettier-ignore
    expect(pointOf(hipHinge, sampleOf({ lumbar: hidden }))).toMatchObject({ lumbarDeg: null, lumbarSigmaDeg: null, lumbarReason: 'back-hidden' }); // prettier-ignore
  });

  test('of an unsure hip its number too, as it carries the rep', () => {
    expect(pointOf(hipHinge, sampleOf({ hip: measured(30) }))).toMatchObject({ hipDeg: 30, hipSure: true, hipReason: null }); // prettier-ignore
    expect(pointOf(hipHinge, sampleOf({ hip: unsure(30) }))).toMatchObject({ hipDeg: 30, hipSure: false, hipReason: null }); // prettier-ignore
    expect(pointOf(hipHinge, sampleOf({ hip: hidden }))).toMatchObject({ hipDeg: null, hipSure: false, hipReason: 'back-hidden' }); // prettier-ignore
  });

  test('the turn of trunk and thigh where they are known', () => {
    expect(pointOf(hipHinge, sampleOf({ trunkInclinationDeg: null, thighTurnDeg: null }))).toMatchObject({ trunkDeg: null, thighDeg: null }); // prettier-ignore
  });
});

test('an attempt begins from where it is first seen, and from nothing where that is not known', () => {
  expect(beginAttempt(900, pointAt({ driveDeg: 16 }), false)).toMatchObject({ startMs: 900, peakDriveDeg: 16, riseDeg: 16, risenMs: 1000, cutIn: false, earlyChecked: false, confirmed: false, held: { heldMs: 0, inBandMs: 0 } }); // prettier-ignore
  expect(beginAttempt(900, pointAt({ driveDeg: null }), true)).toMatchObject({ peakDriveDeg: 0, riseDeg: 0, cutIn: true, earlyChecked: true }); // prettier-ignore
});

describe('a dwell', () => {
  const since = { sinceMs: 100, lastMs: 500 };

  test('begins with what is seen, goes on with it and ends without it', () => {
    expect(hold(null, true, 500)).toEqual({ sinceMs: 500, lastMs: 500 });
    expect(hold(since, true, 533)).toEqual({ sinceMs: 100, lastMs: 533 });
    expect(hold(since, false, 533)).toBeNull();
  });

  test('waits over a frame that cannot say, and goes on after a break of no more than 200 ms', () => {
    expect(hold(since, null, 533)).toBe(since);
    expect(hold(since, true, 700)).toEqual({ sinceMs: 100, lastMs: 700 });
    expect(hold(since, true, 701)).toEqual({ sinceMs: 701, lastMs: 701 });
  });
});

describe('a squat', () => {
  const { squatKneeDeg, squatLean } = hipHinge.reps;
  const posture = { kneeDeg: squatKneeDeg + 1, trunkDeg: 20, thighDeg: 60 };

  test('bends the knees beyond the limit, and leans less than its share of the thigh’s turn', () => {
    expect(isSquatting(hipHinge, posture)).toBe(true);
    expect(isSquatting(hipHinge, { ...posture, kneeDeg: squatKneeDeg })).toBe(false);
    expect(isSquatting(hipHinge, { ...posture, trunkDeg: squatLean * 60 })).toBe(false);
    expect(isSquatting(hipHinge, { ...posture, trunkDeg: squatLean * 60 - 0.1 })).toBe(true);
  });

  test('is doubted from a share of that limit on', () => {
    expect(isSquatting(hipHinge, { ...posture, kneeDeg: squatKneeDeg / 2 + 1 }, 0.5)).toBe(true);
    expect(isSquatting(hipHinge, { ...posture, kneeDeg: squatKneeDeg / 2 }, 0.5)).toBe(false);
  });

  test('is not told where knee, trunk or thigh are not known, whatever the others do', () => {
    for (const unknown of ['kneeDeg', 'trunkDeg', 'thighDeg'] as const) {
      expect(isSquatting(hipHinge, { ...posture, trunkDeg: -20, [unknown]: null })).toBe(false);
    }
  });
});

describe('trunk and thigh turn as asked', () => {
  const asks = (minTrunkShare: number, minThighShare: number) => ({
    ...hipHinge,
    reps: { ...hipHinge.reps, minTrunkShare, minThighShare },
  });

  test('from their share of the way on', () => {
    expect(turnsAsAsked(asks(0.5, 0), 60, { trunkDeg: 30, thighDeg: null })).toBe(true);
    expect(turnsAsAsked(asks(0.5, 0), 60, { trunkDeg: 29.9, thighDeg: null })).toBe(false);
    expect(turnsAsAsked(asks(0, 0.5), 60, { trunkDeg: null, thighDeg: 30 })).toBe(true);
    expect(turnsAsAsked(asks(0, 0.5), 60, { trunkDeg: null, thighDeg: 29.9 })).toBe(false);
  });

  test('both, where both are asked for, and seen, though the way is nothing', () => {
    expect(turnsAsAsked(asks(0.5, 0.5), 60, { trunkDeg: 40, thighDeg: 20 })).toBe(false);
    expect(turnsAsAsked(asks(0.5, 0.5), 60, { trunkDeg: 20, thighDeg: 40 })).toBe(false);
    expect(turnsAsAsked(asks(0.5, 0), 0, { trunkDeg: null, thighDeg: 40 })).toBe(false);
    expect(turnsAsAsked(asks(0, 0), 60, { trunkDeg: -40, thighDeg: -40 })).toBe(true);
  });
});

test('a raise is of both legs where the feet stay closer than an eighth of the trunk, and only where one is to be raised', () => {
  const both = (feetApart: number | null, exercise = legRaiseLeft) => raisesBoth(exercise, { feetApart });
  expect([both(0.119), both(0.12), both(null)]).toEqual([true, false, false]);
  expect(both(0, hipHinge)).toBe(false);
});
