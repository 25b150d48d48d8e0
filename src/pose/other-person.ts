/**
 * Whether somebody else is in the picture. The model follows one person and never tells of another, so the one it
 * follows is covered and the model looks again.
 */
import { landmark, sideTrunkPx, type LandmarkPx, type Person } from '../core/pose/frame.ts';

export interface BoxPx {
  readonly leftPx: number;
  readonly topPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Room around the person, in torso lengths, so that no rim of them is left to be found. */
const MARGIN = 0.15;
/**
 * Torso length of the other against the one that is followed. Somebody half as large stands more than twice as far
 * away, or hangs on the wall, and the model was never led astray by them (docs/decisions/0008-placement.md).
 */
const MIN_SIZE = 0.5;
/** Visibility of shoulders and hips, mean: furniture that is taken for somebody has less. */
const MIN_VISIBILITY = 0.7;

/** The box to cover: a rectangle, as a blob in the shape of a person is found as one. */
export function coveringBox({ landmarks, outlinePx }: Person): BoxPx {
  const xs = landmarks.map(({ xPx }) => xPx);
  const ys = landmarks.map(({ yPx }) => yPx);
  outlinePx?.forEach((value, i) => (i % 2 === 0 ? xs : ys).push(value));
  const margin = MARGIN * torsoPx(landmarks);
  const [leftPx, topPx] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  return { leftPx, topPx, widthPx: Math.max(...xs) + margin - leftPx, heightPx: Math.max(...ys) + margin - topPx };
}

/** True when what was found beside the covered person is somebody who could be taken for them. */
export function isSomebody(found: readonly LandmarkPx[], followed: Person): boolean {
  const trunk = TRUNK.map(([side, joint]) => landmark({ landmarks: found }, side, joint).visibility);
  const visibility = trunk.reduce((sum, value) => sum + value, 0) / trunk.length;
  return visibility >= MIN_VISIBILITY && torsoPx(found) >= MIN_SIZE * torsoPx(followed.landmarks);
}

const TRUNK = [
  ['left', 'shoulder'],
  ['right', 'shoulder'],
  ['left', 'hip'],
  ['right', 'hip'],
] as const;

/** Length of the longer side of the trunk. */
export function torsoPx(landmarks: readonly LandmarkPx[]): number {
  return Math.max(sideTrunkPx({ landmarks }, 'left'), sideTrunkPx({ landmarks }, 'right'));
}
