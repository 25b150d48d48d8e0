/** Which of the two legs is read. */
import { landmark, sideTrunkPx, type Person, type Side } from './frame.ts';

/** One foot or knee is up when it is this share of the trunk's length higher than the other. Unvalidated. */
const FOOT_UP = 0.3;

/**
 * The near leg, or of a named leg the one that stands on the floor while the other is held up. Where the legs cross in
 * the picture the model takes one for the other (9 % of the frames of 40 rendered people), so the lower foot or knee
 * decides, whichever differs more (on one knee the feet are about level), and the name only while both are down.
 */
export function measuredLeg(person: Person, nearSide: Side, leg: 'near' | Side): Side {
  if (leg === 'near') return nearSide;
  const leftIsHigherBy = (joint: 'ankle' | 'knee'): number =>
    landmark(person, 'right', joint).yPx - landmark(person, 'left', joint).yPx;
  const [feet, knees] = [leftIsHigherBy('ankle'), leftIsHigherBy('knee')];
  const leftIsHigher = Math.abs(knees) > Math.abs(feet) ? knees : feet;
  if (Math.abs(leftIsHigher) < FOOT_UP * sideTrunkPx(person, leg)) return leg;
  return leftIsHigher > 0 ? 'right' : 'left';
}
