/** What is done one after the other in one go: a day of the programme, or an assessment. */
import type { Limits } from '../exercise/limits.ts';
import type { SessionRecord } from '../records/record.ts';
import type { SessionPlan } from '../session/plan.ts';

/** An exercise that the camera judges. */
export interface JudgedBlock {
  readonly kind: 'judged';
  /** Several (left and right) take turns. */
  readonly exerciseIds: readonly [string, ...string[]];
  readonly plan: SessionPlan;
  /** With a weight in the hands. */
  readonly loaded: boolean;
  /** Limits that a plan moved, as `PrescribedExercise.limits`; absent for those that are set. */
  readonly limits?: Limits | undefined;
}

/** An exercise that is led by voice and drawing, without the camera. */
export interface GuidedBlock {
  readonly kind: 'guided';
  readonly guidedId: string;
  readonly sets: number;
  /** Of a set, and of each side where it has sides; in the unit of the exercise (`GuidedExercise.unit`). */
  readonly amount: number;
}

export type Block = JudgedBlock | GuidedBlock;

/** Where a block stands among those done in one go; `at` counts from 1. */
export interface BlockPlace {
  readonly at: number;
  readonly of: number;
}

/** How a block ended. */
export type BlockEnd = 'done' | 'skipped' | 'stopped';

export interface BlockResult {
  readonly block: Block;
  readonly end: BlockEnd;
  /** The session that was recorded; null for a guided block, and where nothing was measured. */
  readonly session: SessionRecord | null;
}
