/** How the camera is held, as far as the person in the picture tells. */
import { inclinationDeg, wrapDeg, type SagittalJoints } from '../back-profile.ts';
import { hipBendDeg, kneeFlexionDeg } from '../calibration.ts';
import type { Posture } from '../exercise.ts';
import type { Person } from '../pose.ts';
import type { Facing, View } from '../reading.ts';

/** Straighter than this from ankle to shoulder the body is a plumb line; bent, it only shows that they bend. Unvalidated */
const STRAIGHT_HIP_DEG = 20;
const STRAIGHT_KNEE_DEG = 30;

/**
 * How far the plumb line, or lying the floor, is turned clockwise in the picture; null while the body shows neither.
 * Standing, the line from ankle to shoulder; lying, from shoulder to foot, which lie about equally high.
 */
export function cameraRollDeg(joints: SagittalJoints, facing: Facing, posture: Posture): number | null {
  const { ankle, hip, shoulder } = joints;
  const clockwise = facing === 'right' ? 1 : -1;
  if (posture === 'lying') {
    const down = Math.abs(hip.x - shoulder.x) > Math.abs(hip.y - shoulder.y);
    return down ? clockwise * wrapDeg(inclinationDeg(shoulder, ankle) - 90) : null;
  }
  const straight = Math.abs(hipBendDeg(joints)) < STRAIGHT_HIP_DEG && kneeFlexionDeg(joints) < STRAIGHT_KNEE_DEG;
  return straight ? clockwise * inclinationDeg(ankle, shoulder) : null;
}

export function cameraElevationDeg(_person: Person, _view: View, _posture: Posture): number | null {
  return null;
}
