import type { Still, StillStore } from '../ports/ports.ts';
import type { Database } from './connection.ts';
import { ofSession } from './rows.ts';

/** The same function on the database. */
type OnDatabase = <Args extends unknown[], T>(
  work: (database: Database, ...args: Args) => Promise<T>,
) => (...args: Args) => Promise<T>;

/** Pictures of reps in IndexedDB. */
export function storedStills(guarded: OnDatabase): StillStore {
  return {
    keep: guarded(async (database, still: Still) => {
      const transaction = database.transaction(['heads', 'stills'], 'readwrite');
      const head = await transaction.objectStore('heads').getKey(still.sessionId);
      await Promise.all([head !== undefined && transaction.objectStore('stills').put(still), transaction.done]);
    }),
    of: guarded((database, sessionId: string) => database.getAll('stills', ofSession(sessionId))),
    delete: guarded((database, sessionId: string, repIndex: number) =>
      database.delete('stills', [sessionId, repIndex]),
    ),
    count: guarded((database) => database.count('stills')),
    deleteAll: guarded((database) => database.clear('stills')),
  };
}
