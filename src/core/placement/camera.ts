/** How the camera is held, as far as the person in the picture tells. */
import { inclinationDeg, wrapDeg } from '../geometry/vec.ts';
import { hipBendDeg, kneeFlexionDeg, type SagittalJoints } from '../pose/sagittal.ts';
import type { Facing, Posture, View } from '../pose/view.ts';
import models from '../../../models/placement/camera-elevation.json';
import { landmark, type Joint, type LandmarkPx, type Person, type Side } from '../pose/frame.ts';

/** Straighter than this from ankle to shoulder the body is a plumb line; bent, it only shows that they bend. Unvalidated */
const STRAIGHT_HIP_DEG = 20;
const STRAIGHT_KNEE_DEG = 30;

const PAIRS: readonly Joint[] = ['shoulder', 'hip', 'ankle', 'heel', 'foot_index'];

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

/**
 * How far the camera looks down on the hip (positive) or up to it, degrees. From above, what is farther away lies higher
 * in the picture, and the legs are foreshortened. A line in eight such measures, fitted on rendered people in a quiet
 * posture (docs/decisions/0008-placement.md); nobody knelt among them, so kneeling it is null.
 */
export function cameraElevationDeg(
  person: Person,
  { nearSide }: Pick<View, 'nearSide'>,
  posture: Posture,
): number | null {
  if (posture === 'kneeling') return null;
  const { bias, weights } = models[posture];
  return elevationMeasures(person, nearSide).reduce((sum, value, k) => sum + weights[k]! * value, bias);
}

/** How much lower the near one of a pair lies in the picture, and the lengths of thigh, shank and neck; in torso lengths. */
function elevationMeasures(person: Person, nearSide: Side): readonly number[] {
  const far = nearSide === 'left' ? 'right' : 'left';
  const at = (joint: Joint, side = nearSide): LandmarkPx => landmark(person, side, joint);
  const length = (a: LandmarkPx, b: LandmarkPx): number => Math.hypot(a.xPx - b.xPx, a.yPx - b.yPx);
  const torsoPx = (length(at('shoulder'), at('hip')) + length(at('shoulder', far), at('hip', far))) / 2;
  return [
    ...PAIRS.map((joint) => (at(joint).yPx - at(joint, far).yPx) / torsoPx),
    length(at('hip'), at('knee')) / torsoPx,
    length(at('knee'), at('ankle')) / torsoPx,
    length(at('ear'), at('shoulder')) / torsoPx,
  ];
}
