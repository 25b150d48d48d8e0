/**
 * The product in one fold: a pose frame goes in, a reading and what happened come out. No clock, no DOM, no promise; all
 * memory is in the state. Live is this fold over the camera, review is this fold over a saved trace.
 *
 *     view → place → calibrate → gate → shape of the trunk → angles → filter → reps, checks, score, cues
 */
import { inclinationDeg, wrapDeg } from './geometry/vec.ts';
import { hipBendDeg, kneeFlexionDeg, sagittalJoints, type SagittalJoints } from './pose/sagittal.ts';
import type { Neutral } from './neutral/neutral.ts';
import { stepSettling, UNSETTLED, type Placed, type SettlingState } from './placement/settling.ts';
import { circumstancesOf } from './back/circumstances.ts';
import { backLine, neutralLine } from './back/lines.ts';
import type { Exercise } from './exercise/exercise.ts';
import { featureChange, postureShape, type PostureShape } from './back/features.ts';
import { stepAngle, type FilteredAngle } from './filters/angle.ts';
import { gradeAngle, outlineProblem, viewProblem } from './back/gate.ts';
import { mapAngles, neutralHipDeg } from './back/angle-map.ts';
import { absenceGuidance } from './placement/placement.ts';
import type { PoseFrame } from './pose/frame.ts';
import {
  unmeasured,
  type AnalysisEvent,
  type Angle,
  type GuidanceCode,
  type Reading,
  type UnavailableReason,
} from './reading.ts';
import { initialReps, stepReps, type RepState } from './reps/reps.ts';
import { spineAt } from './exercise/spine-norm.ts';
import { beginSelfTest, selfTestGuidance, stepSelfTest, type SelfTestState } from './neutral/self-test.ts';
import { currentView, heldView, stepView, type View, viewContradicted, type ViewState } from './pose/view.ts';

export interface AnalysisOptions {
  /** How long the person must hold the quiet posture, ms. */
  readonly calibrationMs: number;
  /** Live, somebody is told what to do and calibration waits for it; a recording is taken as it is. */
  readonly guided: boolean;
}

export const LIVE: AnalysisOptions = { calibrationMs: 3000, guided: true };
export const RECORDING: AnalysisOptions = { calibrationMs: 800, guided: false };

/** All memory of the fold; immutable, opaque to callers. */
export interface AnalysisState {
  readonly options: AnalysisOptions;
  readonly view: ViewState | null;
  /** On the way to the neutral. */
  readonly settling: SettlingState;
  readonly neutral: Neutral | null;
  /** Under way between calibration and the first rep, where the exercise has one. */
  readonly selfTest: SelfTestState | null;
  readonly hip: FilteredAngle | null;
  readonly lumbar: FilteredAngle | null;
  readonly trunk: FilteredAngle | null;
  readonly reps: RepState;
}

export interface AnalysisStep {
  readonly state: AnalysisState;
  readonly reading: Reading;
  readonly events: readonly AnalysisEvent[];
}

/** The state before the first frame; with a `neutral` from elsewhere in the same recording, calibrated already. */
export function initialState(options: AnalysisOptions, neutral: Neutral | null = null): AnalysisState {
  return {
    options,
    view: neutral && heldView(neutral.facing),
    settling: UNSETTLED,
    neutral,
    selfTest: null,
    hip: null,
    lumbar: null,
    trunk: null,
    // Where the zero is known before the first frame, a rep may be under way in it.
    reps: initialReps(undefined, neutral !== null),
  };
}

/** Takes one frame in. Timestamps must rise. */
export function analyseFrame(exercise: Exercise, state: AnalysisState, frame: PoseFrame): AnalysisStep {
  const { person } = frame;
  if (!person) {
    return withoutAngles(exercise, state, frame, null, 'no-person', state.neutral ? 'nobody' : absenceGuidance(frame));
  }

  const viewState = stepView(state.view, person, frame.timestampMs, exercise.posture);
  if (state.neutral && state.options.guided && viewContradicted(viewState)) {
    // Turned round: what was calibrated is the other side's back. A recording goes on to where the side is seen again.
    const anew = { ...state, view: null, neutral: null, selfTest: null, settling: UNSETTLED };
    return analyseFrame(exercise, anew, frame);
  }
  const view = currentView(viewState);
  const seen: AnalysisState = { ...state, view: viewState };
  const joints = sagittalJoints(person, view, exercise.leg);
  const problem = viewProblem(frame, person, view, exercise);

  if (!seen.neutral) return settle(exercise, seen, frame, { person, view, joints });
  // Turning round, perhaps only for a moment: this is not the side that was calibrated.
  if (viewState.contradictedSinceMs !== null) {
    return withoutAngles(exercise, seen, frame, view, 'not-side-on', 'turn-side-on');
  }
  if (problem && problem !== 'not-side-on') {
    const legsHidden = problem === 'legs-hidden';
    const trunkSeen = problem === 'back-hidden' || legsHidden ? joints : null;
    return withoutAngles(exercise, seen, frame, view, problem, legsHidden ? problem : null, trunkSeen);
  }
  const { torsoPx } = seen.neutral;
  const shape = person.outlinePx && postureShape(person.outlinePx, joints, view.facing, torsoPx, exercise.surface);
  if (!shape) return withoutAngles(exercise, seen, frame, view, 'back-hidden', 'back-hidden', joints);
  return measure(exercise, seen, seen.neutral, frame, view, shape, problem);
}

/** Looks for the quiet stance, whose reading has no angles yet. */
function settle(exercise: Exercise, state: AnalysisState, frame: PoseFrame, placed: Placed): AnalysisStep {
  const { options } = state;
  const { settling, neutral, stage, guidance, progress } = stepSettling(
    exercise,
    options,
    state.settling,
    frame,
    placed,
  );
  const { timestampMs } = frame;
  const { view } = placed;
  const next: AnalysisState = {
    ...state,
    settling,
    neutral,
    selfTest: neutral && exercise.selfTest && options.guided ? beginSelfTest(timestampMs) : null,
    view: neutral && state.view ? { ...state.view, held: view.facing } : state.view,
  };
  const blank = withoutAngles(exercise, next, frame, view, 'not-calibrated', guidance);
  return {
    state: next,
    reading: { ...blank.reading, stage, calibrationProgress: progress },
    events: neutral ? [{ type: 'calibrated', timestampMs, startMs: neutral.startMs, endMs: neutral.endMs }] : [],
  };
}

/** The angles of a calibrated frame, and what they mean for the repetition. */
function measure(
  exercise: Exercise,
  state: AnalysisState,
  neutral: Neutral,
  frame: PoseFrame,
  view: View,
  shape: PostureShape,
  viewIssue: UnavailableReason | null,
): AnalysisStep {
  const { timestampMs, person } = frame;
  const change = featureChange(neutral.values, shape.values);
  const circumstances = circumstancesOf(person!, view, shape, neutral);
  const mapped = mapAngles(exercise.angleMap, change, circumstances);
  const lumbarFilter = stepAngle(state.lumbar, mapped.lumbarDeg, timestampMs);
  const hipFilter = stepAngle(state.hip, mapped.hipDeg, timestampMs);
  const trunkFilter = stepAngle(state.trunk, trunkChangeDeg(neutral, shape.joints), timestampMs);

  const blocked =
    viewIssue ?? outlineProblem(circumstances, mapped.lumbarDeg) ?? (mapped.unknown ? 'outline-unclear' : null);
  const lumbar: Angle = blocked
    ? { kind: 'unavailable', reason: blocked }
    : gradeAngle(lumbarFilter.value, mapped.lumbarSigmaDeg);
  // Seen askew, past an arm or with an odd outline the hips still carry the rep, but nobody should read the number.
  const graded = gradeAngle(hipFilter.value, mapped.hipSigmaDeg);
  const hip: Angle =
    lumbar.kind === 'unavailable' || graded.kind === 'unavailable'
      ? { kind: 'unsure', deg: hipFilter.value, sigmaDeg: mapped.hipSigmaDeg }
      : graded;
  const kneeDeg = kneeFlexionDeg(shape.joints);

  const sample = {
    timestampMs,
    hip,
    lumbar,
    kneeFlexionDeg: kneeDeg,
    trunkInclinationDeg: trunkFilter.value,
    thighTurnDeg: thighTurnDeg(neutral, shape.joints),
    neutralHipDeg: neutralHipDeg(exercise.angleMap, neutral.hipBendDeg),
  };
  const reps = stepReps(exercise, state.reps, sample);
  // Whoever begins with the reps has had enough of the self-test.
  const begun = reps.state.attempt?.confirmed === true;
  const test =
    state.selfTest && exercise.selfTest
      ? stepSelfTest(exercise.selfTest, state.selfTest, lumbar, timestampMs, begun)
      : null;
  return {
    state: {
      ...state,
      selfTest: test?.state ?? null,
      hip: hipFilter,
      lumbar: lumbarFilter,
      trunk: trunkFilter,
      reps: reps.state,
    },
    reading: {
      timestampMs,
      stage: test?.state ? 'self-test' : 'exercising',
      guidance: guidanceFor(blocked, view) ?? (test?.state ? selfTestGuidance(test.state) : null),
      calibrationProgress: 1,
      view,
      hip,
      lumbar,
      trunkInclinationDeg: trunkFilter.value,
      kneeFlexionDeg: kneeDeg,
      ...spineAt(lumbar.kind === 'measured' ? lumbar.deg : null, exercise, exercise.direction * hipFilter.value),
      backLine: backLine(shape, view),
      neutralLine: neutralLine(neutral, shape, mapped.lumbarDeg, view),
      repPhase: reps.state.phase,
      repCount: reps.state.repCount,
    },
    events: [...(test?.events ?? []), ...reps.events],
  };
}

/**
 * A frame without angles still moves time on: the rep machine must know that it saw nothing, or, with `joints`, that the
 * trunk moved past an outline that could not be read.
 */
function withoutAngles(
  exercise: Exercise,
  state: AnalysisState,
  { timestampMs }: PoseFrame,
  view: View | null,
  reason: UnavailableReason,
  guidance: GuidanceCode | null,
  joints: SagittalJoints | null = null,
): AnalysisStep {
  const nothing: Angle = { kind: 'unavailable', reason };
  const { neutral } = state;
  const legs = reason === 'legs-hidden' ? null : joints;
  const reps = neutral
    ? stepReps(exercise, state.reps, {
        timestampMs,
        hip: nothing,
        lumbar: nothing,
        kneeFlexionDeg: legs && kneeFlexionDeg(legs),
        trunkInclinationDeg: joints && trunkChangeDeg(neutral, joints),
        thighTurnDeg: legs && thighTurnDeg(neutral, legs),
        neutralHipDeg: neutralHipDeg(exercise.angleMap, neutral.hipBendDeg),
      })
    : { state: state.reps, events: [] };
  return {
    state: { ...state, reps: reps.state },
    reading: {
      ...unmeasured(timestampMs),
      stage: state.selfTest ? 'self-test' : state.neutral ? 'exercising' : view ? 'positioning' : 'no-person',
      guidance,
      calibrationProgress: state.neutral ? 1 : 0,
      view,
      hip: nothing,
      lumbar: nothing,
      repPhase: reps.state.phase,
      repCount: reps.state.repCount,
    },
    events: reps.events,
  };
}

function trunkChangeDeg(neutral: Neutral, { hip, shoulder }: SagittalJoints): number {
  return wrapDeg(inclinationDeg(hip, shoulder) - neutral.trunkDeg);
}

/** Between trunk and thigh less what the trunk turned. */
function thighTurnDeg(neutral: Neutral, joints: SagittalJoints): number {
  return wrapDeg(hipBendDeg(joints) - neutral.hipBendDeg - trunkChangeDeg(neutral, joints));
}

function guidanceFor(blocked: UnavailableReason | null, { yawDeg }: View): GuidanceCode | null {
  if (blocked === 'not-side-on') return yawDeg > 0 ? 'turn-away' : 'turn-towards';
  return blocked === 'back-hidden' || blocked === 'outline-unclear' ? blocked : null;
}
