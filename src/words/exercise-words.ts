/** What is said of one exercise and of no other: the folder of each exercise has it in every language. */
import type { LimitInfo, LimitName } from '../core/exercise/limits.ts';
import type { CueCode } from '../core/reading.ts';

/** The numbers that the reason of a limit of the back may quote. */
export type LimitQuotes = Pick<LimitInfo, 'greenBeforeDeg' | 'ratio'>;

export interface LimitWords {
  /** A number in degrees follows: "Back bends by more than". */
  readonly title: string;
  /** One to three sentences: what it does, and where the default comes from. */
  reason(quotes: LimitQuotes): string;
}

/** An exercise of one leg, which takes turns with that of the other leg. */
export interface OneLegWords {
  /** Over the buttons of both legs. */
  readonly heading: string;
  /** The name without the leg. */
  readonly both: string;
  /** What it is in a sentence, whichever leg. */
  readonly lead: string;
  /** "left" */
  readonly leg: string;
  /** Which leg is meant, or what the exercise is often taken for and does not measure; null for nothing. */
  readonly note: string | null;
}

/** The card on the first screen. */
export interface CardWords {
  /** Where the laptop goes. */
  readonly placing: string;
  /** What the drawing shows, for who cannot see it. */
  readonly drawing: string;
  /** Beside the back and the hip of the drawing. */
  readonly back: string;
  readonly hips: string;
}

/** Two angles as shown, with their unit. */
export interface DemoNumbers {
  readonly hips: string;
  readonly back: string;
}

/** The captions of the demonstration, in the order in which they are shown, and what its two reps are. */
export interface DemoWords {
  /** The quiet posture that is the zero. */
  readonly zero: string;
  /** A good rep: on its way, at its end, on the way back. */
  readonly goodWay: string;
  goodEnd(numbers: DemoNumbers): string;
  readonly goodReturn: string;
  /** A poor one. */
  readonly poorWay: string;
  poorEnd(numbers: DemoNumbers): string;
  /** Both side by side. */
  readonly both: string;
  /** A good one once more, from beginning to end. */
  readonly again: string;
  /** What each of the two reps shows, for who cannot see it. */
  readonly goodDrawing: string;
  readonly poorDrawing: string;
}

export interface ExerciseWords {
  /** As a heading: "Hip hinge". */
  readonly name: string;
  /** Within a sentence, without an article: "hip hinge". */
  readonly nameWithin: string;
  /** One sentence for the first screen. */
  readonly summary: string;
  /** Null where both legs work. */
  readonly oneLeg: OneLegWords | null;
  /** Null for an exercise without a drawing. */
  readonly card: CardWords | null;
  /** Null where nothing is shown. */
  readonly demo: DemoWords | null;
  /** What is usual to feel in it, as a point of a list. */
  readonly usual: string;
  /** A hand, a chair, a wall: what makes it easier to begin. */
  readonly help: string;
  /** One sentence on what each of the two numbers is. */
  readonly angles: { readonly hip: string; readonly lumbar: string };
  readonly limits: Readonly<Record<LimitName, LimitWords>>;
  /** What to do, short, as spoken: a line for each code that the exercise may say. */
  readonly cues: Readonly<Partial<Record<CueCode, string>>>;
  /** Why a rep did not count. @param hips how far they went, @param toStraight what was missing to straight hips, null where it is not known; both with their unit */
  partial(hips: string, toStraight: string | null): string;
}

/** The words of an exercise with a line for each of its cues. */
export type WordsWithCues<Cue extends CueCode> = ExerciseWords & { readonly cues: Readonly<Record<Cue, string>> };
