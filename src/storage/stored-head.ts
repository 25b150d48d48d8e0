/** The head of a session in the database: all that a list of sessions reads. */
import type { EndedAttempt, Rep } from '../core/reading.ts';
import {
  FIRST_SESSION_SCHEMA,
  SESSION_SCHEMA,
  type Amendment,
  type MarkedRep,
  type SavedRep,
  type SessionEntry,
  type SessionRecord,
} from '../core/records/record.ts';

/** What records of this schema did not always have, as it is when it is not there. */
export const HEAD_DEFAULTS = { selfTest: null } satisfies Partial<SessionRecord>;
export const REP_DEFAULTS = { holdMs: 0, hipToStraightDeg: null } satisfies Partial<Rep>;

/** A session without its reps. */
export interface StoredHead extends Omit<SessionRecord, 'reps' | 'later'> {
  /** One for each rep, so that a list need not read them; absent in heads from before there were any. */
  readonly repMarks?: readonly MarkedRep[] | undefined;
  /** In former heads less was marked. */
  readonly marks?: unknown;
  /** The newest version that judged it anew, likewise; `found` is null where it could not. */
  readonly anew?: AnewMarks | undefined;
}

interface AnewMarks {
  readonly version: number;
  readonly found: { readonly repMarks: readonly MarkedRep[]; readonly attempts: readonly EndedAttempt[] } | null;
}

/** The head once these reps are stored, in place of those with the same index. */
export function marked(head: StoredHead, reps: readonly Pick<SavedRep, 'rep' | 'set' | 'opinion'>[]): StoredHead {
  const added = reps.map(markOf);
  const others = (head.repMarks ?? []).filter(({ rep }) => added.every((mark) => mark.rep.index !== rep.index));
  const { marks: _former, ...kept } = head;
  return { ...kept, repMarks: [...others, ...added].sort((a, b) => a.rep.index - b.rep.index) };
}

/** What a list is to know of a rep. */
export function markOf({ rep, set, opinion }: Pick<SavedRep, 'rep' | 'set' | 'opinion'>): MarkedRep {
  const { index, kind, verdict, reason, score, scoreSigma, hipShare, neutralHipRangeDeg } = rep;
  const { hipFlexionPeakDeg, hipToStraightDeg, lumbarPeakDeg, lumbarSigmaDeg } = { ...REP_DEFAULTS, ...rep };
  return {
    rep: {
      index,
      kind,
      verdict,
      reason,
      score,
      scoreSigma,
      hipFlexionPeakDeg,
      hipToStraightDeg,
      hipShare,
      lumbarPeakDeg,
      lumbarSigmaDeg,
      neutralHipRangeDeg,
    },
    ...(set !== undefined && { set }),
    ...(opinion && { opinion }),
  };
}

/** The head with what is said of the session after it. */
export function amended(head: StoredHead, change: Amendment): StoredHead {
  return { ...head, ...change };
}

/** False when a newer version of the app wrote it: such a session is left alone. */
export function isKnown({ schema }: { readonly schema: string }): boolean {
  return schema === SESSION_SCHEMA || schema === FIRST_SESSION_SCHEMA;
}

/** What a list tells of a known head. */
export function entryOf({
  schema: _schema,
  calibration: _calibration,
  view: _view,
  model: _model,
  repMarks = [],
  marks: _former,
  anew,
  ...head
}: StoredHead): SessionEntry {
  const then = { ...HEAD_DEFAULTS, ...head, reps: repMarks };
  if (!anew) return then;
  const now = anew.found && { reps: anew.found.repMarks, attempts: anew.found.attempts };
  return { ...then, ...now, analysis: anew.version };
}
