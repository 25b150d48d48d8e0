/** The shapes in the database and the way back from every one ever written. */
import type { Cue, Rep } from '../core/reading.ts';
import {
  FIRST_SESSION_SCHEMA,
  SESSION_SCHEMA,
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

/** What a list of sessions tells of a rep. */
export type RepMark = Pick<Rep, 'index' | 'kind' | 'verdict'>;

/** A session without its reps. */
export interface StoredHead extends Omit<SessionRecord, 'reps'> {
  /** One for each rep, so that a list need not read them; absent in heads from before there were any. */
  readonly marks?: readonly RepMark[] | undefined;
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
  return { ...head, marks: before ? before.marks : [] };
}

/** The head once these reps are stored, in place of those with the same index. */
export function marked(head: StoredHead, reps: readonly Pick<StoredRep, 'rep'>[]): StoredHead {
  const added = reps.map(({ rep: { index, kind, verdict } }): RepMark => ({ index, kind, verdict }));
  const others = (head.marks ?? []).filter(({ index }) => added.every((mark) => mark.index !== index));
  return { ...head, marks: [...others, ...added].sort((a, b) => a.index - b.index) };
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
export function fromStored({ marks: _marks, ...head }: StoredHead, reps: readonly StoredRep[]): SessionRecord {
  const inOrder = [...reps].sort((a, b) => a.index - b.index);
  return { ...HEAD_DEFAULTS, ...head, reps: inOrder.map(fromStoredRep) };
}

/** What a list tells of a known head. */
export function entryOf({ marks = [], ...head }: StoredHead): SessionEntry {
  return { ...head, reps: marks.map((rep) => ({ rep })) };
}
