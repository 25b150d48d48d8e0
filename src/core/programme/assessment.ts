/** What an assessment found: how far the hips go, and whether the back stays. */
import type { Day } from '../history/days.ts';

/** A median over its reps with its standard error; null where too few reps were judged. Degrees, or a share 0…1. */
export interface Found {
  readonly value: number;
  readonly sigma: number;
}

export interface Assessment {
  readonly day: Day;
  /** ISO 8601 */
  readonly at: string;
  /** Sessions it was made from. */
  readonly sessionIds: readonly string[];
  /** How far the hips go before the back joins in. */
  readonly hingeHipDeg: Found | null;
  /** Of all movement of a hinge, what the hips do. */
  readonly hingeHipShare: Found | null;
  /** What is missing to a straight hip at the top of a bridge; and how much the back arches there. */
  readonly bridgeShortDeg: Found | null;
  readonly bridgeArchDeg: Found | null;
  /** How far a leg goes up before the back leaves its rest. */
  readonly legRaiseDeg: { readonly left: Found | null; readonly right: Found | null };
}
