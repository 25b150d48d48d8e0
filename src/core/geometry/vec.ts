/** Points and angles of the plane. */

export interface Vec {
  readonly x: number;
  readonly y: number;
}

/** Inclination from vertical of the line from → to, degrees, forward positive, −180…180. */
export function inclinationDeg(from: Vec, to: Vec): number {
  return (Math.atan2(to.x - from.x, to.y - from.y) * 180) / Math.PI;
}

/** `deg` brought into −180…180. */
export function wrapDeg(deg: number): number {
  return deg - 360 * Math.round(deg / 360);
}

/** Distance of two points, in their unit. */
export function distance(a: Vec, b: Vec): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
