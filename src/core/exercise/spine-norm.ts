/** What a lumbar angle means by the norm of an exercise: its size, and how much of it there is for what the hips do. */
import type { Exercise } from './exercise.ts';
import type { Band, SpineState } from '../reading.ts';

export type SpineNorm = Pick<Exercise, 'lumbar' | 'backShare' | 'marked'>;

/**
 * @param hipDeg size of the hip angle at that moment; null where it is not known, and then only the size counts
 * @param benefitDeg is given to the doubt before a back has left green
 */
export function bandAt(
  lumbarDeg: number,
  hipDeg: number | null,
  { lumbar, backShare }: SpineNorm,
  benefitDeg = 0,
): Band {
  const { greenDeg, amberDeg } = lumbarDeg < 0 ? lumbar.extension : lumbar.flexion;
  const sizeDeg = Math.abs(lumbarDeg);
  const seenDeg = sizeDeg - benefitDeg;
  const share = lumbarDeg > 0 && hipDeg !== null ? backShare : null;
  const ratio = share ? sizeDeg / Math.max(1, hipDeg!) : 0;
  // Nothing is given here: large angles read too small rather than too large.
  if (sizeDeg > amberDeg && seenDeg > greenDeg) return 'red';
  if (share && sizeDeg > share.fromLumbarDeg) {
    if (ratio > share.redRatio) return 'red';
    if (ratio > share.amberRatio) return 'amber';
  }
  const shared = share !== null && ratio <= share.greenRatio && sizeDeg <= share.greenDeg;
  return shared || seenDeg <= greenDeg ? 'green' : 'amber';
}

/** The hip angle by which a ratio may be told: on the way it has to have gone far enough. Both in the exercise's direction. */
export function hipForRatio(hipDeg: number | null, { backShare }: Pick<Exercise, 'backShare'>): number | null {
  return backShare && hipDeg !== null && hipDeg >= backShare.fromHipDeg ? hipDeg : null;
}

/** State and band of the back at a lumbar angle; unsure where there is none, without band where nothing is judged. */
export function spineAt(
  lumbarDeg: number | null,
  norm: SpineNorm,
  hipDeg: number | null = null,
): { readonly spine: SpineState; readonly band: Band | null } {
  if (lumbarDeg === null) return { spine: 'unsure', band: null };
  if (!norm.marked) return { spine: 'long', band: null };
  const band = bandAt(lumbarDeg, hipForRatio(hipDeg, norm), norm);
  if (band === 'green') return { spine: 'long', band };
  return { spine: lumbarDeg < 0 ? 'arching' : 'rounding', band };
}
