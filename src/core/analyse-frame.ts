/**
 * The product in one fold: a pose frame goes in, a reading and what happened come out. No clock, no DOM, no promise; all
 * memory is in the state. Live is this fold over the camera, review is this fold over a saved trace.
 *
 *     view → place → calibrate → gate → shape of the trunk → angles → filter → reps, checks, score, cues
 */
import {
  type AnalysisState,
  type AnalysisStep,
  type Calibrated,
  calibrated,
  SETTLING,
  type Settling,
} from './analysis-state.ts';
import { lookChange } from './back/trunk-look.ts';
import { feetApart, kneeFlexionDeg, sagittalJoints } from './pose/sagittal.ts';
import { thighTurnDeg, trunkChangeDeg } from './neutral/neutral.ts';
import { stepSettling, type Placed } from './placement/settling.ts';
import { circumstancesOf } from './back/circumstances.ts';
import { backContour, neutralContour } from './back/contours.ts';
import type { Exercise } from './exercise/exercise.ts';
import { featureChange, postureShape, type PostureShape } from './back/features.ts';
import { stepAngle } from './filters/angle.ts';
import { gradeAngle, outlineProblem, viewProblem } from './back/gate.ts';
import { mapAngles, neutralHipDeg } from './back/angle-map.ts';
import { absenceGuidance } from './placement/placement.ts';
import { inOtherPicture, isOtherPicture } from './other-picture.ts';
import type { PoseFrame } from './pose/frame.ts';
import { pictureOf } from './pose/picture.ts';
import { isLater, soundFrame } from './pose/sound-frame.ts';
import type { Angle, GuidanceCode, UnavailableReason } from './reading.ts';
import { stepReps } from './reps/reps.ts';
import { readNothing, withoutAngles } from './without-angles.ts';
import { spineAt } from './exercise/spine-norm.ts';
import { beginSelfTest, selfTestGuidance, stepSelfTest } from './neutral/self-test.ts';
import { currentView, stepView, type View, viewContradicted } from './pose/view.ts';

/** Takes one frame in. What of it is not sound counts as not seen; a frame that is not later than the last is passed over. */
export function analyseFrame(exercise: Exercise, state: AnalysisState, frame: PoseFrame): AnalysisStep {
  if (!isLater(frame, state.lastMs)) return { state, reading: readNothing(state, state.lastMs ?? 0), events: [] };
  return takeIn(exercise, { ...state, lastMs: frame.timestampMs }, soundFrame(frame));
}

function takeIn(exercise: Exercise, before: AnalysisState, frame: PoseFrame): AnalysisStep {
  if (isOtherPicture(before, frame)) {
    const other = inOtherPicture(exercise, before, frame);
    const step = takeIn(exercise, other.state, frame);
    return { ...step, events: [...other.events, ...step.events] };
  }
  const { person } = frame;
  const state: AnalysisState = before.picture ? before : { ...before, picture: pictureOf(frame) };
  if (!person) {
    const guidance = state.zero.kind === 'calibrated' ? 'nobody' : absenceGuidance(frame);
    return withoutAngles(exercise, state, frame, null, 'no-person', guidance);
  }

  const viewState = stepView(state.view, person, frame.timestampMs, exercise.posture);
  if (state.zero.kind === 'calibrated' && state.options.guided && viewContradicted(viewState)) {
    // Turned round: what was calibrated is the other side's back. A recording goes on to where the side is seen again.
    return takeIn(exercise, { ...state, view: null, zero: SETTLING }, frame);
  }
  const view = currentView(viewState);
  const seen: AnalysisState = { ...state, view: viewState };
  const joints = sagittalJoints(person, view, exercise.leg);
  const problem = viewProblem(frame, person, view, exercise);

  const { zero } = seen;
  if (zero.kind === 'settling') return settle(exercise, seen, zero, frame, { person, view, joints });
  // Turning round, perhaps only for a moment: this is not the side that was calibrated.
  if (viewState.contradictedSinceMs !== null) {
    return withoutAngles(exercise, seen, frame, view, 'not-side-on', 'turn-side-on');
  }
  if (problem && problem !== 'not-side-on') {
    const legsHidden = problem === 'legs-hidden';
    const trunkSeen = problem === 'back-hidden' || legsHidden ? joints : null;
    return withoutAngles(exercise, seen, frame, view, problem, legsHidden ? problem : null, trunkSeen);
  }
  const { torsoPx, backSeen } = zero.neutral;
  const shape =
    backSeen && person.outlinePx && postureShape(person.outlinePx, joints, view.facing, torsoPx, exercise.surface);
  if (!shape) return withoutAngles(exercise, seen, frame, view, 'back-hidden', 'back-hidden', joints);
  return measure(exercise, seen, zero, frame, view, shape, problem);
}

/** Looks for the quiet stance, whose reading has no angles yet. */
function settle(
  exercise: Exercise,
  state: AnalysisState,
  before: Settling,
  frame: PoseFrame,
  placed: Placed,
): AnalysisStep {
  const { options } = state;
  const { settling, neutral, stage, guidance, progress } = stepSettling(exercise, options, before, frame, placed);
  const { timestampMs } = frame;
  const { view } = placed;
  const selfTest = exercise.selfTest && options.guided ? beginSelfTest(timestampMs) : null;
  const next: AnalysisState = {
    ...state,
    zero: neutral ? calibrated(neutral, selfTest) : { kind: 'settling', ...settling },
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
  zero: Calibrated,
  frame: PoseFrame,
  view: View,
  shape: PostureShape,
  viewIssue: UnavailableReason | null,
): AnalysisStep {
  const { timestampMs, person } = frame;
  const { neutral } = zero;
  const change = featureChange(neutral.values, shape.values);
  const circumstances = circumstancesOf(person!, view, shape, neutral);
  const map = exercise.angleMap.now;
  const mapped = mapAngles(map, change, circumstances, lookChange(neutral.look, person!.trunk, view.facing));
  const lumbarFilter = stepAngle(zero.lumbar, mapped.lumbarDeg, timestampMs);
  const hipFilter = stepAngle(zero.hip, mapped.hipDeg, timestampMs);
  const trunkFilter = stepAngle(zero.trunk, trunkChangeDeg(neutral, shape.joints), timestampMs);

  const blocked =
    viewIssue ??
    outlineProblem(circumstances, mapped.outlineDeg, mapped.lenience) ??
    (mapped.unknown ? 'outline-unclear' : null);
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
    feetApart: feetApart(shape.joints),
    neutralHipDeg: neutralHipDeg(exercise.angleMap.now, neutral.hipBendDeg),
  };
  const reps = stepReps(exercise, state.reps, sample);
  // Whoever begins with the reps has had enough of the self-test.
  const begun = reps.state.attempt?.confirmed === true;
  const test =
    zero.selfTest && exercise.selfTest
      ? stepSelfTest(exercise.selfTest, zero.selfTest, lumbar, timestampMs, begun)
      : null;
  return {
    state: {
      ...state,
      zero: { ...zero, selfTest: test?.state ?? null, hip: hipFilter, lumbar: lumbarFilter, trunk: trunkFilter },
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
      backContour: backContour(shape, view),
      neutralContour: neutralContour(neutral, shape, mapped.lumbarDeg, view),
      repPhase: reps.state.phase,
      ...(exercise.hold && reps.state.attempt?.confirmed && { inBandMs: reps.state.attempt.held.inBandMs }),
      repCount: reps.state.repCount,
    },
    events: [...(test?.events ?? []), ...reps.events],
  };
}

function guidanceFor(blocked: UnavailableReason | null, { yawDeg }: View): GuidanceCode | null {
  if (blocked === 'not-side-on') return yawDeg > 0 ? 'turn-away' : 'turn-towards';
  return blocked === 'back-hidden' || blocked === 'outline-unclear' ? blocked : null;
}
