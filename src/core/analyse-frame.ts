/** The product in one fold. */
import type { Exercise } from './exercise.ts';
import type { PoseFrame } from './pose.ts';
import type { AnalysisEvent, Reading } from './reading.ts';

export interface AnalysisOptions {
  /** How long the person must stand quiet and upright, ms: 3000 guided live, 800 in a recording. */
  readonly calibrationMs: number;
}

/** All memory of the fold; immutable, opaque to callers. */
export interface AnalysisState {
  readonly options: AnalysisOptions;
}

export interface AnalysisStep {
  readonly state: AnalysisState;
  readonly reading: Reading;
  readonly events: readonly AnalysisEvent[];
}

export function initialState(options: AnalysisOptions): AnalysisState {
  return { options };
}

/** Takes one frame in: no clock, no DOM, no promise. */
export declare function analyseFrame(exercise: Exercise, state: AnalysisState, frame: PoseFrame): AnalysisStep;
