/**
 * A whole session in one fold over the camera's frames, above `analyseFrame`: somebody is placed, calibrated, counted in,
 * does the sets of the plan with rests between them, may walk off and come back, and is done, without touching anything.
 * No rep counts outside *exercising*.
 *
 *     no person → positioning → ready → calibrating (→ self-test, own bend) → count-in → exercising ⇄ rest → done
 *                      ↑_________________ paused ←________|
 *
 * No clock: time is the frames'. A recording has no plan: from its quiet stance on it is measured to its end.
 */
import { type AnalysisState, initialState } from '../analysis-state.ts';
import { analyseFrame } from '../analyse-frame.ts';
import { readNothing } from '../without-angles.ts';
import type { PoseFrame } from '../pose/frame.ts';
import { isLater } from '../pose/sound-frame.ts';
import type { AnalysisEvent, GuidanceCode, Reading } from '../reading.ts';
import { anew, isCameraSilence, obeyCamera, type CameraControl } from './camera-control.ts';
import { countIn, exercise } from './exercising.ts';
import { guidanceSaid, guidanceWaits, stepGuidance } from './guidance.ts';
import { speakGuidance } from './lines.ts';
import { pause, rest, stepPaused } from './pauses.ts';
import { stepOwnBend } from './own-bend.ts';
import { place } from './placing.ts';
import {
  exerciseOf,
  fullReps,
  isWorking,
  placeAnew,
  placeOf,
  repsOfSet,
  type SessionState,
  type Turn,
} from './state.ts';
import type { SessionStage, SessionStatus } from './status.ts';
import { chooseLine, SILENT_SO_FAR, type SpokenLine } from './voice.ts';

export interface SessionStep {
  readonly state: SessionState;
  /** As measured, with the guidance that has lasted. */
  readonly reading: Reading;
  /** What happened and counts: reps carry their index within the session. */
  readonly events: readonly AnalysisEvent[];
  readonly line: SpokenLine | null;
  readonly tones: readonly ('seen' | 'lost')[];
  readonly status: SessionStatus;
  /** The session is over and its last words are said. */
  readonly finished: boolean;
}

const UNGUIDED: ReadonlySet<SessionStage> = new Set(['rest', 'done', 'paused', 'count-in']);

/** Takes one frame in; one that is not later than the last is passed over. */
export function stepSession(state: SessionState, frame: PoseFrame): SessionStep {
  if (!isLater(frame, state.lastMs)) return passedOver(state);
  const { timestampMs: now } = frame;
  const { analysis, reading, events } = analyse(state, frame);
  const turn: Turn = { now, reading, events, kept: [], lines: [], tones: [] };
  const seen: SessionState = {
    ...state,
    lastMs: now,
    analysis,
    stage: state.stage.sinceMs === -Infinity ? { ...state.stage, sinceMs: now } : state.stage,
    presence: presenceAt(state.presence, reading, now),
  };
  return finish(followPicture(advance(seen, turn), turn), turn, reading);
}

function passedOver(state: SessionState): SessionStep {
  const { guidance, analysis, setup } = state;
  const now = state.lastMs ?? 0;
  const reading = readNothing(analysis, now);
  return {
    state,
    reading: setup.analysis.guided ? { ...reading, guidance: guidance.code } : reading,
    events: [],
    line: null,
    tones: [],
    ...whereIs(state, now),
  };
}

/** What the person or the browser asks for, besides moving. */
export type SessionControl = 'toggle-pause' | 'hide' | 'show' | 'recalibrate';

/** What comes besides frames. */
export type SessionWish = SessionControl | CameraControl;

/** Takes a wish in, at once: it may come while there are no frames. */
export function controlSession(
  state: SessionState,
  control: SessionWish,
  now: number,
): Pick<SessionStep, 'state' | 'line' | 'status'> {
  const turn: Turn = { now, reading: null, events: [], kept: [], lines: [], tones: [] };
  // Whatever is being said belongs to what is over now.
  const spoken = speak({ ...obey(state, control, turn), voice: SILENT_SO_FAR }, turn);
  return { ...spoken, status: statusOf(spoken.state, now) };
}

function analyse(
  state: SessionState,
  frame: PoseFrame,
): { analysis: AnalysisState; reading: Reading; events: readonly AnalysisEvent[] } {
  const idle = !isWorking(state);
  // Where nothing is measured nothing is remembered: the next zero is taken afresh.
  const from = idle ? initialState(state.setup.analysis) : state.analysis;
  const step = analyseFrame(exerciseOf(state), from, frame);
  return idle ? { analysis: state.analysis, reading: step.reading, events: [] } : { ...step, analysis: step.state };
}

function advance(state: SessionState, turn: Turn): SessionState {
  const { stage } = state;
  switch (stage.name) {
    case 'no-person':
    case 'positioning':
    case 'ready':
    case 'calibrating':
    case 'self-test':
      return place(state, turn);
    case 'own-bend':
      return stepOwnBend(state, stage, turn);
    case 'count-in':
      return countIn(state, stage, turn);
    case 'exercising':
      return exercise(state, stage, turn);
    case 'paused':
      return stepPaused(state, stage, turn);
    case 'rest':
      return rest(state, stage, turn);
    case 'done':
      return state;
  }
}

/** In a picture that has turned or changed its size there is a new zero to be taken, and the person hears why. */
function followPicture(state: SessionState, turn: Turn): SessionState {
  const change = turn.events.findLast((event) => event.type === 'picture-changed');
  if (!change || !state.setup.plan || !isWorking(state)) return state;
  return anew(state, change.turned ? 'turned' : 'resized', turn);
}

function obey(state: SessionState, control: SessionWish, turn: Turn): SessionState {
  const { now } = turn;
  // A recording is measured as it is.
  if (!state.setup.plan) return state;
  const { stage } = state;
  const working = isWorking(state);
  switch (control) {
    case 'recalibrate':
      return working ? placeAnew(state, now) : state;
    case 'hide':
      return working ? pause(state, 'hidden', turn) : state;
    case 'show':
      return stage.name === 'paused' && stage.reason === 'hidden' ? placeAnew(state, now) : state;
    case 'toggle-pause':
      // Without pictures there is nothing to go on with.
      if (stage.name === 'paused') return isCameraSilence(stage.reason) ? state : placeAnew(state, now);
      if (stage.name === 'rest') return rest(state, { ...stage, untilMs: now }, turn);
      return working ? pause(state, 'asked', turn) : state;
    default:
      return obeyCamera(state, control, turn);
  }
}

function presenceAt(presence: SessionState['presence'], reading: Reading, now: number): SessionState['presence'] {
  const outside = reading.lumbar.kind === 'unavailable' && reading.lumbar.reason === 'out-of-picture';
  const here = reading.view !== null && !outside;
  return here === presence.here ? presence : { here, sinceMs: now };
}

function finish(state: SessionState, turn: Turn, reading: Reading): SessionStep {
  const { now } = turn;
  const { state: guidance, due } = stepGuidance(state.guidance, askedOf(state, reading), now);
  const asked = speakGuidance({ ...state, guidance }, due, reading, turn);
  const { state: spoken, line } = speak(asked, turn);
  return {
    state: spoken,
    reading: state.setup.analysis.guided ? { ...reading, guidance: guidance.code } : reading,
    events: turn.kept,
    line,
    tones: turn.tones,
    ...whereIs(spoken, now),
  };
}

function whereIs(state: SessionState, now: number): Pick<SessionStep, 'status' | 'finished'> {
  const { stage } = state;
  return { status: statusOf(state, now), finished: stage.name === 'done' && now >= stage.untilMs };
}

/** What to do to be seen; a rest is the person's own. */
function askedOf({ stage, setup }: SessionState, { guidance }: Reading): GuidanceCode | null {
  if (!setup.analysis.guided || UNGUIDED.has(stage.name)) return null;
  return guidance ?? (stage.name === 'calibrating' ? 'hold-still' : null);
}

function speak(state: SessionState, { now, lines }: Turn): { state: SessionState; line: SpokenLine | null } {
  const { state: voice, line } = chooseLine(state.voice, lines, now, state.setup.spokenMs);
  if (!line) return { state, line };
  const said = line.guidance
    ? guidanceSaid(state.guidance, line.guidance, line.untilMs)
    : guidanceWaits(state.guidance, line.untilMs);
  return { state: { ...state, voice, guidance: said }, line };
}

function statusOf(state: SessionState, now: number): SessionStatus {
  const { sets, set, stage, setup } = state;
  const resting = stage.name === 'rest';
  const next = resting ? set + 1 : set;
  const place = placeOf(state, next);
  const restSeconds = resting ? sets[set]!.restMs / 1000 : null;
  const left = resting || stage.name === 'count-in' ? Math.max(0, Math.ceil((stage.untilMs - now) / 1000)) : null;
  return {
    stage: stage.name,
    set: place.set,
    sets: place.sets,
    reps: fullReps(repsOfSet(state)),
    target: setup.plan ? place.reps : null,
    leg: place.leg,
    secondsLeft: left === null ? null : Math.min(left, restSeconds ?? Infinity),
    restSeconds,
    paused: stage.name === 'paused' ? stage.reason : null,
    summary: resting || stage.name === 'done' ? stage.summary : null,
  };
}
