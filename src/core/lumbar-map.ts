/** The learned linear map from feature changes to angles, and how sure it is. Coefficients: models/lumbar (see its model card). */
import { FEATURE_COUNT } from './features.ts';

/** One output: `bias + weights · change`, in degrees. */
export interface LinearMap {
  readonly bias: number;
  readonly weights: readonly number[];
}

/**
 * Variance of the lumbar error, deg²: a sum of squares, each times a coefficient ≥ 0, fitted to the squared errors on
 * bodies the map had not seen.
 */
export interface SigmaModel {
  readonly base: number;
  /** × λ² */
  readonly lumbar: number;
  /** × H² */
  readonly hip: number;
  /** × (λ − λ of the tangents alone)²: two estimators that check each other. */
  readonly spread: number;
  /** × yaw² */
  readonly yaw: number;
  /** × (share of the lower back under the near arm)² */
  readonly armCover: number;
}

export interface AngleMap {
  readonly schema: 'hingeline-angle-map/1';
  readonly features: number;
  readonly lumbar: LinearMap;
  /** λ from the tangents alone. */
  readonly lumbarFromTangents: LinearMap;
  readonly hip: LinearMap;
  readonly sigma: SigmaModel;
  /** 68 % of the hip's errors on left-out bodies are smaller, degrees. */
  readonly hipSigmaDeg: number;
}

export interface MappedAngles {
  readonly lumbarDeg: number;
  readonly lumbarSigmaDeg: number;
  readonly hipDeg: number;
  readonly hipSigmaDeg: number;
  /** |difference| of the two lumbar estimators. */
  readonly spreadDeg: number;
}

export function applyLinear({ bias, weights }: LinearMap, values: Float64Array): number {
  let sum = bias;
  for (let k = 0; k < weights.length; k++) sum += weights[k]! * values[k]!;
  return sum;
}

/** The terms whose weighted sum is the variance, in the order of `SigmaModel`. */
export function sigmaTerms(
  lumbarDeg: number,
  hipDeg: number,
  spreadDeg: number,
  yawDeg: number,
  armCover: number,
): readonly [number, number, number, number, number, number] {
  return [1, lumbarDeg ** 2, hipDeg ** 2, spreadDeg ** 2, yawDeg ** 2, armCover ** 2];
}

/**
 * Lumbar and hip flexion, change from neutral, from `featureChange`.
 *
 * @throws RangeError when the map was fitted for other features.
 */
export function mapAngles(map: AngleMap, change: Float64Array, yawDeg: number, armCover: number): MappedAngles {
  if (map.features !== FEATURE_COUNT) throw new RangeError(`map has ${map.features} features, not ${FEATURE_COUNT}`);
  const lumbarDeg = applyLinear(map.lumbar, change);
  const hipDeg = applyLinear(map.hip, change);
  const spreadDeg = Math.abs(lumbarDeg - applyLinear(map.lumbarFromTangents, change));
  const terms = sigmaTerms(lumbarDeg, hipDeg, spreadDeg, yawDeg, armCover);
  const { base, lumbar, hip, spread, yaw, armCover: cover } = map.sigma;
  const variance = [base, lumbar, hip, spread, yaw, cover].reduce((sum, c, i) => sum + c * terms[i]!, 0);
  return { lumbarDeg, hipDeg, hipSigmaDeg: map.hipSigmaDeg, spreadDeg, lumbarSigmaDeg: Math.sqrt(variance) };
}
