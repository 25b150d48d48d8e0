/** What reads and writes sessions whole is fetched after the first screen: what happens where it cannot be had. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { makeRecord } from './make.ts';

const FILE = '../../../src/storage/whole-sessions.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
});

test('without it sessions are listed and deleted all the same, what needs it says so, and it is fetched again', async () => {
  const { openSessions: before } = await import('../../../src/storage/sessions.ts');
  for (const id of ['a', 'b']) await (await before()).store.put(makeRecord(id));

  vi.resetModules();
  vi.doMock(FILE, () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  const { openSessions, wholeSessions } = await import('../../../src/storage/sessions.ts');
  const { store } = await openSessions();
  await expect(wholeSessions()).rejects.toMatchObject({ error: { code: 'screen-download' } });
  await expect(store.get('a')).rejects.toMatchObject({ error: { code: 'screen-download' } });
  await store.amend('a', { deletedAt: '2026-02-03T04:05:06Z' });
  expect(await store.isDeleted('a')).toBe(true);
  await store.purge('2026-02-04T00:00:00Z');
  expect((await store.list()).map(({ id }) => id)).toEqual(['b']);

  vi.doUnmock(FILE);
  expect(await store.get('b')).toEqual(makeRecord('b'));
  expect(await store.get('a')).toBeUndefined();
});
