/** Assessments held against each other, and legs against legs: a difference is called one beyond what the measurement can miss. */
import { ERRORS, NOISE_DEG } from '../history/compare.ts';
import { daysBetween, type Day } from '../history/days.ts';
import { MOST_ASSESSMENTS, type Assessment, type Found, type FoundRange } from './assessment.ts';

/** The numbers of an assessment, in the order in which they are told. */
export const ASSESSED = [
  'hinge-hips',
  'hinge-share',
  'bridge-short',
  'bridge-arch',
  'leg-raise-left',
  'leg-raise-right',
] as const;
export type Assessed = (typeof ASSESSED)[number];

export function foundIn(assessment: Assessment, of: Assessed): Found | FoundRange | null {
  switch (of) {
    case 'hinge-hips':
      return assessment.hingeHipDeg;
    case 'hinge-share':
      return assessment.hingeHipShare;
    case 'bridge-short':
      return assessment.bridgeShortDeg;
    case 'bridge-arch':
      return assessment.bridgeArchDeg;
    case 'leg-raise-left':
      return assessment.legRaiseDeg.left;
    case 'leg-raise-right':
      return assessment.legRaiseDeg.right;
  }
}

/** 'unlike' where the two were judged by different limits or versions, and nothing can be said. */
export type Change = 'more' | 'less' | 'none' | 'unlike';

/** How the second is to the first; null where one of them was not found. */
export function changeOf(first: Assessment, now: Assessment, of: Assessed): Change | null {
  const [before, after] = [foundIn(first, of), foundIn(now, of)];
  if (!before || !after) return null;
  if (first.analysis !== now.analysis || limitOf(before) !== limitOf(after)) return 'unlike';
  const by = differenceOf(before, after, of === 'hinge-share' ? 0 : NOISE_DEG);
  return by === null ? 'none' : by > 0 ? 'more' : 'less';
}

/** Which leg goes farther before the back leaves its rest. */
export interface LegDifference {
  readonly farther: 'left' | 'right';
  /** Degrees, > 0. */
  readonly byDeg: number;
  readonly sigmaDeg: number;
  /** The back stayed with that leg: the difference is at least this. */
  readonly atLeast: boolean;
}

/** Null where the legs do not differ by more than the measurement can miss; undefined where one was not measured. */
export function legDifference({ legRaiseDeg: { left, right } }: Assessment): LegDifference | null | undefined {
  if (!left || !right) return undefined;
  const by = left.greenDeg === right.greenDeg ? differenceOf(left, right, NOISE_DEG) : null;
  if (by === null) return null;
  return {
    farther: by > 0 ? 'right' : 'left',
    byDeg: Math.abs(by),
    sigmaDeg: Math.hypot(left.sigma, right.sigma),
    atLeast: (by > 0 ? right : left).atLeast,
  };
}

/**
 * By how much the second is more; null where it is no more than two errors of the difference, or `noise`. What is only known to be
 * at least so much is held against a smaller one alone.
 */
function differenceOf(first: Found | FoundRange, second: Found | FoundRange, noise: number): number | null {
  const by = second.value - first.value;
  if (Math.abs(by) <= Math.max(noise, ERRORS * Math.hypot(first.sigma, second.sigma))) return null;
  const nearer = by > 0 ? first : second;
  return 'atLeast' in nearer && nearer.atLeast ? null : by;
}

function limitOf(found: Found | FoundRange): number | null {
  return 'greenDeg' in found ? found.greenDeg : null;
}

/** It is offered again every two weeks: less, and what changes is mostly the measurement. Unvalidated. */
export const AGAIN_AFTER_DAYS = 14;

/** True where there was none yet, or the last was two weeks ago. Those of days to come (a clock was put back) do not count. */
export function assessmentDue(assessments: readonly Assessment[], today: Day): boolean {
  const ages = assessments.map(({ day }) => daysBetween(day, today)).filter((age) => age >= 0);
  return ages.length === 0 || Math.min(...ages) >= AGAIN_AFTER_DAYS;
}

/** With one more, oldest first; no more than are kept. */
export function withAssessment(assessments: readonly Assessment[], more: Assessment): readonly Assessment[] {
  const others = assessments.filter(({ at }) => at !== more.at);
  return [...others, more].toSorted((a, b) => a.at.localeCompare(b.at)).slice(-MOST_ASSESSMENTS);
}
