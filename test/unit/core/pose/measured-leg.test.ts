import { sagittalJoints, toSagittal } from '../../../../src/core/pose/sagittal.ts';
import type { View } from '../../../../src/core/pose/view.ts';
import { expect, test } from 'vitest';
import { singleLegBridgeLeft, singleLegBridgeRight } from '../../../../src/exercises/single-leg-bridge/exercise.ts';
import { viewProblem } from '../../../../src/core/back/gate.ts';
import { measuredLeg, sideOf } from '../../../../src/core/pose/measured-leg.ts';
import { landmark } from '../../../../src/core/pose/frame.ts';
import { bridgeFrames, placed } from '../fixture.ts';

const view: View = { nearSide: 'right', facing: 'right', yawDeg: 0 };
const flat = bridgeFrames[0]!;
const ankle = landmark(flat.person!, 'left', 'ankle');
const leftUp = placed(flat, { left_ankle: { xPx: ankle.xPx, yPx: ankle.yPx - 90 } });

test('with both feet down it is the leg that was named, or the near one', () => {
  expect(measuredLeg(flat.person!, 'right', 'left')).toBe('left');
  expect(measuredLeg(flat.person!, 'right', 'near')).toBe('right');
});

test('with one foot up it is the other leg, whatever it was named: the model mixes up legs that cross', () => {
  for (const named of ['left', 'right'] as const) expect(measuredLeg(leftUp.person!, 'left', named)).toBe('right');
  expect(measuredLeg(leftUp.person!, 'left', 'near')).toBe('left');
});

test('on one knee it is the leg whose knee is down, whatever the feet do', () => {
  const knee = landmark(flat.person!, 'left', 'knee');
  const kneeling = placed(flat, {
    left_knee: { xPx: knee.xPx, yPx: knee.yPx - 90 },
    right_ankle: { xPx: ankle.xPx, yPx: ankle.yPx - 40 },
    left_ankle: { xPx: ankle.xPx, yPx: ankle.yPx },
  });
  for (const named of ['left', 'right'] as const) expect(measuredLeg(kneeling.person!, 'left', named)).toBe('right');
});

test('joints and the border of the picture are judged on the same leg', () => {
  const off = placed(leftUp, { left_knee: { xPx: 300, yPx: -5 } });
  for (const exercise of [singleLegBridgeLeft, singleLegBridgeRight]) {
    const { knee } = sagittalJoints(off.person!, view, exercise.leg);
    expect(knee).toEqual(toSagittal(landmark(off.person!, 'right', 'knee'), 'right'));
    expect(viewProblem(off, off.person!, view, exercise)).toBeNull();
  }
});

test('of a leg that is raised it is the one whose foot is up, and with both down the one that was named', () => {
  for (const raised of ['left', 'right'] as const) {
    expect(measuredLeg(flat.person!, 'right', { raised })).toBe(raised);
    expect(measuredLeg(leftUp.person!, 'right', { raised })).toBe('left');
    expect(sideOf({ raised })).toBe(raised);
  }
  expect([sideOf('near'), sideOf('left')]).toEqual([null, 'left']);
});
