import type { Exercise } from '../../core/exercise/exercise.ts';

/** How far the hips have gone the way of the exercise: folded in a hinge, opened in a bridge. */
export function hipTravelDeg(hipDeg: number, exercise: Pick<Exercise, 'direction'> | null): number;
export function hipTravelDeg(hipDeg: number | null, exercise: Pick<Exercise, 'direction'> | null): number | null;
export function hipTravelDeg(hipDeg: number | null, exercise: Pick<Exercise, 'direction'> | null): number | null {
  return hipDeg === null ? null : (exercise?.direction ?? 1) * hipDeg;
}
