import { expect, test } from 'vitest';
import { RECORDING } from '../../../../src/core/analysis-state.ts';
import { neutralContour } from '../../../../src/core/back/contours.ts';
import { postureShape } from '../../../../src/core/back/features.ts';
import { neutralOfTrace } from '../../../../src/core/neutral/of-trace.ts';
import { sagittalJoints } from '../../../../src/core/pose/sagittal.ts';
import { gluteBridge } from '../../../../src/exercises/glute-bridge/exercise.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { bridgeFrames, fold, hingeFrames } from '../fixture.ts';

test.each([
  ['hinge', hipHinge, hingeFrames],
  ['bridge', gluteBridge, bridgeFrames],
] as const)('the ghost of a %s that is over lies where it lay live', (_name, exercise, frames) => {
  const { readings, calibrations } = fold(frames, RECORDING, exercise);
  const i = readings.findIndex(({ repPhase, lumbar }) => repPhase === 'end' && lumbar.kind === 'measured');
  const { view, lumbar, neutralContour: live } = readings[i]!;
  const neutral = neutralOfTrace(frames, calibrations[0]!, view, exercise)!;
  const { outlinePx } = frames[i]!.person!;
  const joints = sagittalJoints(frames[i]!.person!, view!, exercise.leg);
  const shape = postureShape(outlinePx!, joints, view!.facing, neutral.torsoPx, exercise.surface)!;
  const again = neutralContour(neutral, shape, (lumbar as { deg: number }).deg, view!);
  expect(again).toHaveLength(live!.length);
  again.forEach(({ xPx, yPx }, k) => expect(Math.hypot(xPx - live![k]!.xPx, yPx - live![k]!.yPx)).toBeLessThan(2));
});

test('without its frames, its time or its side there is no neutral', () => {
  const view = { nearSide: 'left', facing: 'left', yawDeg: 0 } as const;
  const calibration = { startMs: 0, endMs: 900 };
  expect(neutralOfTrace(hingeFrames, calibration, view, hipHinge)).not.toBeNull();
  expect(neutralOfTrace([], calibration, view, hipHinge)).toBeNull();
  expect(neutralOfTrace(hingeFrames, null, view, hipHinge)).toBeNull();
  expect(neutralOfTrace(hingeFrames, calibration, null, hipHinge)).toBeNull();
  expect(neutralOfTrace(hingeFrames, { startMs: 1e6, endMs: 2e6 }, view, hipHinge)).toBeNull();
});
