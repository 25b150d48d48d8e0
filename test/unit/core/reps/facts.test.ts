import { describe, expect, test } from 'vitest';
import type { AttemptPoint } from '../../../../src/core/reps/attempt.ts';
import { factsOf } from '../../../../src/core/reps/facts.ts';
import { gluteBridge } from '../../../../src/exercises/glute-bridge/exercise.ts';
import { halfKneelingStretchLeft as stretch } from '../../../../src/exercises/half-kneeling-stretch/exercise.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { attemptOf, pointAt, wentTo } from './made.ts';

/** A second there, a second at the end, a second back: over at 4 s. */
const facts = (end: Partial<AttemptPoint> = {}, exercise = hipHinge) => factsOf(exercise, wentTo(end), 4000);
/** Frames 50 ms apart, each as it is told. */
const frames = (points: readonly Partial<AttemptPoint>[], exercise = hipHinge) =>
  factsOf(exercise, attemptOf({ points: points.map((point, i) => pointAt({ timestampMs: 1000 + 50 * i, ...point })) }), 4000); // prettier-ignore

describe('how far an attempt went', () => {
  test('is told of hips and drive, at the moment when the hips were there', () => {
    expect(facts()).toMatchObject({ drivePeakDeg: 60, hipPeakDeg: 60, peakMs: 2000, fullDeg: hipHinge.reach.fullDeg });
    // Hips that turn back while the back goes on.
    const ahead = [50, 48, 46, 44, 42, 40, 38].map((hipDeg, i) => ({ hipDeg, driveDeg: 50 + 5 * i }));
    expect(frames(ahead)).toMatchObject({ drivePeakDeg: 75, peakMs: 1000 });
  });

  test('is told of the drive where the hips were not seen', () => {
    expect(facts({ hipDeg: null })).toMatchObject({ drivePeakDeg: 60, hipPeakDeg: null, peakMs: 2000, scored: null });
  });

  test('is told by what is missing to straight where that is asked for', () => {
    const lying = { driveDeg: 40, hipDeg: 40, neutralHipDeg: 45 };
    expect(facts(lying, gluteBridge)).toMatchObject({ hipToStraightDeg: 5, fullDeg: 25 });
    expect(facts({ ...lying, hipDeg: null }, gluteBridge).hipToStraightDeg).toBeNull();
    expect(facts().hipToStraightDeg).toBeNull();
  });
});

describe('the times of an attempt', () => {
  test('the way there is over when 95 % of it are done, the whole with its end', () => {
    // 57° of 60° at 1950 ms.
    expect(facts().scored).toMatchObject({ goingMs: 950, durationMs: 3000 });
  });

  test('frames that do not say how far are passed over', () => {
    const shares = [0, 0.3, null, 0.6, 0.9, 0.94, 1, 1, 1, 1, 1, 0.9];
    const ways = shares.map((share) => ({ driveDeg: share === null ? null : 100 * share }));
    expect(frames(ways).drivePeakDeg).toBe(100);
    expect(frames(ways).scored!.goingMs).toBe(1300);
  });

  test('the end is held for as long as somebody stays there; a hold for as long as its seconds counted', () => {
    const stayed = factsOf(hipHinge, wentTo({}, { there: 40 }), 5000);
    expect(stayed.holdMs).toBeGreaterThan(850);
    expect(stayed.holdMs).toBeLessThan(1150);
    expect(stayed.scored!.holdMs).toBe(stayed.holdMs);
    const held = factsOf(stretch, { ...wentTo({}), held: { heldMs: 9000, inBandMs: 7000 } }, 4000);
    expect([held.holdMs, held.scored!.holdMs]).toEqual([9000, 7000]);
  });
});

describe('the knee at its worst', () => {
  test('is bent most in a hinge, straightest in a bridge', () => {
    const knees = [20, 20, 20, 40, 40, 40, 40, 30, 30, 30].map((kneeDeg) => ({ kneeDeg }));
    expect(frames(knees).kneeWorstDeg).toBe(40);
    expect(frames(knees, gluteBridge).kneeWorstDeg).toBe(20);
  });

  test('is looked for where it was seen', () => {
    const knees = [90, 90, 80, 80, null, null, 90, 90].map((kneeDeg) => ({ kneeDeg }));
    expect(frames(knees, gluteBridge).kneeWorstDeg).toBe(80);
    expect(facts({ kneeDeg: null }).kneeWorstDeg).toBeNull();
  });
});

describe('where somebody was', () => {
  test('at the end of the way, in the middle of what was seen there', () => {
    const end = { trunkDeg: 42, thighDeg: 18, feetApart: 0.4 };
    expect(facts(end).atEnd).toEqual(end);
    expect(facts({ trunkDeg: null, thighDeg: null }).atEnd).toEqual({
      trunkDeg: null,
      thighDeg: null,
      feetApart: null,
    });
  });

  test('lowest, which is where the thigh has turned most', () => {
    const sits = [10, 20, 30, 30, 30, 20, 10, 10, 10, 10, 10, 10];
    const low = sits.map((thighDeg, i) => ({ thighDeg, driveDeg: 5 * i, trunkDeg: 10 + i, kneeDeg: 2 * thighDeg }));
    expect(frames(low).lowest).toEqual({ trunkDeg: 12, thighDeg: 30, kneeDeg: 60 });
    const unseen = { trunkDeg: null, thighDeg: null, kneeDeg: null };
    expect(facts(unseen).lowest).toEqual(unseen);
  });
});

test('what was seen is told as shares: of the back over all and near the end, of sure hips near the end', () => {
  const attempt = wentTo({});
  const points = attempt.points.map((point, i) => ({ ...point, hipSure: i < 20, lumbarDeg: i < 20 ? 0 : null }));
  const seen = factsOf(hipHinge, { ...attempt, points }, 4000);
  // Of 61 frames 20 are on the way there; of the 13 around the 21st, six.
  expect(seen.measuredShare).toBeCloseTo(20 / 61);
  expect(seen.measuredShareNearPeak).toBeCloseTo(6 / 13);
  expect(seen.sureHipShareNearPeak).toBeCloseTo(6 / 13);
});

test('a rep is scored by what hips, back, knee and clock said, and by a back that was a σ less or more bent', () => {
  const { scored } = facts({ lumbarDeg: 10, lumbarSigmaDeg: 3, kneeDeg: 20 });
  expect(scored).toMatchObject({ hipPeakDeg: 60, enoughDeg: hipHinge.reach.enoughDeg, kneeWorstDeg: 20 });
  expect([scored!.spineLess, scored!.spine, scored!.spineMore].map(({ peakDeg }) => peakDeg)).toEqual([7, 10, 13]);
});
