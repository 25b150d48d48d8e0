/** The one filter every live angle goes through: slips of single frames out, then 1€. */
import { median3 } from './median3.ts';
import { oneEuro, type OneEuroParams, type OneEuroState } from './one-euro.ts';

/**
 * Angles in degrees move at up to 100°/s in a hinge. On the clips of docs/accuracy.md the textbook start values (1.2 Hz,
 * 0.015) lag by a tenth of a second, which alone is 1–2° of mean error at the hip; these cost 0.1°.
 */
const PARAMS: OneEuroParams = { minCutoffHz: 1.5, beta: 0.08, derivativeCutoffHz: 1 };
/**
 * A value further from the last one than this, and than a joint moves in that time, waits for the next to confirm it (median
 * of three). Always taking the median would cost every frame a frame of delay, at the hip half a degree of mean error.
 */
const SLIP_DEG = 12; // Unvalidated
const FASTEST_DEG_PER_S = 400; // a hip that folds by 120° in 0.6 s, as quick lifters do, reaches 375
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
  const seconds = (timestampMs - state.euro.timestampMs) / 1000;
  const slipped = Math.abs(deg - newer) > Math.max(SLIP_DEG, FASTEST_DEG_PER_S * seconds);
  const steady = slipped ? median3(older, newer, deg) : deg;
  const euro = oneEuro(PARAMS, state.euro, steady, timestampMs);
  return { value: euro.value, recent: [newer, deg], euro };
}
