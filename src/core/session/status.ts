/** Where a session is, for screen and voice. */
import type { Side } from '../pose/frame.ts';
import type { PauseReason, SessionLine } from './session-line.ts';

/**
 * The states of a session: nobody there → being placed → well placed (half a second) → quiet stance → (self-test, own bend) →
 * count-in → exercising ⇄ rest → done; and paused, from which it goes on by being placed again.
 */
export type SessionStage =
  | 'no-person'
  | 'positioning'
  | 'ready'
  | 'calibrating'
  | 'self-test'
  | 'own-bend'
  | 'count-in'
  | 'exercising'
  | 'paused'
  | 'rest'
  | 'done';

/** What the screens need to know of a session, besides the reading. */
export interface SessionStatus {
  readonly stage: SessionStage;
  /** The present set, or the one that comes next in a rest; counts from 1. */
  readonly set: number;
  /** 1 when there is no plan. */
  readonly sets: number;
  /** Full reps of the present set so far; in a rest, of the set before. */
  readonly reps: number;
  /** Full reps the set asks for; null without a plan. */
  readonly target: number | null;
  /** The leg that works in that set; null for both. */
  readonly leg: Side | null;
  /** Seconds left of the count-in or the rest, rounded up; null in other states. */
  readonly secondsLeft: number | null;
  /** How long the whole rest is, seconds; null in other states. */
  readonly restSeconds: number | null;
  /** Why it is paused; null when it is not. */
  readonly paused: PauseReason | null;
  /** What the last set, or the session, came to, while it is worth showing; null otherwise. */
  readonly summary: readonly SessionLine[] | null;
}
