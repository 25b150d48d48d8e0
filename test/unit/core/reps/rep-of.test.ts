/** A hinge is a rep from 35° on and partial from 20°; a bridge ends 20° before straight, partial from 14°. */
import { describe, expect, test } from 'vitest';
import type { Exercise } from '../../../../src/core/exercise/exercise.ts';
import type { Attempt, AttemptPoint } from '../../../../src/core/reps/attempt.ts';
import { areHidden, legsOf, repOf, type LegsSeen } from '../../../../src/core/reps/rep-of.ts';
import { gluteBridge } from '../../../../src/exercises/glute-bridge/exercise.ts';
import { halfKneelingStretchLeft as stretch } from '../../../../src/exercises/half-kneeling-stretch/exercise.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { legRaiseLeft } from '../../../../src/exercises/leg-raise/exercise.ts';
import { wentTo } from './made.ts';

const NO_LEGS: LegsSeen = { frames: 0, hidden: 0 };

interface Case {
  readonly attempt?: Partial<Attempt>;
  /** What is different in this and that of the 61 frames. */
  readonly frame?: (i: number) => Partial<AttemptPoint>;
  readonly exercise?: Exercise;
  readonly endMs?: number;
  readonly legs?: LegsSeen;
}

/** A second there, a second at the end, a second back: from 1 s to 4 s. */
function made(
  end: Partial<AttemptPoint>,
  { attempt = {}, frame = () => ({}), exercise = hipHinge, endMs = 4000, legs = NO_LEGS }: Case = {},
) {
  const went = wentTo(end);
  const points = went.points.map((point, i) => ({ ...point, ...frame(i) }));
  return repOf(exercise, { ...went, points, ...attempt }, endMs, 3, legs);
}
/** Its kind, or why it was none. */
function kind(...given: Parameters<typeof made>): string | null {
  const rep = made(...given);
  return rep !== null && typeof rep === 'object' ? rep.kind : rep;
}
/** How far somebody goes, the trunk with the hips. */
const far = (deg: number): Partial<AttemptPoint> => ({ driveDeg: deg, hipDeg: deg, trunkDeg: 0.7 * deg, thighDeg: 0.3 * deg }); // prettier-ignore
const hiddenBack = { lumbarDeg: null, lumbarSigmaDeg: null, lumbarReason: 'back-hidden' } as const;

describe('how far an attempt has to go', () => {
  test('to be partial, and to be a rep', () => {
    expect([19.9, 20, 34.9, 35].map((deg) => kind(far(deg)))).toEqual([null, 'partial', 'partial', 'rep']);
  });

  test('is told by the hips too, where the back goes the other way', () => {
    expect(kind({ ...far(30), hipDeg: 34.9 })).toBe('partial');
    expect(kind({ ...far(30), hipDeg: 35 })).toBe('rep');
    expect(kind({ ...far(30), hipDeg: null })).toBe('not-judged');
  });
});

describe('what went as far as a rep and was none', () => {
  const squat = (deg: number): Partial<AttemptPoint> => ({ ...far(deg), trunkDeg: 0.35 * deg, thighDeg: 0.65 * deg, kneeDeg: 90 }); // prettier-ignore

  test('a squat; standing, and deep enough to be taken for a hinge', () => {
    expect([kind(squat(60)), kind(squat(30))]).toEqual(['squat', null]);
    expect(kind({ ...squat(60), feetApart: 1 }, { exercise: legRaiseLeft })).toBeNull();
  });

  test('both legs raised, where one was asked for', () => {
    const raised = (deg: number, feetApart: number) => kind({ ...far(deg), trunkDeg: 0, thighDeg: deg, feetApart }, { exercise: legRaiseLeft }); // prettier-ignore
    expect([raised(60, 0), raised(20, 0), raised(60, 1), raised(20, 1)]).toEqual(['both-legs', null, 'rep', 'partial']);
  });

  test('what was never known for one, or whose trunk stayed behind at the end', () => {
    expect(kind(far(60), { attempt: { confirmed: false } })).toBeNull();
    expect(kind({ ...far(60), trunkDeg: 17 })).toBeNull();
    expect(kind({ ...far(60), trunkDeg: 18 })).toBe('rep');
  });

  test('one of which less than a quarter of the way there was seen', () => {
    const begun = (first: number, deg = 60) => kind(far(deg), { frame: (i) => (i === 0 ? { driveDeg: first } : {}) });
    expect([begun(45), begun(45.1)]).toEqual(['rep', 'cut-off']);
    expect(begun(24, 30)).toBe('partial');
    // It is the first frame that tells.
    expect(kind(far(60), { frame: (i) => (i === 1 ? { driveDeg: 50 } : {}) })).toBe('rep');
  });

  test('one quicker than 0.6 s', () => {
    const took = (ms: number, deg: number) => kind(far(deg), { attempt: { startMs: 4000 - ms } });
    expect([took(599, 60), took(600, 60), took(599, 30)]).toEqual(['too-quick', 'rep', null]);
  });

  test('a hold of less than four seconds', () => {
    const held = (heldMs: number, deg: number) => kind(far(deg), { exercise: stretch, attempt: { held: { heldMs, inBandMs: 3000 } } }); // prettier-ignore
    expect([held(3999, 20), held(4000, 20), held(3999, 9)]).toEqual(['too-short', 'rep', null]);
  });
});

describe('what is told of a rep', () => {
  test('is its place, its times and its angles, in their anatomical sign', () => {
    expect(made({ ...far(60), lumbarDeg: 10 })).toMatchObject({
      index: 3, kind: 'rep', startMs: 1000, peakMs: 2000, endMs: 4000, hipFlexionPeakDeg: 60, hipToStraightDeg: null,
      lumbarPeakDeg: 10, lumbarPeakMs: 2200, lumbarSigmaDeg: 3, neutralHipRangeDeg: 60, kneeFlexionPeakDeg: 15, verdict: 'good', score: 100, reason: null,
    }); // prettier-ignore
    const lifted = made({ ...far(40), lumbarDeg: -4, neutralHipDeg: 45 }, { exercise: gluteBridge });
    expect(lifted).toMatchObject({ hipFlexionPeakDeg: -40, hipToStraightDeg: 5, lumbarPeakDeg: -4 });
    expect(lifted).not.toHaveProperty('inBandMs');
    expect(made(far(20), { exercise: stretch, attempt: { held: { heldMs: 9000, inBandMs: 7000 } } })).toMatchObject({ holdMs: 9000, inBandMs: 7000 }); // prettier-ignore
  });

  test('of a partial one is what the back did, and no score', () => {
    expect(made({ ...far(30), lumbarDeg: 10 })).toMatchObject({ verdict: 'good', score: null, deductions: [] });
    expect(made({ ...far(30), ...hiddenBack })).toMatchObject({ kind: 'partial', verdict: null, lumbarPeakDeg: null });
  });
});

describe('a rep that was not seen', () => {
  test('for more than 700 ms at a stretch is not judged, wherever that was', () => {
    const gone = { driveDeg: null, hipReason: 'no-person' } as const;
    const lost = (from: number, to: number) => made(far(60), { frame: (i) => (i >= from && i < to ? gone : {}) });
    expect(lost(25, 38)).toMatchObject({ kind: 'rep' });
    expect(lost(25, 39)).toMatchObject({ kind: 'not-judged', reason: 'no-person', verdict: null });
    expect(lost(1, 14)).toMatchObject({ kind: 'rep' });
    expect(lost(1, 15)).toMatchObject({ kind: 'not-judged' });
    expect([kind(far(60), { endMs: 4700 }), kind(far(60), { endMs: 4701 })]).toEqual(['rep', 'not-judged']);
  });

  test('tells the reason of most of its frames', () => {
    const reasons = (i: number) => (i < 25 || i >= 45 ? {} : i < 31 ? { driveDeg: null, hipReason: 'out-of-picture' } as const : { driveDeg: null, hipReason: 'no-person' } as const); // prettier-ignore
    expect(made(far(60), { frame: reasons })).toMatchObject({ kind: 'not-judged', reason: 'no-person' });
    const fewer = (i: number) => (i < 25 || i >= 45 ? {} : i < 39 ? { driveDeg: null, hipReason: 'out-of-picture' } as const : { driveDeg: null, hipReason: 'no-person' } as const); // prettier-ignore
    expect(made(far(60), { frame: fewer })).toMatchObject({ kind: 'not-judged', reason: 'out-of-picture' });
  });

  test('is not called too short by hips that were unsure in most frames near its end', () => {
    // Of the 13 frames around the 21st.
    const unsure = (count: number, deg = 30) =>
      kind(far(deg), { frame: (i) => ({ hipSure: i < 14 || i >= 14 + count }) });
    expect([unsure(6), unsure(7), unsure(13, 60)]).toEqual(['partial', 'not-judged', 'rep']);
    expect(made({ ...far(30), ...hiddenBack, hipSure: false })).toMatchObject({ reason: 'back-hidden' });
  });
});

describe('a back that was not seen', () => {
  const back = (isSeen: (i: number) => boolean, legs = NO_LEGS, exercise = hipHinge) => made(far(60), { legs, exercise, frame: (i) => (isSeen(i) ? {} : hiddenBack) }); // prettier-ignore
  const unjudged = {
    kind: 'rep',
    reason: 'back-hidden',
    verdict: null,
    lumbarPeakDeg: null,
    lumbarPeakMs: null,
    lumbarSigmaDeg: null,
  };

  test('in six of ten frames, and in half of those near the end, leaves the rep to the hips', () => {
    const asked = (minMeasuredShare: number) => back((i) => i >= 31, NO_LEGS, { ...hipHinge, reps: { ...hipHinge.reps, minMeasuredShare } }); // prettier-ignore
    // Hidden on all of the way there: it was seen in 30 of 61 frames.
    expect(asked(0)).toMatchObject(unjudged);
    const late = (minMeasuredShare: number) => back((i) => i < 30, NO_LEGS, { ...hipHinge, reps: { ...hipHinge.reps, minMeasuredShare } }); // prettier-ignore
    expect(late(30 / 61)).toMatchObject({ verdict: 'good' });
    expect(late(30 / 61 + 0.001)).toMatchObject(unjudged);
    const near = (count: number) => back((i) => i < 14 || i >= 14 + count);
    expect(near(6)).toMatchObject({ verdict: 'good' });
    expect(near(7)).toMatchObject(unjudged);
  });

  test('for legs that are hidden is not judged by those that were guessed', () => {
    const hiddenLegs = (count: number, legs = NO_LEGS) =>
      made(far(60), { legs, frame: (i) => (i < count ? { ...hiddenBack, lumbarReason: 'legs-hidden' } : {}) });
    expect(hiddenLegs(3)).toMatchObject({ verdict: 'good' });
    expect(hiddenLegs(4)).toMatchObject({ verdict: null, reason: 'legs-hidden' });
    // What stood there in the reps before stands there still.
    expect(hiddenLegs(0, { frames: 100, hidden: 9 })).toMatchObject({ verdict: null, reason: 'legs-hidden' });
    expect(hiddenLegs(0, { frames: 100, hidden: 8 })).toMatchObject({ verdict: 'good' });
  });

  test('legs are taken for hidden in more than a twentieth of the frames', () => {
    expect([areHidden({ frames: 100, hidden: 5 }), areHidden({ frames: 100, hidden: 6 })]).toEqual([false, true]);
    expect(areHidden(NO_LEGS)).toBe(false);
    const { points } = wentTo(far(60));
    const two = points.map((point, i) => (i < 2 ? { ...point, lumbarReason: 'legs-hidden' as const } : point));
    expect(legsOf({ ...wentTo(far(60)), points: two }, { frames: 10, hidden: 1 })).toEqual({ frames: 71, hidden: 3 });
  });
});
