/** The rows of test/fixtures/sessions, and databases made of them as the first version of the app had them. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { SessionRecord } from '../../../src/core/records/record.ts';

interface Row {
  readonly [key: string]: unknown;
}

export interface KeptRows {
  readonly head: Row & Pick<SessionRecord, 'id' | 'schema' | 'exerciseId' | 'startedAt'>;
  readonly reps: readonly (Row & {
    readonly rep: Row & { readonly deductions: readonly Row[] };
    readonly cues: readonly (Row & { readonly text?: string })[];
  })[];
  readonly chunks: readonly Row[];
}

const COLUMNS = { Float64Array, Float32Array, Int32Array, Uint16Array, Int16Array, Uint8Array };

/** A row with its typed arrays. */
function revive(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('base64' in value)) return value;
  const { type, base64 } = value as { type: keyof typeof COLUMNS; base64: string };
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
  return new COLUMNS[type](bytes.buffer);
}

/** @param name first or second, by the schema */
export function readKept(name: string): readonly KeptRows[] {
  const packed = readFileSync(new URL(`../../fixtures/sessions/${name}.json.gz`, import.meta.url));
  return JSON.parse(gunzipSync(packed).toString(), revive) as readonly KeptRows[];
}

/** Begins anew with a database of these rows. */
export async function putKept(kept: readonly KeptRows[]): Promise<void> {
  globalThis.indexedDB = new IDBFactory();
  const raw = await openDB('hingeline', 1, {
    // The database as its first version made it: opening the sessions brings it to the newest.
    upgrade(database) {
      database.createObjectStore('heads', { keyPath: 'id' });
      database.createObjectStore('reps', { keyPath: ['sessionId', 'index'] });
      database.createObjectStore('chunks', { keyPath: ['sessionId', 'sequence'] });
    },
  });
  for (const { head, reps, chunks } of kept) {
    await raw.put('heads', head);
    for (const rep of reps) await raw.put('reps', rep);
    for (const chunk of chunks) await raw.put('chunks', chunk);
  }
  raw.close();
}
