/**
 * Before the first rep of an exercise on the floor: press the back down, then arch it. Whoever does it feels and hears
 * the difference, and the tool sees how far this back goes either way.
 */
import type { Angle, AnalysisEvent, GuidanceCode } from '../reading.ts';

/** Lying: press the back to the floor, then arch it. */
export interface SelfTest {
  /** Lumbar change that counts as having pressed or arched. */
  readonly minDeg: number;
  /** Held so long to be sure. */
  readonly holdMs: number;
  /** Each half is given up after this. */
  readonly maxMs: number;
}

export interface SelfTestState {
  readonly half: 'press' | 'arch';
  /** When this half was asked for. */
  readonly sinceMs: number;
  /** Since when the back has been moved far enough. */
  readonly heldSinceMs: number | null;
  /** Largest angle of this half so far. */
  readonly reachedDeg: number;
  readonly pressDeg: number | null;
}

export interface SelfTestStep {
  /** Null when it is over. */
  readonly state: SelfTestState | null;
  readonly events: readonly AnalysisEvent[];
}

export function beginSelfTest(timestampMs: number): SelfTestState {
  return { half: 'press', sinceMs: timestampMs, heldSinceMs: null, reachedDeg: 0, pressDeg: null };
}

/** What to ask for now. */
export function selfTestGuidance({ half }: SelfTestState): GuidanceCode {
  return half === 'press' ? 'press-back' : 'arch-back';
}

/**
 * Takes one frame in.
 *
 * @param skip the person has begun with the reps instead
 */
export function stepSelfTest(
  test: SelfTest,
  state: SelfTestState,
  lumbar: Angle,
  timestampMs: number,
  skip: boolean,
): SelfTestStep {
  const sign = state.half === 'press' ? 1 : -1;
  const movedDeg = lumbar.kind === 'unavailable' ? 0 : Math.max(0, sign * lumbar.deg);
  const heldSinceMs = movedDeg >= test.minDeg ? (state.heldSinceMs ?? timestampMs) : null;
  const reachedDeg = Math.max(state.reachedDeg, movedDeg);
  const held = heldSinceMs !== null && timestampMs - heldSinceMs >= test.holdMs;
  const over = held || skip || timestampMs - state.sinceMs > test.maxMs;
  if (!over) return { state: { ...state, heldSinceMs, reachedDeg }, events: [] };
  const deg = held ? sign * reachedDeg : null;
  if (state.half === 'press' && !skip) {
    const next = { half: 'arch', sinceMs: timestampMs, heldSinceMs: null, reachedDeg: 0, pressDeg: deg } as const;
    return { state: next, events: [] };
  }
  const [pressDeg, archDeg] = state.half === 'press' ? [deg, null] : [state.pressDeg, deg];
  return { state: null, events: [{ type: 'self-tested', timestampMs, pressDeg, archDeg }] };
}
