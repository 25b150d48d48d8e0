/** What a lumbar angle means by the norm of an exercise. */
import type { Exercise } from './exercise.ts';
import type { Band, SpineState } from './reading.ts';

/** State and band of the back at a lumbar angle; unsure where there is none. */
export function spineAt(
  lumbarDeg: number | null,
  { lumbar }: Pick<Exercise, 'lumbar'>,
): { readonly spine: SpineState; readonly band: Band | null } {
  if (lumbarDeg === null) return { spine: 'unsure', band: null };
  const { greenDeg, amberDeg } = lumbarDeg < 0 ? lumbar.extension : lumbar.flexion;
  const size = Math.abs(lumbarDeg);
  if (size <= greenDeg) return { spine: 'long', band: 'green' };
  return { spine: lumbarDeg < 0 ? 'arching' : 'rounding', band: size <= amberDeg ? 'amber' : 'red' };
}
