/** From the count-in to the last rep of a set. */
import { feedbackForNextRep, feedbackForNextSet } from '../reps/cue-choice.ts';
import type { AnalysisEvent, AttemptReason, Cue } from '../reading.ts';
import { initialReps } from '../reps/reps.ts';
import { cueLine, lineNow, linesNow, PRIORITY } from './lines.ts';
import { endSet, isAway, pause, repsToGo } from './pauses.ts';
import type { SessionLine, ToldReason } from './session-line.ts';
import { fullReps, note, placeAnew, placeOf, repsOfSet, type SessionState, type StageOf, type Turn } from './state.ts';
import type { LineCandidate } from './voice.ts';

const COUNT_FROM = 3;
const COUNT_MS = 1000;
/** Whoever does not move for so long hears how many are to go, and how often at most. Unvalidated. */
const IDLE_MS = 20_000;
const REMINDERS = 2;

/** Says which set it is and counts down. @param before said first, in the same breath */
export function beginCountIn(state: SessionState, turn: Turn, before: SessionLine | null): SessionState {
  const place = placeOf(state);
  const opening: SessionLine =
    repsOfSet(state).length > 0
      ? { kind: 'resumes', done: fullReps(repsOfSet(state)), target: place.reps }
      : { kind: 'set-begins', place };
  const lines = before ? [before, opening] : [opening];
  turn.lines.push(linesNow(turn, lines, PRIORITY.stage, 'prompt'));
  const untilMs = turn.now + state.setup.spokenMs(lines) + COUNT_FROM * COUNT_MS;
  return { ...state, stage: { name: 'count-in', sinceMs: turn.now, untilMs, number: COUNT_FROM + 1 } };
}

export function countIn(state: SessionState, stage: StageOf<'count-in'>, turn: Turn): SessionState {
  const { now } = turn;
  const { presence } = state;
  const { untilMs } = stage;
  if (isAway(state, now)) return pause(state, 'away', turn);
  // Turned round, or the zero was given up for another reason.
  if (turn.reading?.stage !== 'exercising' && presence.here) return placeAnew(state, now);
  if (now >= untilMs) {
    turn.lines.push(lineNow(turn, { kind: 'go' }, PRIORITY.stage + 1, 'go'));
    return beginExercising(state, now);
  }
  const number = Math.ceil((untilMs - now) / COUNT_MS);
  if (number >= stage.number) return state;
  turn.lines.push(lineNow(turn, { kind: 'count', count: number }, PRIORITY.stage + 1, 'count'));
  return { ...state, stage: { ...stage, number } };
}

/** Reps count from here. */
export function beginExercising(
  state: SessionState,
  now: number,
): SessionState & { readonly stage: StageOf<'exercising'> } {
  const { analysis } = state;
  const { feedback } = analysis.reps;
  return {
    ...state,
    stage: { name: 'exercising', sinceMs: now, lastRepMs: now, reminders: 0 },
    begun: Math.max(state.begun, state.set + 1),
    // A movement that began before does not count.
    analysis: {
      ...analysis,
      reps: initialReps(repsOfSet(state).length > 0 ? feedbackForNextRep(feedback) : feedbackForNextSet(feedback)),
    },
    lost: false,
  };
}

export function exercise(state: SessionState, begun: StageOf<'exercising'>, turn: Turn): SessionState {
  const { now, reading, lines } = turn;
  const events = countedOn(turn.events, state.ledger.reps.length);
  let next = note(state, turn, events.filter(({ type }) => type !== 'praise')); // prettier-ignore
  let stage = begun;
  let cue: Cue | null = null;
  let praise: SessionLine | null = null;
  let counted: SessionLine | null = null;
  let noRep: SessionLine | null = null;
  for (const event of events) {
    switch (event.type) {
      case 'rep-finished':
        stage = { ...stage, lastRepMs: now };
        if (event.rep.kind === 'rep') counted = { kind: 'count', count: fullReps(repsOfSet(next)) };
        break;
      case 'cue':
        cue = event.cue;
        break;
      case 'attempt-ended':
        if (isTold(event.attempt.reason)) noRep = { kind: 'no-rep', reason: event.attempt.reason };
        break;
      case 'held': {
        const { inBandMs, enough } = event;
        lines.push(lineNow(turn, { kind: 'held', seconds: inBandMs / 1000, enough }, PRIORITY.count, 'count'));
        break;
      }
      case 'praise':
        praise = { kind: 'praise', of: event.kind };
        break;
      case 'picture-changed':
      case 'rep-started':
      case 'calibrated':
      case 'self-tested':
      case 'own-bend':
        break;
    }
  }
  next = { ...next, stage };
  if (repsToGo(next) <= 0) return endSet(next, turn, counted);
  const line = repLine(next, turn, counted, cue, praise);
  if (line) lines.push(line);
  if (noRep) lines.push(lineNow(turn, noRep, PRIORITY.remark, 'prompt'));

  if (!next.setup.analysis.guided) return next;
  if (isAway(next, now)) return pause(next, 'away', turn);
  if (reading?.stage !== 'exercising' && next.presence.here) return placeAnew(next, now);
  return remind(next, stage, turn);
}

function isTold(reason: AttemptReason): reason is ToldReason {
  return reason === 'squat' || reason === 'both-legs' || reason === 'too-short';
}

/** The events with reps that carry their index within the session. */
function countedOn(events: readonly AnalysisEvent[], from: number): readonly AnalysisEvent[] {
  let index = from;
  return events.map((event) =>
    event.type === 'rep-finished' ? { ...event, rep: { ...event.rep, index: index++ } } : event,
  );
}

/** Count and what there is to say of the rep, in one breath: as two lines one would cut the other off. */
function repLine(
  state: SessionState,
  turn: Turn,
  counted: SessionLine | null,
  cue: Cue | null,
  praise: SessionLine | null,
): LineCandidate | null {
  const said = cue ? cueLine(state, cue) : praise ? lineNow(turn, praise, PRIORITY.remark, 'prompt') : null;
  if (!counted) return said;
  const count = lineNow(turn, counted, PRIORITY.count, 'count');
  if (!said) return count;
  return {
    ...said,
    lines: [counted, ...said.lines],
    priority: Math.max(count.priority, said.priority),
    earcon: cue ? said.earcon : 'count',
  };
}

function remind(state: SessionState, stage: StageOf<'exercising'>, turn: Turn): SessionState {
  const { now, reading } = turn;
  const { presence } = state;
  const { lastRepMs, reminders } = stage;
  const idle = reading?.repPhase === 'rest' && presence.here && now - lastRepMs > IDLE_MS * (reminders + 1);
  if (!idle || reminders >= REMINDERS) return state;
  turn.lines.push(lineNow(turn, { kind: 'to-go', count: repsToGo(state) }, PRIORITY.prompt, 'prompt'));
  return { ...state, stage: { ...stage, reminders: reminders + 1 } };
}
