/** What was measured and judged, as several screens say it: calm and short. Technique, never danger. */
import type { Side } from '../core/pose/frame.ts';
import type { Posture } from '../core/pose/view.ts';
import type { AttemptReason, Rep, SpineState, UnavailableReason, Verdict } from '../core/reading.ts';

export interface ReasonWords {
  /** A few words in the place of the number. */
  readonly short: string;
  /** What is the matter, and what helps. */
  readonly full: string;
}

/** One language's reasons; on the floor what is absent is said as standing. */
export interface ReasonLines {
  readonly standing: Readonly<Record<UnavailableReason, ReasonWords>>;
  readonly lying: Readonly<Partial<Record<UnavailableReason, ReasonWords>>>;
}

export interface JudgedWords {
  /** Names of the two numbers. */
  readonly hips: string;
  readonly back: string;
  /** The hips in an exercise that opens them. */
  readonly hipsOpened: string;
  /** Why a number is not there. */
  readonly reasons: ReasonLines;
  /** The word beside the shape ● ▲ ▼ ?. */
  readonly spine: Readonly<Record<SpineState, string>>;
  /** What moved. */
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** In the place of a verdict. */
  readonly backNotMeasured: string;
  readonly measuredNotJudged: string;
  /** Of an attempt: it went not far enough. */
  readonly partial: string;
  /** Of an attempt: it was not seen. */
  readonly notJudged: string;
  /** Why a movement did not count. */
  readonly attempts: Readonly<Record<AttemptReason, string>>;
  /** "right leg" */
  readonly leg: Readonly<Record<Side, string>>;
  /** "Rep 3" */
  rep(number: number): string;
  /** "Set 2" */
  set(number: number): string;
  /** "Set 2 of 3" */
  setOf(number: number, sets: number): string;
}

/** Which set, and which leg: "Set 2 of 3, right leg"; empty where there is one set on both legs. */
export function placeWords(
  { setOf, leg: legs }: JudgedWords,
  { set, sets, leg }: { readonly set: number; readonly sets: number; readonly leg: Side | null },
): string {
  return [sets > 1 ? setOf(set, sets) : '', leg ? legs[leg] : ''].filter(Boolean).join(', ');
}

/** The words for a number that is not there. */
export function reasonWords({ reasons }: JudgedWords, reason: UnavailableReason, posture: Posture): ReasonWords {
  return (posture === 'lying' && reasons.lying[reason]) || reasons.standing[reason];
}

/** What moved, as a shape and a few words; unsure when nothing is known. */
export function verdictWords(
  words: JudgedWords,
  { verdict, lumbarPeakDeg }: Pick<Rep, 'verdict' | 'lumbarPeakDeg'>,
): { readonly shape: SpineState; readonly text: string } {
  if (verdict === null) {
    return { shape: 'unsure', text: lumbarPeakDeg === null ? words.backNotMeasured : words.measuredNotJudged };
  }
  const direction = (lumbarPeakDeg ?? 0) < 0 ? 'arching' : 'rounding';
  return { shape: verdict === 'good' ? 'long' : direction, text: words.verdicts[verdict] };
}
