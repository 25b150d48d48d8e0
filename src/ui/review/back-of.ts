import { sagittalJoints } from '../../core/pose/sagittal.ts';
import type { View } from '../../core/pose/view.ts';
import { backContour } from '../../core/back/contours.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import { postureShape } from '../../core/back/features.ts';
import type { PoseFrame } from '../../core/pose/frame.ts';
import type { BackContour } from '../../core/reading.ts';

/** Longest hip–shoulder line in these frames, image pixels: the person's own unit of length; 0 without a person. */
export function torsoPxOf(frames: readonly PoseFrame[], view: View, { leg }: Pick<Exercise, 'leg'>): number {
  return frames.reduce((longest, { person }) => {
    if (!person) return longest;
    const { hip, shoulder } = sagittalJoints(person, view, leg);
    return Math.max(longest, Math.hypot(shoulder.x - hip.x, shoulder.y - hip.y));
  }, 0);
}

/** The line of the back in a saved frame; null when its outline does not show it. */
export function backOf(
  { person }: PoseFrame,
  view: View,
  torsoPx: number,
  { leg, surface }: Pick<Exercise, 'leg' | 'surface'>,
): BackContour | null {
  if (!person?.outlinePx || torsoPx === 0) return null;
  const shape = postureShape(person.outlinePx, sagittalJoints(person, view, leg), view.facing, torsoPx, surface);
  return shape && backContour(shape, view);
}
