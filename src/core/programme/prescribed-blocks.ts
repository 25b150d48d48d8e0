/** A physio's plan as a day: its exercises, in its order. */
import type { Prescription } from '../records/prescription.ts';
import type { JudgedBlock } from './block.ts';

export function blocksOfPlan({ exercises }: Prescription): readonly JudgedBlock[] {
  return exercises.map(({ exerciseIds, plan, loaded, limits }) => ({
    kind: 'judged',
    exerciseIds,
    plan,
    loaded,
    limits,
  }));
}
