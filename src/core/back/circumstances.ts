/** What a frame tells of how far its lumbar angle can be believed, besides the networks themselves. */
import type { Vec } from '../geometry/vec.ts';
import type { View } from '../pose/view.ts';
import { edgeBlur } from './edge-blur.ts';
import type { PostureShape } from './features.ts';
import type { Person } from '../pose/frame.ts';
import { patchAngle, type PatchAngle } from './patches.ts';

/** What of the neutral the back is compared with. */
export interface NeutralBack {
  /** Median hip–shoulder length, px: the unit of all lengths. */
  readonly torsoPx: number;
  /** Share of the lower back under the near arm: what the arm hid in the neutral stays unknown for the set. */
  readonly armCover: number;
  /** Width of the mask's edge along the trunk (`edgeBlur`); null when it is not known. */
  readonly blur: number | null;
  /** Median contour of the back in the sagittal frame, px, and the hip it belongs to. */
  readonly contour: readonly Vec[];
  readonly hip: Vec;
  /** Inclination of the hip–shoulder line from vertical, degrees, forward positive. */
  readonly trunkDeg: number;
}

export interface Circumstances {
  readonly yawDeg: number;
  /** The second opinion; null where the patches found no hold, and on the front, where the thigh lies in place of the sacrum. */
  readonly patches: PatchAngle | null;
  /** Share 0…1 of the lower back under the near arm, now or in the neutral. */
  readonly armCover: number;
  /** Width of the mask's edge along the trunk (`edgeBlur`), null when it is not known. */
  readonly blur: number | null;
  readonly neutralBlur: number | null;
}

export function circumstancesOf(
  { outlinePx, edgeWidthPx }: Pick<Person, 'outlinePx' | 'edgeWidthPx'>,
  { facing, yawDeg }: Pick<View, 'facing' | 'yawDeg'>,
  { surface, profile, armCover }: PostureShape,
  neutral: NeutralBack,
): Circumstances {
  return {
    yawDeg,
    patches: surface === 'dorsal' ? patchAngle(neutral.contour, profile, neutral.torsoPx) : null,
    armCover: Math.max(armCover, neutral.armCover),
    blur: outlinePx && edgeBlur(outlinePx, edgeWidthPx, profile, facing, neutral.torsoPx),
    neutralBlur: neutral.blur,
  };
}
