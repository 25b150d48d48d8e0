/**
 * The person in the sagittal frame: x forward (the way the person faces), y up, image pixels; so one code serves both facings
 * and `mirror(left) = right` holds.
 */
import { distance, inclinationDeg, wrapDeg, type Vec } from '../geometry/vec.ts';
import { landmark, type Person, type PointPx, type Side } from './frame.ts';
import { measuredLeg, type Leg } from './measured-leg.ts';
import type { Facing, View } from './view.ts';

/** The near side's joints in the sagittal frame, hip, knee and ankle perhaps of the other leg; and of the other side three. */
export interface SagittalJoints {
  readonly ear: Vec;
  readonly shoulder: Vec;
  readonly elbow: Vec;
  readonly wrist: Vec;
  readonly hip: Vec;
  readonly knee: Vec;
  readonly ankle: Vec;
  readonly otherShoulder: Vec;
  readonly otherHip: Vec;
  readonly otherAnkle: Vec;
}

/** Image pixels → sagittal frame. */
export function toSagittal({ xPx, yPx }: PointPx, facing: Facing): Vec {
  return { x: facing === 'right' ? xPx : -xPx, y: -yPx };
}

/** Sagittal frame → image pixels. */
export function toImage({ x, y }: Vec, facing: Facing): PointPx {
  return { xPx: facing === 'right' ? x : -x, yPx: -y };
}

export function sagittalJoints(
  person: Person,
  { nearSide, facing }: Pick<View, 'nearSide' | 'facing'>,
  leg: Leg,
): SagittalJoints {
  const at = (joint: Parameters<typeof landmark>[2], side = nearSide): Vec =>
    toSagittal(landmark(person, side, joint), facing);
  const legSide = measuredLeg(person, nearSide, leg);
  const other = (side: Side): Side => (side === 'left' ? 'right' : 'left');
  return {
    ear: at('ear'),
    shoulder: at('shoulder'),
    elbow: at('elbow'),
    wrist: at('wrist'),
    hip: at('hip', legSide),
    knee: at('knee', legSide),
    ankle: at('ankle', legSide),
    otherShoulder: at('shoulder', other(nearSide)),
    otherHip: at('hip', other(legSide)),
    otherAnkle: at('ankle', other(legSide)),
  };
}

/** Length of the trunk as it appears in the picture, px. */
export function trunkPx({ hip, shoulder }: Pick<SagittalJoints, 'hip' | 'shoulder'>): number {
  return distance(hip, shoulder);
}

/** How far one foot is above the other, whichever it is, in lengths of the trunk. */
export function feetApart(joints: Pick<SagittalJoints, 'hip' | 'shoulder' | 'ankle' | 'otherAnkle'>): number {
  return Math.abs(joints.ankle.y - joints.otherAnkle.y) / trunkPx(joints);
}

/** Trunk–thigh angle, flexion positive, degrees. */
export function hipBendDeg({ shoulder, hip, knee }: SagittalJoints): number {
  return wrapDeg(inclinationDeg(hip, shoulder) - inclinationDeg(knee, hip));
}

/** 180° − hip–knee–ankle, degrees. */
export function kneeFlexionDeg({ hip, knee, ankle }: Pick<SagittalJoints, 'hip' | 'knee' | 'ankle'>): number {
  return Math.abs(wrapDeg(inclinationDeg(ankle, knee) - inclinationDeg(knee, hip)));
}
