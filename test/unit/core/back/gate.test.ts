import type { View } from '../../../../src/core/pose/view.ts';
import { describe, expect, test } from 'vitest';
import { gluteBridge } from '../../../../src/exercises/glute-bridge/exercise.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { armHidesBack, gradeAngle, outlineProblem, viewProblem } from '../../../../src/core/back/gate.ts';
import { YAW_LIMITS_DEG } from '../../../../src/core/pose/yaw.ts';
import { singleLegBridgeLeft, singleLegBridgeRight } from '../../../../src/exercises/single-leg-bridge/exercise.ts';
import type { Exercise } from '../../../../src/core/exercise/exercise.ts';
import { landmark, type PoseFrame } from '../../../../src/core/pose/frame.ts';
import { bridgeFrames, hingeFrames, mirrored, placed, withoutOutline } from '../fixture.ts';

const frame = hingeFrames[0]!;
const sideOn: View = { nearSide: 'left', facing: 'left', yawDeg: 0 };
const askew = (yawDeg: number): View => ({ ...sideOn, yawDeg });
const problemOf = (seen: PoseFrame, view = sideOn) => viewProblem(seen, seen.person!, view, hipHinge);

describe('viewProblem', () => {
  test('a good frame has none, on either side', () => {
    expect(problemOf(frame)).toBeNull();
    expect(problemOf(mirrored(frame), { nearSide: 'right', facing: 'right', yawDeg: 0 })).toBeNull();
  });

  test.each(['shoulder', 'hip', 'knee'] as const)('the near %s must be inside the picture, the far one need not', (joint) => {
    for (const point of [{ xPx: 3, yPx: 200 }, { xPx: 637, yPx: 200 }, { xPx: 300, yPx: 3 }, { xPx: 300, yPx: 477 }]) {
      expect(problemOf(placed(frame, { [`left_${joint}`]: point }))).toBe('out-of-picture');
      expect(problemOf(placed(frame, { [`right_${joint}`]: point }))).toBeNull();
    }
    expect(problemOf(placed(frame, { [`left_${joint}`]: { xPx: 6, yPx: 6 } }))).toBeNull();
  }); // prettier-ignore

  test('of somebody facing right the right side must be inside', () => {
    const right: View = { nearSide: 'right', facing: 'right', yawDeg: 0 };
    const off = { xPx: 3, yPx: 200 };
    expect(problemOf(placed(mirrored(frame), { right_hip: off }), right)).toBe('out-of-picture');
    expect(problemOf(placed(mirrored(frame), { left_hip: off }), right)).toBeNull();
  });

  test('feet may be cut off: they are not measured', () => {
    expect(problemOf(placed(frame, { left_ankle: { xPx: 300, yPx: 490 } }))).toBeNull();
  });

  test('the side view ends at the largest yaw, both ways', () => {
    expect([-1, 1].map((sign) => problemOf(frame, askew(sign * YAW_LIMITS_DEG.measured)))).toEqual([null, null]);
    expect([-1, 1].map((sign) => problemOf(frame, askew(sign * (YAW_LIMITS_DEG.measured + 0.1))))).toEqual(
      Array(2).fill('not-side-on'),
    );
    expect(YAW_LIMITS_DEG.measured).toBeGreaterThanOrEqual(15);
    expect(YAW_LIMITS_DEG.measured).toBeLessThanOrEqual(25);
  });

  test('the leg that works must be inside the picture, the other need not', () => {
    const right: View = { nearSide: 'right', facing: 'right', yawDeg: 0 };
    const lying = bridgeFrames[0]!;
    const problem = (name: 'left_knee' | 'right_knee' | 'left_hip' | 'right_hip', exercise: Exercise) => {
      const side = name.startsWith('left') ? 'left' : 'right';
      const { yPx } = landmark(lying.person!, side, name.endsWith('knee') ? 'knee' : 'hip');
      const seen = placed(lying, { [name]: { xPx: 637, yPx } });
      return viewProblem(seen, seen.person!, right, exercise);
    };
    for (const joint of ['knee', 'hip'] as const) {
      expect(problem(`left_${joint}`, singleLegBridgeLeft)).toBe('out-of-picture');
      expect(problem(`right_${joint}`, singleLegBridgeLeft)).toBeNull();
      expect(problem(`right_${joint}`, singleLegBridgeRight)).toBe('out-of-picture');
      expect(problem(`left_${joint}`, gluteBridge)).toBeNull();
      expect(problem(`right_${joint}`, gluteBridge)).toBe('out-of-picture');
    }
  });

  test('a far leg that is named may be hidden by the near one, not both of them', () => {
    const hide = (...names: ('left' | 'right')[]): PoseFrame => {
      const { person } = frame;
      const landmarks = person!.landmarks.map((point, i) => {
        const of = names.find(
          (side) => point === landmark(person!, side, 'knee') || point === landmark(person!, side, 'ankle'),
        );
        return of ? { ...person!.landmarks[i]!, visibility: 0.3 } : point;
      });
      return { ...frame, person: { ...person!, landmarks } };
    };
    const problem = (seen: PoseFrame, leg: 'near' | 'left' | 'right') =>
      viewProblem(seen, seen.person!, sideOn, { leg, posture: 'standing' });
    expect(problem(hide('right'), 'right')).toBeNull();
    expect(problem(hide('left'), 'near')).toBe('legs-hidden');
    expect(problem(hide('left', 'right'), 'right')).toBe('legs-hidden');
  });

  test('without an outline there is no back', () => {
    expect(problemOf(withoutOutline(frame))).toBe('back-hidden');
  });
});

test('an arm hides the back once it covers three tenths of it', () => {
  expect([0, 0.3, 0.31, 1].map(armHidesBack)).toEqual([false, false, true, true]);
});

describe('gradeAngle', () => {
  test.each([
    { deg: 5, sigmaDeg: 8, kind: 'measured' },
    { deg: 5, sigmaDeg: 8.01, kind: 'unsure' },
    { deg: -5, sigmaDeg: 12, kind: 'unsure' },
    { deg: 5, sigmaDeg: 12.01, kind: 'unavailable' },
    // A large angle is known well enough at four tenths of itself, to either side.
    { deg: 25, sigmaDeg: 10, kind: 'measured' },
    { deg: -25, sigmaDeg: 10, kind: 'measured' },
    { deg: 24.9, sigmaDeg: 10, kind: 'unsure' },
    { deg: 40, sigmaDeg: 16, kind: 'measured' },
    { deg: 40, sigmaDeg: 16.1, kind: 'unavailable' },
  ] as const)('$deg° ± $sigmaDeg° is $kind', ({ deg, sigmaDeg, kind }) => {
    expect(gradeAngle(deg, sigmaDeg)).toEqual(
      kind === 'unavailable' ? { kind, reason: 'outline-unclear' } : { kind, deg, sigmaDeg },
    );
  });
});

describe('outlineProblem', () => {
  const clear = { yawDeg: 0, patches: { lumbarDeg: 5, misfit: 0.5 }, armCover: 0, blur: 3, neutralBlur: 3 };
  const problem = (change: Partial<typeof clear>, lumbarDeg = 5) => outlineProblem({ ...clear, ...change }, lumbarDeg);

  test('a clear outline has none, nor one of which less is known', () => {
    expect(problem({})).toBeNull();
    expect(outlineProblem({ ...clear, patches: null, blur: null, neutralBlur: null }, 60)).toBeNull();
  });

  test.each([
    { what: 'a soft edge now', change: { blur: 10.1 } },
    { what: 'a soft edge in the neutral', change: { neutralBlur: 8.1 } },
    { what: 'patches that do not fit', change: { patches: { lumbarDeg: 5, misfit: 1.7 } } },
    { what: 'patches that say something else altogether', change: { patches: { lumbarDeg: -20, misfit: 0.5 } } },
  ])('$what makes it unclear', ({ change }) => expect(problem(change)).toBe('outline-unclear'));

  test('an arm over the back is let be where the map allows it', () => {
    const covered = { ...clear, armCover: 0.6 };
    expect(outlineProblem(covered, 5)).toBe('back-hidden');
    expect(outlineProblem(covered, 5, { mostArmCover: 1 })).toBeNull();
  });

  test('and an unclear outline likewise, but no arm with it', () => {
    expect(outlineProblem({ ...clear, blur: 20 }, 5, { mayBeUnclear: true })).toBeNull();
    expect(outlineProblem({ ...clear, blur: 20, armCover: 0.6 }, 5, { mayBeUnclear: true })).toBe('back-hidden');
  });

  test('an arm over the back is named before all else', () => {
    expect(problem({ armCover: 0.4, blur: 20 })).toBe('back-hidden');
  });
});
