/** The memory of a session, and the few ways in which every stage changes it. */
import { type AnalysisOptions, type AnalysisState, initialState } from '../analysis-state.ts';
import type { Exercise } from '../exercise/exercise.ts';
import type { AnalysisEvent, AttemptReason, Reading, Rep } from '../reading.ts';
import { sideOf } from '../pose/measured-leg.ts';
import { initialReps } from '../reps/reps.ts';
import { judgedBy, type OwnBend, type Standard } from '../exercise/standard.ts';
import { NO_GUIDANCE, type GuidanceState } from './guidance.ts';
import { BLANK_LEDGER, entered, type Ledger } from './ledger.ts';
import { plannedSets, type PlannedSet, type SessionPlan } from './plan.ts';
import type { PauseReason, SessionLine, SetPlace } from './session-line.ts';
import type { SessionStage } from './status.ts';
import { SILENT_SO_FAR, type LineCandidate, type SpokenMs, type VoiceState } from './voice.ts';

/** What does not change in a session. */
export interface SessionSetup {
  /** Several (left and right) take turns. */
  readonly exercises: readonly [Exercise, ...Exercise[]];
  /** Null for a recording. */
  readonly plan: SessionPlan | null;
  readonly analysis: AnalysisOptions;
  /** How long the voice takes to say something. */
  readonly spokenMs: SpokenMs;
  /** Before the first set the own bend is offered to be measured, where the exercise's limits follow it. */
  readonly offersOwnBend?: boolean | undefined;
  /** What the exercises are judged by already; a new own bend is put into it. */
  readonly standard?: Standard | undefined;
  /** One of several things done in one go: who leads through them has said where the camera goes, and says the last words. */
  readonly amongOthers?: boolean | undefined;
}

type Bend = Pick<OwnBend, 'deg' | 'sigmaDeg'>;

/** Until the zero is known. */
export type PlacingStage = 'no-person' | 'positioning' | 'ready' | 'calibrating' | 'self-test';

/** Where a session is, with what is remembered there and nowhere else; `sinceMs` is when it came there. */
export type StageState = { readonly sinceMs: number } & (
  | { readonly name: PlacingStage }
  /** Until when it is waited for, and the full bends so far, null for one that was not seen. */
  | { readonly name: 'own-bend'; readonly untilMs: number; readonly bends: readonly (Bend | null)[] }
  /** When it is over, and the last number told. */
  | { readonly name: 'count-in'; readonly untilMs: number; readonly number: number }
  /** When the last rep was finished, or the set began; and how often it was said how many are to go. */
  | { readonly name: 'exercising'; readonly lastRepMs: number; readonly reminders: number }
  /** And where it was before. */
  | { readonly name: 'paused'; readonly reason: PauseReason; readonly from: StageState }
  /** When it is over, whether that was announced, and what the set before came to. */
  | {
      readonly name: 'rest';
      readonly untilMs: number;
      readonly announced: boolean;
      readonly summary: readonly SessionLine[];
    }
  /** When the last words are over, and what the session came to; null for nothing. */
  | { readonly name: 'done'; readonly untilMs: number; readonly summary: readonly SessionLine[] | null }
);

export type StageOf<Name extends SessionStage> = StageState & { readonly name: Name };

/** All memory of a session; immutable, opaque to callers. */
export interface SessionState {
  readonly setup: SessionSetup;
  readonly sets: readonly PlannedSet[];
  /** Index of the present set. */
  readonly set: number;
  /** Sets in which the person got as far as exercising. */
  readonly begun: number;
  readonly stage: StageState;
  readonly analysis: AnalysisState;
  readonly ledger: Ledger;
  /** The own bend was asked for. */
  readonly bendOffered: boolean;
  /** Somebody stands within the picture, or does not, since when. */
  readonly presence: { readonly here: boolean; readonly sinceMs: number };
  readonly guidance: GuidanceState;
  readonly voice: VoiceState;
  /** The person was told that they are not seen well. */
  readonly lost: boolean;
  /** It was said where the camera goes, or it need not be. */
  readonly cameraTold: boolean;
  /** When it last sounded that all is well. */
  readonly placedMs: number;
  /** Time of the last frame; null before the first. */
  readonly lastMs: number | null;
}

/** One frame on its way through the machine: what was read, and what comes of it. */
export interface Turn {
  readonly now: number;
  /** Null for a wish that comes between frames. */
  readonly reading: Reading | null;
  readonly events: readonly AnalysisEvent[];
  readonly kept: AnalysisEvent[];
  readonly lines: LineCandidate[];
  readonly tones: ('seen' | 'lost')[];
}

/** A session before its first frame. */
export function beginSession(setup: SessionSetup): SessionState {
  const { exercises, plan, analysis, amongOthers = false } = setup;
  return {
    setup,
    sets: plan ? plannedSets(exercises, plan) : [{ exercise: exercises[0], reps: Infinity, restMs: 0 }],
    set: 0,
    begun: 0,
    stage: { name: 'no-person', sinceMs: -Infinity },
    analysis: initialState(analysis),
    ledger: BLANK_LEDGER,
    bendOffered: false,
    presence: { here: false, sinceMs: -Infinity },
    guidance: NO_GUIDANCE,
    voice: SILENT_SO_FAR,
    lost: false,
    cameraTold: amongOthers,
    placedMs: -Infinity,
    lastMs: null,
  };
}

/** Somebody is being placed, counted in or exercises. */
export function isWorking({ stage: { name } }: SessionState): boolean {
  return name !== 'rest' && name !== 'done' && name !== 'paused';
}

/** Back to being placed, with a new zero; what was done so far stays. */
export function placeAnew(state: SessionState, now: number): SessionState {
  const { setup, analysis } = state;
  return {
    ...state,
    stage: { name: 'positioning', sinceMs: now },
    analysis: { ...initialState(setup.analysis), reps: initialReps(analysis.reps.feedback) },
    lost: false,
  };
}

/** With the person's own bend known, the sets to come are judged by it. */
export function judgedAnew(state: SessionState, bend: Bend): SessionState {
  const standard = { ...state.setup.standard, ownBend: { ...bend, date: '' } };
  return { ...state, sets: state.sets.map((set) => ({ ...set, exercise: judgedBy(set.exercise, standard) })) };
}

/** That stage of being placed from now on, if it is not already. */
export function enterPlacing(state: SessionState, name: PlacingStage, now: number): SessionState {
  return name === state.stage.name ? state : { ...state, stage: { name, sinceMs: now } };
}

/** The exercise of the present set; its self-test is done once a session. */
export function exerciseOf({ sets, set, ledger }: SessionState): Exercise {
  const { exercise: planned } = sets[set]!;
  return ledger.selfTest ? { ...planned, selfTest: null } : planned;
}

/** Where the present set stands in the plan, for voice and screen. */
export function placeOf({ sets, set }: SessionState, index = set): SetPlace {
  const { exercise, reps } = sets[index]!;
  return {
    set: index + 1,
    sets: sets.length,
    reps,
    leg: sideOf(exercise.leg),
    ...(exercise.hold && { holdSeconds: exercise.hold.targetMs / 1000 }),
  };
}

/** Writes what happened and counts into the ledger, and hands it on. */
export function note(state: SessionState, turn: Turn, events: readonly AnalysisEvent[]): SessionState {
  const { ledger, set } = state;
  turn.kept.push(...events);
  return turn.reading ? { ...state, ledger: entered(ledger, turn.reading, events, set + 1) } : state;
}

/** Reps of the present set; in a rest, of the set before. */
export function repsOfSet({ ledger, set }: Pick<SessionState, 'ledger' | 'set'>): readonly Rep[] {
  return ledger.reps.flatMap((each) => (each.set === set + 1 ? [each.rep] : []));
}

/** What else was done in that set that was no rep. */
export function attemptsOfSet({ ledger, set }: Pick<SessionState, 'ledger' | 'set'>): readonly AttemptReason[] {
  return ledger.attempts.flatMap((each) => (each.set === set + 1 ? [each.attempt.reason] : []));
}

/** Full reps among these. */
export function fullReps(reps: readonly Rep[]): number {
  return reps.filter(({ kind }) => kind === 'rep').length;
}
