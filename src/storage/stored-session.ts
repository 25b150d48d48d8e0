/** The other shapes in the database, and the way back from every one ever written. */
import type { Cue, EndedAttempt } from '../core/reading.ts';
import type { LaterAnalysis, Opinion, SavedRep, SessionRecord, TraceChunk } from '../core/records/record.ts';
import { packFrames, unpackFrames, type StoredTrace } from '../core/records/trace.ts';
import type { WholeSession } from '../ports/ports.ts';
import { readDeduction } from './old-deductions.ts';
import { packSeries, unpackSeries, type PackedSeries } from './packed-series.ts';
import { HEAD_DEFAULTS, marked, markOf, REP_DEFAULTS, type StoredHead } from './stored-head.ts';

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

/** What a later version made of a session; key [sessionId, version]. */
export interface StoredAnalysis extends Omit<LaterAnalysis, 'found'> {
  readonly sessionId: string;
  readonly found: { readonly reps: readonly StoredRep[]; readonly attempts: readonly EndedAttempt[] } | null;
}

/** The head of a record, as stored. @param before what was stored of it so far: its reps stay */
export function toStoredHead(
  { reps: _reps, later: _later, ...head }: SessionRecord,
  before: StoredHead | undefined,
): StoredHead {
  return { ...head, repMarks: before ? before.repMarks : [], ...(before?.anew && { anew: before.anew }) };
}

/** The head with what later versions made of the session: what the newest of them found is marked in it. @param analyses all */
export function markedAnew(head: StoredHead, analyses: readonly StoredAnalysis[]): StoredHead {
  const found = newestFound(analyses)?.found ?? null;
  const version = Math.max(...analyses.map((each) => each.version));
  return {
    ...head,
    anew: { version, found: found && { repMarks: found.reps.map(markOf), attempts: found.attempts } },
  };
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

/** What a later version made of a session, as stored. */
export function toStoredAnalysis(sessionId: string, { found, ...analysis }: LaterAnalysis): StoredAnalysis {
  return {
    ...analysis,
    sessionId,
    found: found && { ...found, reps: found.reps.map((rep) => toStoredRep(sessionId, rep)) },
  };
}

/** A later analysis with what is said of one of its reps; as it is where it has none of this index. */
export function judgedAnew(analysis: StoredAnalysis, repIndex: number, opinion: Opinion | null): StoredAnalysis {
  const { found } = analysis;
  const reps = found?.reps.map((rep) => (rep.index === repIndex ? judged(rep, opinion) : rep)) ?? [];
  return { ...analysis, found: found && { ...found, reps } };
}

/** These with one more, in place of one of the same version. */
export function withAnalysis(analyses: readonly StoredAnalysis[], added: StoredAnalysis): readonly StoredAnalysis[] {
  return [...analyses.filter(({ version }) => version !== added.version), added];
}

/** The newest of these that found something to judge. */
export function newestFound(analyses: readonly StoredAnalysis[]): StoredAnalysis | undefined {
  return analyses.toSorted((a, b) => a.version - b.version).findLast(({ found }) => found);
}

/** A stretch of trace, as stored. */
export function toStoredChunk({ sessionId, sequence, frames }: TraceChunk): StoredChunk {
  return { sessionId, sequence, frames: packFrames(frames) };
}

/** Frames of a stretch, about half a minute. */
const CHUNK_FRAMES = 900;

/** Everything of a session, as stored; its trace one stretch after the other. */
export function rowsOf({ record, trace }: WholeSession): {
  readonly head: StoredHead;
  readonly reps: readonly StoredRep[];
  readonly chunks: readonly StoredChunk[];
  readonly analyses: readonly StoredAnalysis[];
} {
  const { id, later = [] } = record;
  const reps = record.reps.map((rep) => toStoredRep(id, rep));
  const analyses = later.map((each) => toStoredAnalysis(id, each));
  const chunks = Array.from({ length: Math.ceil(trace.length / CHUNK_FRAMES) }, (_, sequence) => {
    const from = sequence * CHUNK_FRAMES;
    return toStoredChunk({ sessionId: id, sequence, frames: trace.slice(from, from + CHUNK_FRAMES) });
  });
  const head = marked(toStoredHead(record, undefined), reps);
  return { head: analyses.length > 0 ? markedAnew(head, analyses) : head, reps, chunks, analyses };
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

/** The record of a known head, its reps and what later versions made of it. */
export function fromStored(
  { repMarks: _marks, marks: _former, anew: _anew, ...head }: StoredHead,
  reps: readonly StoredRep[],
  analyses: readonly StoredAnalysis[],
): SessionRecord {
  const later = [...analyses].sort((a, b) => a.version - b.version).map(fromStoredAnalysis);
  return { ...HEAD_DEFAULTS, ...head, reps: inOrder(reps), ...(later.length > 0 && { later }) };
}

function fromStoredAnalysis({ sessionId: _id, found, ...analysis }: StoredAnalysis): LaterAnalysis {
  return { ...analysis, found: found && { ...found, reps: inOrder(found.reps) } };
}

function inOrder(reps: readonly StoredRep[]): readonly SavedRep[] {
  return [...reps].sort((a, b) => a.index - b.index).map(fromStoredRep);
}
