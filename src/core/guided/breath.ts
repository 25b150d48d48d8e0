/** What is heard of a breath: a soft tone that goes with the pacing circle. */
import type { PacingCircle } from './guided.ts';
import type { GuidedStatus } from './status.ts';

export interface BreathSound {
  readonly circle: PacingCircle;
  /** So long it lasts. */
  readonly ms: number;
}

/** The tone of the phase that is on; null for silence. @returns with a key that changes when another tone begins */
export function breathOf({
  now,
  paused,
  waits,
  set,
  side,
}: GuidedStatus): (BreathSound & { readonly key: string }) | null {
  if (!now || paused || waits) return null;
  const { phase, turn, index, elapsedMs } = now;
  return { key: [set, side, turn, index].join(), circle: phase.circle, ms: phase.ms - elapsedMs };
}
