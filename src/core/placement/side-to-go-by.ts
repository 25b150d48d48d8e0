import { YAW_LIMITS_DEG } from '../pose/yaw.ts';
import type { Side } from '../pose/frame.ts';
import type { View } from '../pose/view.ts';

/** The near side where it is worth naming left, right, forward and back by; null otherwise. */
export function sideToGoBy(view: Pick<View, 'nearSide' | 'yawDeg'> | null | undefined): Side | null {
  return view && Math.abs(view.yawDeg) <= YAW_LIMITS_DEG.facing ? view.nearSide : null;
}
