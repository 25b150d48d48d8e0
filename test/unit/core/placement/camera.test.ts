import { sagittalJoints } from '../../../../src/core/pose/sagittal.ts';
import type { Facing } from '../../../../src/core/pose/view.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cameraRollDeg } from '../../../../src/core/placement/camera.ts';
import type { PoseFrame } from '../../../../src/core/pose/frame.ts';
import { bridgeFrames, hingeFrames, mirrored, rolled } from '../fixture.ts';

const standing = hingeFrames[0]!;
const lying = bridgeFrames[0]!;

function rollOf(seen: PoseFrame, facing: Facing, posture: 'standing' | 'lying') {
  return cameraRollDeg(sagittalJoints(seen.person!, { nearSide: facing, facing }, 'near'), facing, posture);
}

describe('the roll of the camera', () => {
  test('is small in the fixtures, whose cameras are level to 2°', () => {
    expect(Math.abs(rollOf(standing, 'left', 'standing')!)).toBeLessThan(4);
    expect(Math.abs(rollOf(lying, 'right', 'lying')!)).toBeLessThan(4);
  });

  test.each([
    { posture: 'standing', frame: standing, facing: 'left' },
    { posture: 'lying', frame: lying, facing: 'right' },
  ] as const)('$posture, it follows the picture as it is turned, clockwise positive', ({ posture, frame, facing }) => {
    const level = rollOf(frame, facing, posture)!;
    fc.assert(
      fc.property(fc.double({ min: -25, max: 25, noNaN: true }), (deg) => {
        expect(rollOf(rolled(frame, deg), facing, posture)).toBeCloseTo(level + deg, 6);
      }),
      { numRuns: 30, seed: 5 },
    );
  });

  test('is the opposite in a mirror', () => {
    expect(rollOf(mirrored(standing), 'right', 'standing')).toBeCloseTo(-rollOf(standing, 'left', 'standing')!, 6);
    expect(rollOf(mirrored(lying), 'left', 'lying')).toBeCloseTo(-rollOf(lying, 'right', 'lying')!, 6);
  });

  test('is not told by somebody who bends, nor by somebody who is not down yet', () => {
    const bent = hingeFrames.find(({ timestampMs }) => timestampMs >= 3000)!;
    expect(rollOf(bent, 'left', 'standing')).toBeNull();
    expect(rollOf(standing, 'left', 'lying')).toBeNull();
  });
});
