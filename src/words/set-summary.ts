/** What is said after a set. */
import type { AttemptReason } from '../core/reading.ts';
import type { SetSummary } from '../core/session/summary.ts';

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
  /** Of an exercise that is held: whole seconds with hip and back as asked, and held at all. */
  held(inBand: number, held: number): string;
  joinedIn(hipDeg: number): string;
  stayedLong(hipDeg: number): string;
}

/** "8 reps, 6 mostly hips. Your hips went 62 degrees before your back joined in." */
export function setSummary(lines: SummaryLines, summary: SetSummary): string {
  switch (summary.kind) {
    case 'nothing':
      return lines.none;
    case 'no-full-rep':
      return lines.noneFull;
    case 'attempts':
      return lines.attempts(summary.count, summary.reason);
    case 'unjudged':
      return lines.onlyUnjudged(summary.count);
    case 'reps': {
      const { count, clean, hips, held, backUnseen, unjudged } = summary;
      return [
        clean === null ? lines.plain(count) : lines.counted(count, clean),
        ...(held ? [lines.held(held.inBandSeconds, held.heldSeconds)] : []),
        ...(hips ? [hips.joined ? lines.joinedIn(hips.hipDeg) : lines.stayedLong(hips.hipDeg)] : []),
        ...(backUnseen > 0 ? [lines.backUnseen(backUnseen)] : []),
        ...(unjudged > 0 ? [lines.unjudgedToo(unjudged)] : []),
      ].join(' ');
    }
  }
}
