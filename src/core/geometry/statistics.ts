/** Statistics of numbers some of which are missing: null, undefined and NaN are passed over, and of nothing there is none (null). */

export type Missing = null | undefined;

function knownOf(values: readonly (number | Missing)[]): number[] {
  return values.filter((value): value is number => typeof value === 'number' && !Number.isNaN(value));
}

/** The middle value, of an even number the mean of the two in the middle. */
export function median(values: readonly (number | Missing)[]): number | null {
  const sorted = knownOf(values).sort((a, b) => a - b);
  return sorted.length > 0 ? medianOfSorted(sorted) : null;
}

/** The median of ascending numbers, one or more. */
export function medianOfSorted(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The value below which a share 0…1 of the numbers lies. */
export function percentile(values: readonly (number | Missing)[], share: number): number | null {
  const sorted = knownOf(values).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null;
}

export function mean(values: readonly (number | Missing)[]): number | null {
  const known = knownOf(values);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : null;
}
