import type { Exercise } from '../../core/exercise/exercise.ts';
import type { Side } from '../../core/pose/frame.ts';
import { gluteBridge } from '../glute-bridge/exercise.ts';

/**
 * The bridge on one leg, the other held up: hip and knee are read on the leg that works, which is the one whose foot is
 * down; left or right is what the person chose. Whether the pelvis drops or turns to one side cannot be seen from the
 * side, so nothing is said of it.
 */
function singleLegBridge(leg: Side): Exercise {
  return {
    ...gluteBridge,
    id: `single-leg-bridge-${leg}`,
    leg,
  };
}

export const singleLegBridgeLeft = singleLegBridge('left');
export const singleLegBridgeRight = singleLegBridge('right');
