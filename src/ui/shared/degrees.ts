/** Whole degrees with a true minus sign and no negative zero. */
export function wholeDegrees(deg: number): string {
  const whole = Math.round(deg);
  return whole < 0 ? `−${-whole}` : `${Math.abs(whole)}`;
}

/** "62°", or that it was not seen. */
export function degrees(deg: number | null): string {
  return deg === null ? 'not seen' : `${wholeDegrees(deg)}°`;
}

/** "12° ± 4°"; an error below one degree would be a false promise of whole degrees. */
export function signedDegrees(deg: number, sigmaDeg: number | null): string {
  return sigmaDeg === null ? `${wholeDegrees(deg)}°` : `${wholeDegrees(deg)}° ± ${Math.max(1, Math.round(sigmaDeg))}°`;
}
