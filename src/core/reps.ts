/**
 * Repetitions as a fold over angles. An attempt begins when a person who was in the neutral leaves it, is confirmed once
 * the trunk turns as in the exercise, and is over when they are back. Count leniently, grade separately.
 */
import type { Exercise } from './exercise.ts';
import {
  chooseCue,
  feedbackForNextRep,
  initialFeedback,
  isSpine,
  rate,
  type CueCandidate,
  type FeedbackState,
} from './feedback.ts';
import type { AnalysisEvent, Rep, RepPhase } from './reading.ts';
import { beginAttempt, pointOf, type Attempt, type AttemptPoint, type RepSample } from './reps/attempt.ts';
import { check } from './reps/checks.ts';
import { grow, isBack, lastSeenMs, phaseOf, trunkIsBack } from './reps/progress.ts';
import { repOf } from './reps/rep-of.ts';

export type { RepSample } from './reps/attempt.ts';

/** All memory of the rep machine; plain data. */
export interface RepState {
  readonly phase: RepPhase;
  /** Since when. */
  readonly phaseSinceMs: number;
  /** Full reps so far. */
  readonly repCount: number;
  /** Attempts of every kind so far. */
  readonly attemptCount: number;
  /** The person has been back in the neutral since the last attempt, so that the next may begin. */
  readonly armed: boolean;
  /** When the person was last near the neutral. */
  readonly neutralMs: number | null;
  readonly attempt: Attempt | null;
  readonly feedback: FeedbackState;
}

export interface RepStep {
  readonly state: RepState;
  readonly events: readonly AnalysisEvent[];
}

/** A rep's start is looked for no farther back than this before it leaves the neutral. Unvalidated. */
const MAX_LEAD_MS = 1000;

/** @param feedback what was said before, where the session goes on with a new neutral */
export function initialReps(feedback: FeedbackState = initialFeedback()): RepState {
  return {
    phase: 'rest',
    phaseSinceMs: 0,
    repCount: 0,
    attemptCount: 0,
    armed: false,
    neutralMs: null,
    attempt: null,
    feedback,
  };
}

/**
 * Takes one frame in. `rep-started` comes with the confirmation; an attempt that turns out to be none (a squat, a long
 * stay) ends without `rep-finished`.
 */
export function stepReps(exercise: Exercise, state: RepState, sample: RepSample): RepStep {
  const point = pointOf(exercise, sample);
  return state.attempt
    ? during(exercise, state, state.attempt, point)
    : { state: atRest(exercise, state, point), events: [] };
}

function atRest(exercise: Exercise, state: RepState, point: AttemptPoint): RepState {
  const { driveDeg, timestampMs: now } = point;
  if (driveDeg === null) return state;
  const { leaveDeg } = exercise.reps;
  const armed = state.armed || isBack(exercise, 0, point);
  if (driveDeg < leaveDeg / 2) return { ...state, armed, neutralMs: now };
  if (!armed || driveDeg <= leaveDeg || trunkIsBack(exercise, point))
    return armed === state.armed ? state : { ...state, armed };
  const startMs = Math.max(state.neutralMs ?? now, now - MAX_LEAD_MS);
  const { attempt } = check(exercise, grow(exercise, beginAttempt(startMs, point), point), point);
  return { ...state, armed: false, attempt, feedback: feedbackForNextRep(state.feedback) };
}

function during(exercise: Exercise, state: RepState, before: Attempt, point: AttemptPoint): RepStep {
  const { reps } = exercise;
  const { timestampMs: now } = point;
  const back = isBack(exercise, before.peakDriveDeg, point);
  const lost = point.driveDeg === null && now - lastSeenMs(before) > reps.maxGapMs;
  if (back || lost) return finish(exercise, state, before, now, back);
  if (now - before.startMs > reps.maxDurationMs)
    return { state: { ...state, phase: 'rest', attempt: null }, events: [] };

  const { attempt, candidates } = check(exercise, grow(exercise, before, point), point);
  const events: AnalysisEvent[] = [];
  if (attempt.confirmed && !before.confirmed) events.push({ type: 'rep-started', timestampMs: now });
  const phase = phaseOf(exercise, attempt, point, state.phase);
  const phaseSinceMs = phase === state.phase ? state.phaseSinceMs : now;
  return say(exercise, { ...state, attempt, phase, phaseSinceMs }, dueIn(phase, phaseSinceMs, candidates), now, events);
}

function finish(exercise: Exercise, state: RepState, attempt: Attempt, now: number, back: boolean): RepStep {
  const rep = attempt.confirmed ? repOf(exercise, attempt, now, state.attemptCount) : null;
  const rested: RepState = { ...state, phase: 'rest', attempt: null, armed: back, neutralMs: null };
  if (!rep) return { state: rested, events: [] };
  const { state: feedback, praise } = rate(state.feedback, rep);
  const next = {
    ...rested,
    repCount: state.repCount + (rep.kind === 'rep' ? 1 : 0),
    attemptCount: state.attemptCount + 1,
    feedback,
  };
  const events: AnalysisEvent[] = [{ type: 'rep-finished', timestampMs: now, rep }];
  if (praise) events.push({ type: 'praise', timestampMs: now, kind: praise });
  return say(exercise, next, afterthoughts(rep, now), now, events);
}

/** On the way there only the back is spoken of; a remark on anything else would take its place. It comes once the end is reached. */
function dueIn(phase: RepPhase, sinceMs: number, candidates: readonly CueCandidate[]): readonly CueCandidate[] {
  return candidates.flatMap((candidate) => {
    if (isSpine(candidate.code)) return [candidate];
    return phase === 'going' ? [] : [{ ...candidate, causeMs: Math.max(candidate.causeMs, sinceMs) }];
  });
}

function afterthoughts({ kind }: Rep, causeMs: number): readonly CueCandidate[] {
  const codes = ({ rep: [], partial: ['depth-shallow', 'hips-low'], 'not-judged': ['view-lost'] } as const)[kind];
  return codes.map((code) => ({ code, causeMs }));
}

function say(
  exercise: Exercise,
  state: RepState,
  candidates: readonly CueCandidate[],
  now: number,
  events: readonly AnalysisEvent[],
): RepStep {
  if (candidates.length === 0) return { state, events };
  const { state: feedback, cue } = chooseCue(exercise, state.feedback, candidates, state.phase, now);
  return { state: { ...state, feedback }, events: cue ? [...events, { type: 'cue', timestampMs: now, cue }] : events };
}
