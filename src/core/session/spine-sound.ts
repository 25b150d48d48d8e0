/** The tone that follows the back: what somebody who cannot look at the screen steers by. */
import type { Exercise } from '../exercise/exercise.ts';
import type { Reading } from '../reading.ts';
import { hipForRatio, spineAt, type SpineNorm } from '../exercise/spine-norm.ts';

/** The continuous tone that follows the back; silence is null. */
export interface SpineSound {
  readonly pitchHz: number;
  /** 0…1 */
  readonly gain: number;
  /** Low-pass: low is muffled. */
  readonly cutoffHz: number;
}

/**
 * Rounding sounds in a low register, arching an octave and a third above it; within each the pitch rises by an octave, so
 * that the two never meet. From middle C up: small loudspeakers hardly give what is lower, old ears little above 2 kHz.
 * Unvalidated.
 */
const LOWEST_HZ = { rounding: 262, arching: 659 } as const;
const OCTAVES = 1;
/** The sound is at its most this far past the red border, as a share of the amber band. Unvalidated. */
const BEYOND_RED = 0.5;
/** Of a back that is amber by its share of the way alone. Unvalidated. */
const LEAST_SHARE = 0.02;
const CLEAR_CUTOFF_HZ = 1800; // Unvalidated: a soft reed

/** Heard as "I do not see it": below both registers, dull, quiet, and always the same, as an unsure number must not be steered by. */
const UNSURE: SpineSound = { pitchHz: 196, gain: 0.5, cutoffHz: 330 }; // Unvalidated

/**
 * What the back sounds like now; null is silence. Measured and green is silent, and so is everything unsure at rest.
 * Past the green border pitch and loudness rise with the deviation, the loudness from nothing: at the border, where the
 * number goes to and fro, no tone may flutter.
 */
export function spineSound(
  { lumbar, hip, repPhase }: Pick<Reading, 'lumbar' | 'hip' | 'repPhase'>,
  exercise: SpineNorm & Pick<Exercise, 'direction'>,
): SpineSound | null {
  if (lumbar.kind !== 'measured') return repPhase === 'rest' ? null : UNSURE;
  const hipDeg = hip.kind === 'unavailable' ? null : exercise.direction * hip.deg;
  const { spine } = spineAt(lumbar.deg, exercise, hipDeg);
  if (spine !== 'rounding' && spine !== 'arching') return null;
  const { greenDeg, amberDeg } = spine === 'rounding' ? exercise.lumbar.flexion : exercise.lumbar.extension;
  const beyond = (Math.abs(lumbar.deg) - greenDeg) / ((1 + BEYOND_RED) * (amberDeg - greenDeg));
  // A back that shares too much is out of green before its size is.
  const hipThere = hipForRatio(hipDeg, exercise);
  const { backShare } = exercise;
  const tooMuch = backShare !== null && hipThere !== null && lumbar.deg > backShare.amberRatio * hipThere;
  const share = Math.min(Math.max(beyond, tooMuch ? LEAST_SHARE : 0), 1);
  return {
    pitchHz: LOWEST_HZ[spine] * 2 ** (OCTAVES * share),
    // The root, as loudness is heard: a third of the way is well audible.
    gain: Math.sqrt(share),
    cutoffHz: CLEAR_CUTOFF_HZ,
  };
}
