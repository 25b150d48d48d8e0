import type { Exercise } from '../exercise.ts';
import { gluteBridge } from './glute-bridge.ts';
import { hipHinge } from './hip-hinge.ts';
import { singleLegBridgeLeft, singleLegBridgeRight } from './single-leg-bridge.ts';

/** Every exercise the app offers; a new one is added here and nowhere else. */
export const EXERCISES: readonly Exercise[] = [hipHinge, gluteBridge, singleLegBridgeLeft, singleLegBridgeRight];

/** The exercise of that id, or undefined. */
export function exerciseById(id: string): Exercise | undefined {
  return EXERCISES.find((exercise) => exercise.id === id);
}
