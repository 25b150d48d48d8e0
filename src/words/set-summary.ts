/** What is said after a set: full reps, how many of them came mostly from the hips, and how far the hips went before the back joined in. */
import type { AttemptReason, Rep } from '../core/reading.ts';

/** What to tell first, as there is most to do about it. */
const REASONS: readonly AttemptReason[] = ['squat', 'too-slow', 'too-quick', 'cut-off'];

/** One language's sentences, each with its full stop. Counts are ≥ 1 but for `clean`; degrees are whole. */
export interface SummaryLines {
  readonly none: string;
  /** Attempts, but none went far enough to count: no fault, not counted out. */
  readonly noneFull: string;
  counted(reps: number, clean: number): string;
  /** Reps that are shown without a judgement: numbers only. */
  plain(reps: number): string;
  /** Of the reps that counted. */
  backUnseen(count: number): string;
  /** Movements that were no reps, where there was nothing else. */
  attempts(count: number, reason: AttemptReason): string;
  onlyUnjudged(count: number): string;
  unjudgedToo(count: number): string;
  joinedIn(hipDeg: number): string;
  stayedLong(hipDeg: number): string;
}

/**
 * "8 reps, 6 mostly hips. Your hips went 62 degrees before your back joined in." Mostly hips is the verdict 'good'.
 *
 * @param attempts what was done besides: told where nothing counted, as nobody moves for nothing
 */
export function setSummary(lines: SummaryLines, reps: readonly Rep[], attempts: readonly AttemptReason[] = []): string {
  const counted = reps.filter(({ kind }) => kind === 'rep');
  const judged = counted.filter(({ verdict }) => verdict !== null);
  const unseen = counted.filter(({ reason }) => reason !== null);
  const lost = reps.filter(({ kind }) => kind === 'not-judged');
  if (counted.length === unseen.length) {
    const unjudged = unseen.length + lost.length;
    if (unjudged > 0) return lines.onlyUnjudged(unjudged);
    if (reps.length > 0) return lines.noneFull;
    const reason = REASONS.find((each) => attempts.includes(each));
    return reason ? lines.attempts(attempts.filter((each) => each === reason).length, reason) : lines.none;
  }
  const clean = judged.filter(({ verdict }) => verdict === 'good').length;
  const hips = hipSentence(lines, judged);
  return [
    judged.length > 0 ? lines.counted(counted.length, clean) : lines.plain(counted.length),
    ...(hips === null ? [] : [hips]),
    ...(unseen.length > 0 ? [lines.backUnseen(unseen.length)] : []),
    ...(lost.length > 0 ? [lines.unjudgedToo(lost.length)] : []),
  ].join(' ');
}

/** Null where nothing is known, or where a back left green only on the way back. */
function hipSentence(lines: SummaryLines, judged: readonly Rep[]): string | null {
  const known = judged.flatMap(({ verdict, neutralHipRangeDeg: range, hipFlexionPeakDeg: peak }) =>
    range === null || peak === null ? [] : [{ clean: verdict === 'good', range, peak: Math.abs(peak) }],
  );
  if (known.length === 0) return null;
  if (judged.every(({ verdict }) => verdict === 'good'))
    return lines.stayedLong(medianDeg(known.map(({ peak }) => peak)));
  // The range equals the peak where the back never joined in; one degree is far inside the error of either.
  const joined = known.filter(({ clean, range, peak }) => !clean && peak - range > 1);
  return joined.length === 0 ? null : lines.joinedIn(medianDeg(joined.map(({ range }) => range)));
}

/** Median, in whole degrees. */
function medianDeg(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return Math.round(sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2);
}
