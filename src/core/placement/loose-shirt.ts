/** Whether a loose shirt hides the lower back, from the shape of the quiet outline. */
import models from '../../../models/placement/loose-shirt.json';
import type { Surface } from '../back/profile.ts';
import { FEATURE_COUNT, featureChange } from '../back/features.ts';

interface LogisticModel {
  readonly bias: number;
  readonly weights: readonly number[];
  /** Log-odds above which it is said: at most one fitted shirt in twenty. */
  readonly limit: number;
}

/**
 * Log-odds above the limit of saying so: positive is said. Logistic regression on the neutral's shape (docs/decisions/0008-placement.md).
 *
 * @param values `PostureShape.values` in the quiet posture.
 */
export function looseShirt(values: Float64Array, surface: Surface): number {
  const { bias, weights, limit }: LogisticModel = models[surface];
  // The change from itself is nothing, and then the shape of the neutral.
  const shape = featureChange(values, values).subarray(FEATURE_COUNT);
  return weights.reduce((sum, weight, k) => sum + weight * shape[k]!, bias) - limit;
}
