import type { AngleMap } from '../../core/back/angle-map.ts';
import type { Exercise } from '../../core/exercise/exercise.ts';
import type { Side } from '../../core/pose/frame.ts';
import { hipHinge } from '../hip-hinge/exercise.ts';
import { mapSource } from '../map-source.ts';

const MAP = mapSource(async () => (await import('../../../models/lumbar/single-leg-hinge.json')).default as AngleMap);

/**
 * The hinge on one leg, the other going back as the trunk goes down: hip and knee are read on the leg that stands, which is
 * the one whose foot is lower; left or right is what the person chose. No norm of the lumbar angle in it is published; the
 * limits are the hinge's. Whether the pelvis drops or turns cannot be seen from the side, so nothing is said of it.
 */
function singleLegHinge(leg: Side): Exercise {
  return {
    ...hipHinge,
    id: `single-leg-hinge-${leg}`,
    leg,
    angleMap: MAP,
    reps: { ...hipHinge.reps, minDurationMs: 900 }, // Unvalidated: balance takes its time
    reach: { from: 'neutral', fullDeg: 30, enoughDeg: 40 }, // Unvalidated: a little less than on two legs
    firstLimits: null,
  };
}

export const singleLegHingeLeft = singleLegHinge('left');
export const singleLegHingeRight = singleLegHinge('right');
