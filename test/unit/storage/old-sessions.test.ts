/** Rows of the database as older versions of the app wrote them (test/fixtures/sessions) still open. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import type { SessionRecord } from '../../../src/core/records/record.ts';
import { openSessions } from '../../../src/storage/sessions.ts';

interface Row {
  readonly [key: string]: unknown;
}

interface Kept {
  readonly head: Row & Pick<SessionRecord, 'id' | 'exerciseId' | 'startedAt'>;
  readonly reps: readonly (Row & { readonly rep: Row })[];
  readonly chunks: readonly Row[];
}

const COLUMNS = { Float64Array, Float32Array, Uint16Array, Int16Array, Uint8Array };

/** A row with its typed arrays. */
function revive(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('base64' in value)) return value;
  const { type, base64 } = value as { type: keyof typeof COLUMNS; base64: string };
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
  return new COLUMNS[type](bytes.buffer);
}

const kept = JSON.parse(
  gunzipSync(readFileSync(new URL('../../fixtures/sessions/first.json.gz', import.meta.url))).toString(),
  revive,
) as readonly Kept[];

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await openSessions();
  const raw = await openDB('hingeline', 1);
  for (const { head, reps, chunks } of kept) {
    await raw.put('heads', head);
    for (const rep of reps) await raw.put('reps', rep);
    for (const chunk of chunks) await raw.put('chunks', chunk);
  }
  raw.close();
});

describe.each(kept)('the old session $head.id', ({ head, reps, chunks }) => {
  test('opens with everything its head held', async () => {
    const { store } = await openSessions();
    const { schema: _, ...held } = head;
    expect(await store.get(head.id)).toMatchObject({ selfTest: null, ...held });
  });

  test('has its reps, their curves and the frame of the worst moment', async () => {
    const { store } = await openSessions();
    const record = (await store.get(head.id))!;
    expect(record.reps).toHaveLength(reps.length);
    record.reps.forEach(({ rep, series, worstFrame }, i) => {
      const { deductions, ...numbers } = reps[i]!.rep;
      expect(rep).toMatchObject({ holdMs: 0, hipToStraightDeg: null, ...numbers });
      expect(rep.deductions.map(({ code, points }) => [code, points])).toEqual(
        (deductions as { code: string; points: number }[]).map(({ code, points }) => [code, points]),
      );
      expect(series.hipDeg.length).toBeGreaterThan(10);
      expect(series.hipDeg).toHaveLength(series.timestampMs.length);
      expect(worstFrame?.timestampMs ?? null).toBe(rep.lumbarPeakMs);
    });
  });

  test('has its trace: 33 landmarks in picture and metres, and an outline', async () => {
    const { store } = await openSessions();
    const trace = await store.trace(head.id);
    expect(trace).toHaveLength(2 * chunks.length);
    for (const { person, widthPx } of trace) {
      expect([person?.landmarks.length, person?.world.length, person?.outlinePx?.length]).toEqual([33, 33, 640]);
      for (const { xPx } of person!.landmarks) expect(xPx > 0 && xPx < widthPx).toBe(true);
      for (const px of person!.outlinePx!) expect(px > -20 && px < widthPx + 20).toBe(true);
    }
  });
});

test('old sessions are listed with the new', async () => {
  const { store } = await openSessions();
  expect((await store.list()).map(({ id }) => id)).toEqual(['dark', 'strict-bridge', 'strict', 'bridge', 'hinge']);
});
