import type { Exercise } from '../core/exercise/exercise.ts';
import { gluteBridge } from './glute-bridge/exercise.ts';
import { hipHinge } from './hip-hinge/exercise.ts';
import { singleLegBridgeLeft, singleLegBridgeRight } from './single-leg-bridge/exercise.ts';

/** Every exercise the app offers; a new one is added here and nowhere else. */
export const EXERCISES: readonly Exercise[] = [hipHinge, gluteBridge, singleLegBridgeLeft, singleLegBridgeRight];

/** The exercise of that id, or undefined. */
export function exerciseById(id: string): Exercise | undefined {
  return EXERCISES.find((exercise) => exercise.id === id);
}
