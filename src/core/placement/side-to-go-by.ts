import type { Side } from '../pose/frame.ts';
import type { View } from '../pose/view.ts';

/** Facing the camera, forward and back say nothing, and which side is near is a guess. Unvalidated: as where 'turn-side-on' begins. */
const MAX_YAW_DEG = 45;

/** The near side where it is worth naming left, right, forward and back by; null otherwise. */
export function sideToGoBy(view: Pick<View, 'nearSide' | 'yawDeg'> | null | undefined): Side | null {
  return view && Math.abs(view.yawDeg) <= MAX_YAW_DEG ? view.nearSide : null;
}
