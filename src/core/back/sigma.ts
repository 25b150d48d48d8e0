/** How sure the map is of its two angles. */
import type { Circumstances } from './circumstances.ts';

/**
 * Variance of the error of an angle, deg²: a sum of squares, each times a coefficient ≥ 0, fitted to the squared errors on
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
  /** × min(|difference to the registered patches|, 15°)²: the second opinion, which needs no training. */
  readonly patches: number;
  /** × min(misfit of the patches, 2 %)²: what lies on the outline now is not what lay there in the neutral. */
  readonly misfit: number;
  /** × (standard deviations by which the neutral's shape lies beyond the usual)²: something else was taken for the back. */
  readonly strange: number;
  /** × (distance of the inputs from those of the fit, beyond the usual)²: posture, load or clothes it has not met. Absent where it was not fitted. */
  readonly novel?: number;
  /** × min(change of the knee, 90°)²: bent knees pull the buttock under the back's lower end. Absent where it was not fitted. */
  readonly knee?: number;
  /** × min(|difference to what the picture alone says|, 15°)²: a third opinion. Of corrections by it. */
  readonly look?: number;
}

/** The terms in the order they are fitted. */
export const SIGMA_KEYS = [
  'base',
  'lumbar',
  'hip',
  'spread',
  'yaw',
  'patches',
  'misfit',
  'strange',
  'novel',
  'knee',
  'look',
] as const;

/** What an estimate says of itself, and how it was come by. */
export interface Evidence extends Circumstances {
  readonly lumbarDeg: number;
  readonly hipDeg: number;
  /** Standard deviation of the lumbar angle among the networks. */
  readonly spreadDeg: number;
  /** How far the oddest measure of the neutral's shape lies beyond the usual, in standard deviations. */
  readonly strange: number;
  /** How far the inputs lie from those of the fit (`Novelty`), beyond the usual. */
  readonly novel: number;
  /** Change of the knee flexion from the neutral. */
  readonly kneeDeg: number;
  /** Lumbar flexion by the picture alone (`lookChange`); null where it was not looked at. */
  readonly lookDeg: number | null;
}

const LUMBAR_LIMIT_DEG = 10;
const HIP_LIMIT_DEG = 30;
const KNEE_LIMIT_DEG = 90;
const PATCH_LIMIT_DEG = 15;
const MISFIT_LIMIT = 2;
const LOOK_LIMIT_DEG = 15;

/** The squares whose weighted sum is the variance. */
export function sigmaTerms(evidence: Evidence): Required<SigmaModel> {
  const { lumbarDeg, hipDeg, spreadDeg, strange, novel, kneeDeg, lookDeg, yawDeg, patches } = evidence;
  const upTo = (limit: number, value: number): number => Math.min(Math.abs(value), limit) ** 2;
  return {
    base: 1,
    lumbar: upTo(LUMBAR_LIMIT_DEG, lumbarDeg),
    hip: upTo(HIP_LIMIT_DEG, hipDeg),
    spread: spreadDeg ** 2,
    yaw: yawDeg ** 2,
    patches: upTo(PATCH_LIMIT_DEG, patches ? patches.lumbarDeg - lumbarDeg : PATCH_LIMIT_DEG),
    misfit: upTo(MISFIT_LIMIT, patches?.misfit ?? MISFIT_LIMIT),
    strange: strange ** 2,
    novel: novel ** 2,
    knee: upTo(KNEE_LIMIT_DEG, kneeDeg),
    look: upTo(LOOK_LIMIT_DEG, (lookDeg ?? lumbarDeg) - lumbarDeg),
  };
}

/** Standard error of an angle, degrees. */
export function standardErrorDeg(model: SigmaModel, evidence: Evidence): number {
  const terms = sigmaTerms(evidence);
  return Math.sqrt(SIGMA_KEYS.reduce((sum, key) => sum + (model[key] ?? 0) * terms[key], 0));
}
