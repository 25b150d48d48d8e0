/** One number for several: the median with its standard error. Where no error is known, none is made up. */
import { mean, median } from '../geometry/statistics.ts';

/** A number with its standard error, in its own unit; the error is null where nothing tells it. */
export interface Estimate {
  readonly value: number;
  readonly sigma: number | null;
}

/** A median of normal numbers scatters by so much more than their mean: √(π/2), for many of them. */
const MEDIAN_FACTOR = Math.sqrt(Math.PI / 2);

/**
 * What the reps of one session come to. Its error has two parts, added as squares: how much the reps differ among each other,
 * √(π/2)·s/√n; and the median of their own errors, undivided, because the zero, the clothes and the camera, from which those
 * mostly come, are the same in all of them. Unvalidated: that they are wholly the same is the cautious extreme.
 *
 * @returns null for nothing; without an error for a single rep that has none of its own
 */
export function ofReps(reps: readonly Estimate[]): Estimate | null {
  const value = median(reps.map((rep) => rep.value));
  if (value === null) return null;
  const spread = spreadOfMedian(reps);
  const common = median(reps.map(({ sigma }) => sigma));
  return { value, sigma: spread === null && common === null ? null : Math.hypot(spread ?? 0, common ?? 0) };
}

/**
 * What several sessions come to. Each has its own zero, so that their errors are independent and grow fewer together:
 * √(Σσ²)/n; where the sessions differ by more than that, by as much as they differ.
 */
export function ofSessions(sessions: readonly Estimate[]): Estimate | null {
  const value = median(sessions.map((session) => session.value));
  if (value === null) return null;
  const sigmas = sessions.flatMap(({ sigma }) => sigma ?? []);
  const own = sigmas.length < sessions.length ? null : Math.hypot(...sigmas) / sessions.length;
  const spread = spreadOfMedian(sessions);
  return { value, sigma: own === null && spread === null ? null : Math.max(own ?? 0, spread ?? 0) };
}

/** How much a median scatters by how much its numbers do, from the standard deviation of two and more; null for one. */
export function spreadOfMedian(estimates: readonly Estimate[]): number | null {
  const n = estimates.length;
  if (n < 2) return null;
  const middle = mean(estimates.map(({ value }) => value))!;
  const squares = estimates.reduce((sum, { value }) => sum + (value - middle) ** 2, 0);
  return (MEDIAN_FACTOR * Math.sqrt(squares / (n - 1))) / Math.sqrt(n);
}
