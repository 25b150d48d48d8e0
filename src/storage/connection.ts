/** The way to the database: opened when it is wanted, and again when the browser or another window had it closed. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { AppFailure } from '../ports/errors.ts';
import { tryExtra } from '../ports/extra.ts';
import { inTime } from '../ports/in-time.ts';
import type { Still } from '../ports/ports.ts';
import type { StoredHead } from './stored-head.ts';
import type { StoredAnalysis, StoredChunk, StoredRep } from './stored-session.ts';

interface Schema extends DBSchema {
  heads: { key: string; value: StoredHead };
  reps: { key: [string, number]; value: StoredRep };
  chunks: { key: [string, number]; value: StoredChunk };
  /** Since version 2 of the database. */
  analyses: { key: [string, number]; value: StoredAnalysis };
  /** Since version 2. */
  stills: { key: [string, number]; value: Still };
}

export type Database = IDBPDatabase<Schema>;

const DATABASE = 'hingeline';
const VERSION = 2;
/** Some browsers neither open nor refuse the database in a private window. Unvalidated: longer than any healthy start. */
const OPEN_LIMIT_MS = 4000;

/** A transaction that takes longer never ends. Unvalidated: a long list takes a second on a slow disk. */
const ANSWER_LIMIT_MS = 20_000;

export interface Connection {
  /**
   * Does something with the database. Where the connection turns out to be lost it is done once more on a new one, so it must
   * be something that can be done twice.
   *
   * @param limitMs a connection that has not answered by then is lost; null gives it all the time it takes
   */
  use<T>(work: (database: Database) => Promise<T>, limitMs?: number | null): Promise<T>;
}

/** A connection that is yet to be made. @param onUnblocked called when the older window that was in the way is closed */
export function newConnection(onUnblocked: () => void): Connection {
  let current: Database | null = null;
  let opening: Promise<Database> | null = null;
  /** An older window holds the database; the opening goes on as soon as it is closed. */
  let blocked = false;

  const forget = (database: Database): void => {
    tryExtra(() => database.close(), undefined);
    if (current === database) current = null;
  };
  const openAs = (version: number | undefined, onBlocked: () => void): Promise<Database> =>
    openDB<Schema>(DATABASE, version, {
      // Step by step from whichever version is there; nothing that was kept is touched.
      upgrade(database, from) {
        if (from < 1) {
          database.createObjectStore('heads', { keyPath: 'id' });
          database.createObjectStore('reps', { keyPath: ['sessionId', 'index'] });
          database.createObjectStore('chunks', { keyPath: ['sessionId', 'sequence'] });
        }
        if (from < 2) {
          database.createObjectStore('analyses', { keyPath: ['sessionId', 'version'] });
          database.createObjectStore('stills', { keyPath: ['sessionId', 'repIndex'] });
        }
      },
      blocked: onBlocked,
      // Another window with a newer app wants to upgrade, or to delete: let it.
      blocking() {
        current?.close();
        current = null;
      },
      terminated: () => (current = null),
    });

  const open = (): Promise<Database> =>
    new Promise((resolve, reject) => {
      const onBlocked = (): void => {
        blocked = true;
        reject(new AppFailure('storage-blocked', 'another window holds an older version'));
      };
      openAs(VERSION, onBlocked)
        // A newer app was here: its rows have schemas of their own, and ours find their place beside them.
        .catch((error: unknown) =>
          nameOf(error) === 'VersionError' ? openAs(undefined, onBlocked) : Promise.reject(error),
        )
        .then((database) => resolve((current = database)), reject)
        .finally(() => {
          opening = null;
          if (blocked && current) onUnblocked();
          blocked = false;
        });
    });

  const ready = async (): Promise<Database> => {
    if (current) return current;
    if (blocked) throw new AppFailure('storage-blocked', 'another window still holds an older version');
    return inTime((opening ??= open()), OPEN_LIMIT_MS);
  };

  return {
    async use(work, limitMs = ANSWER_LIMIT_MS) {
      const done = <T>(answer: Promise<T>): Promise<T> => (limitMs === null ? answer : inTime(answer, limitMs));
      const database = await ready();
      try {
        return await done(work(database));
      } catch (error) {
        if (current === database && !LOST.includes(nameOf(error))) throw error;
        forget(database);
        return done(work(await ready()));
      }
    },
  };
}

/** What is thrown on a connection that is closed, in the middle of something too, or whose other end is gone or hangs. */
const LOST: readonly string[] = ['InvalidStateError', 'UnknownError', 'AbortError', 'TimeoutError'];

/** As browsers name what they throw; empty for anything else. */
export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}
