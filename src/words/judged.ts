/**
 * What the screens say, in English: calm, short, in the imperative where there is something to do. Technique, never danger.
 * What is also spoken stands in `words/`.
 */
import type { Posture } from '../core/pose/view.ts';
import type { AttemptReason, Rep, RepKind, SpineState, UnavailableReason, Verdict } from '../core/reading.ts';

export interface ReasonWords {
  /** A few words in the place of the number. */
  readonly short: string;
  /** What is the matter, and what helps. */
  readonly full: string;
}

const REASONS: Record<UnavailableReason, ReasonWords> = {
  'no-person': { short: 'Nobody in the picture', full: 'I cannot see anybody: come into the picture.' },
  'not-calibrated': { short: 'Stand tall first', full: 'I do not know your upright back yet: stand tall for a moment.' },
  'out-of-picture': { short: 'Outside the picture', full: 'Part of you is outside the picture: move away from the camera.' },
  'not-side-on': { short: 'Not side-on', full: 'I cannot see your lower back: turn your side to the camera.' },
  'back-hidden': { short: 'Back is hidden', full: 'I cannot see your lower back: keep your arms in front of you.' },
  'legs-hidden': { short: 'Legs are hidden', full: 'I cannot see your legs: nothing in front of them, please.' },
  'outline-unclear': { short: 'Back is not clear', full: 'I cannot follow your back: closer clothes, another colour or a plainer wall help.' },
}; // prettier-ignore

/** What is different on the floor. */
const REASONS_LYING: Partial<typeof REASONS> = {
  'not-calibrated': { short: 'Lie still first', full: 'I do not know your resting back yet: lie still for a moment, knees bent.' },
  'out-of-picture': { short: 'Outside the picture', full: 'Part of you is outside the picture: move farther away.' },
  'not-side-on': { short: 'Not side-on', full: 'I cannot see your waist: lie with your side to the camera.' },
  'back-hidden': { short: 'Waist is hidden', full: 'I cannot see your waist: rest your arms on the floor.' },
  'outline-unclear': { short: 'Waist is not clear', full: 'I cannot follow your waist: closer clothes, another colour or a plainer wall help.' },
}; // prettier-ignore

/** The words for a number that is not there. */
export function reasonWords(reason: UnavailableReason, posture: Posture): ReasonWords {
  return (posture === 'lying' && REASONS_LYING[reason]) || REASONS[reason];
}

const SPINE: Record<SpineState, string> = { long: 'long', rounding: 'rounding', arching: 'arching', unsure: 'unsure' };

/** The word beside the shape ● ▲ ▼ ?. */
export function spineWord(state: SpineState): string {
  return SPINE[state];
}

const KINDS: Record<RepKind, string> = { rep: 'Rep', partial: 'Partial', 'not-judged': 'Not judged' };

/** What sort of attempt it was. */
export function kindWord(kind: RepKind): string {
  return KINDS[kind];
}

const VERDICTS: Record<Verdict, string> = { good: 'Mostly hips', moderate: 'Back shared', bad: 'Mostly back' };

/** What moved, as a shape and two words; unsure when nothing is known. */
export function verdictWords({ verdict, lumbarPeakDeg }: Pick<Rep, 'verdict' | 'lumbarPeakDeg'>): {
  readonly shape: SpineState;
  readonly text: string;
} {
  if (verdict === null) {
    return { shape: 'unsure', text: lumbarPeakDeg === null ? 'Back not measured' : 'Measured, not judged' };
  }
  const direction = (lumbarPeakDeg ?? 0) < 0 ? 'arching' : 'rounding';
  return { shape: verdict === 'good' ? 'long' : direction, text: VERDICTS[verdict] };
}

const ATTEMPTS: Record<AttemptReason, string> = {
  squat: 'A squat: hips back, knees soft.',
  'too-quick': 'Too quick to measure.',
  'too-slow': 'Longer than twenty seconds: slow motion, or a long stay?',
  'cut-off': 'Cut off: the recording begins or ends in the middle of it.',
};

/** Why a movement did not count. */
export function attemptWords(reason: AttemptReason): string {
  return ATTEMPTS[reason];
}
