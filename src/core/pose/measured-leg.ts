/** Which of the two legs is read. */
import { landmark, sideTrunkPx, type Person, type Side } from './frame.ts';

/** One foot or knee is up when it is this share of the trunk's length higher than the other. Unvalidated. */
const FOOT_UP = 0.3;

/** Whose hip and knee are read: the near side's, those of a leg that works on the floor while the other is held up, or of one that is raised. */
export type Leg = 'near' | Side | { readonly raised: Side };

/** The side an exercise is of; null for both. */
export function sideOf(leg: Leg): Side | null {
  if (leg === 'near') return null;
  return typeof leg === 'string' ? leg : leg.raised;
}

/**
 * The near leg, or of a named leg the one that stands on the floor while the other is held up, or the one that is raised.
 * Where the legs cross in the picture the model takes one for the other (9 % of the frames of 40 rendered people), so the
 * lower foot or knee decides, whichever differs more (on one knee the feet are about level), and the name only while both
 * are down. Of a leg that is raised only the feet tell: the knee of the other may be bent, and higher.
 */
export function measuredLeg(person: Person, nearSide: Side, leg: Leg): Side {
  const named = sideOf(leg);
  if (named === null) return nearSide;
  const raised = typeof leg === 'object';
  const leftIsHigherBy = (joint: 'ankle' | 'knee'): number =>
    landmark(person, 'right', joint).yPx - landmark(person, 'left', joint).yPx;
  const [feet, knees] = [leftIsHigherBy('ankle'), leftIsHigherBy('knee')];
  const leftIsHigher = !raised && Math.abs(knees) > Math.abs(feet) ? knees : feet;
  if (Math.abs(leftIsHigher) < FOOT_UP * sideTrunkPx(person, named)) return named;
  return leftIsHigher > 0 === raised ? 'left' : 'right';
}
