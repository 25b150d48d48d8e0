/** The one filter every live angle goes through: median of three, then 1€. */
import { median3 } from './median3.ts';
import { oneEuro, type OneEuroParams, type OneEuroState } from './one-euro.ts';

/** Start values of the measurement notes for joint angles in degrees. */
const PARAMS: OneEuroParams = { minCutoffHz: 1.2, beta: 0.015, derivativeCutoffHz: 1 };
/** After a longer gap the last two values say nothing about this one. */
const RESTART_GAP_MS = 500;

export interface FilteredAngle {
  /** Degrees. */
  readonly value: number;
  readonly recent: readonly [older: number, newer: number];
  readonly euro: OneEuroState;
}

export function stepAngle(state: FilteredAngle | null, deg: number, timestampMs: number): FilteredAngle {
  if (!state || timestampMs - state.euro.timestampMs > RESTART_GAP_MS) {
    return { value: deg, recent: [deg, deg], euro: oneEuro(PARAMS, null, deg, timestampMs) };
  }
  const [older, newer] = state.recent;
  const euro = oneEuro(PARAMS, state.euro, median3(older, newer, deg), timestampMs);
  return { value: euro.value, recent: [newer, deg], euro };
}
