/**
 * Which cue to say, if any: one at a time, the most important first, now or never. Remarks fade as reps get clean and come
 * back when one slips; the back itself is always spoken of. Why and how: docs/decisions/0010-feedback.md.
 */
import type { CueRule, Exercise } from '../exercise/exercise.ts';
import type { Cue, CueCode, Rep, RepPhase, Severity, UnavailableReason } from '../reading.ts';

/** A cue that would be right to say now. */
export interface CueCandidate {
  readonly code: CueCode;
  /** When what it speaks of was established. */
  readonly causeMs: number;
  /** Of 'view-lost' and 'back-unseen': what was in the way. */
  readonly reason?: UnavailableReason | undefined;
}

/** How much is said: every remark, those of every second rep, or none before the summary of the set. */
export type FeedbackLevel = 'every' | 'alternate' | 'summary';

/** What was said and how the reps went; plain data. */
export interface FeedbackState {
  readonly last: { readonly code: CueCode; readonly timestampMs: number } | null;
  /** When each code was last said. */
  readonly saidMs: Readonly<Partial<Record<CueCode, number>>>;
  /** The most severe thing said of the spine in this rep. */
  readonly spineSaid: Severity | null;
  /** The phase of this rep in which a cue was last said. */
  readonly phaseSaid: RepPhase | null;
  /** What was amiss in this rep, whether it was said or not. */
  readonly slips: readonly CueCode[];
  /** In how many reps of this set each was. */
  readonly tally: Readonly<Partial<Record<CueCode, number>>>;
  /** Judged reps so far, and how many of the last were clean in a row. */
  readonly judged: number;
  readonly cleanRun: number;
  /** `judged` when the last praise was given; null before the first. */
  readonly praised: number | null;
  /** It was said that remarks will grow fewer. */
  readonly faded: boolean;
  /** What was last said to be in the way of the back. */
  readonly unseen: UnavailableReason | null;
}

/** A cue later than this after its cause is worse than none (users of peers: four seconds are). Unvalidated. */
export const LATEST_MS = 600;
/** Clean reps in a row from which remarks come at every second rep, and from which they wait for the summary. Unvalidated: the direction is after Winstein & Schmidt 1990, the numbers are not. */
const ALTERNATE_FROM = 3;
const SUMMARY_FROM = 6;
/** Judged reps between two words of praise, at least. Unvalidated. */
const PRAISE_APART = 4;

/** Reps of a set in which a remark was due, for its summary to name it. Unvalidated: once is chance. */
const REMARK_FROM = 2;

/** Said whatever the level: that a rep could not be judged is no remark on it. */
const NEVER_FADES: ReadonlySet<CueCode> = new Set(['view-lost', 'back-unseen']);

export function initialFeedback(): FeedbackState {
  return {
    last: null,
    saidMs: {},
    spineSaid: null,
    phaseSaid: null,
    slips: [],
    tally: {},
    judged: 0,
    cleanRun: 0,
    praised: null,
    faded: false,
    unseen: null,
  };
}

/** How much is said after so many clean reps in a row. */
export function feedbackLevel({ cleanRun }: Pick<FeedbackState, 'cleanRun'>): FeedbackLevel {
  return cleanRun < ALTERNATE_FROM ? 'every' : cleanRun < SUMMARY_FROM ? 'alternate' : 'summary';
}

/** A new set is summed up for itself. */
export function feedbackForNextSet(state: FeedbackState): FeedbackState {
  return { ...feedbackForNextRep(state), tally: {} };
}

/**
 * The remark worth a place in the summary of a set: the most frequent that does not speak of the back, which the summary
 * does anyway, if it was due in two reps or more; null when there is none.
 */
export function remarkOfSet(exercise: Exercise, { tally }: Pick<FeedbackState, 'tally'>): CueRule | null {
  const worth = exercise.cues.filter(({ code }) => (tally[code] ?? 0) >= REMARK_FROM && !isSpine(code));
  return worth.sort((a, b) => tally[b.code]! - tally[a.code]! || b.priority - a.priority)[0] ?? null;
}

/** A new rep may be told about its spine again. */
export function feedbackForNextRep(state: FeedbackState): FeedbackState {
  return { ...state, spineSaid: null, phaseSaid: null, slips: [] };
}

/** What a finished rep earns: praise, sparingly, and once the word that remarks grow fewer. */
export type Praise = 'first' | 'again' | 'fading';

/** Takes a finished rep into the account of clean ones. A rep that could not be judged changes nothing. */
export function rate(
  state: FeedbackState,
  { kind, verdict }: Pick<Rep, 'kind' | 'verdict'>,
): { readonly state: FeedbackState; readonly praise: Praise | null } {
  if (kind === 'not-judged' || (kind === 'rep' && verdict === null)) return { state, praise: null };
  const clean = kind === 'rep' && verdict === 'good' && state.slips.length === 0;
  const judged = state.judged + 1;
  const next: FeedbackState = { ...state, judged, cleanRun: clean ? state.cleanRun + 1 : 0 };
  if (!clean) return { state: next, praise: null };
  if (next.cleanRun === ALTERNATE_FROM && !state.faded) return { state: { ...next, faded: true }, praise: 'fading' };
  const due = state.praised === null || (state.cleanRun === 0 && judged - state.praised >= PRAISE_APART);
  if (!due) return { state: next, praise: null };
  return { state: { ...next, praised: judged }, praise: state.praised === null ? 'first' : 'again' };
}

export interface FeedbackStep {
  readonly state: FeedbackState;
  readonly cue: Cue | null;
}

/** Chooses among the cues that would be right to say now. What may not be said now is dropped, not kept for later. */
export function chooseCue(
  exercise: Exercise,
  state: FeedbackState,
  candidates: readonly CueCandidate[],
  phase: RepPhase,
  timestampMs: number,
): FeedbackStep {
  const before = noted(state, candidates);
  let chosen: { readonly rule: CueRule; readonly causeMs: number; readonly reason: UnavailableReason | null } | null =
    null;
  for (const { code, causeMs, reason = null } of candidates) {
    const rule = exercise.cues.find((each) => each.code === code);
    // Once is enough: what is in the way is in the way of the next rep too.
    if (reason !== null && reason === state.unseen) continue;
    if (!rule || timestampMs - causeMs > LATEST_MS || !mayBeSaid(exercise, state, rule, phase, timestampMs)) continue;
    if (!chosen || rule.priority > chosen.rule.priority) chosen = { rule, causeMs, reason };
  }
  if (!chosen) return { state: before, cue: null };
  const { code, severity } = chosen.rule;
  const { causeMs, reason } = chosen;
  return {
    state: {
      ...before,
      last: { code, timestampMs },
      saidMs: { ...state.saidMs, [code]: timestampMs },
      spineSaid: isSpine(code) ? severity : state.spineSaid,
      phaseSaid: phase,
      unseen: reason ?? state.unseen,
    },
    cue: { timestampMs, causeMs, code, severity, ...(reason && { reason }) },
  };
}

/** True when the cue speaks of the back. */
export function isSpine(code: CueCode): boolean {
  return code.startsWith('spine-');
}

/** Takes down what is amiss, once a rep. That a rep could not be judged is no fault of it. */
function noted(state: FeedbackState, candidates: readonly CueCandidate[]): FeedbackState {
  const found = candidates
    .map(({ code }) => code)
    .filter((code) => !NEVER_FADES.has(code) && !state.slips.includes(code));
  const counted = found.map((code) => [code, (state.tally[code] ?? 0) + 1] as const);
  return { ...state, slips: [...state.slips, ...found], tally: { ...state.tally, ...Object.fromEntries(counted) } };
}

function mayBeSaid(exercise: Exercise, state: FeedbackState, rule: CueRule, phase: RepPhase, now: number): boolean {
  if (hasFaded(state, rule) || state.phaseSaid === phase) return false;
  const { last } = state;
  const sinceMs = last ? now - last.timestampMs : Infinity;
  if (!isSpine(rule.code)) {
    const repeatedMs = now - (state.saidMs[rule.code] ?? -Infinity);
    return repeatedMs >= exercise.sameCueCooldownMs && sinceMs >= exercise.cueCooldownMs;
  }
  // The back is spoken of once a rep, unless it gets worse; and in every rep, however quickly they follow each other.
  if (state.spineSaid === 'alert' || state.spineSaid === rule.severity) return false;
  // It may break into the breath of another cue, as it helps while the rep lasts or not at all.
  return sinceMs >= exercise.spineCooldownMs || !isSpine(last!.code);
}

function hasFaded(state: FeedbackState, { code, severity }: CueRule): boolean {
  if (severity === 'alert' || NEVER_FADES.has(code)) return false;
  const level = feedbackLevel(state);
  return level === 'summary' || (level === 'alternate' && state.judged % 2 === 1);
}
