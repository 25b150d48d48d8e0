/** What a session says, as codes and numbers; `src/words` makes sentences of it. */
import type { Side } from '../pose/frame.ts';
import type { Stance } from '../neutral/stance.ts';
import type { Posture } from '../pose/view.ts';
import type { AttemptReason, CueCode, GuidanceCode, Severity } from '../reading.ts';
import type { SetSummary } from './summary.ts';

/** Of a movement that is none of the exercise: what is told at once, as there is something to do about it. */
export type ToldReason = Extract<AttemptReason, 'squat' | 'both-legs' | 'too-short'>;

/**
 * Why a camera gives no picture: it is switched off, or something else has it; it is not connected any more; it is there and
 * its picture stands still.
 */
export type CameraSilence = 'camera-muted' | 'camera-unplugged' | 'camera-frozen';

/** The person walked off; the page was hidden; the person asked for it; no picture comes. */
export type PauseReason = 'away' | 'hidden' | 'asked' | CameraSilence;

/** Where a set stands in the plan; `set` counts from 1. */
export interface SetPlace {
  readonly set: number;
  readonly sets: number;
  /** Full reps asked for. */
  readonly reps: number;
  /** The leg that works; null for both. */
  readonly leg: Side | null;
  /** Where the reps are holds: how long each, seconds. */
  readonly holdSeconds?: number;
}

/** One sentence or two; several are said in one breath. */
export type SessionLine =
  /** Where the camera goes, at the very beginning. */
  | { readonly kind: 'camera-place'; readonly at: Stance }
  /** What to do to be seen well. @see sideToGoBy for the near side */
  | {
      readonly kind: 'guidance';
      readonly code: GuidanceCode;
      readonly posture: Stance;
      readonly nearSide: Side | null;
    }
  /** Well placed: now be still. */
  | { readonly kind: 'placed'; readonly posture: Posture }
  /** The zero is known, before the self-test. */
  | { readonly kind: 'calibrated' }
  /** After the self-test: whether both halves were told apart. */
  | { readonly kind: 'self-tested'; readonly seen: boolean }
  /** Two full bends before the first set show how far this back bends; whoever begins instead has said no. */
  | { readonly kind: 'own-bend-offer' }
  | { readonly kind: 'own-bend-more' }
  | { readonly kind: 'own-bend-done'; readonly deg: number }
  | { readonly kind: 'own-bend-unseen' }
  | { readonly kind: 'set-begins'; readonly place: SetPlace }
  /** Going on with a set: full reps done, and asked for. */
  | { readonly kind: 'resumes'; readonly done: number; readonly target: number }
  /** Of the count-in, or of full reps. */
  | { readonly kind: 'count'; readonly count: number }
  /** Of a hold under way: so many seconds so far; and all that were asked for. */
  | { readonly kind: 'held'; readonly seconds: number; readonly enough: boolean }
  /** The end of the count-in. */
  | { readonly kind: 'go' }
  /** Full reps still asked for, after a while without one. */
  | { readonly kind: 'to-go'; readonly count: number }
  | { readonly kind: 'cue'; readonly exerciseId: string; readonly code: CueCode }
  /** The first clean rep, a clean one after one that was not, the one from which remarks grow fewer. */
  | { readonly kind: 'praise'; readonly of: 'first' | 'again' | 'fading' }
  /** A movement that is none of the exercise. */
  | { readonly kind: 'no-rep'; readonly reason: ToldReason }
  | { readonly kind: 'paused'; readonly reason: PauseReason }
  /** Pictures come again; where a new zero is needed, also why: the camera may stand elsewhere, or the picture has turned or changed its size. */
  | { readonly kind: 'picture-back' }
  | { readonly kind: 'picture-new'; readonly why: 'moved' | 'turned' | 'resized' }
  /** The browser waits for an answer whether the camera is allowed. */
  | { readonly kind: 'camera-asked' }
  /** The camera stayed silent, and the session ends. */
  | { readonly kind: 'camera-gone' }
  | { readonly kind: 'set-done'; readonly place: SetPlace }
  | { readonly kind: 'summary'; readonly summary: SetSummary }
  /** After a summary: the remark that was due most often. */
  | { readonly kind: 'next-time'; readonly exerciseId: string; readonly code: CueCode }
  | { readonly kind: 'change-leg'; readonly leg: Side }
  | { readonly kind: 'rest'; readonly seconds: number }
  | { readonly kind: 'rest-ending'; readonly seconds: number }
  | { readonly kind: 'rest-over' }
  /** The whole session. */
  | { readonly kind: 'done' };

/** What is said in one breath, for voice and screen. */
export interface Breath {
  readonly lines: readonly SessionLine[];
  readonly severity: Severity;
}
