/** The first sessions against the last: whether something has changed by more than the measurement can miss. */
import { ofSessions, spreadOfMedian, type Estimate } from './estimate.ts';
import type { Quantity, TrendPoint } from './trend.ts';

export type Compared =
  /** As many sessions more are needed. */
  | { readonly kind: 'too-few'; readonly more: number }
  | {
      readonly kind: 'compared';
      readonly first: Side;
      readonly now: Side;
      /** ISO 8601, the first of the last sessions. */
      readonly since: string;
      /** None where it is no larger than what the measurement can miss. */
      readonly change: 'more' | 'less' | 'none';
    };

/** What some sessions come to. */
export interface Side extends Estimate {
  /** As in `TrendPoint`, in most of them. */
  readonly atLeast: boolean;
}

/** On either side. */
const MOST_SESSIONS = 3;
const LEAST_SESSIONS = 2;

/**
 * Angles differ by less than this without anything having changed (Aasa 2019, of a back within one session; of hips and from
 * session to session Unvalidated). What else they may be off is much the same for the same person (docs/accuracy.md) and
 * cancels in a difference; how they scatter from session to session does not.
 */
export const NOISE_DEG = 8;
/** Two standard errors of the difference: nineteen of twenty differences of nothing are smaller. */
export const ERRORS = 2;

const IN_DEGREES: ReadonlySet<Quantity> = new Set(['neutral-range', 'lumbar-peak', 'height']);

/** Compares the first with the last sessions. @param points one a session, oldest first */
export function compare(points: readonly TrendPoint[], quantity: Quantity): Compared {
  const size = Math.min(MOST_SESSIONS, Math.floor(points.length / 2));
  if (size < LEAST_SESSIONS) return { kind: 'too-few', more: 2 * LEAST_SESSIONS - points.length };
  const [first, now] = [points.slice(0, size), points.slice(-size)];
  const [firstSide, nowSide] = [sideOf(first), sideOf(now)];
  const noise = IN_DEGREES.has(quantity)
    ? Math.max(NOISE_DEG, ERRORS * Math.hypot(spreadOfMedian(first)!, spreadOfMedian(now)!))
    : // Two sessions and more always have an error: at least that by which they differ.
      ERRORS * Math.hypot(firstSide.sigma ?? 0, nowSide.sigma ?? 0);
  const by = nowSide.value - firstSide.value;
  return {
    kind: 'compared',
    first: firstSide,
    now: nowSide,
    since: now[0]!.startedAt,
    change: Math.abs(by) <= noise ? 'none' : by > 0 ? 'more' : 'less',
  };
}

function sideOf(points: readonly TrendPoint[]): Side {
  const atLeast = points.filter((point) => point.atLeast).length > points.length / 2;
  return { ...ofSessions(points)!, atLeast };
}
