/** Whether something stayed level over a long run, by samples of it. */
import { median } from '../../src/core/geometry/statistics.ts';

export interface Trend {
  /** Median of the samples. */
  readonly typical: number;
  /** From the first sample to the last, along the line through all of them. */
  readonly rise: number;
}

/**
 * The line through samples that are as far apart as they come: the median of the slopes of all pairs (Theil and Sen), which
 * a third of the samples may lie off without moving it.
 *
 * @throws RangeError for fewer than two samples.
 */
export function trendOf(samples: readonly { readonly atMs: number; readonly value: number }[]): Trend {
  if (samples.length < 2) throw new RangeError('a trend needs two samples');
  const slopes = samples.flatMap((a, i) => samples.slice(i + 1).map((b) => (b.value - a.value) / (b.atMs - a.atMs)));
  const lengthMs = samples.at(-1)!.atMs - samples[0]!.atMs;
  return { typical: median(samples.map(({ value }) => value))!, rise: median(slopes)! * lengthMs };
}
