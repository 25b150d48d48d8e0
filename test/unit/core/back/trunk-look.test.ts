import { describe, expect, test } from 'vitest';
import { analyseRecording } from '../../../../src/core/analyse-recording.ts';
import { lookChange, medianLook } from '../../../../src/core/back/trunk-look.ts';
import type { PoseFrame, TrunkLook } from '../../../../src/core/pose/frame.ts';
import { mainFacing } from '../../../../src/core/pose/view.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { hingeFrames, withPerson } from '../fixture.ts';

const look = (pelvisDeg: number, thoraxDeg = 0, facing: 'left' | 'right' = 'right'): { readonly trunk: TrunkLook } => ({
  trunk: { facing, pelvisDeg, thoraxDeg },
});

test('the neutral is the median of what was seen from its side', () => {
  const quiet = [look(3, 5), look(4, 6), look(90, -90, 'left'), look(5, 40), {}];
  expect(medianLook(quiet, 'right')).toEqual({ pelvisDeg: 4, thoraxDeg: 6 });
});

test('seen in less than half of it, it is none', () => {
  expect(medianLook([look(3), {}, {}], 'right')).toBeNull();
  expect(medianLook([look(3), look(3, 0, 'left'), look(4, 0, 'left')], 'right')).toBeNull();
  expect(medianLook([], 'right')).toBeNull();
});

test('a change goes the short way round', () => {
  const neutral = { pelvisDeg: -170, thoraxDeg: 10 };
  expect(lookChange(neutral, look(175, 4).trunk, 'right')).toEqual({ pelvisDeg: -15, thoraxDeg: -6 });
});

test('without a neutral, a look, or from the other side there is no change', () => {
  const neutral = { pelvisDeg: 0, thoraxDeg: 0 };
  expect(lookChange(null, look(1).trunk, 'right')).toBeNull();
  expect(lookChange(neutral, undefined, 'right')).toBeNull();
  expect(lookChange(neutral, look(1).trunk, 'left')).toBeNull();
});

describe('in the fold', () => {
  /** The hinges of the fixture, looked at in every picture by a network that never sees pelvis or thorax turn against the trunk. */
  const lookedAt = (facing: 'left' | 'right') =>
    hingeFrames.map((frame) => withPerson(frame, () => ({ trunk: { facing, pelvisDeg: 2, thoraxDeg: 5 } })));
  const backs = (frames: readonly PoseFrame[]): readonly number[] =>
    analyseRecording(hipHinge, frames).readings.flatMap(({ lumbar }) =>
      lumbar.kind === 'measured' ? [Math.abs(lumbar.deg)] : [],
    );
  const without = backs(hingeFrames);
  const hingeFacing = mainFacing(hingeFrames, 'standing');

  test('a picture that shows no turn draws a bent back towards straight', () => {
    const corrected = backs(lookedAt(hingeFacing));
    expect(Math.max(...without)).toBeGreaterThan(20);
    expect(Math.max(...corrected)).toBeLessThan(0.9 * Math.max(...without));
  });

  test('what was seen from the other side counts as not seen', () => {
    expect(backs(lookedAt(hingeFacing === 'left' ? 'right' : 'left'))).toEqual(without);
  });
});
