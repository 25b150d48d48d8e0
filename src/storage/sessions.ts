/** Sessions in IndexedDB: a head, its reps, its stretches of trace, and what later versions made of it, each in their own store. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { AppFailure, type AppError } from '../ports/errors.ts';
import type { SessionStore } from '../ports/ports.ts';
import { unpackFrames } from '../core/records/trace.ts';
import { memorySessions } from './memory-sessions.ts';
import {
  amended,
  entryOf,
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
  type StoredAnalysis,
  type StoredChunk,
  type StoredHead,
  type StoredRep,
} from './stored-session.ts';

interface Schema extends DBSchema {
  heads: { key: string; value: StoredHead };
  reps: { key: [string, number]; value: StoredRep };
  chunks: { key: [string, number]; value: StoredChunk };
  /** Since version 2 of the database. */
  analyses: { key: [string, number]; value: StoredAnalysis };
}

const DATABASE = 'hingeline';
const VERSION = 2;
/** Some browsers neither open nor refuse the database in a private window. Unvalidated: longer than any healthy start. */
const OPEN_LIMIT_MS = 4000;

/** A store, and why it is not the lasting one if it is not. */
export interface OpenedSessions {
  readonly store: SessionStore;
  readonly error: AppError | null;
}

export interface SessionsOptions {
  /** Called with the number of sessions a listing skipped because a newer version of the app wrote them. */
  readonly onNewer?: (count: number) => void;
  /** Asks the browser not to clear the sessions when space gets short; done once, when the first session is kept. */
  readonly persist?: () => Promise<unknown>;
}

/** Opens the sessions on this device, or a store in memory where the browser allows none. */
export async function openSessions(options: SessionsOptions = {}): Promise<OpenedSessions> {
  try {
    const database = await withLimit(openDatabase(), OPEN_LIMIT_MS);
    return { store: storedSessions(database, options), error: null };
  } catch (error) {
    return { store: memorySessions(), error: toStorageFailure(error).error };
  }
}

function openDatabase(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(DATABASE, VERSION, {
    // Step by step from whichever version is there; nothing that was kept is touched.
    upgrade(database, from) {
      if (from < 1) {
        database.createObjectStore('heads', { keyPath: 'id' });
        database.createObjectStore('reps', { keyPath: ['sessionId', 'index'] });
        database.createObjectStore('chunks', { keyPath: ['sessionId', 'sequence'] });
      }
      if (from < 2) database.createObjectStore('analyses', { keyPath: ['sessionId', 'version'] });
    },
    // Another tab with a newer app wants to upgrade: let it.
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  });
}

function storedSessions(
  database: IDBPDatabase<Schema>,
  { onNewer = () => {}, persist = async () => {} }: SessionsOptions,
): SessionStore {
  let askedToPersist = false;
  return {
    list: guarded(async () => {
      const heads = await database.getAll('heads');
      const known = heads.filter(isKnown);
      if (known.length < heads.length) onNewer(heads.length - known.length);
      const whole = await Promise.all(known.map((head) => withMarks(database, head)));
      return whole
        .flatMap((head) => (head && !head.deletedAt ? entryOf(head) : []))
        .sort((a, b) => b.startedAt.localeCompare(a.startedAt));
    }),
    get: guarded(async (id: string) => {
      const transaction = database.transaction(['heads', 'reps', 'analyses']);
      const [head, reps, analyses] = await Promise.all([
        transaction.objectStore('heads').get(id),
        transaction.objectStore('reps').getAll(ofSession(id)),
        transaction.objectStore('analyses').getAll(ofSession(id)),
      ]);
      return head && isKnown(head) ? fromStored(head, reps, analyses) : undefined;
    }),
    put: guarded(async (session) => {
      const transaction = database.transaction('heads', 'readwrite');
      const before = await transaction.store.get(session.id);
      await Promise.all([transaction.store.put(toStoredHead(session, before)), transaction.done]);
      if (askedToPersist) return;
      askedToPersist = true;
      // Not awaited: some browsers ask the user, and the session must not wait for the answer.
      void persist().catch(() => {});
    }),
    addRep: guarded(async (sessionId, rep, chunk) => {
      const transaction = database.transaction(['heads', 'reps', 'chunks'], 'readwrite');
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
    addChunk: guarded(async (chunk) => {
      await database.put('chunks', toStoredChunk(chunk));
    }),
    trace: guarded(async (sessionId: string) => {
      const chunks = await database.getAll('chunks', ofSession(sessionId));
      return chunks.flatMap(({ frames }) => unpackFrames(frames));
    }),
    amend: guarded(async (id, change) => {
      const transaction = database.transaction('heads', 'readwrite');
      const head = await transaction.store.get(id);
      await Promise.all([head && transaction.store.put(amended(head, change)), transaction.done]);
    }),
    addAnalysis: guarded(async (id, analysis) => {
      const transaction = database.transaction(['heads', 'analyses'], 'readwrite');
      const [heads, analyses] = [transaction.objectStore('heads'), transaction.objectStore('analyses')];
      const [head, before] = await Promise.all([heads.get(id), analyses.getAll(ofSession(id))]);
      if (head) {
        const added = toStoredAnalysis(id, analysis);
        await Promise.all([analyses.put(added), heads.put(markedAnew(head, withAnalysis(before, added)))]);
      }
      await transaction.done;
    }),
    judge: guarded(async (id, repIndex, opinion) => {
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
        await Promise.all([reps.put(said), heads.put(marked(head, [said]))]);
      }
      await transaction.done;
    }),
    delete: guarded((id: string) => deleteFrom(database, [id])),
    purge: guarded(async () => {
      const heads = await database.getAll('heads');
      await deleteFrom(database, heads.filter(({ deletedAt }) => deletedAt).map(({ id }) => id)); // prettier-ignore
    }),
  };
}

/**
 * The head; one from before there were marks is given those of its reps, which so are read once and not for every list.
 *
 * @returns undefined when it was deleted meanwhile
 */
async function withMarks(database: IDBPDatabase<Schema>, known: StoredHead): Promise<StoredHead | undefined> {
  if (known.repMarks) return known;
  const { id } = known;
  const transaction = database.transaction(['heads', 'reps'], 'readwrite');
  const [head, reps] = await Promise.all([
    transaction.objectStore('heads').get(id),
    transaction.objectStore('reps').getAll(ofSession(id)),
  ]);
  if (!head) return undefined;
  const whole = marked(head, reps);
  // On a full device there is still a list.
  await Promise.all([transaction.objectStore('heads').put(whole), transaction.done]).catch(() => {});
  return whole;
}

async function deleteFrom(database: IDBPDatabase<Schema>, ids: readonly string[]): Promise<void> {
  const names = ['reps', 'chunks', 'analyses'] as const;
  const transaction = database.transaction(['heads', ...names], 'readwrite');
  await Promise.all([
    ...ids.flatMap((id) => [
      transaction.objectStore('heads').delete(id),
      ...names.map((name) => transaction.objectStore(name).delete(ofSession(id))),
    ]),
    transaction.done,
  ]);
}

/** Every key [id, …]. */
function ofSession(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, -Infinity], [id, Infinity]);
}

/** The same function with foreign errors mapped; a programmer's mistake passes as it is. */
function guarded<Args extends unknown[], T>(work: (...args: Args) => Promise<T>): (...args: Args) => Promise<T> {
  return async (...args) => {
    try {
      return await work(...args);
    } catch (error) {
      throw error instanceof RangeError ? error : toStorageFailure(error);
    }
  };
}

function toStorageFailure(error: unknown): AppFailure {
  const name = error instanceof Error ? error.name : '';
  return new AppFailure(
    name === 'QuotaExceededError' ? 'storage-full' : 'storage-unavailable',
    `${name} ${String(error)}`,
  );
}

function withLimit<T>(promise: Promise<T>, limitMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer in ${limitMs} ms`)), limitMs);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
