/**
 * The 1€ filter (Casiez, Roussel and Vogel 2012): an exponential smoother whose cut-off rises with speed, so that a still
 * angle is calm and a fast one is not late. Immutable; time in ms from the frames.
 */
export interface OneEuroParams {
  /** Cut-off at rest, Hz: lower is calmer. */
  readonly minCutoffHz: number;
  /** Hz of cut-off per unit of speed (value per second): higher is less late. */
  readonly beta: number;
  /** Cut-off of the speed estimate itself, Hz. */
  readonly derivativeCutoffHz: number;
}

export interface OneEuroState {
  /** The filtered value. */
  readonly value: number;
  readonly timestampMs: number;
  /** The last value taken in, unfiltered. */
  readonly rawValue: number;
  /** Filtered speed, value per second. */
  readonly speed: number;
}

/** After a gap longer than this the past says nothing about now. */
const RESTART_GAP_MS = 500;

/**
 * Takes one value in. The smoothing factor is the exact `1 − exp(−2π f Δt)` and not the usual first-order approximation,
 * so a value held over two short frames ends where it ends over one long frame.
 *
 * @param state null, or a gap of more than 500 ms, begins anew with `value`.
 */
export function oneEuro(
  params: OneEuroParams,
  state: OneEuroState | null,
  value: number,
  timestampMs: number,
): OneEuroState {
  if (!state || timestampMs - state.timestampMs > RESTART_GAP_MS) {
    return { value, timestampMs, rawValue: value, speed: 0 };
  }
  const seconds = (timestampMs - state.timestampMs) / 1000;
  if (seconds < 0) throw new RangeError('1€ filter: time runs backwards');
  if (seconds === 0) return state;
  const rawSpeed = (value - state.rawValue) / seconds;
  const speed = state.speed + smoothing(params.derivativeCutoffHz, seconds) * (rawSpeed - state.speed);
  const cutoffHz = params.minCutoffHz + params.beta * Math.abs(speed);
  return {
    value: state.value + smoothing(cutoffHz, seconds) * (value - state.value),
    timestampMs,
    rawValue: value,
    speed,
  };
}

function smoothing(cutoffHz: number, seconds: number): number {
  return 1 - Math.exp(-2 * Math.PI * cutoffHz * seconds);
}
