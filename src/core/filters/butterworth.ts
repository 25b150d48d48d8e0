/**
 * Zero-phase low-pass for looking back at a rep: a second-order Butterworth run forwards and backwards, so that nothing
 * is late. Works on evenly or unevenly sampled series with gaps: each stretch without a long gap is laid on an even grid,
 * filtered, and read at the original times. What was null stays null.
 */

/** Grid of the filter, ms; several times finer than any cut-off used needs. */
const GRID_MS = 10;
/** Across a gap longer than this nothing is drawn: the curve is broken there. */
const MAX_GAP_MS = 250;
/** Two passes lower the −3 dB point by this factor (Winter, Biomechanics and Motor Control): (√2 − 1)^¼. */
const TWO_PASS_FACTOR = 0.802;

/**
 * @param timestampMs ascending
 * @param cutoffHz −3 dB point after both passes
 */
export function zeroPhaseLowPass(
  timestampMs: readonly number[],
  values: readonly (number | null)[],
  cutoffHz = 4,
): (number | null)[] {
  const result: (number | null)[] = values.map(() => null);
  let stretch: number[] = [];
  const finish = (): void => {
    if (stretch.length > 0) {
      const times = stretch.map((i) => timestampMs[i]!);
      const filtered = filterStretch(times, stretch.map((i) => values[i]!), cutoffHz); // prettier-ignore
      stretch.forEach((i, k) => (result[i] = filtered[k]!));
    }
    stretch = [];
  };
  values.forEach((value, i) => {
    if (value === null) return;
    if (stretch.length > 0 && timestampMs[i]! - timestampMs[stretch.at(-1)!]! > MAX_GAP_MS) finish();
    stretch.push(i);
  });
  finish();
  return result;
}

function filterStretch(times: readonly number[], values: readonly number[], cutoffHz: number): number[] {
  const first = times[0]!;
  const span = times.at(-1)! - first;
  if (values.length < 3 || span < 2 * GRID_MS) return [...values];
  const count = Math.ceil(span / GRID_MS) + 1;
  const step = span / (count - 1);
  const grid = Array.from({ length: count }, (_, k) => interpolate(times, values, first + k * step));
  // Mirrored through its end points the series has no edge; a whole second is longer than the filter remembers.
  const pad = Math.min(count - 1, Math.round(1000 / step));
  const head = Array.from({ length: pad }, (_, k) => 2 * grid[0]! - grid[pad - k]!);
  const tail = Array.from({ length: pad }, (_, k) => 2 * grid[count - 1]! - grid[count - 2 - k]!);
  const pass = secondOrder(cutoffHz / TWO_PASS_FACTOR, step / 1000);
  const forwards = pass([...head, ...grid, ...tail]);
  const smooth = pass(forwards.toReversed())
    .toReversed()
    .slice(pad, pad + count);
  const gridTimes = smooth.map((_, k) => first + k * step);
  return times.map((time) => interpolate(gridTimes, smooth, time));
}

/** One pass of the digital filter by the bilinear transform, starting in balance with the first value. */
function secondOrder(cutoffHz: number, stepS: number): (x: readonly number[]) => number[] {
  const c = 1 / Math.tan(Math.PI * cutoffHz * stepS);
  const gain = 1 / (1 + Math.SQRT2 * c + c * c);
  const a1 = 2 * gain * (1 - c * c);
  const a2 = gain * (1 - Math.SQRT2 * c + c * c);
  return (x) => {
    let [x1, x2, y1, y2] = [x[0]!, x[0]!, x[0]!, x[0]!];
    return x.map((x0) => {
      const y0 = gain * (x0 + 2 * x1 + x2) - a1 * y1 - a2 * y2;
      [x2, x1, y2, y1] = [x1, x0, y1, y0];
      return y0;
    });
  };
}

function interpolate(times: readonly number[], values: readonly number[], time: number): number {
  let low = 0;
  let high = times.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (times[middle]! <= time) low = middle;
    else high = middle;
  }
  const width = times[high]! - times[low]!;
  const t = width > 0 ? Math.min(1, Math.max(0, (time - times[low]!) / width)) : 0;
  return values[low]! + t * (values[high]! - values[low]!);
}
