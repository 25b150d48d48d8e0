/** Sessions in IndexedDB: a head, its reps, its stretches of trace, and what later versions made of it, each in their own store. */
import { AppFailure, failAs, type AppError } from '../ports/errors.ts';
import { tryExtra } from '../ports/extra.ts';
import type { SessionStore, WholeSession } from '../ports/ports.ts';
import type { Amendment, LaterAnalysis, Opinion, SavedRep, SessionRecord, TraceChunk } from '../core/records/record.ts';
import { nameOf, newConnection, type Connection, type Database } from './connection.ts';
import { isDamaged, readableEntry, readableHeads } from './readable.ts';
import { deleteFrom, STORES } from './rows.ts';
import { storedStills } from './stills.ts';
import { amended, isKnown } from './stored-head.ts';

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

let fetching: Promise<typeof import('./whole-sessions.ts')> | null = null;

/**
 * What reads and writes sessions whole, as no list needs it. Fetched before any session begins, so that a rep is saved even
 * where the app's files are gone meanwhile; and once, so that nothing is waited for in the moment in which a page is left.
 *
 * @throws AppFailure 'screen-download'
 */
export function wholeSessions(): Promise<typeof import('./whole-sessions.ts')> {
  fetching ??= import('./whole-sessions.ts').catch((thrown: unknown) => {
    fetching = null;
    return failAs('screen-download')(thrown);
  });
  return fetching;
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
    get: guarded(async (database, id: string) => (await wholeSessions()).get(database, id)),
    isDeleted: guarded(async (database, id: string) => !!(await database.get('heads', id))?.deletedAt),
    put: changing(async (database, session: SessionRecord) => {
      await (await wholeSessions()).put(database, session);
      if (askedToPersist) return;
      askedToPersist = true;
      // Not awaited: some browsers ask the user, and the session must not wait for the answer.
      void tryExtra(persist, undefined);
    }),
    addRep: changing(async (database, sessionId: string, rep: SavedRep, chunk: TraceChunk) =>
      (await wholeSessions()).addRep(database, sessionId, rep, chunk),
    ),
    addChunk: guarded(async (database, chunk: TraceChunk) => (await wholeSessions()).addChunk(database, chunk)),
    trace: guarded(async (database, sessionId: string) => (await wholeSessions()).trace(database, sessionId)),
    amend: changing(async (database, id: string, change: Amendment) => {
      const transaction = database.transaction('heads', 'readwrite');
      const head = await transaction.store.get(id);
      await Promise.all([head && transaction.store.put(amended(head, change)), transaction.done]);
    }),
    addAnalysis: changing(async (database, id: string, analysis: LaterAnalysis) =>
      (await wholeSessions()).addAnalysis(database, id, analysis),
    ),
    judge: changing(async (database, id: string, repIndex: number, opinion: Opinion | null) =>
      (await wholeSessions()).judge(database, id, repIndex, opinion),
    ),
    delete: changing((database, id: string) => deleteFrom(database, [id])),
    purge: changing(async (database, before: string) => {
      const { heads } = await readableHeads(database);
      await deleteFrom(database, heads.filter(({ deletedAt }) => deletedAt && deletedAt < before).map(({ id }) => id)); // prettier-ignore
    }),
    // As much as somebody has, in one go.
    insert: changing(
      async (database, sessions: Iterable<WholeSession>) => (await wholeSessions()).insert(database, sessions),
      null,
    ),
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
