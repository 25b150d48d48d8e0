/** The shapes in the database and the way back from every one ever written. */
import type { Rep } from '../core/reading.ts';
import type { SavedRep, SessionRecord, TraceChunk } from '../core/records/record.ts';
import { packFrames, unpackFrames, type StoredTrace } from '../core/records/trace.ts';
import { packSeries, unpackSeries, type PackedSeries } from './packed-series.ts';

/** What records of this schema did not always have, as it is when it is not there. */
const HEAD_DEFAULTS = { selfTest: null } satisfies Partial<SessionRecord>;
const REP_DEFAULTS = { holdMs: 0, hipToStraightDeg: null } satisfies Partial<Rep>;

/** A session without its reps. */
export type StoredHead = Omit<SessionRecord, 'reps'>;

/** One rep of a session; key [sessionId, index]. */
export interface StoredRep extends Omit<SavedRep, 'series' | 'worstFrame'> {
  readonly sessionId: string;
  readonly index: number;
  readonly series: PackedSeries;
  readonly worstFrame: StoredTrace | null;
}

/** One stretch of trace; key [sessionId, sequence]. */
export interface StoredChunk {
  readonly sessionId: string;
  readonly sequence: number;
  readonly frames: StoredTrace;
}

/** The head of a record, as stored. */
export function toStoredHead({ reps: _reps, ...head }: SessionRecord): StoredHead {
  return head;
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

/** A rep, as it was saved. */
function fromStoredRep({ sessionId: _id, index: _index, rep, series, worstFrame, ...saved }: StoredRep): SavedRep {
  return {
    ...saved,
    rep: { ...REP_DEFAULTS, ...rep },
    series: unpackSeries(series),
    worstFrame: worstFrame ? unpackFrames(worstFrame)[0]! : null,
  };
}

/**
 * The record of a stored head and its reps, or null when a newer version of the app wrote it: such a session is left
 * alone. A schema once written keeps its case here for ever.
 */
export function fromStored(head: { readonly schema: string }, reps: readonly StoredRep[]): SessionRecord | null {
  switch (head.schema) {
    case 'hingeline-session/1': {
      const inOrder = [...reps].sort((a, b) => a.index - b.index);
      return { ...HEAD_DEFAULTS, ...(head as StoredHead), reps: inOrder.map(fromStoredRep) };
    }
    default:
      return null;
  }
}
