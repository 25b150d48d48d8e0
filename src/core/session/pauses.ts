/** Where nobody exercises: a pause, the end of a set, the rest after it, the end of the session. */
import { remarkOfSet } from '../reps/cue-choice.ts';
import { lineNow, linesNow, PRIORITY } from './lines.ts';
import type { SessionLine } from './session-line.ts';
import {
  attemptsOfSet,
  exerciseOf,
  fullReps,
  placeAnew,
  placeOf,
  repsOfSet,
  type SessionState,
  type StageOf,
  type Turn,
} from './state.ts';
import type { PauseReason } from './session-line.ts';
import { summaryOf } from './summary.ts';

/** Back for so long, somebody means to go on. Unvalidated. */
const BACK_MS = 500;
/** Whoever stays away longer has ended the set. Unvalidated: to fetch a glass of water. */
const AWAY_ENDS_SET_MS = 30_000;
/** With nobody there for so long the session is over and the camera goes off. Unvalidated. */
export const AWAY_ENDS_SESSION_MS = 180_000;
/** Of a rest this long and longer the end is announced, so long before. Unvalidated. */
const ANNOUNCED_FROM_MS = 20_000;
const ENDING_MS = 10_000;
/** The last words are let sink in before the review comes. Unvalidated. */
const AFTER_DONE_MS = 1500;

/** Out of the picture for so long is walked off; a step or a swaying head is shorter. Unvalidated. */
const AWAY_MS = 2000;

/** The person has walked off. */
export function isAway({ presence }: SessionState, now: number): boolean {
  return !presence.here && now - presence.sinceMs > AWAY_MS;
}

export function pause(state: SessionState, reason: PauseReason, turn: Turn): SessionState {
  turn.lines.push(lineNow(turn, { kind: 'paused', reason }, PRIORITY.pause, 'prompt'));
  if (reason === 'away') turn.tones.push('lost');
  return { ...state, stage: { name: 'paused', sinceMs: turn.now, reason, from: state.stage } };
}

/** Goes on once the person is back; ends the set when they are not. */
export function stepPaused(state: SessionState, { reason, sinceMs }: StageOf<'paused'>, turn: Turn): SessionState {
  const { presence } = state;
  if (reason !== 'away') return state;
  if (presence.here && turn.now - presence.sinceMs >= BACK_MS) return placeAnew(state, turn.now);
  const awayMs = presence.here ? 0 : turn.now - sinceMs;
  if (awayMs > AWAY_ENDS_SESSION_MS) return endSession(state, turn);
  return awayMs > AWAY_ENDS_SET_MS && repsOfSet(state).length > 0 ? endSet(state, turn) : state;
}

/** @param counted the count of the last rep, said in the same breath */
export function endSet(state: SessionState, turn: Turn, counted: SessionLine | null = null): SessionState {
  const { sets, set, setup } = state;
  const summary = summaryOfSet(state);
  const over: readonly SessionLine[] = [
    ...(counted ? [counted] : []),
    { kind: 'set-done', place: placeOf(state) },
    ...summary,
  ];
  if (set === sets.length - 1) return endSession(state, turn, over);
  const { restMs } = sets[set]!;
  const next = placeOf(state, set + 1);
  const changes = next.leg !== null && next.leg !== placeOf(state).leg;
  const lines: readonly SessionLine[] = [
    ...over,
    ...(changes ? [{ kind: 'change-leg', leg: next.leg } as const] : []),
    { kind: 'rest', seconds: restMs / 1000 },
  ];
  turn.lines.push(linesNow(turn, lines, PRIORITY.stage, 'end'));
  const untilMs = turn.now + setup.spokenMs(lines) + restMs;
  return { ...state, stage: { name: 'rest', sinceMs: turn.now, untilMs, announced: false, summary } };
}

/** @param before what is said of the last set */
export function endSession(state: SessionState, turn: Turn, before: readonly SessionLine[] = []): SessionState {
  const { setup } = state;
  const { now } = turn;
  const reps = state.ledger.reps.map(({ rep }) => rep);
  const attempts = attemptsOfSet(state);
  if (reps.length + attempts.length === 0)
    return { ...state, stage: { name: 'done', sinceMs: now, untilMs: now, summary: null } };
  const lines: readonly SessionLine[] = setup.amongOthers ? before : [...before, { kind: 'done' }];
  if (lines.length > 0) turn.lines.push(linesNow(turn, lines, PRIORITY.stage, 'end'));
  const untilMs = now + setup.spokenMs(lines) + AFTER_DONE_MS;
  const summary: readonly SessionLine[] = [{ kind: 'summary', summary: summaryOf(reps, attempts) }];
  return { ...state, stage: { name: 'done', sinceMs: now, untilMs, summary } };
}

/** Counts the rest down; at its end the next set begins with being placed. */
export function rest(state: SessionState, stage: StageOf<'rest'>, turn: Turn): SessionState {
  const { sets, set } = state;
  const leftMs = stage.untilMs - turn.now;
  if (leftMs <= 0) {
    turn.lines.push(lineNow(turn, { kind: 'rest-over' }, PRIORITY.stage, 'go'));
    return { ...placeAnew(state, turn.now), set: set + 1 };
  }
  if (stage.announced || leftMs > ENDING_MS || sets[set]!.restMs < ANNOUNCED_FROM_MS) return state;
  turn.lines.push(lineNow(turn, { kind: 'rest-ending', seconds: ENDING_MS / 1000 }, PRIORITY.stage, 'prompt'));
  return { ...state, stage: { ...stage, announced: true } };
}

/** How the set went, and the remark that was due most often. */
function summaryOfSet(state: SessionState): readonly SessionLine[] {
  const exercise = exerciseOf(state);
  const remark = remarkOfSet(exercise, state.analysis.reps.feedback);
  return [
    { kind: 'summary', summary: summaryOf(repsOfSet(state), attemptsOfSet(state)) },
    ...(remark ? [{ kind: 'next-time', exerciseId: exercise.id, code: remark.code } as const] : []),
  ];
}

/** Reps of the set still asked for. */
export function repsToGo(state: SessionState): number {
  return state.sets[state.set]!.reps - fullReps(repsOfSet(state));
}
