/** How somebody is before the camera; apart from the neutral itself, so that who only names it need not fetch how it is measured. */
import type { Posture } from '../pose/view.ts';

export type Range = readonly [min: number, max: number];

export function isInRange(value: number, [min, max]: Range): boolean {
  return value >= min && value <= max;
}

/** What of an exercise tells it (`Subject`). */
interface Standing {
  readonly posture: Posture;
  readonly neutral: { readonly trunkDeg: Range };
}

/** The neutral is neither upright nor flat but leans against something: the body shows no plumb line, and no floor. */
export function leans({ neutral: { trunkDeg } }: Pick<Standing, 'neutral'>): boolean {
  return !isInRange(0, trunkDeg) && !isInRange(-90, trunkDeg);
}

/** How somebody is before the camera: shoulders on a bench is not flat. */
export type Stance = Posture | 'bench';

export function stanceOf(subject: Standing): Stance {
  return leans(subject) ? 'bench' : subject.posture;
}
