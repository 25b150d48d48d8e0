/** The part of a picture that the trunk's network looks at: turned and scaled so that all trunks lie alike. */
import { landmark, type LandmarkPx, type PointPx, type Side } from '../core/pose/frame.ts';

/** Pixels along the trunk and across it. */
export const CROP_HEIGHT = 96;
export const CROP_WIDTH = 80;
/** Trunk lengths from mid-hip to the upper edge; the lower is so far below that the whole is `CROP_LENGTH`. */
const ABOVE = 1.2;
const CROP_LENGTH = 1.7;

/** The six numbers of a canvas transform, picture to crop. */
export type Transform = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** A trunk shorter than this shows nothing, px. */
const LEAST_TRUNK_PX = 8;

/**
 * From the picture to the crop: the trunk upright, the front to the right.
 *
 * @returns null where the trunk is too small to be looked at
 */
export function cropTransform(landmarks: readonly LandmarkPx[], facing: 'left' | 'right'): Transform | null {
  const [hip, shoulder] = [middle(landmarks, 'hip'), middle(landmarks, 'shoulder')];
  const [dx, dy] = [shoulder.xPx - hip.xPx, shoulder.yPx - hip.yPx];
  const trunkPx = Math.hypot(dx, dy);
  if (!(trunkPx >= LEAST_TRUNK_PX)) return null;
  const scale = CROP_HEIGHT / (CROP_LENGTH * trunkPx);
  const [ux, uy] = [dx / trunkPx, dy / trunkPx];
  const sign = facing === 'right' ? 1 : -1;
  const [a, c] = [-scale * sign * uy, scale * sign * ux];
  const [b, d] = [-scale * ux, -scale * uy];
  const e = CROP_WIDTH / 2 - a * hip.xPx - c * hip.yPx;
  const f = (CROP_HEIGHT * ABOVE) / CROP_LENGTH - b * hip.xPx - d * hip.yPx;
  return [a, b, c, d, e, f];
}

/** Where the toes point, as seen against the shanks, so that it holds upright and lying: −2 (left) … 2 (right). */
export function facingVote(landmarks: readonly LandmarkPx[]): number {
  const of = (side: Side): number => {
    const at = (joint: 'ankle' | 'knee' | 'heel' | 'foot_index'): PointPx => landmark({ landmarks }, side, joint);
    const [ankle, knee, heel, toe] = [at('ankle'), at('knee'), at('heel'), at('foot_index')];
    return Math.sign((knee.xPx - ankle.xPx) * (toe.yPx - heel.yPx) - (knee.yPx - ankle.yPx) * (toe.xPx - heel.xPx));
  };
  return of('left') + of('right');
}

function middle(landmarks: readonly LandmarkPx[], joint: 'hip' | 'shoulder'): PointPx {
  const [left, right] = [landmark({ landmarks }, 'left', joint), landmark({ landmarks }, 'right', joint)];
  return { xPx: (left.xPx + right.xPx) / 2, yPx: (left.yPx + right.yPx) / 2 };
}
