/** What can still be read where some of it is damaged: one row must not hide the others. */
import { AppFailure } from '../ports/errors.ts';
import type { SessionEntry } from '../core/records/record.ts';
import type { Database } from './connection.ts';
import { withMarks } from './rows.ts';
import { entryOf, type StoredHead } from './stored-head.ts';

/**
 * All heads that the browser gives. Where it refuses all of them because of one, they are asked for one by one.
 *
 * @throws what the browser throws where it gives none at all: then the database is out of reach
 */
export async function readableHeads(
  database: Database,
): Promise<{ readonly heads: readonly StoredHead[]; readonly damaged: number }> {
  try {
    return { heads: await database.getAll('heads'), damaged: 0 };
  } catch (refused) {
    const ids = await database.getAllKeys('heads');
    const heads: StoredHead[] = [];
    for (const id of ids) {
      const head = await database.get('heads', id).catch(() => undefined);
      if (head) heads.push(head);
    }
    if (heads.length === 0) throw refused;
    return { heads, damaged: ids.length - heads.length };
  }
}

/** The entry of a head for a list, undefined where it was deleted; null where it is damaged. */
export async function readableEntry(database: Database, head: StoredHead): Promise<SessionEntry | undefined | null> {
  try {
    const whole = await withMarks(database, head);
    return whole && !whole.deletedAt ? entryOf(whole) : undefined;
  } catch (error) {
    if (error instanceof DOMException) throw error;
    return null;
  }
}

/** Whether what every head has is there. */
export function isDamaged({ id, schema, startedAt, exerciseId, repMarks = [] }: StoredHead): boolean {
  const parts: readonly unknown[] = [id, schema, startedAt, exerciseId];
  const marks: unknown = repMarks;
  return parts.some((part) => typeof part !== 'string') || !Array.isArray(marks) || marks.some((mark) => !mark);
}

/** @throws AppFailure 'storage-damaged' for whatever `read` throws */
export function whole<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new AppFailure('storage-damaged', String(cause), { cause });
  }
}
