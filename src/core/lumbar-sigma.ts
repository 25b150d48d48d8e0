/** How sure the map is of a lumbar angle. */

/**
 * Variance of the lumbar error, deg²: a sum of squares, each times a coefficient ≥ 0, fitted to the squared errors on
 * bodies the map had not seen.
 */
export interface SigmaModel {
  readonly base: number;
  /** × min(|λ|, 10°)² */
  readonly lumbar: number;
  /** × min(|H|, 30°)²: errors grow while back and hips begin to move, and hardly more beyond. */
  readonly hip: number;
  /** × (standard deviation among the networks)²: estimators that check each other. */
  readonly spread: number;
  /** × yaw² */
  readonly yaw: number;
  /** × (standard deviations by which the neutral's shape lies beyond the usual)²: something else was taken for the back. */
  readonly strange: number;
}

/** The terms in the order they are fitted. */
export const SIGMA_KEYS = ['base', 'lumbar', 'hip', 'spread', 'yaw', 'strange'] as const;

/** What an estimate says of itself: the angles, how far the networks spread, and how odd the neutral is. */
export interface Evidence {
  readonly lumbarDeg: number;
  readonly hipDeg: number;
  readonly spreadDeg: number;
  readonly strange: number;
}

const LUMBAR_LIMIT_DEG = 10;
const HIP_LIMIT_DEG = 30;

/** The squares whose weighted sum is the variance. */
export function sigmaTerms({ lumbarDeg, hipDeg, spreadDeg, strange }: Evidence, yawDeg: number): SigmaModel {
  const bend = Math.min(Math.abs(lumbarDeg), LUMBAR_LIMIT_DEG);
  const fold = Math.min(Math.abs(hipDeg), HIP_LIMIT_DEG);
  const squares = { lumbar: bend ** 2, hip: fold ** 2, spread: spreadDeg ** 2, yaw: yawDeg ** 2 };
  return { base: 1, ...squares, strange: strange ** 2 };
}

/** Standard error of the lumbar angle, degrees. */
export function lumbarSigmaDeg(model: SigmaModel, evidence: Evidence, yawDeg: number): number {
  const terms = sigmaTerms(evidence, yawDeg);
  return Math.sqrt(SIGMA_KEYS.reduce((sum, key) => sum + model[key] * terms[key], 0));
}
