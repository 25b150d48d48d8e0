import { describe, expect, test } from 'vitest';
import { LIVE } from '../../../src/core/analyse-frame.ts';
import { sagittalJoints } from '../../../src/core/back-profile.ts';
import { gluteBridge } from '../../../src/core/exercises/glute-bridge.ts';
import { hipHinge } from '../../../src/core/exercises/hip-hinge.ts';
import {
  armHidesBack,
  gradeAngle,
  MAX_YAW_DEG,
  outlineProblem,
  placementGuidance,
  viewProblem,
} from '../../../src/core/gate.ts';
import { singleLegBridgeLeft, singleLegBridgeRight } from '../../../src/core/exercises/single-leg-bridge.ts';
import type { Exercise } from '../../../src/core/exercise.ts';
import type { PoseFrame } from '../../../src/core/pose.ts';
import type { View } from '../../../src/core/reading.ts';
import {
  bridgeFrames,
  fold,
  hingeFrames,
  lyingRest,
  mirrored,
  moved,
  placed,
  resized,
  stance,
  turned,
  withoutOutline,
} from './fixture.ts';

const frame = hingeFrames[0]!;
const sideOn: View = { nearSide: 'left', facing: 'left', yawDeg: 0 };
const askew = (yawDeg: number): View => ({ ...sideOn, yawDeg });
const problemOf = (seen: PoseFrame, view = sideOn) => viewProblem(seen, seen.person!, view, hipHinge);
const guidanceOf = (seen: PoseFrame, view = sideOn) =>
  placementGuidance(seen, seen.person!, view, sagittalJoints(seen.person!, view, 'near'), hipHinge);

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
    expect([-1, 1].map((sign) => problemOf(frame, askew(sign * MAX_YAW_DEG)))).toEqual([null, null]);
    expect([-1, 1].map((sign) => problemOf(frame, askew(sign * (MAX_YAW_DEG + 0.1))))).toEqual(
      Array(2).fill('not-side-on'),
    );
    expect(MAX_YAW_DEG).toBeGreaterThanOrEqual(15);
    expect(MAX_YAW_DEG).toBeLessThanOrEqual(25);
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

describe('placement', () => {
  test('is good in the fixture', () => {
    expect(guidanceOf(frame)).toBeNull();
  });

  const badly = [
    { what: 'too near', change: (seen: PoseFrame) => resized(seen, 1.8), guidance: 'step-back' },
    { what: 'too far', change: (seen: PoseFrame) => resized(seen, 0.5), guidance: 'come-closer' },
    { what: 'feet outside', change: (seen: PoseFrame) => moved(seen, 0, 58), guidance: 'feet-cut-off' },
    { what: 'head outside', change: (seen: PoseFrame) => moved(seen, 0, -78), guidance: 'head-cut-off' },
    { what: 'at the left border', change: (seen: PoseFrame) => moved(seen, -245, 0), guidance: 'move-right' },
    { what: 'at the right border', change: (seen: PoseFrame) => moved(seen, 255, 0), guidance: 'move-left' },
    { what: 'front seen', change: (seen: PoseFrame) => turned(seen, 16), guidance: 'turn-away' },
    { what: 'back seen', change: (seen: PoseFrame) => turned(seen, -16), guidance: 'turn-towards' },
    { what: 'facing the camera', change: (seen: PoseFrame) => turned(seen, 60), guidance: 'turn-side-on' },
  ] as const;

  test.each(badly)('live, $what: "$guidance" instead of calibrating', ({ change, guidance }) => {
    const { readings, events } = fold(stance(4500).map(change), LIVE);
    expect(events).toEqual([]);
    for (const reading of readings) {
      expect(reading).toMatchObject({ stage: 'positioning', guidance, calibrationProgress: 0 });
      expect(reading.lumbar).toEqual({ kind: 'unavailable', reason: 'not-calibrated' });
    }
  });

  test.each(badly)('a recording does not wait: $what', ({ change }) => {
    expect(fold(stance(1500).map(change)).calibrations).toHaveLength(1);
  });

  test('live, calibration begins once the person stands well', () => {
    const frames = stance(8000).map((seen) => (seen.timestampMs < 3000 ? moved(seen, 0, 58) : seen));
    const { calibrations } = fold(frames, LIVE);
    expect(calibrations).toHaveLength(1);
    expect(calibrations[0]!.startMs).toBeGreaterThanOrEqual(3000);
    expect(calibrations[0]!.endMs).toBeLessThan(6300);
  });

  test('live, calibration begins anew after a moment of standing badly', () => {
    const frames = stance(8000).map((seen) =>
      seen.timestampMs >= 1500 && seen.timestampMs < 1800 ? moved(seen, 0, 58) : seen,
    );
    expect(fold(frames, LIVE).calibrations[0]!.startMs).toBe(1800);
  });

  test('what is cut off is told before what is askew, and nearness first', () => {
    expect(guidanceOf(moved(frame, 0, 58), askew(20))).toBe('feet-cut-off');
    expect(guidanceOf(resized(frame, 1.8), askew(20))).toBe('step-back');
    expect(guidanceOf(frame, askew(46))).toBe('turn-side-on');
    expect(guidanceOf(frame, askew(15))).toBeNull();
  });

  test('in a mirror one is sent the other way', () => {
    const right: View = { nearSide: 'right', facing: 'right', yawDeg: 0 };
    expect(guidanceOf(mirrored(moved(frame, -245, 0)), right)).toBe('move-left');
    expect(guidanceOf(mirrored(moved(frame, 255, 0)), right)).toBe('move-right');
  });
});

describe('lying', () => {
  const lying = bridgeFrames[0]!;
  const right: View = { nearSide: 'right', facing: 'right', yawDeg: 0 };
  const lyingGuidance = (seen: PoseFrame, view = right, exercise: Exercise = gluteBridge) =>
    placementGuidance(seen, seen.person!, view, sagittalJoints(seen.person!, view, exercise.leg), exercise);

  test('the placement of the filmed bridge is good, at rest and with the hips up, on either side', () => {
    for (const seen of bridgeFrames) {
      expect(lyingGuidance(seen)).toBeNull();
      expect(lyingGuidance(mirrored(seen), sideOn)).toBeNull();
    }
  });

  test.each([
    { what: 'standing', change: (seen: PoseFrame) => seen },
    { what: 'standing with the head cut off', change: (seen: PoseFrame) => moved(seen, 0, -78) },
    { what: 'standing with the feet cut off', change: (seen: PoseFrame) => moved(seen, 0, 58) },
    { what: 'standing at the border', change: (seen: PoseFrame) => moved(seen, -245, 0) },
    { what: 'standing far away', change: (seen: PoseFrame) => resized(seen, 0.5) },
  ])('somebody $what is asked to lie down, before all else', ({ change }) => {
    for (const yawDeg of [0, 20, 60]) expect(lyingGuidance(change(frame), askew(yawDeg))).toBe('lie-down');
    expect(lyingGuidance(mirrored(change(frame)), right)).toBe('lie-down');
  });

  test('room is counted along the body: a wide picture of little height is no nearer', () => {
    const flat = { ...resized(lying, 1.2), heightPx: 360 };
    expect(lyingGuidance(flat)).toBeNull();
    expect(lyingGuidance({ ...flat, widthPx: 400 })).toBe('step-back');
  });

  test('but who stands so near that lying would not fit is sent back first', () => {
    expect(lyingGuidance(resized(frame, 1.8), sideOn)).toBe('step-back');
  });

  test('standing exercises ask nobody to lie down', () => {
    for (const seen of hingeFrames) expect(guidanceOf(seen)).not.toBe('lie-down');
  });

  test.each([
    { what: 'too near', change: (seen: PoseFrame) => resized(seen, 1.7), guidance: 'step-back' },
    { what: 'too far', change: (seen: PoseFrame) => resized(seen, 0.4), guidance: 'come-closer' },
    { what: 'the head outside', change: (seen: PoseFrame) => moved(seen, -165, 0), guidance: 'head-cut-off' },
    { what: 'the feet outside', change: (seen: PoseFrame) => moved(seen, 200, 0), guidance: 'feet-cut-off' },
    { what: 'the front seen', change: (seen: PoseFrame) => turned(seen, -16), guidance: 'turn-away' },
    { what: 'the head end nearer', change: (seen: PoseFrame) => turned(seen, 16), guidance: 'turn-towards' },
  ] as const)('live, $what: "$guidance" instead of calibrating', ({ change, guidance }) => {
    const { readings, events } = fold(lyingRest(4500).map(change), LIVE, gluteBridge);
    expect(events).toEqual([]);
    for (const reading of readings) expect(reading).toMatchObject({ stage: 'positioning', guidance });
  });

  test('the leg that works must be inside the picture, the other need not', () => {
    const off = { xPx: 637, yPx: 300 };
    const problem = (name: 'left_knee' | 'right_knee' | 'left_hip' | 'right_hip', exercise: Exercise) => {
      const seen = placed(lying, { [name]: off });
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

  test('an arm over the back is named before all else', () => {
    expect(problem({ armCover: 0.4, blur: 20 })).toBe('back-hidden');
  });
});
