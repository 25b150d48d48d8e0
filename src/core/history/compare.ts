/** The first sessions against the last: whether something has changed by more than the measurement can miss. */
import { ofSessions, type Estimate } from './estimate.ts';
import type { Quantity, TrendPoint } from './trend.ts';

export type Compared =
  /** As many sessions more are needed. */
  | { readonly kind: 'too-few'; readonly more: number }
  | {
      readonly kind: 'compared';
      readonly then: Side;
      readonly now: Side;
      /** ISO 8601, the first of the last sessions. */
      readonly since: string;
      /** Null where the error of a side is not known, so that nobody can tell. */
      readonly change: 'more' | 'less' | 'none' | null;
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
 * session to session Unvalidated).
 */
const NOISE_DEG = 8;
/** Two standard errors of the difference: nineteen of twenty differences of nothing are smaller. */
const ERRORS = 2;

const IN_DEGREES: ReadonlySet<Quantity> = new Set(['neutral-range', 'lumbar-peak', 'height']);

/** Compares the first with the last sessions. @param points one a session, oldest first */
export function compare(points: readonly TrendPoint[], quantity: Quantity): Compared {
  const size = Math.min(MOST_SESSIONS, Math.floor(points.length / 2));
  if (size < LEAST_SESSIONS) return { kind: 'too-few', more: 2 * LEAST_SESSIONS - points.length };
  const [then, now] = [points.slice(0, size), points.slice(-size)];
  const [thenSide, nowSide] = [sideOf(then), sideOf(now)];
  const sigma = thenSide.sigma === null || nowSide.sigma === null ? null : Math.hypot(thenSide.sigma, nowSide.sigma);
  const noise = noiseOf(quantity, sigma);
  const by = nowSide.value - thenSide.value;
  return {
    kind: 'compared',
    then: thenSide,
    now: nowSide,
    since: now[0]!.startedAt,
    change: noise === null ? null : Math.abs(by) <= noise ? 'none' : by > 0 ? 'more' : 'less',
  };
}

function noiseOf(quantity: Quantity, sigma: number | null): number | null {
  const ofErrors = sigma === null ? null : ERRORS * sigma;
  return IN_DEGREES.has(quantity) ? Math.max(NOISE_DEG, ofErrors ?? 0) : ofErrors;
}

function sideOf(points: readonly TrendPoint[]): Side {
  const atLeast = points.filter((point) => point.atLeast).length > points.length / 2;
  return { ...ofSessions(points)!, atLeast };
}
