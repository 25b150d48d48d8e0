/** The shapes in the database and the way back from every one ever written. */
import type { Cue, Rep } from '../core/reading.ts';
import {
  FIRST_SESSION_SCHEMA,
  SESSION_SCHEMA,
  type Amendment,
  type MarkedRep,
  type Opinion,
  type SavedRep,
  type SessionEntry,
  type SessionRecord,
  type TraceChunk,
} from '../core/records/record.ts';
import { packFrames, unpackFrames, type StoredTrace } from '../core/records/trace.ts';
import { readDeduction } from './old-deductions.ts';
import { packSeries, unpackSeries, type PackedSeries } from './packed-series.ts';

/** What records of this schema did not always have, as it is when it is not there. */
const HEAD_DEFAULTS = { selfTest: null } satisfies Partial<SessionRecord>;
const REP_DEFAULTS = { holdMs: 0, hipToStraightDeg: null } satisfies Partial<Rep>;

/** A session without its reps. */
export interface StoredHead extends Omit<SessionRecord, 'reps'> {
  /** One for each rep, so that a list need not read them; absent in heads from before there were any. */
  readonly repMarks?: readonly MarkedRep[] | undefined;
  /** In former heads less was marked. */
  readonly marks?: unknown;
}

/** One rep of a session; key [sessionId, index]. */
export interface StoredRep extends Omit<SavedRep, 'cues' | 'series' | 'worstFrame'> {
  readonly sessionId: string;
  readonly index: number;
  /** With the English line that was shown, in the first records. */
  readonly cues: readonly (Cue & { readonly text?: string | undefined })[];
  readonly series: PackedSeries;
  readonly worstFrame: StoredTrace | null;
}

/** One stretch of trace; key [sessionId, sequence]. */
export interface StoredChunk {
  readonly sessionId: string;
  readonly sequence: number;
  readonly frames: StoredTrace;
}

/** The head of a record, as stored. @param before what was stored of it so far: its reps stay */
export function toStoredHead({ reps: _reps, ...head }: SessionRecord, before: StoredHead | undefined): StoredHead {
  return { ...head, repMarks: before ? before.repMarks : [] };
}

/** The head once these reps are stored, in place of those with the same index. */
export function marked(head: StoredHead, reps: readonly Pick<StoredRep, 'rep' | 'set' | 'opinion'>[]): StoredHead {
  const added = reps.map(markOf);
  const others = (head.repMarks ?? []).filter(({ rep }) => added.every((mark) => mark.rep.index !== rep.index));
  const { marks: _former, ...kept } = head;
  return { ...kept, repMarks: [...others, ...added].sort((a, b) => a.rep.index - b.rep.index) };
}

function markOf({ rep, set, opinion }: Pick<StoredRep, 'rep' | 'set' | 'opinion'>): MarkedRep {
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

/** A rep with what is said of it. */
export function judged({ opinion: _before, ...rep }: StoredRep, opinion: Opinion | null): StoredRep {
  return opinion ? { ...rep, opinion } : rep;
}

/** A rep, as stored. */
export function toStoredRep(sessionId: string, { series, worstFrame, ...saved }: SavedRep): StoredRep {
  return {
    ...saved,
    sessionId,
    index: saved.rep.index,
    series: packSeries(series),
    worstFrame: worstFrame ? packFrames([worstFrame]) : null,
  };
}

/** A stretch of trace, as stored. */
export function toStoredChunk({ sessionId, sequence, frames }: TraceChunk): StoredChunk {
  return { sessionId, sequence, frames: packFrames(frames) };
}

/** A rep in codes and numbers, as far as they can be read. */
function fromStoredRep({
  sessionId: _id,
  index: _index,
  rep,
  cues,
  series,
  worstFrame,
  ...saved
}: StoredRep): SavedRep {
  return {
    ...saved,
    rep: { ...REP_DEFAULTS, ...rep, deductions: rep.deductions.map(readDeduction) },
    cues: cues.map(({ text: _text, ...cue }) => cue),
    series: unpackSeries(series),
    worstFrame: worstFrame ? unpackFrames(worstFrame)[0]! : null,
  };
}

/** False when a newer version of the app wrote it: such a session is left alone. */
export function isKnown({ schema }: { readonly schema: string }): boolean {
  return schema === SESSION_SCHEMA || schema === FIRST_SESSION_SCHEMA;
}

/** The record of a known head and its reps. */
export function fromStored(
  { repMarks: _marks, marks: _former, ...head }: StoredHead,
  reps: readonly StoredRep[],
): SessionRecord {
  const inOrder = [...reps].sort((a, b) => a.index - b.index);
  return { ...HEAD_DEFAULTS, ...head, reps: inOrder.map(fromStoredRep) };
}

/** What a list tells of a known head. */
export function entryOf({
  schema: _schema,
  calibration: _calibration,
  view: _view,
  model: _model,
  repMarks = [],
  marks: _former,
  ...head
}: StoredHead): SessionEntry {
  return { ...HEAD_DEFAULTS, ...head, reps: repMarks };
}
