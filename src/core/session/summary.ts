/** What a set, or a session, came to: full reps, how many of them came mostly from the hips, and how far the hips went before the back joined in. */
import { median } from '../geometry/statistics.ts';
import type { AttemptReason, Rep } from '../reading.ts';

/** Counts are ≥ 1 but for those that say otherwise. Degrees are whole. */
export type SetSummary =
  | { readonly kind: 'nothing' }
  /** Attempts, but none went far enough to count: no fault, not counted out. */
  | { readonly kind: 'no-full-rep' }
  /** Movements that were no reps, where there was nothing else. */
  | { readonly kind: 'attempts'; readonly count: number; readonly reason: AttemptReason }
  | { readonly kind: 'unjudged'; readonly count: number }
  | {
      readonly kind: 'reps';
      readonly count: number;
      /** Mostly hips, 0…; null where reps are shown without a judgement. */
      readonly clean: number | null;
      readonly hips: HipWay | null;
      /** Of an exercise that is held, whole seconds: in band, and held at all. */
      readonly held?: { readonly inBandSeconds: number; readonly heldSeconds: number };
      /** Of the reps that counted, those whose back was not judged, 0…. */
      readonly backUnseen: number;
      /** Besides, 0…. */
      readonly unjudged: number;
    };

/** How far the hips went before the back joined in, or at all where it did not. */
export interface HipWay {
  readonly joined: boolean;
  readonly hipDeg: number;
}

/** What to tell first, as there is most to do about it. */
export const TOLD_FIRST: readonly AttemptReason[] = [
  'squat',
  'both-legs',
  'too-short',
  'too-slow',
  'too-quick',
  'cut-off',
];

/**
 * Sums reps up. Mostly hips is the verdict 'good'.
 *
 * @param attempts what was done besides: told where nothing counted, as nobody moves for nothing
 */
export function summaryOf(reps: readonly SummedRep[], attempts: readonly AttemptReason[] = []): SetSummary {
  const counted = reps.filter(({ kind }) => kind === 'rep');
  const judged = counted.filter(({ verdict }) => verdict !== null);
  const unseen = counted.filter(({ reason }) => reason !== null);
  const lost = reps.filter(({ kind }) => kind === 'not-judged');
  if (counted.length === unseen.length) {
    const unjudged = unseen.length + lost.length;
    if (unjudged > 0) return { kind: 'unjudged', count: unjudged };
    if (reps.length > 0) return { kind: 'no-full-rep' };
    const reason = TOLD_FIRST.find((each) => attempts.includes(each));
    if (!reason) return { kind: 'nothing' };
    return { kind: 'attempts', count: attempts.filter((each) => each === reason).length, reason };
  }
  return {
    kind: 'reps',
    count: counted.length,
    clean: judged.length > 0 ? judged.filter(({ verdict }) => verdict === 'good').length : null,
    hips: hipWay(judged),
    ...heldOf(counted),
    backUnseen: unseen.length,
    unjudged: lost.length,
  };
}

/** What a rep is summed up by. */
export type SummedRep = Partial<Pick<Rep, 'holdMs' | 'inBandMs'>> &
  Pick<Rep, 'kind' | 'verdict' | 'reason' | 'neutralHipRangeDeg' | 'hipFlexionPeakDeg'>;

function heldOf(counted: readonly SummedRep[]): Pick<SetSummary & { readonly kind: 'reps' }, 'held'> {
  const held = counted.flatMap(({ inBandMs, holdMs = 0 }) => (inBandMs === undefined ? [] : [{ inBandMs, holdMs }]));
  if (held.length === 0) return {};
  const seconds = (of: 'inBandMs' | 'holdMs'): number =>
    Math.round(held.reduce((sum, hold) => sum + hold[of], 0) / 1000);
  const inBandSeconds = seconds('inBandMs');
  return { held: { inBandSeconds, heldSeconds: Math.max(inBandSeconds, seconds('holdMs')) } };
}

/** Null where nothing is known, or where a back left green only on the way back. */
function hipWay(judged: readonly SummedRep[]): HipWay | null {
  const known = judged.flatMap(({ verdict, neutralHipRangeDeg: range, hipFlexionPeakDeg: peak }) =>
    range === null || peak === null ? [] : [{ clean: verdict === 'good', range, peak: Math.abs(peak) }],
  );
  if (known.length === 0) return null;
  if (judged.every(({ verdict }) => verdict === 'good'))
    return { joined: false, hipDeg: wholeMedian(known.map(({ peak }) => peak)) };
  // The range equals the peak where the back never joined in; one degree is far inside the error of either.
  const joined = known.filter(({ clean, range, peak }) => !clean && peak - range > 1);
  return joined.length === 0 ? null : { joined: true, hipDeg: wholeMedian(joined.map(({ range }) => range)) };
}

function wholeMedian(values: readonly number[]): number {
  return Math.round(median(values)!);
}
