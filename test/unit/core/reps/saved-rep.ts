/** Reps as they are saved, made by hand. */
import type { AngleSeries, SavedRep } from '../../../../src/core/records/record.ts';

export const STEP_MS = 50;

/** A rep of these hips, a frame every 50 ms; the back follows from the hips. */
export function savedRep(
  hipDeg: readonly (number | null)[],
  lumbarOf: (hipDeg: number, i: number) => number | null,
  startMs = 1000,
): { readonly rep: SavedRep['rep']; readonly series: AngleSeries } {
  const timestampMs = hipDeg.map((_, i) => startMs + STEP_MS * i);
  const lumbarDeg = hipDeg.map((deg, i) => (deg === null ? null : lumbarOf(deg, i)));
  const sizes = hipDeg.map((deg) => Math.abs(deg ?? 0));
  const peak = sizes.indexOf(Math.max(...sizes));
  const rep = {
    startMs: timestampMs[0]!,
    peakMs: timestampMs[peak]!,
    endMs: timestampMs.at(-1)!,
    hipFlexionPeakDeg: hipDeg[peak]!,
    lumbarPeakMs: 1650,
    neutralHipRangeDeg: 40,
  } as SavedRep['rep'];
  const lumbarSigmaDeg = lumbarDeg.map((deg) => (deg === null ? null : 3));
  return { rep, series: { timestampMs, hipDeg, lumbarDeg, lumbarSigmaDeg } };
}

/** There in a second and back in a second: 0…80…0, 4° a frame, held for `held` frames. */
export const ramp = (sign: 1 | -1 = 1, held = 0): number[] => {
  const up = Array.from({ length: 20 }, (_, i) => 4 * i);
  const there = [...up, ...Array.from({ length: held }, () => 80), 80];
  return [...there, ...up.toReversed()].map((deg) => sign * deg);
};

/** Nothing until the hips are at 40°, then half as much as they. */
export const joinsAtHalf = (hipDeg: number): number => Math.max(0, (Math.abs(hipDeg) - 40) / 2);
