/**
 * Repetitions as a fold over angles. An attempt begins when a person who was in the neutral leaves it, is confirmed once
 * the trunk turns as in the exercise, and is over when they are back. Count leniently, grade separately.
 */
import type { Exercise } from '../exercise/exercise.ts';
import {
  chooseCue,
  feedbackForNextRep,
  initialFeedback,
  isSpine,
  rate,
  type CueCandidate,
  type FeedbackState,
} from './cue-choice.ts';
import type { AnalysisEvent, AttemptReason, Rep, RepPhase } from '../reading.ts';
import { beginAttempt, hold, pointOf, type Attempt, type AttemptPoint, type RepSample } from './attempt.ts';
import { check } from './checks.ts';
import { markReached } from './holding.ts';
import { grow, isBack, lastSeenMs, phaseOf, trunkIsBack, valleyOf } from './progress.ts';
import { reachDeg } from './reach.ts';
import { areHidden, legsOf, repOf, SEEN_SHARE, type LegsSeen } from './rep-of.ts';

export type { RepSample } from './attempt.ts';

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
  readonly legs: LegsSeen;
  /** Flexion of the first reps whose back was measured, degrees: what later ones are compared with. */
  readonly firstFlexionsDeg: readonly number[];
  readonly feedback: FeedbackState;
}

export interface RepStep {
  readonly state: RepState;
  readonly events: readonly AnalysisEvent[];
}

/** A rep's start is looked for no farther back than this before it leaves the neutral. Unvalidated. */
const MAX_LEAD_MS = 1000;
/** Unvalidated. */
const HOLD_OVER_MS = 800;
/** So many first reps make what is usual for this set. Unvalidated. */
const FIRST_REPS = 2;

/**
 * @param feedback what was said before, where the session goes on with a new neutral
 * @param armed a rep may be under way already: in a recording, which begins anywhere
 */
export function initialReps(feedback: FeedbackState = initialFeedback(), armed = false): RepState {
  return {
    phase: 'rest',
    phaseSinceMs: 0,
    repCount: 0,
    attemptCount: 0,
    armed,
    neutralMs: null,
    attempt: null,
    legs: { frames: 0, hidden: 0 },
    firstFlexionsDeg: [],
    feedback,
  };
}

/**
 * Takes one frame in. `rep-started` comes with the confirmation. An attempt ends with `rep-finished`, or, where it went as far
 * as a rep and was none, with `attempt-ended` and the reason; a step or a sway ends without a word.
 */
export function stepReps(exercise: Exercise, state: RepState, sample: RepSample): RepStep {
  const point = pointOf(exercise, sample);
  return state.attempt
    ? during(exercise, state, state.attempt, point)
    : { state: atRest(exercise, state, point), events: [] };
}

/** The recording is over: a movement under way is a rep if most of its way back was seen. */
export function endReps(exercise: Exercise, state: RepState, timestampMs: number): readonly AnalysisEvent[] {
  const { attempt } = state;
  if (!attempt?.confirmed || attempt.peakDriveDeg < fullDegOf(exercise, attempt)) return [];
  const lastDeg = attempt.points.findLast(({ driveDeg }) => driveDeg !== null)!.driveDeg!;
  if (lastDeg > SEEN_SHARE * attempt.peakDriveDeg) return [attemptEnded(attempt, timestampMs, 'cut-off')];
  return finish(exercise, state, attempt, timestampMs, true).events;
}

function atRest(exercise: Exercise, state: RepState, point: AttemptPoint): RepState {
  const { driveDeg, timestampMs: now } = point;
  if (driveDeg === null) return state;
  const { leaveDeg } = exercise.reps;
  const armed = state.armed || isBack(exercise, 0, point);
  if (driveDeg < leaveDeg / 2) return { ...state, armed, neutralMs: now };
  if (!armed || driveDeg <= leaveDeg || trunkIsBack(exercise, point)) return { ...state, armed };
  const startMs = Math.max(state.neutralMs ?? now, now - MAX_LEAD_MS);
  return begin(exercise, state, startMs, [point]);
}

/** Begins an attempt with what has been seen of it. */
function begin(exercise: Exercise, state: RepState, startMs: number, points: readonly AttemptPoint[]): RepState {
  const cutIn = state.neutralMs === null && state.attemptCount === 0;
  const first = beginAttempt(startMs, points[0]!, cutIn);
  const attempt = points.reduce(
    (grown, point) => check(exercise, grow(exercise, grown, point), point, firstDeg(state)).attempt,
    first,
  );
  return { ...state, armed: false, attempt, feedback: feedbackForNextRep(state.feedback) };
}

function during(exercise: Exercise, state: RepState, before: Attempt, point: AttemptPoint): RepStep {
  const { reps } = exercise;
  const { timestampMs: now } = point;
  const near = isBack(exercise, before.peakDriveDeg, point);
  const backSince = hold(before.back, near, now);
  // A hold is over once somebody stays back: sinking out of it for a moment is part of it.
  const back = backSince !== null && now - backSince.sinceMs >= (exercise.hold ? HOLD_OVER_MS : 0);
  const lost = point.driveDeg === null && now - lastSeenMs(before) > reps.maxGapMs;
  if (back || lost) return finish(exercise, state, before, now, back);
  if (now - before.startMs > reps.maxDurationMs) {
    const far = before.confirmed && before.peakDriveDeg >= fullDegOf(exercise, before);
    return {
      state: { ...state, phase: 'rest', attempt: null },
      events: far ? [attemptEnded(before, now, 'too-slow')] : [],
    };
  }
  const grown = { ...grow(exercise, before, point), back: backSince };
  const valley = valleyOf(exercise, grown, point);
  if (valley !== null) return goOn(exercise, state, grown, valley, now);

  // With guessed legs nothing is said of the back.
  const judged = areHidden(state.legs) ? { ...exercise, marked: false } : exercise;
  const { attempt, candidates } = check(judged, grown, point, firstDeg(state));
  const events: AnalysisEvent[] = [];
  if (attempt.confirmed && !before.confirmed) events.push({ type: 'rep-started', timestampMs: now });
  const mark = markReached(exercise, before, attempt);
  if (mark) events.push({ type: 'held', timestampMs: now, ...mark });
  const phase = phaseOf(exercise, attempt, point, state.phase);
  const phaseSinceMs = phase === state.phase ? state.phaseSinceMs : now;
  return say(exercise, { ...state, attempt, phase, phaseSinceMs }, dueIn(phase, phaseSinceMs, candidates), now, events);
}

/** Down again without having stood up: one rep ends at the turn, and the next begins there. */
function goOn(exercise: Exercise, state: RepState, attempt: Attempt, valley: number, now: number): RepStep {
  const { points } = attempt;
  const turnMs = points[valley]!.timestampMs;
  const ended = finish(exercise, state, { ...attempt, points: points.slice(0, valley + 1) }, turnMs, true);
  const next = begin(exercise, ended.state, turnMs, points.slice(valley + 1));
  // From a shallow valley the next may be known for a rep at once.
  const started: readonly AnalysisEvent[] = next.attempt?.confirmed ? [{ type: 'rep-started', timestampMs: now }] : [];
  return { state: next, events: [...ended.events, ...started] };
}

function finish(exercise: Exercise, state: RepState, attempt: Attempt, now: number, back: boolean): RepStep {
  const rep = repOf(exercise, attempt, now, state.attemptCount, state.legs);
  const legs = legsOf(attempt, state.legs);
  const rested: RepState = { ...state, phase: 'rest', attempt: null, armed: back, neutralMs: null, legs };
  if (rep === null) return { state: rested, events: [] };
  if (typeof rep === 'string') return { state: rested, events: [attemptEnded(attempt, now, rep)] };
  const { state: feedback, praise } = rate(state.feedback, rep);
  const next = {
    ...rested,
    repCount: state.repCount + (rep.kind === 'rep' ? 1 : 0),
    attemptCount: state.attemptCount + 1,
    firstFlexionsDeg: withFirst(state.firstFlexionsDeg, rep),
    feedback,
  };
  const events: AnalysisEvent[] = [{ type: 'rep-finished', timestampMs: now, rep }];
  if (praise) events.push({ type: 'praise', timestampMs: now, kind: praise });
  return say(exercise, next, afterthoughts(rep, now), now, events);
}

function attemptEnded({ startMs }: Attempt, timestampMs: number, reason: AttemptReason): AnalysisEvent {
  return { type: 'attempt-ended', timestampMs, attempt: { startMs, endMs: timestampMs, reason } };
}

function fullDegOf(exercise: Exercise, { points }: Attempt): number {
  return reachDeg(exercise, points[0]!.neutralHipDeg).fullDeg;
}

/** How far the back bent in this person's first reps, once it is known. */
function firstDeg({ firstFlexionsDeg }: RepState): number | null {
  if (firstFlexionsDeg.length < FIRST_REPS) return null;
  return firstFlexionsDeg.reduce((sum, deg) => sum + deg, 0) / FIRST_REPS;
}

function withFirst(known: readonly number[], { lumbarPeakDeg }: Rep): readonly number[] {
  if (known.length === FIRST_REPS || lumbarPeakDeg === null) return known;
  return [...known, Math.max(0, lumbarPeakDeg)];
}

/** On the way there only the back is spoken of; a remark on anything else would take its place. It comes once the end is reached. */
function dueIn(phase: RepPhase, sinceMs: number, candidates: readonly CueCandidate[]): readonly CueCandidate[] {
  return candidates.flatMap((candidate) => {
    if (isSpine(candidate.code)) return [candidate];
    return phase === 'going' ? [] : [{ ...candidate, causeMs: Math.max(candidate.causeMs, sinceMs) }];
  });
}

function afterthoughts({ kind, reason }: Rep, causeMs: number): readonly CueCandidate[] {
  if (reason !== null) return [{ code: kind === 'rep' ? 'back-unseen' : 'view-lost', causeMs, reason }];
  return kind === 'partial' ? (['depth-shallow', 'hips-low'] as const).map((code) => ({ code, causeMs })) : [];
}

function say(
  exercise: Exercise,
  state: RepState,
  candidates: readonly CueCandidate[],
  now: number,
  events: readonly AnalysisEvent[],
): RepStep {
  const { state: feedback, cue } = chooseCue(exercise, state.feedback, candidates, state.phase, now);
  return { state: { ...state, feedback }, events: cue ? [...events, { type: 'cue', timestampMs: now, cue }] : events };
}
