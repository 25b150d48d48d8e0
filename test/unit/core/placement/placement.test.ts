import { initialState, LIVE } from '../../../../src/core/analysis-state.ts';
import { sagittalJoints } from '../../../../src/core/pose/sagittal.ts';
import type { View } from '../../../../src/core/pose/view.ts';
import { describe, expect, test } from 'vitest';
import { UNSETTLED } from '../../../../src/core/placement/settling.ts';
import { gluteBridge } from '../../../../src/exercises/glute-bridge/exercise.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { hipThrust } from '../../../../src/exercises/hip-thrust/exercise.ts';
import { legRaiseLeft } from '../../../../src/exercises/leg-raise/exercise.ts';
import { leans } from '../../../../src/core/neutral/stance.ts';
import type { Exercise } from '../../../../src/core/exercise/exercise.ts';
import { placementGuidance } from '../../../../src/core/placement/placement.ts';
import { stepPlacement, type PlacementMeasures } from '../../../../src/core/placement/measures.ts';
import type { PoseFrame, Scene } from '../../../../src/core/pose/frame.ts';
import {
  armOverBack,
  blurred,
  bridgeFrames,
  fold,
  hingeFrames,
  lyingRest,
  mirrored,
  moved,
  resized,
  rolled,
  stance,
  turned,
  withoutOutline,
} from '../fixture.ts';

const frame = hingeFrames[0]!;
const sideOn: View = { nearSide: 'left', facing: 'left', yawDeg: 0 };
const facingRight: View = { nearSide: 'right', facing: 'right', yawDeg: 0 };
const askew = (yawDeg: number): View => ({ ...sideOn, yawDeg });

/** What is said of one frame, whose measures may be other than they are. */
function guidanceOf(
  seen: PoseFrame,
  view = sideOn,
  exercise: Exercise = hipHinge,
  other: Partial<PlacementMeasures> = {},
) {
  const person = seen.person!;
  const joints = sagittalJoints(person, view, exercise.leg);
  const { means } = stepPlacement(null, person, view, exercise, 0);
  return placementGuidance({ frame: seen, person, view, joints, means: { ...means, ...other } }, exercise);
}

/** The frame of a picture like this. */
function within(seen: PoseFrame, scene: Partial<Scene>): PoseFrame {
  return { ...seen, scene: { luma: 120, others: false, ...scene } };
}

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
    { what: 'beyond the left border', change: (seen: PoseFrame) => moved(seen, -330, 0), guidance: 'cut-off-left' },
    { what: 'beyond the right border', change: (seen: PoseFrame) => moved(seen, 330, 0), guidance: 'cut-off-right' },
    { what: 'a camera on its side', change: (seen: PoseFrame) => rolled(seen, 13), guidance: 'camera-tilted' },
    { what: 'a camera on its other side', change: (seen: PoseFrame) => rolled(seen, -13), guidance: 'camera-tilted' },
    { what: 'an arm over the back', change: armOverBack, guidance: 'back-hidden' },
    { what: 'no outline', change: withoutOutline, guidance: 'back-hidden' },
    { what: 'a soft edge', change: (seen: PoseFrame) => blurred(seen, 9), guidance: 'outline-unclear' },
    { what: 'somebody else', change: (seen: PoseFrame) => within(seen, { others: true }), guidance: 'two-people' },
    { what: 'darkness', change: (seen: PoseFrame) => within(seen, { luma: 5 }), guidance: 'too-dark' },
  ] as const;

  test.each(badly)('live, $what: "$guidance" instead of calibrating', ({ change, guidance }) => {
    const { readings, events } = fold(stance(4500).map(change), LIVE);
    expect(events).toEqual([]);
    for (const reading of readings) {
      // An edge is not spoken of before it was seen for a while.
      const isEarly = guidance === 'outline-unclear' && reading.timestampMs < 500;
      expect(reading).toMatchObject({
        stage: 'positioning',
        guidance: isEarly ? null : guidance,
        calibrationProgress: 0,
      });
      expect(reading.lumbar).toEqual({ kind: 'unavailable', reason: 'not-calibrated' });
    }
  });

  test.each(badly.filter(({ guidance }) => guidance !== 'camera-tilted' && guidance !== 'back-hidden'))(
    'a recording does not wait: $what',
    ({ change }) => {
      expect(fold(stance(1500).map(change)).calibrations).toHaveLength(1);
    },
  );

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

  test('one thing is told at a time: geometry before light, light before arm and edge', () => {
    const poor = within(blurred(armOverBack(frame), 12), { luma: 5, others: true });
    const alone = { ...poor, scene: { luma: 5, others: false } };
    const lit = { ...poor, scene: { luma: 120, others: false } };
    expect(guidanceOf(resized(poor, 1.8), askew(20))).toBe('two-people');
    expect(guidanceOf(resized(alone, 1.8), askew(20))).toBe('step-back');
    expect(guidanceOf(moved(rolled(alone, 13), 0, 90), askew(20))).toBe('feet-cut-off');
    expect(guidanceOf(rolled(alone, 13), askew(20))).toBe('camera-tilted');
    expect(guidanceOf(alone, askew(20))).toBe('turn-away');
    expect(guidanceOf(alone)).toBe('too-dark');
    expect(guidanceOf(lit)).toBe('back-hidden');
    expect(guidanceOf(blurred(frame, 12))).toBe('outline-unclear');
  });

  test('a camera far above or below is told before the side, and in its own words', () => {
    const at = (elevationDeg: number) => guidanceOf(frame, askew(20), hipHinge, { elevationDeg });
    expect([at(40), at(-40), at(0)]).toEqual(['camera-high', 'camera-low', 'turn-away']);
  });

  test('a moment of an arm over the back does not hold calibration up, a second of it does', () => {
    const armed = (untilMs: number) =>
      fold(
        stance(8000).map((seen) => (seen.timestampMs >= 1000 && seen.timestampMs < untilMs ? armOverBack(seen) : seen)),
        LIVE,
      );
    expect(armed(1140).calibrations[0]!.startMs).toBe(0);
    expect(armed(2500).calibrations[0]!.startMs).toBeGreaterThan(2500);
  });

  describe('an edge that is unclear', () => {
    const EVERY_MS = 200;
    /** What is asked of somebody whose edge is so wide until then, five times a second. */
    const asked = (untilMs: number): readonly string[] =>
      fold(
        stance(6000)
          .filter(({ timestampMs }) => timestampMs % EVERY_MS < 34)
          .map((seen) => blurred(seen, seen.timestampMs < untilMs ? 15 : 4)),
        LIVE,
      ).readings.map(({ stage, guidance }) => guidance ?? stage);

    test('on the first pictures of somebody, as those of a model that begins are, is not said at all', () => {
      for (const untilMs of [100, 300]) expect(asked(untilMs), `${untilMs} ms`).not.toContain('outline-unclear');
    });

    test('is said as soon as it has been seen for half a second, and nobody is told that they stand well before', () => {
      const said = asked(Infinity);
      const firstAt = said.indexOf('outline-unclear');
      expect(firstAt * EVERY_MS).toBeGreaterThanOrEqual(500);
      expect(firstAt * EVERY_MS).toBeLessThanOrEqual(600 + EVERY_MS);
      expect(new Set(said.slice(0, firstAt))).toEqual(new Set(['positioning']));
      expect(new Set(said.slice(firstAt))).toEqual(new Set(['outline-unclear']));
    });

    test('that comes later is said within a second, as before', () => {
      const frames = stance(2500).map((seen) => blurred(seen, seen.timestampMs < 1200 ? 4 : 15));
      const first = fold(frames, LIVE).readings.find(({ guidance }) => guidance === 'outline-unclear');
      expect(first!.timestampMs).toBeLessThan(2200);
    });
  });

  test('a loose shirt is said to somebody who stands well, and holds nothing up', () => {
    const unknown = { rollDeg: null, elevationDeg: null, armCover: null, blur: null };
    const zero = {
      kind: 'settling',
      ...UNSETTLED,
      placement: {
        timestampMs: -200,
        means: { ...unknown, looseShirt: 30 },
        weights: { rollDeg: 0, elevationDeg: 0, armCover: 0, blur: 0, looseShirt: 1 },
      },
    } as const;
    const { readings, calibrations } = fold(stance(3500), { ...initialState(LIVE), zero });
    expect(readings[0]).toMatchObject({ stage: 'calibrating', guidance: 'loose-shirt' });
    expect(calibrations).toHaveLength(1);
    expect(calibrations[0]!.startMs).toBe(0);
    expect(fold(stance(3500), LIVE).readings.map(({ guidance }) => guidance)).not.toContain('loose-shirt');
  });

  test('nobody in the dark is told of the dark, and of nothing else when the picture is bright or not known', () => {
    const nobody = { ...frame, person: null };
    const said = (seen: PoseFrame) => fold([seen], LIVE).readings[0]!;
    expect(said(within(nobody, { luma: 5 }))).toMatchObject({ stage: 'no-person', guidance: 'too-dark' });
    expect(said(within(nobody, {}))).toMatchObject({ stage: 'no-person', guidance: 'nobody' });
    expect(said(nobody).guidance).toBe('nobody');
  });

  test('what is cut off is told before what is askew, and nearness first', () => {
    expect(guidanceOf(moved(frame, 0, 58), askew(20))).toBe('feet-cut-off');
    expect(guidanceOf(resized(frame, 1.8), askew(20))).toBe('step-back');
    expect(guidanceOf(frame, askew(46))).toBe('turn-side-on');
    expect(guidanceOf(frame, askew(15))).toBeNull();
  });

  test('in a mirror one is sent the other way', () => {
    expect(guidanceOf(mirrored(moved(frame, -245, 0)), facingRight)).toBe('move-left');
    expect(guidanceOf(mirrored(moved(frame, 255, 0)), facingRight)).toBe('move-right');
  });
});

describe('lying', () => {
  const lying = bridgeFrames[0]!;
  const lyingGuidance = (seen: PoseFrame, view = facingRight) => guidanceOf(seen, view, gluteBridge);

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
    expect(lyingGuidance(mirrored(change(frame)), facingRight)).toBe('lie-down');
  });

  test('room is counted along the body: a wide picture of little height is no nearer', () => {
    const flat = { ...resized(lying, 1.2), heightPx: 360 };
    expect(lyingGuidance(flat)).toBeNull();
    expect(lyingGuidance({ ...flat, widthPx: 400 })).toBe('step-back');
  });

  test('but who stands so near that lying would not fit is sent back first', () => {
    expect(lyingGuidance(resized(frame, 1.8), sideOn)).toBe('step-back');
  });

  test('who leans on a bench is not asked to lie down, and tells nothing of how the camera is held', () => {
    expect(guidanceOf(frame, sideOn, hipThrust)).not.toBe('lie-down');
    for (const seen of [frame, lying]) {
      const { means } = stepPlacement(null, seen.person!, sideOn, hipThrust, 0);
      expect(means).toMatchObject({ rollDeg: null, elevationDeg: null, looseShirt: null });
    }
    expect([hipHinge, gluteBridge, legRaiseLeft, hipThrust].map(leans)).toEqual([false, false, false, true]);
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
});
