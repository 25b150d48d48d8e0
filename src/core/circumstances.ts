/** What a frame tells of how far its lumbar angle can be believed, besides the networks themselves. */
import type { Neutral } from './calibration.ts';
import { edgeBlur } from './edge-blur.ts';
import type { PostureShape } from './features.ts';
import type { Person } from './pose.ts';
import type { View } from './reading.ts';
import { patchAngle, type PatchAngle } from './registration.ts';

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
  neutral: Neutral,
): Circumstances {
  return {
    yawDeg,
    patches: surface === 'dorsal' ? patchAngle(neutral.line, profile, neutral.torsoPx) : null,
    armCover: Math.max(armCover, neutral.armCover),
    blur: outlinePx && edgeBlur(outlinePx, edgeWidthPx, profile, facing, neutral.torsoPx),
    neutralBlur: neutral.blur,
  };
}
