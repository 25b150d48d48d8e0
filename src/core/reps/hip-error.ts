/** How far off the hips of a rep may be. */
import type { Exercise } from '../exercise/exercise.ts';

/**
 * Hips are known to about so much: their mean error is 2.8–3.4° (docs/accuracy.md), and a standard error is 1.25 times a mean
 * one where errors are normal.
 */
export const HIP_SIGMA_DEG = 4;

/** What is missing to a straight hip is known to about so much (`Rep.hipToStraightDeg`). */
export const TO_STRAIGHT_SIGMA_DEG = 5;

/** Standard error of how far the hips went, by what the exercise goes by, degrees. */
export function hipSigmaDeg({ reach }: Pick<Exercise, 'reach'>): number {
  return reach.from === 'straight' ? TO_STRAIGHT_SIGMA_DEG : HIP_SIGMA_DEG;
}
