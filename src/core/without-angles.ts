/** Frames that have no angles: why, what there is to do about it, and how far all is. */
import { neutralOfState, type AnalysisState, type AnalysisStep } from './analysis-state.ts';
import { neutralHipDeg } from './back/angle-map.ts';
import type { Exercise } from './exercise/exercise.ts';
import { thighTurnDeg, trunkChangeDeg } from './neutral/neutral.ts';
import type { PoseFrame } from './pose/frame.ts';
import { feetApart, kneeFlexionDeg, type SagittalJoints } from './pose/sagittal.ts';
import type { View } from './pose/view.ts';
import { unmeasured, type Angle, type GuidanceCode, type Reading, type UnavailableReason } from './reading.ts';
import { stepReps } from './reps/reps.ts';

/**
 * A frame without angles still moves time on: the rep machine must know that it saw nothing, or, with `joints`, that the
 * trunk moved past an outline that could not be read.
 */
export function withoutAngles(
  exercise: Exercise,
  state: AnalysisState,
  { timestampMs }: PoseFrame,
  view: View | null,
  reason: UnavailableReason,
  guidance: GuidanceCode | null,
  joints: SagittalJoints | null = null,
): AnalysisStep {
  const nothing: Angle = { kind: 'unavailable', reason };
  const neutral = neutralOfState(state);
  const legs = reason === 'legs-hidden' ? null : joints;
  const reps = neutral
    ? stepReps(exercise, state.reps, {
        timestampMs,
        hip: nothing,
        lumbar: nothing,
        kneeFlexionDeg: legs && kneeFlexionDeg(legs),
        trunkInclinationDeg: joints && trunkChangeDeg(neutral, joints),
        thighTurnDeg: legs && thighTurnDeg(neutral, legs),
        feetApart: legs && feetApart(legs),
        neutralHipDeg: neutralHipDeg(exercise.angleMap.now, neutral.hipBendDeg),
      })
    : { state: state.reps, events: [] };
  return {
    state: { ...state, reps: reps.state },
    reading: {
      ...unmeasured(timestampMs),
      stage: stageOf(state, view),
      guidance,
      calibrationProgress: neutral ? 1 : 0,
      view,
      hip: nothing,
      lumbar: nothing,
      repPhase: reps.state.phase,
      repCount: reps.state.repCount,
    },
    events: reps.events,
  };
}

function stageOf({ zero }: AnalysisState, view: View | null): Reading['stage'] {
  if (zero.kind === 'calibrated') return zero.selfTest ? 'self-test' : 'exercising';
  return view ? 'positioning' : 'no-person';
}

/** The reading of a moment at which nothing was seen anew. */
export function readNothing(state: AnalysisState, timestampMs: number): Reading {
  const { phase, repCount } = state.reps;
  return { ...unmeasured(timestampMs), stage: stageOf(state, null), repPhase: phase, repCount };
}
