import type { Exercise } from '../../core/exercise/exercise.ts';

/** Whole degrees with a true minus sign and no negative zero. */
export function wholeDegrees(deg: number): string {
  const whole = Math.round(deg);
  return whole < 0 ? `−${-whole}` : `${Math.abs(whole)}`;
}

/** How far the hips have gone the way of the exercise: folded in a hinge, opened in a bridge. */
export function hipTravelDeg(hipDeg: number, exercise: Pick<Exercise, 'direction'> | null): number;
export function hipTravelDeg(hipDeg: number | null, exercise: Pick<Exercise, 'direction'> | null): number | null;
export function hipTravelDeg(hipDeg: number | null, exercise: Pick<Exercise, 'direction'> | null): number | null {
  return hipDeg === null ? null : (exercise?.direction ?? 1) * hipDeg;
}

/** "62°", or that it was not seen. */
export function degrees(deg: number | null): string {
  return deg === null ? 'not seen' : `${wholeDegrees(deg)}°`;
}

/** "12° ± 4°"; an error below one degree would be a false promise of whole degrees. */
export function signedDegrees(deg: number, sigmaDeg: number | null): string {
  return sigmaDeg === null ? `${wholeDegrees(deg)}°` : `${wholeDegrees(deg)}° ± ${Math.max(1, Math.round(sigmaDeg))}°`;
}
