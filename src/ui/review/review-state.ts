/** What the screens of past sessions show: one of them, two of its reps, its page to print, and all of them. */
import type { Assessment } from '../../core/programme/assessment.ts';
import type { Day } from '../../core/history/days.ts';
import type { PoseFrame } from '../../core/pose/frame.ts';
import type { SavedRep, SessionEntry, SessionRecord } from '../../core/records/record.ts';
import type { Still } from '../../ports/ports.ts';
import type { Shown } from '../shared/shown.ts';

/** One that was deleted can be brought back until the review is left. */
export interface ShownStill extends Still {
  readonly deleted: boolean;
}

/** As the newest version judges a session, or as it was judged then. */
export type SessionVersion = 'now' | 'then';

export interface ReviewState extends Shown {
  readonly screen: 'review';
  readonly session: SessionRecord;
  /** Every frame of the session, in order; may be empty when the trace could not be read. */
  readonly trace: readonly PoseFrame[];
  /** Single keys do what the buttons do. */
  readonly keys: boolean;
  /** Pictures of reps, where there are any. */
  readonly stills?: readonly ShownStill[] | undefined;
  /** Of a session that a later version judged anew: the whole record, and as which of its versions it is in `session`. */
  readonly versions?: { readonly whole: SessionRecord; readonly shown: SessionVersion } | undefined;
  /** It is being judged anew. */
  readonly judgingAnew?: boolean | undefined;
}

/** One of two reps side by side. */
export interface ComparedRep {
  readonly session: SessionRecord;
  readonly saved: SavedRep;
  /** Every frame of the session; may be empty. */
  readonly trace: readonly PoseFrame[];
}

export interface CompareState extends Shown {
  readonly screen: 'compare';
  readonly first: ComparedRep;
  readonly second: ComparedRep;
  /** Newest first: the sessions whose reps can be chosen. */
  readonly choices: readonly SessionEntry[];
  /** Single keys do what the buttons do. */
  readonly keys: boolean;
}

/** A session on one page, to be printed or given on. */
export interface ReportState extends Shown {
  readonly screen: 'report';
  readonly session: SessionRecord;
  /** Of its file. */
  readonly trace: readonly PoseFrame[];
}

/** When something was done, how it goes over weeks, and every session. */
export interface HistoryState extends Shown {
  readonly screen: 'history';
  /** Newest first; null while they are being read. */
  readonly sessions: readonly SessionEntry[] | null;
  /** Oldest first. */
  readonly assessments: readonly Assessment[];
  /** Where the person is. */
  readonly today: Day;
  /** How far old sessions have been judged anew; null while nobody asks for it. */
  readonly judging: { readonly done: number; readonly of: number } | null;
}
