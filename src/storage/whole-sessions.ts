/** Sessions read and written whole, as `SessionStore` says it of each: fetched after the first screen, which only lists them. */
import type { PoseFrame } from '../core/pose/frame.ts';
import type { LaterAnalysis, Opinion, SavedRep, SessionRecord, TraceChunk } from '../core/records/record.ts';
import { unpackFrames } from '../core/records/trace.ts';
import type { WholeSession } from '../ports/ports.ts';
import type { Database } from './connection.ts';
import { whole } from './readable.ts';
import { BELONGING, ofSession, STORES } from './rows.ts';
import { isKnown, marked } from './stored-head.ts';
import {
  fromStored,
  judged,
  judgedAnew,
  markedAnew,
  newestFound,
  rowsOf,
  toStoredAnalysis,
  toStoredChunk,
  toStoredHead,
  toStoredRep,
  withAnalysis,
} from './stored-session.ts';

/** The record of a session with its reps and what later versions made of it; undefined where there is none this app knows. @throws AppFailure 'storage-damaged' */
export async function get(database: Database, id: string): Promise<SessionRecord | undefined> {
  const transaction = database.transaction(['heads', 'reps', 'analyses']);
  const [head, reps, analyses] = await Promise.all([
    transaction.objectStore('heads').get(id),
    transaction.objectStore('reps').getAll(ofSession(id)),
    transaction.objectStore('analyses').getAll(ofSession(id)),
  ]);
  return head && isKnown(head) ? whole(() => fromStored(head, reps, analyses)) : undefined;
}

/** Begins a session or replaces its head. */
export async function put(database: Database, session: SessionRecord): Promise<void> {
  const transaction = database.transaction('heads', 'readwrite');
  const before = await transaction.store.get(session.id);
  await Promise.all([transaction.store.put(toStoredHead(session, before)), transaction.done]);
}

/** @throws RangeError where there is no such session */
export async function addRep(database: Database, sessionId: string, rep: SavedRep, chunk: TraceChunk): Promise<void> {
  const transaction = database.transaction(STORES, 'readwrite');
  const head = await transaction.objectStore('heads').get(sessionId);
  if (!head) {
    transaction.abort();
    await transaction.done.catch(() => {});
    throw new RangeError(`no session ${sessionId}`);
  }
  const stored = toStoredRep(sessionId, rep);
  await Promise.all([
    transaction.objectStore('heads').put(marked(head, [stored])),
    transaction.objectStore('reps').put(stored),
    transaction.objectStore('chunks').put(toStoredChunk(chunk)),
    transaction.done,
  ]);
}

export async function addChunk(database: Database, chunk: TraceChunk): Promise<void> {
  await database.put('chunks', toStoredChunk(chunk));
}

/** @throws AppFailure 'storage-damaged' */
export async function trace(database: Database, sessionId: string): Promise<readonly PoseFrame[]> {
  const chunks = await database.getAll('chunks', ofSession(sessionId));
  return whole(() => chunks.flatMap(({ frames }) => unpackFrames(frames)));
}

export async function addAnalysis(database: Database, id: string, analysis: LaterAnalysis): Promise<void> {
  const transaction = database.transaction(['heads', 'analyses'], 'readwrite');
  const [heads, analyses] = [transaction.objectStore('heads'), transaction.objectStore('analyses')];
  const [head, before] = await Promise.all([heads.get(id), analyses.getAll(ofSession(id))]);
  if (head) {
    const added = toStoredAnalysis(id, analysis);
    await Promise.all([analyses.put(added), heads.put(markedAnew(head, withAnalysis(before, added)))]);
  }
  await transaction.done;
}

export async function judge(database: Database, id: string, repIndex: number, opinion: Opinion | null): Promise<void> {
  const transaction = database.transaction(['heads', 'reps', 'analyses'], 'readwrite');
  const [heads, reps, analyses] = [
    transaction.objectStore('heads'),
    transaction.objectStore('reps'),
    transaction.objectStore('analyses'),
  ];
  const [head, rep, later] = await Promise.all([
    heads.get(id),
    reps.get([id, repIndex]),
    analyses.getAll(ofSession(id)),
  ]);
  const newest = newestFound(later);
  if (head && newest) {
    const said = judgedAnew(newest, repIndex, opinion);
    await Promise.all([analyses.put(said), heads.put(markedAnew(head, withAnalysis(later, said)))]);
  } else if (head && rep) {
    const said = judged(rep, opinion);
    // A former head tells of no rep yet.
    const others = head.repMarks ? [] : (await reps.getAll(ofSession(id))).filter(({ index }) => index !== repIndex);
    await Promise.all([reps.put(said), heads.put(marked(head, [...others, said]))]);
  }
  await transaction.done;
}

/** In one transaction, which holds all of it or, once anything fails, nothing. */
export async function insert(database: Database, sessions: Iterable<WholeSession>): Promise<void> {
  const transaction = database.transaction(STORES, 'readwrite');
  const requests: Promise<unknown>[] = [transaction.done];
  let problem: unknown = null;
  try {
    for (const session of sessions) {
      const { id } = session.record;
      const { head, reps, chunks, analyses } = rowsOf(session);
      // One by one: what was asked for before one of them throws is waited for too.
      for (const name of BELONGING) requests.push(transaction.objectStore(name).delete(ofSession(id)));
      requests.push(transaction.objectStore('heads').put(head));
      for (const row of reps) requests.push(transaction.objectStore('reps').put(row));
      for (const row of chunks) requests.push(transaction.objectStore('chunks').put(row));
      for (const row of analyses) requests.push(transaction.objectStore('analyses').put(row));
    }
  } catch (thrown) {
    problem = thrown;
    transaction.abort();
  }
  await Promise.all(requests).catch((error: unknown) => (problem ??= error));
  if (problem) throw problem;
}
