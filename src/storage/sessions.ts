/** Sessions in IndexedDB: a head, its reps, its stretches of trace, and what later versions made of it, each in their own store. */
import { AppFailure, type AppError } from '../ports/errors.ts';
import { tryExtra } from '../ports/extra.ts';
import type { SessionStore } from '../ports/ports.ts';
import type { Amendment, LaterAnalysis, Opinion, SavedRep, SessionRecord, TraceChunk } from '../core/records/record.ts';
import { unpackFrames } from '../core/records/trace.ts';
import { nameOf, newConnection, type Connection, type Database } from './connection.ts';
import { isDamaged, readableEntry, readableHeads, whole } from './readable.ts';
import { deleteFrom, insertInto, ofSession, STORES } from './rows.ts';
import { storedStills } from './stills.ts';
import {
  amended,
  fromStored,
  isKnown,
  judged,
  judgedAnew,
  marked,
  markedAnew,
  newestFound,
  toStoredAnalysis,
  toStoredChunk,
  toStoredHead,
  toStoredRep,
  withAnalysis,
} from './stored-session.ts';

/** A store, and why it is not the lasting one if it is not. */
export interface OpenedSessions {
  readonly store: SessionStore;
  readonly error: AppError | null;
}

export interface SessionsOptions {
  /** Called with the number of sessions a listing skipped because a newer version of the app wrote them. */
  readonly onNewer?: (count: number) => void;
  /** Called with the number of sessions a listing skipped as they can no longer be read; once for each number. */
  readonly onDamaged?: (count: number) => void;
  /** Called when an older window, which kept the store from working, has been closed. */
  readonly onUnblocked?: () => void;
  /** Called after something was changed through this store. */
  readonly onChange?: () => void;
  /** Asks the browser not to clear the sessions when space gets short; done once, when the first session is kept. */
  readonly persist?: () => Promise<unknown>;
}

/**
 * Opens the sessions on this device, or a store in memory where the browser allows none. Where only an older window is in the
 * way the store is the lasting one: it works as soon as that is closed.
 */
export async function openSessions(options: SessionsOptions = {}): Promise<OpenedSessions> {
  const connection = newConnection(options.onUnblocked ?? (() => {}));
  try {
    await connection.use(async () => {});
    return { store: storedSessions(connection, options), error: null };
  } catch (thrown) {
    const { error } = toStorageFailure(thrown);
    if (error.code === 'storage-blocked') return { store: storedSessions(connection, options), error };
    const { memorySessions } = await import('./memory-sessions.ts');
    return { store: memorySessions(), error };
  }
}

function storedSessions(
  { use }: Connection,
  { onNewer = () => {}, onDamaged = () => {}, persist = async () => {}, onChange = () => {} }: SessionsOptions,
): SessionStore {
  let askedToPersist = false;
  let toldDamaged = 0;
  /** The same function on the database, with foreign errors mapped; a programmer's mistake passes as it is. */
  const guarded =
    <Args extends unknown[], T>(work: (database: Database, ...args: Args) => Promise<T>, limitMs?: number | null) =>
    async (...args: Args): Promise<T> => {
      try {
        return await use((database) => work(database, ...args), limitMs);
      } catch (error) {
        throw error instanceof RangeError ? error : toStorageFailure(error);
      }
    };
  /** Likewise, of what others are to see. */
  const changing = <Args extends unknown[]>(
    work: (database: Database, ...args: Args) => Promise<void>,
    limitMs?: number | null,
  ) => {
    const change = guarded(work, limitMs);
    return async (...args: Args): Promise<void> => {
      await change(...args);
      tryExtra(onChange, undefined);
    };
  };
  return {
    stills: storedStills(guarded),
    list: guarded(async (database) => {
      const readable = await readableHeads(database);
      const heads = readable.heads.filter((head) => !isDamaged(head));
      const known = heads.filter(isKnown);
      if (known.length < heads.length) onNewer(heads.length - known.length);
      const entries = await Promise.all(known.map((head) => readableEntry(database, head)));
      const damaged = readable.damaged + readable.heads.length - heads.length + entries.filter((entry) => entry === null).length; // prettier-ignore
      if (damaged > toldDamaged) onDamaged(damaged);
      toldDamaged = damaged;
      return entries.filter((entry) => !!entry).sort((a, b) => b.startedAt.localeCompare(a.startedAt));
    }),
    get: guarded(async (database, id: string) => {
      const transaction = database.transaction(['heads', 'reps', 'analyses']);
      const [head, reps, analyses] = await Promise.all([
        transaction.objectStore('heads').get(id),
        transaction.objectStore('reps').getAll(ofSession(id)),
        transaction.objectStore('analyses').getAll(ofSession(id)),
      ]);
      return head && isKnown(head) ? whole(() => fromStored(head, reps, analyses)) : undefined;
    }),
    put: changing(async (database, session: SessionRecord) => {
      const transaction = database.transaction('heads', 'readwrite');
      const before = await transaction.store.get(session.id);
      await Promise.all([transaction.store.put(toStoredHead(session, before)), transaction.done]);
      if (askedToPersist) return;
      askedToPersist = true;
      // Not awaited: some browsers ask the user, and the session must not wait for the answer.
      void tryExtra(persist, undefined);
    }),
    addRep: changing(async (database, sessionId: string, rep: SavedRep, chunk: TraceChunk) => {
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
    }),
    addChunk: guarded(async (database, chunk: TraceChunk) => {
      await database.put('chunks', toStoredChunk(chunk));
    }),
    trace: guarded(async (database, sessionId: string) => {
      const chunks = await database.getAll('chunks', ofSession(sessionId));
      return whole(() => chunks.flatMap(({ frames }) => unpackFrames(frames)));
    }),
    amend: changing(async (database, id: string, change: Amendment) => {
      const transaction = database.transaction('heads', 'readwrite');
      const head = await transaction.store.get(id);
      await Promise.all([head && transaction.store.put(amended(head, change)), transaction.done]);
    }),
    addAnalysis: changing(async (database, id: string, analysis: LaterAnalysis) => {
      const transaction = database.transaction(['heads', 'analyses'], 'readwrite');
      const [heads, analyses] = [transaction.objectStore('heads'), transaction.objectStore('analyses')];
      const [head, before] = await Promise.all([heads.get(id), analyses.getAll(ofSession(id))]);
      if (head) {
        const added = toStoredAnalysis(id, analysis);
        await Promise.all([analyses.put(added), heads.put(markedAnew(head, withAnalysis(before, added)))]);
      }
      await transaction.done;
    }),
    judge: changing(async (database, id: string, repIndex: number, opinion: Opinion | null) => {
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
        const others = head.repMarks
          ? []
          : (await reps.getAll(ofSession(id))).filter(({ index }) => index !== repIndex);
        await Promise.all([reps.put(said), heads.put(marked(head, [...others, said]))]);
      }
      await transaction.done;
    }),
    delete: changing((database, id: string) => deleteFrom(database, [id])),
    purge: changing(async (database, before: string) => {
      const { heads } = await readableHeads(database);
      await deleteFrom(database, heads.filter(({ deletedAt }) => deletedAt && deletedAt < before).map(({ id }) => id)); // prettier-ignore
    }),
    // As much as somebody has, in one go.
    insert: changing(insertInto, null),
    wipe: changing(async (database) => {
      const transaction = database.transaction(STORES, 'readwrite');
      await Promise.all([...STORES.map((name) => transaction.objectStore(name).clear()), transaction.done]);
    }),
  };
}

function toStorageFailure(error: unknown): AppFailure {
  if (error instanceof AppFailure) return error;
  return new AppFailure(
    nameOf(error) === 'QuotaExceededError' ? 'storage-full' : 'storage-unavailable',
    `${nameOf(error)} ${String(error)}`,
  );
}
