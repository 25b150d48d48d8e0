/** When an instruction is worth saying aloud: once it has lasted, and not over and over. */
import type { GuidanceCode } from '../core/reading.ts';

/** A passing state is not worth a word. Unvalidated. */
const LASTING_MS = 1500;
/** Time to hear it, do it and be seen. Unvalidated. */
const APART_MS = 4000;

export interface GuidanceTiming {
  /** The instruction to say at this frame, or null. */
  step(guidance: GuidanceCode | null, timestampMs: number): GuidanceCode | null;
}

/** Timing of one session's instructions. */
export function guidanceTiming(): GuidanceTiming {
  let current: GuidanceCode | null = null;
  let sinceMs = 0;
  let saidMs = -Infinity;
  return {
    step(guidance, timestampMs) {
      if (guidance !== current) {
        current = guidance;
        sinceMs = timestampMs;
      }
      if (!current || timestampMs - sinceMs < LASTING_MS || timestampMs - saidMs < APART_MS) return null;
      saidMs = timestampMs;
      return current;
    },
  };
}
