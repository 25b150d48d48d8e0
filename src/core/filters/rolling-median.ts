import { medianOfSorted } from '../geometry/statistics.ts';

/**
 * The median within ± half a window around each moment. Nulls are passed over and stay null, so a curve never grows
 * beyond what was measured.
 *
 * @param timestampMs ascending
 */
export function rollingMedian(
  timestampMs: readonly number[],
  values: readonly (number | null)[],
  windowMs: number,
): (number | null)[] {
  const half = windowMs / 2;
  const sorted: number[] = [];
  let from = 0;
  let to = 0;
  return values.map((value, i) => {
    const now = timestampMs[i]!;
    for (; to < values.length && timestampMs[to]! <= now + half; to++) {
      const entering = values[to]!;
      if (entering !== null) sorted.splice(rank(sorted, entering), 0, entering);
    }
    for (; timestampMs[from]! < now - half; from++) {
      const leaving = values[from]!;
      if (leaving !== null) sorted.splice(rank(sorted, leaving), 1);
    }
    return value === null ? null : medianOfSorted(sorted);
  });
}

/** How many of the ascending numbers are smaller. */
function rank(sorted: readonly number[], value: number): number {
  let i = 0;
  while (i < sorted.length && sorted[i]! < value) i++;
  return i;
}
