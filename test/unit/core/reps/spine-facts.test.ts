/** Green ends at 25° in a hinge, and 0.75 of σ = 3° is given to the doubt; from 15° on more than half of hips beyond 40° is not green. */
import { describe, expect, test } from 'vitest';
import type { Exercise } from '../../../../src/core/exercise/exercise.ts';
import type { AttemptPoint } from '../../../../src/core/reps/attempt.ts';
import type { AttemptCurves } from '../../../../src/core/reps/curves.ts';
import { spineFacts } from '../../../../src/core/reps/spine-facts.ts';
import { gluteBridge } from '../../../../src/exercises/glute-bridge/exercise.ts';
import { halfKneelingStretchLeft as stretch } from '../../../../src/exercises/half-kneeling-stretch/exercise.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { pointAt } from './made.ts';

type Frame = Partial<AttemptPoint>;

/** Frames as curves, not smoothed, from 1 s on. */
function curvesOf(frames: readonly Frame[], everyMs: number): AttemptCurves {
  const points = frames.map((frame, i) => pointAt({ timestampMs: 1000 + everyMs * i, ...frame }));
  const of = <Key extends keyof AttemptPoint>(key: Key): AttemptPoint[Key][] => points.map((point) => point[key]);
  return {
    timestampMs: of('timestampMs'),
    driveDeg: of('driveDeg'),
    hipDeg: of('hipDeg'),
    sureHipDeg: of('hipDeg'),
    lumbarDeg: of('lumbarDeg'),
    lumbarSigmaDeg: of('lumbarSigmaDeg'),
    trunkDeg: of('trunkDeg'),
    thighDeg: of('thighDeg'),
    kneeDeg: of('kneeDeg'),
    feetApart: of('feetApart'),
  };
}

/** @param end index of the end of the way; the last frame unless told otherwise */
function factsBySigma(frames: readonly Frame[], exercise: Exercise = hipHinge, everyMs = 50, end = frames.length - 1) {
  return spineFacts(exercise, curvesOf(frames, everyMs), end);
}
const facts = (...given: Parameters<typeof factsBySigma>) => factsBySigma(...given)!.spine;
const times = (count: number, frame: Frame): Frame[] => Array.from({ length: count }, () => frame);

describe('how far a back bent', () => {
  /** Bent by 30° in so many frames of all, by 10° in the others. */
  const peak = (bent: number, of: number, everyMs: number, exercise = hipHinge) =>
    facts([...times(10, { lumbarDeg: 10 }), ...times(bent, { lumbarDeg: 30 }), ...times(of - bent - 10, { lumbarDeg: 10 })], exercise, everyMs).peakDeg; // prettier-ignore

  test('is what was held for 0.4 s, in a quick rep for a quarter of it', () => {
    expect([peak(9, 61, 50), peak(8, 61, 50)]).toEqual([30, 10]);
    // 40 frames in 0.8 s: a quarter is 0.2 s.
    expect([peak(11, 41, 20), peak(10, 41, 20)]).toEqual([30, 10]);
  });

  test('in a hold what was held for a fifth of it, or three seconds', () => {
    expect([peak(21, 101, 100, stretch), peak(20, 101, 100, stretch)]).toEqual([30, 10]);
    expect([peak(31, 301, 100, stretch), peak(30, 301, 100, stretch)]).toEqual([30, 10]);
  });

  test('is told with its moment and the σ it was measured with there', () => {
    const rounds = times(20, { lumbarDeg: 28, lumbarSigmaDeg: 5 });
    const frames = [...times(20, { lumbarDeg: 5, lumbarSigmaDeg: 2 }), ...rounds, ...times(20, { lumbarDeg: 5, lumbarSigmaDeg: 2 })]; // prettier-ignore
    expect(facts(frames)).toMatchObject({ peakDeg: 28, peakMs: 2200, sigmaDeg: 5 });
  });

  test('is not told by frames that did not see it', () => {
    const flickers = times(60, {}).map((_, i) => ({ lumbarDeg: i % 3 ? 20 : null, lumbarSigmaDeg: i % 3 ? 3 : null }));
    const { spine, spineMore } = factsBySigma(flickers)!;
    expect([spine.peakDeg, spineMore.peakDeg]).toEqual([20, 23]);
  });

  test('is not known where hips or back were not seen at the end, or nobody went anywhere', () => {
    const end = (frame: Frame) =>
      factsBySigma([...times(20, { lumbarDeg: 10 }), ...times(20, frame)], hipHinge, 50, 35);
    expect(end({ lumbarDeg: 10 })).not.toBeNull();
    expect(end({ lumbarDeg: null, lumbarSigmaDeg: null })).toBeNull();
    expect(end({ hipDeg: null })).toBeNull();
    expect(factsBySigma(times(40, { driveDeg: 0 }))).toBeNull();
    expect(factsBySigma(times(40, { driveDeg: 0.5 }))).not.toBeNull();
  });
});

describe('a back measured wrong by one σ', () => {
  const errors = (frames: readonly Frame[]) => {
    const { spineLess, spine, spineMore } = factsBySigma(frames)!;
    return [spineLess, spine, spineMore].map(({ peakDeg }) => peakDeg);
  };

  test('was so at the end, and in proportion on the way', () => {
    expect(errors(times(40, { lumbarDeg: 20 }))).toEqual([17, 20, 23]);
    const early = (driveDeg: number | null) => errors([...times(20, { lumbarDeg: 20, driveDeg }), ...times(20, { lumbarDeg: 5 })]); // prettier-ignore
    expect(early(30)).toEqual([18.5, 20, 21.5]);
    expect(early(0)).toEqual([20, 20, 20]);
    expect(early(-20)).toEqual([20, 20, 20]);
    expect(early(null)).toEqual([20, 20, 20]);
  });

  test('leaves more or less of the way to the hips', () => {
    const shares = (frame: Frame, exercise = hipHinge) => {
      const { spineLess, spine, spineMore } = factsBySigma(times(40, frame), exercise)!;
      return [spineLess.hipShare, spine.hipShare, spineMore.hipShare];
    };
    expect(shares({ hipDeg: 40, lumbarDeg: 10 })).toEqual([40 / 47, 40 / 50, 40 / 53]);
    // In a bridge more flexion is less arching.
    expect(shares({ hipDeg: 40, lumbarDeg: -10 }, gluteBridge)).toEqual([40 / 53, 40 / 50, 40 / 47]);
  });
});

describe('hips measured wrong by one σ', () => {
  test('have another share, and the back is held against them, of its own size as it was', () => {
    const parts = (exercise: Exercise) => {
      const { spineHipLess, spineHipMore } = factsBySigma(times(40, { hipDeg: 40, lumbarDeg: 10 * exercise.direction }), exercise)!; // prettier-ignore
      return [spineHipLess, spineHipMore].map(({ hipShare, hipAtPeakDeg, peakDeg }) => [
        hipShare,
        hipAtPeakDeg,
        peakDeg,
      ]);
    };
    expect(parts(hipHinge)).toEqual([[36 / 46, 36, 10], [44 / 54, 44, 10]]); // prettier-ignore
    // What is missing to straight is known less well.
    expect(parts(gluteBridge)).toEqual([[35 / 45, 35, -10], [45 / 55, 45, -10]]); // prettier-ignore
  });
});

describe('the hips’ share', () => {
  const share = (hipDeg: number, lumbarDeg: number) => facts(times(40, { hipDeg, lumbarDeg })).hipShare;

  test('is the whole where the back goes the other way, and nothing where the hips do', () => {
    expect([share(40, -10), share(-5, 10), share(-5, -2)]).toEqual([1, 0, 0]);
  });

  test('of a degree is still told', () => {
    expect(share(1, 0)).toBe(1);
    expect(share(1, 1)).toBe(0.5);
  });

  test('is told by hips of no less than 20°, as less is noise', () => {
    const hipAtPeakDeg = (hipDeg: number) => facts(times(40, { hipDeg, lumbarDeg: 10 })).hipAtPeakDeg;
    expect([hipAtPeakDeg(12), hipAtPeakDeg(24)]).toEqual([20, 24]);
  });
});

describe('where the back left green', () => {
  const left = (frames: readonly Frame[], end?: number) => facts(frames, hipHinge, 50, end).neutralHipRangeDeg;
  const way = (lumbarOf: (hipDeg: number) => number | null, hipOf = (i: number): number | null => 2 * i) =>
    times(41, {}).map((_, i) => ({ driveDeg: 3 * i, hipDeg: hipOf(i), lumbarDeg: lumbarOf(2 * i) }));

  test('is where the hips were then, the first time', () => {
    expect(left(way((hip) => hip / 2))).toBe(56); // beyond 27.25°
    expect(left(way((hip) => (hip >= 30 && hip < 40 ? 28 : hip === 60 ? 29 : 5)))).toBe(30);
    expect(left(way((hip) => 0.34 * hip))).toBeNull(); // 27.2°
  });

  test('is told by its share of the hips too, once they have gone far enough', () => {
    expect(left(way(() => 21))).toBe(40);
    expect(left(way(() => 19.9))).toBeNull();
  });

  test('is looked for up to the end of the way', () => {
    const lastly = (from: number) => way((hip) => (hip >= from ? 28 : 5));
    expect(left(lastly(70), 35)).toBe(70);
    expect(left(lastly(72), 35)).toBeNull();
  });

  test('is not told by frames in which it was not seen, or the hips were not', () => {
    expect(
      left(
        way((hip) => (hip > 60 || hip % 4 ? null : hip / 2)),
        30,
      ),
    ).toBe(56);
    expect(left(way((hip) => hip / 2, (i) => (i < 30 ? null : 2 * i)))).toBe(60); // prettier-ignore
  });
});

describe('chest and pelvis', () => {
  /** From straight to there in one step; what is not known of a frame between takes nothing away. */
  const apart = (trunkDeg: number, lumbarDeg: number, exercise = hipHinge, between: Frame[] = []) =>
    facts([{ trunkDeg: 0, lumbarDeg: 0 }, ...between, { trunkDeg, lumbarDeg }], exercise).coordinationDeg;

  test('turn as one while the back keeps its shape', () => {
    expect(apart(40, 0)).toBeCloseTo(0);
    expect(facts([{ lumbarDeg: 10 }]).coordinationDeg).toBeNull();
  });

  test('come apart where it bends, in either direction of an exercise', () => {
    // The pelvis by 40 − 0.64 · 25, the chest by 40 + 0.36 · 25.
    const deg = (Math.atan2(49, 24) * 180) / Math.PI - 45;
    expect(apart(40, 25)).toBeCloseTo(deg);
    expect(apart(40, -25, gluteBridge)).toBeCloseTo(deg);
  });

  test('are told by the frames that show both', () => {
    const hidden = [
      { trunkDeg: null, lumbarDeg: 25 },
      { trunkDeg: 20, lumbarDeg: null },
    ];
    expect(apart(40, 25, hipHinge, hidden)).toBeCloseTo(apart(40, 25)!);
  });
});
