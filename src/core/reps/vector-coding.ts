/**
 * Vector coding (Needham, Naemi and Chockalingam 2015): how two segments turn together. The coupling angle is the
 * direction in which the point (proximal angle, distal angle) travels: 45° both turn forwards alike, 90° only the distal
 * one turns, 0° only the proximal one.
 */

/** Coupling angle of one step, 0…360°. */
export function couplingAngleDeg(proximalStepDeg: number, distalStepDeg: number): number {
  const deg = (Math.atan2(distalStepDeg, proximalStepDeg) * 180) / Math.PI;
  return deg < 0 ? deg + 360 : deg;
}

/** Distance of a coupling angle from moving as one (45° or 225°), 0…90°. */
export function distanceFromInPhaseDeg(couplingDeg: number): number {
  const off = (((couplingDeg - 45) % 180) + 180) % 180;
  return Math.min(off, 180 - off);
}

/** A step counts once it is this long; in shorter ones the coupling angle is mostly noise. Unvalidated: five times σ. */
const STEP_DEG = 15;

/**
 * Mean distance from moving as one along a movement, weighted by the length of each step; null when the movement is
 * shorter than one step.
 */
export function meanDistanceFromInPhaseDeg(
  proximalDeg: readonly number[],
  distalDeg: readonly number[],
): number | null {
  let weight = 0;
  let sum = 0;
  let last = 0;
  for (let i = 1; i < proximalDeg.length; i++) {
    const dProximal = proximalDeg[i]! - proximalDeg[last]!;
    const dDistal = distalDeg[i]! - distalDeg[last]!;
    const length = Math.hypot(dProximal, dDistal);
    if (length < STEP_DEG) continue;
    sum += length * distanceFromInPhaseDeg(couplingAngleDeg(dProximal, dDistal));
    weight += length;
    last = i;
  }
  return weight > 0 ? sum / weight : null;
}
