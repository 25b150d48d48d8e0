import { sagittalJoints } from '../../core/pose/sagittal.ts';
import type { View } from '../../core/pose/view.ts';
import { backContour, neutralContour } from '../../core/back/contours.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { postureShape } from '../../core/back/features.ts';
import type { Neutral } from '../../core/neutral/neutral.ts';
import type { PointPx, PoseFrame } from '../../core/pose/frame.ts';
import type { BackContour } from '../../core/reading.ts';

/** Longest hip–shoulder line in these frames, image pixels: the person's own unit of length; 0 without a person. */
export function torsoPxOf(frames: readonly PoseFrame[], view: View, { leg }: Pick<Exercise, 'leg'>): number {
  return frames.reduce((longest, { person }) => {
    if (!person) return longest;
    const { hip, shoulder } = sagittalJoints(person, view, leg);
    return Math.max(longest, Math.hypot(shoulder.x - hip.x, shoulder.y - hip.y));
  }, 0);
}

/** The line of the back, and where it would be had it kept its shape. */
export interface SavedBack {
  readonly contour: BackContour;
  /** Null without a neutral, or where the back was not measured. */
  readonly ghost: readonly PointPx[] | null;
}

/** The back in a saved frame; null when its outline does not show it. @param lumbarDeg its angle there */
export function backOf(
  { person }: PoseFrame,
  view: View,
  torsoPx: number,
  { leg, surface }: Pick<Exercise, 'leg' | 'surface'>,
  neutral: Neutral | null,
  lumbarDeg: number | null,
): SavedBack | null {
  if (!person?.outlinePx || torsoPx === 0) return null;
  const shape = postureShape(person.outlinePx, sagittalJoints(person, view, leg), view.facing, torsoPx, surface);
  if (!shape) return null;
  const ghost = neutral && lumbarDeg !== null ? neutralContour(neutral, shape, lumbarDeg, view) : null;
  return { contour: backContour(shape, view), ghost };
}
