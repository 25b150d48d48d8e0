/** How far is far. */
import type { Exercise } from '../exercise/exercise.ts';

/** The travel that makes a full rep, and the one that is enough. */
export function reachDeg(
  { reach }: Pick<Exercise, 'reach'>,
  neutralHipDeg: number,
): { readonly fullDeg: number; readonly enoughDeg: number } {
  if (reach.from === 'neutral') return reach;
  return { fullDeg: neutralHipDeg - reach.fullDeg, enoughDeg: neutralHipDeg - reach.enoughDeg };
}
