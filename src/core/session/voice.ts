/** Which line is spoken, if any: one at a time, the weightiest first, now or never. What cannot be said now is not kept. */
import { LATEST_MS } from '../reps/cue-choice.ts';
import type { GuidanceCode } from '../reading.ts';
import type { Breath, SessionLine } from './session-line.ts';

/** What sounds in place of a line when no voice can say it in time. */
export type Earcon = 'prompt' | 'count' | 'go' | 'alert' | 'end';

/** What would be right to say now. */
export interface LineCandidate extends Breath {
  /** When what gives rise to it happened. */
  readonly causeMs: number;
  /** The higher cuts off the lower. */
  readonly priority: number;
  /** What sounds where there is no voice. */
  readonly earcon: Earcon;
  /** The instruction it is; null for other lines. */
  readonly guidance: GuidanceCode | null;
}

export interface SpokenLine extends LineCandidate {
  readonly timestampMs: number;
  /** About when it will have been said. */
  readonly untilMs: number;
}

export interface VoiceState {
  /** The last line; it may be over. */
  readonly line: SpokenLine | null;
}

export const SILENT_SO_FAR: VoiceState = { line: null };

/** About how long a voice takes for lines said in one breath, ms. */
export type SpokenMs = (lines: readonly SessionLine[]) => number;

/** Chooses the line of this moment. */
export function chooseLine(
  state: VoiceState,
  candidates: readonly LineCandidate[],
  now: number,
  spokenMs: SpokenMs,
): { readonly state: VoiceState; readonly line: SpokenLine | null } {
  const busy = state.line !== null && now < state.line.untilMs ? state.line.priority : -Infinity;
  let chosen: LineCandidate | null = null;
  for (const candidate of candidates) {
    if (now - candidate.causeMs > LATEST_MS || candidate.priority <= busy) continue;
    if (!chosen || candidate.priority > chosen.priority) chosen = candidate;
  }
  if (!chosen) return { state, line: null };
  const line: SpokenLine = { ...chosen, timestampMs: now, untilMs: now + spokenMs(chosen.lines) };
  return { state: { line }, line };
}
