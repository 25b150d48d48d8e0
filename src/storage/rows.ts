/** Rows of several stores that belong together. */
import type { Database } from './connection.ts';
import { marked, type StoredHead } from './stored-head.ts';

/** What belongs to a session besides its head. */
export const BELONGING = ['reps', 'chunks', 'analyses', 'stills'] as const;
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
