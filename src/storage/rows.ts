/** Rows of several stores that belong together. */
import type { WholeSession } from '../ports/ports.ts';
import type { Database } from './connection.ts';
import { marked, rowsOf, type StoredHead } from './stored-session.ts';

/** What belongs to a session besides its head. */
const BELONGING = ['reps', 'chunks', 'analyses', 'stills'] as const;
/** Everything. */
export const STORES = ['heads', ...BELONGING] as const;

/**
 * The head; one from before there were marks is given those of its reps, which so are read once and not for every list.
 *
 * @returns undefined when it was deleted meanwhile
 */
export async function withMarks(database: Database, known: StoredHead): Promise<StoredHead | undefined> {
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

/** In one transaction, which holds all of it or, once anything fails, nothing. */
export async function insertInto(database: Database, sessions: Iterable<WholeSession>): Promise<void> {
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

export async function deleteFrom(database: Database, ids: readonly string[]): Promise<void> {
  const transaction = database.transaction(STORES, 'readwrite');
  await Promise.all([
    ...ids.flatMap((id) => [
      transaction.objectStore('heads').delete(id),
      ...BELONGING.map((name) => transaction.objectStore(name).delete(ofSession(id))),
    ]),
    transaction.done,
  ]);
}

/** Every key [id, …]. */
export function ofSession(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, -Infinity], [id, Infinity]);
}
