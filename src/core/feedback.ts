/** Which cue to say, if any: one at a time, the most important first, never a stream of words. */
import type { CueRule, Exercise } from './exercise.ts';
import type { Cue, CueCode, Severity } from './reading.ts';

/** What was said; plain data. */
export interface FeedbackState {
  readonly last: { readonly code: CueCode; readonly timestampMs: number } | null;
  /** When each code was last said. */
  readonly saidMs: Readonly<Partial<Record<CueCode, number>>>;
  /** The most severe thing said of the spine in this rep. */
  readonly spineSaid: Severity | null;
}

const RANK: Record<Severity, number> = { info: 0, warning: 1, alert: 2 };

export function initialFeedback(): FeedbackState {
  return { last: null, saidMs: {}, spineSaid: null };
}

/** A new rep may be told about its spine again. */
export function feedbackForNextRep(state: FeedbackState): FeedbackState {
  return { ...state, spineSaid: null };
}

export interface FeedbackStep {
  readonly state: FeedbackState;
  readonly cue: Cue | null;
}

/** Chooses among the cues that would be right to say now. What may not be said now is dropped, not kept for later. */
export function chooseCue(
  exercise: Exercise,
  state: FeedbackState,
  candidates: readonly CueCode[],
  timestampMs: number,
): FeedbackStep {
  let chosen: CueRule | null = null;
  for (const rule of exercise.cues) {
    if (!candidates.includes(rule.code) || !mayBeSaid(exercise, state, rule, timestampMs)) continue;
    if (!chosen || rule.priority > chosen.priority) chosen = rule;
  }
  if (!chosen) return { state, cue: null };
  const { code, severity, text } = chosen;
  return {
    state: {
      last: { code, timestampMs },
      saidMs: { ...state.saidMs, [code]: timestampMs },
      spineSaid: isSpine(code) ? severity : state.spineSaid,
    },
    cue: { timestampMs, code, severity, text },
  };
}

/** True when the cue speaks of the back. */
export function isSpine(code: CueCode): boolean {
  return code.startsWith('spine-');
}

function mayBeSaid(exercise: Exercise, state: FeedbackState, rule: CueRule, now: number): boolean {
  const saidMs = state.saidMs[rule.code];
  if (saidMs !== undefined && now - saidMs < exercise.sameCueCooldownMs) return false;
  // The back is spoken of once a rep, unless it gets worse.
  if (isSpine(rule.code) && state.spineSaid && RANK[rule.severity] <= RANK[state.spineSaid]) return false;
  if (!state.last || now - state.last.timestampMs >= exercise.cueCooldownMs) return true;
  // Within the breath of another cue only the back may speak, which helps while the rep lasts or not at all.
  const last = exercise.cues.find(({ code }) => code === state.last?.code);
  return isSpine(rule.code) && !isSpine(state.last.code) && rule.priority > (last?.priority ?? 0);
}
