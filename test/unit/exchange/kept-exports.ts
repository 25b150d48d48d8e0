/** The kept sessions of every schema, as they are exported. */
import { exportedText, exportParts } from '../../../src/exchange/export-file.ts';
import type { SessionStore } from '../../../src/ports/ports.ts';
import { openSessions } from '../../../src/storage/sessions.ts';
import { putKept, readKept } from '../storage/kept.ts';

/** A database with the kept sessions of both schemas. */
export async function keptStore(): Promise<SessionStore> {
  await putKept([...readKept('first'), ...readKept('second')]);
  return (await openSessions()).store;
}

/** The text of a file with these sessions. */
export async function backupOf(store: SessionStore, ids: readonly string[]): Promise<string> {
  const texts: string[] = [];
  for (const id of ids) texts.push(exportedText({ record: (await store.get(id))!, trace: await store.trace(id) }));
  return exportParts(texts, { version: '0.1.0', exportedAt: '2026-11-26T10:00:00.000Z' }).join('');
}

export async function idsIn(store: SessionStore): Promise<readonly string[]> {
  return (await store.list()).map(({ id }) => id);
}
