/** The moment of one rep that answers to a moment of another: where the hips have gone as much of their way. */
import type { AngleSeries, KeptRep } from '../records/record.ts';
import { leftMs, reachedMs, wayOf } from './way.ts';

/** When a rep began, had gone this and that share of its way, turned, came back and ended. */
export interface Rhythm {
  readonly startMs: number;
  readonly endMs: number;
  /** In order, the same shares in every rep; null where one was not seen. */
  readonly marksMs: readonly (number | null)[];
}

const SHARES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/** @param direction of the exercise */
export function rhythmOf(
  rep: Pick<KeptRep, 'startMs' | 'peakMs' | 'endMs' | 'hipFlexionPeakDeg'>,
  series: AngleSeries,
  direction: 1 | -1,
): Rhythm {
  const { startMs, endMs, peakMs } = rep;
  const way = wayOf(rep, series, direction);
  const degAt = (share: number): number => way!.fromDeg + share * (way!.toDeg - way!.fromDeg);
  const marksMs = way
    ? [
        ...SHARES.map((share) => reachedMs(way, degAt(share))),
        peakMs,
        ...SHARES.toReversed().map((share) => leftMs(way, degAt(share))),
      ]
    : [];
  return { startMs, endMs, marksMs };
}

/**
 * The moment of `to` that answers to a moment of `from`: in proportion between the shares of the way that were seen in both,
 * and of the whole time where none were.
 */
export function atSamePhaseMs(from: Rhythm, to: Rhythm, ms: number): number {
  const pairs: [number, number][] = [[from.startMs, to.startMs]];
  from.marksMs.forEach((a, i) => {
    const b = to.marksMs[i] ?? null;
    const [lastA, lastB] = pairs.at(-1)!;
    // Time goes forwards in both.
    if (a !== null && b !== null && a > lastA && b > lastB && a < from.endMs && b < to.endMs) pairs.push([a, b]);
  });
  pairs.push([from.endMs, to.endMs]);
  const within = Math.min(from.endMs, Math.max(from.startMs, ms));
  const next = Math.max(
    1,
    pairs.findIndex(([a]) => a >= within),
  );
  const [a0, b0] = pairs[next - 1]!;
  const [a1, b1] = pairs[next]!;
  return b0 + ((within - a0) / (a1 - a0)) * (b1 - b0);
}
