/** Which of the two legs is read. */
import { landmark, sideTrunkPx, type Person, type Side } from './frame.ts';

/** One foot is up when it is this share of the trunk's length higher than the other. Unvalidated. */
const FOOT_UP = 0.3;

/**
 * The near leg, or of a named leg the one that stands on the floor while the other is held up. Where the legs cross in
 * the picture the model takes one for the other (9 % of the frames of 40 rendered people), so the lower foot decides, and
 * the name only while both are down.
 */
export function measuredLeg(person: Person, nearSide: Side, leg: 'near' | Side): Side {
  if (leg === 'near') return nearSide;
  const heightPx = (side: Side): number => -landmark(person, side, 'ankle').yPx;
  const leftIsHigher = heightPx('left') - heightPx('right');
  if (Math.abs(leftIsHigher) < FOOT_UP * sideTrunkPx(person, leg)) return leg;
  return leftIsHigher > 0 ? 'right' : 'left';
}
