/** What a guided exercise says, as codes and numbers; `src/words` makes sentences of it. */
import type { Side } from '../pose/frame.ts';

/** The person asked for it, or the page was hidden. */
export type GuidedPause = 'asked' | 'hidden';

export type GuidedLine =
  /** Which exercise it is and how to get into place, at the very beginning. */
  | { readonly kind: 'place' }
  /** What is about to begin; a set from 1, seconds or reps as they will be done. */
  | {
      readonly kind: 'begins';
      readonly set: number;
      readonly sets: number;
      readonly side: Side | null;
      readonly amount: number;
      readonly unit: 'reps' | 'seconds';
    }
  /** What to do now: whole at first, then in a word. */
  | { readonly kind: 'phase'; readonly phaseId: string; readonly full: boolean }
  /** Turns done. */
  | { readonly kind: 'count'; readonly count: number }
  /** Whole minutes still to go. */
  | { readonly kind: 'minutes'; readonly count: number }
  /** The last turn begins. */
  | { readonly kind: 'last' }
  | { readonly kind: 'set-done' }
  /** To the other side. */
  | { readonly kind: 'change'; readonly side: Side }
  | { readonly kind: 'rest'; readonly seconds: number }
  | { readonly kind: 'paused'; readonly reason: GuidedPause }
  | { readonly kind: 'resumes' }
  /** The end, and how to come out of it. */
  | { readonly kind: 'end' };

/** What sounds in place of the lines when no voice can say them in time. */
export type GuidedEarcon = 'prompt' | 'count' | 'go' | 'end';

/** About how long a voice takes for lines said in one breath, ms. */
export type SpokenMs = (lines: readonly GuidedLine[]) => number;
