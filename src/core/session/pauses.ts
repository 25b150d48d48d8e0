/** Where nobody exercises: a pause, the end of a set, the rest after it, the end of the session. */
import { remarkOfSet } from '../reps/cue-choice.ts';
import { lineNow, PRIORITY } from './lines.ts';
import { enter, exerciseOf, fullReps, phrasesFor, placeAnew, placeOf, type SessionState, type Turn } from './state.ts';
import type { PauseReason } from './status.ts';
import { spokenMs } from './voice.ts';

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
  turn.lines.push(lineNow(turn, phrasesFor(state).paused(reason), PRIORITY.pause, 'prompt'));
  if (reason === 'away') turn.tones.push('lost');
  return { ...enter(state, 'paused', turn.now), pause: reason };
}

/** Goes on once the person is back; ends the set when they are not. */
export function stepPaused(state: SessionState, turn: Turn): SessionState {
  const { presence, pause: reason, sinceMs, setReps } = state;
  if (reason !== 'away') return state;
  if (presence.here && turn.now - presence.sinceMs >= BACK_MS) return placeAnew(state, turn.now);
  const awayMs = presence.here ? 0 : turn.now - sinceMs;
  if (awayMs > AWAY_ENDS_SESSION_MS) return endSession(state, turn);
  return awayMs > AWAY_ENDS_SET_MS && setReps.length > 0 ? endSet(state, turn) : state;
}

/** @param counted the count of the last rep, said in the same breath */
export function endSet(state: SessionState, turn: Turn, counted: string | null = null): SessionState {
  const { sets, set, setup } = state;
  const phrases = phrasesFor(state);
  const summary = summaryOfSet(state);
  const last = set === sets.length - 1;
  if (last) return endSession(state, turn, [counted, phrases.setDone(placeOf(state)), summary]);
  const { restMs } = sets[set]!;
  const next = placeOf(state, set + 1);
  const changes = next.leg !== null && next.leg !== placeOf(state).leg;
  const text = joined([
    counted,
    phrases.setDone(placeOf(state)),
    summary,
    changes ? phrases.changeLeg(next.leg) : null,
    phrases.rest(restMs / 1000),
  ]);
  turn.lines.push(lineNow(turn, text, PRIORITY.stage, 'end'));
  return {
    ...enter(state, 'rest', turn.now),
    pause: null,
    untilMs: turn.now + spokenMs(text, setup.rate) + restMs,
    told: { ...state.told, restEnding: false },
    summary,
  };
}

/** @param before what is said of the last set */
export function endSession(state: SessionState, turn: Turn, before: readonly (string | null)[] = []): SessionState {
  const { reps, setAttempts, setup } = state;
  if (reps.length + setAttempts.length === 0)
    return { ...enter(state, 'done', turn.now), pause: null, untilMs: turn.now };
  const phrases = phrasesFor(state);
  const text = joined([...before, phrases.done]);
  turn.lines.push(lineNow(turn, text, PRIORITY.stage, 'end'));
  return {
    ...enter(state, 'done', turn.now),
    pause: null,
    untilMs: turn.now + spokenMs(text, setup.rate) + AFTER_DONE_MS,
    summary: phrases.summary(reps, setAttempts),
  };
}

/** Counts the rest down; at its end the next set begins with being placed. */
export function rest(state: SessionState, turn: Turn): SessionState {
  const { sets, set, told, untilMs } = state;
  const phrases = phrasesFor(state);
  const leftMs = untilMs - turn.now;
  if (leftMs <= 0) {
    turn.lines.push(lineNow(turn, phrases.restOver, PRIORITY.stage, 'go'));
    return { ...placeAnew(state, turn.now), set: set + 1, setReps: [], setAttempts: [], summary: null };
  }
  if (told.restEnding || leftMs > ENDING_MS || sets[set]!.restMs < ANNOUNCED_FROM_MS) return state;
  turn.lines.push(lineNow(turn, phrases.restEnding(ENDING_MS / 1000), PRIORITY.stage, 'prompt'));
  return { ...state, told: { ...told, restEnding: true } };
}

/** How the set went, and the remark that was due most often. */
function summaryOfSet(state: SessionState): string {
  const phrases = phrasesFor(state);
  const remark = remarkOfSet(exerciseOf(state), state.analysis.reps.feedback);
  return joined([
    phrases.summary(state.setReps, state.setAttempts),
    remark && phrases.nextTime(remark.text[state.setup.language]),
  ]);
}

/** Reps of the set still asked for. */
export function repsToGo({ sets, set, setReps }: SessionState): number {
  return sets[set]!.reps - fullReps(setReps);
}

function joined(texts: readonly (string | null)[]): string {
  return texts.filter((text) => text !== null).join(' ');
}
