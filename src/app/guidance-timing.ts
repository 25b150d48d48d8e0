/** When an instruction is worth saying aloud: once it has lasted, and not over and over. */
import type { GuidanceCode } from '../core/reading.ts';

/** A passing state is not worth a word. Unvalidated. */
const LASTING_MS = 1500;
/** Somebody who already holds still is told so while the stillness is still wanted. Unvalidated. */
const STILL_LASTING_MS = 600;
/** Between the beginnings of two lines, at least. Unvalidated. */
const APART_MS = 4000;
/** Between the end of one line and the next: time to do it and be seen. Unvalidated. */
const DO_IT_MS = 2000;
/** A calm voice: some fifteen characters a second, after a moment to begin. Unvalidated. */
const VOICE_STARTS_MS = 300;
const CHARACTER_MS = 65;

/** What is asked for at a moment of the tool's choosing rather than the person's: late words would miss it. */
const AT_ONCE: ReadonlySet<GuidanceCode> = new Set(['press-back', 'arch-back']);

export interface GuidanceTiming {
  /** The instruction to say at this frame, or null. */
  step(guidance: GuidanceCode | null, timestampMs: number): GuidanceCode | null;
  /** A line has begun, this one or another: the next waits for it. */
  said(text: string, timestampMs: number): void;
}

/** About how long a voice takes for a line. */
export function spokenMs(text: string): number {
  return VOICE_STARTS_MS + CHARACTER_MS * text.length;
}

/** Timing of one session's instructions. */
export function guidanceTiming(): GuidanceTiming {
  let current: GuidanceCode | null = null;
  let sinceMs = 0;
  let freeMs = -Infinity;
  let lastSaid: GuidanceCode | null = null;
  const isDue = (guidance: GuidanceCode, timestampMs: number): boolean => {
    if (AT_ONCE.has(guidance) && guidance !== lastSaid) return true;
    const lastingMs = guidance === 'hold-still' ? STILL_LASTING_MS : LASTING_MS;
    return timestampMs - sinceMs >= lastingMs && timestampMs >= freeMs;
  };
  return {
    step(guidance, timestampMs) {
      if (guidance !== current) {
        current = guidance;
        sinceMs = timestampMs;
      }
      if (!guidance || !isDue(guidance, timestampMs)) return null;
      lastSaid = guidance;
      return guidance;
    },
    said(text, timestampMs) {
      freeMs = timestampMs + Math.max(APART_MS, spokenMs(text) + DO_IT_MS);
    },
  };
}
