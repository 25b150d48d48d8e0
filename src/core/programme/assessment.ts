/** What an assessment found: how far the hips go, and whether the back stays. Kept as it was found, newest last. */
import type { Day } from '../history/days.ts';
import type { UnavailableReason } from '../reading.ts';

/** A median over its reps with its standard error. Degrees, or a share 0…1. */
export interface Found {
  readonly value: number;
  readonly sigma: number;
}

/** How far something goes before the back joins in, degrees. */
export interface FoundRange extends Found {
  /** In half of the reps and more the back did not join in at all, so that it is at least this. */
  readonly atLeast: boolean;
  /** The back joined in where it had bent by more than this; two ranges by different limits say nothing of each other. */
  readonly greenDeg: number;
}

/** What is told by itself, or why it is not. */
export type AssessedPart = 'hinge' | 'bridge' | 'leg-raise-left' | 'leg-raise-right';

/** Why a number is not there; what a camera could not see is told by its own reason. */
export type NotFound =
  | 'not-done'
  | 'too-few' // reps
  | 'not-far' // reps that went not far enough to count
  | 'squat' // in place of hinges
  | 'both-legs' // in place of one
  | 'arched' // of the height of a bridge: the back arched in most reps
  | 'not-judged' // numbers only: the own bend is too small to judge by, or the person judged the reps themselves
  | UnavailableReason;

export interface Assessment {
  readonly day: Day;
  /** ISO 8601 */
  readonly at: string;
  /** Sessions it was made from. */
  readonly sessionIds: readonly string[];
  /** `ANALYSIS_VERSION` that judged them; numbers of two versions may differ by themselves. */
  readonly analysis: number;
  /** How far the hips go before the back joins in. */
  readonly hingeHipDeg: FoundRange | null;
  /** Of all movement of a hinge, what the hips do. */
  readonly hingeHipShare: Found | null;
  /** What is missing to a straight hip at the top of a bridge whose back does not arch; negative past it. */
  readonly bridgeShortDeg: Found | null;
  /** How much the back arches in a bridge, at its most; 0 where it does not. */
  readonly bridgeArchDeg: Found | null;
  /** How far a leg goes up, in the hip, before the back leaves its rest. */
  readonly legRaiseDeg: { readonly left: FoundRange | null; readonly right: FoundRange | null };
  /** Why it is not there; what is neither found nor here was not part of it. */
  readonly missing: Readonly<Partial<Record<AssessedPart, NotFound>>>;
}

/** So many are kept, the newest. */
export const MOST_ASSESSMENTS = 60;
