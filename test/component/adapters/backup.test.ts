/** A backup in a real browser's database: saved, everything deleted, brought back. */
import { EXERCISES } from '../../../src/exercises/catalogue.ts';
import { beforeEach, expect, test } from 'vitest';
import type { PoseFrame } from '../../../src/core/pose/frame.ts';
import { exportedText, exportParts } from '../../../src/exchange/export-file.ts';
import { readExport } from '../../../src/exchange/import-file.ts';
import { arrivalOf, inserts } from '../../../src/exchange/import-plan.ts';
import { openSessions } from '../../../src/storage/sessions.ts';
import { bridge, hinge } from '../samples.ts';

const inTime = (trace: readonly PoseFrame[]) => trace.toSorted((a, b) => a.timestampMs - b.timestampMs);

beforeEach(async () => (await openSessions()).store.wipe());

test('everything comes back as it was, and a second time there is nothing to bring in', async () => {
  const { store } = await openSessions();
  await store.insert([
    { record: hinge.session({ id: 'hinge', note: '=1 ü 😀' }), trace: inTime(hinge.trace()) },
    { record: bridge.session({ id: 'bridge' }), trace: inTime(bridge.trace()) },
  ]);
  await store.judge('hinge', 1, 'not-a-rep');
  const list = await store.list();
  const kept = () =>
    Promise.all(list.map(async ({ id }) => ({ record: (await store.get(id))!, trace: await store.trace(id) })));
  const before = await kept();
  const stamp = { version: '0.1.0', exportedAt: '2026-11-26T10:00:00.000Z' };
  const text = await new Blob([...exportParts(before.map(exportedText), stamp, null)]).text();

  await store.wipe();
  expect(await store.list()).toEqual([]);
  const arrivals = readExport(text, EXERCISES).sessions.map((session) => arrivalOf(session, undefined));
  await store.insert(inserts(arrivals, () => 'mine', () => 'new')); // prettier-ignore
  expect(await store.list()).toEqual(list);
  expect(await kept()).toEqual(before);
  const again = readExport(text, EXERCISES).sessions.map((session) => arrivalOf(session, before.find(({ record }) => record.id === session.record.id))); // prettier-ignore
  expect(again.map(({ standing }) => standing)).toEqual(['same', 'same']);
});

test('a connection closed under the app is opened again', async () => {
  const opened: IDBDatabase[] = [];
  const open = indexedDB.open.bind(indexedDB);
  indexedDB.open = (name, version) => {
    const request = open(name, version);
    request.addEventListener('success', () => opened.push(request.result));
    return request;
  };
  const { store } = await openSessions();
  opened.at(-1)!.close();
  await store.put(hinge.session({ id: 'a' }));
  expect((await store.get('a'))?.id).toBe('a');
  expect(opened).toHaveLength(2);
  indexedDB.open = open;
});
