/** What browsers and other windows do to a database, and that nothing is lost by it. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SessionStore, WholeSession } from '../../../src/ports/ports.ts';
import { memorySessions } from '../../../src/storage/memory-sessions.ts';
import { openSessions } from '../../../src/storage/sessions.ts';
import { makeRecord, makeSavedRep } from './make.ts';

const frame = (timestampMs: number) => ({ timestampMs, widthPx: 640, heightPx: 480, person: null });

const whole = (id: string, reps = 2, frames = 3): WholeSession => ({
  record: { ...makeRecord(id), reps: Array.from({ length: reps }, (_, i) => makeSavedRep(i)) },
  trace: Array.from({ length: frames }, (_, i) => frame(i)),
});

let opened: IDBDatabase[];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  opened = [];
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    const request = open(name, version);
    request.addEventListener('success', () => opened.push(request.result));
    return request;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

test('a connection that is closed is opened again, and what was to be written is written', async () => {
  const { store } = await openSessions();
  await store.put(makeRecord('a'));
  opened.at(-1)!.close();
  await store.addRep('a', makeSavedRep(0), { sessionId: 'a', sequence: 0, frames: [frame(0)] });
  opened.at(-1)!.close();
  expect((await store.get('a'))?.reps).toHaveLength(1);
  expect(opened).toHaveLength(3);
});

test('a connection whose other end is gone is opened again, once', async () => {
  const { store } = await openSessions();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  const lost = (): never => {
    throw new DOMException('connection to the server lost', 'UnknownError');
  };
  put.mockImplementationOnce(lost);
  await store.put(makeRecord('a'));
  expect(await store.get('a')).toEqual(makeRecord('a'));
  put.mockImplementation(lost);
  await expect(store.put(makeRecord('b'))).rejects.toMatchObject({ error: { code: 'storage-unavailable' } });
  expect(opened).toHaveLength(3);
});

test('a newer app in another window may upgrade at once, and what is recorded here goes on being saved', async () => {
  const { store } = await openSessions();
  await store.put(makeRecord('a'));
  const newer = await openDB('hingeline', 99, { upgrade: (database) => void database.createObjectStore('later') });
  await store.addRep('a', makeSavedRep(0), { sessionId: 'a', sequence: 0, frames: [frame(0)] });
  expect(await newer.count('reps')).toBe(1);
  newer.close();
  const again = await openSessions();
  expect(again.error).toBeNull();
  expect((await again.store.list()).map(({ id }) => id)).toEqual(['a']);
});

test('an older window in the way is named at once, and when it is closed everything works', async () => {
  const older = await openDB('hingeline', 1, {
    upgrade(database) {
      database.createObjectStore('heads', { keyPath: 'id' });
      database.createObjectStore('reps', { keyPath: ['sessionId', 'index'] });
      database.createObjectStore('chunks', { keyPath: ['sessionId', 'sequence'] });
    },
  });
  const began = performance.now();
  const onUnblocked = vi.fn();
  const { store, error } = await openSessions({ onUnblocked });
  expect(error?.code).toBe('storage-blocked');
  expect(performance.now() - began).toBeLessThan(2000);
  await expect(store.put(makeRecord('a'))).rejects.toMatchObject({ error: { code: 'storage-blocked' } });
  expect(onUnblocked).not.toHaveBeenCalled();
  older.close();
  await vi.waitFor(() => expect(onUnblocked).toHaveBeenCalledOnce());
  await store.put(makeRecord('a'));
  expect(await (await openSessions()).store.get('a')).toEqual(makeRecord('a'));
});

test('sites whose data was cleared begin anew', async () => {
  const { store } = await openSessions();
  await store.put(makeRecord('a'));
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('hingeline').addEventListener('success', resolve);
  });
  await store.put(makeRecord('b'));
  expect((await store.list()).map(({ id }) => id)).toEqual(['b']);
});

test('two windows record at once, and each sees what the other has', async () => {
  const [one, two] = [(await openSessions()).store, (await openSessions()).store];
  await Promise.all(
    [one, two].map(async (store, i) => {
      const id = `session-${i}`;
      await store.put(makeRecord(id));
      for (const index of [0, 1, 2])
        await store.addRep(id, makeSavedRep(index), { sessionId: id, sequence: index, frames: [frame(index)] });
    }),
  );
  for (const store of [one, two]) {
    expect((await store.list()).map(({ reps }) => reps.length)).toEqual([3, 3]);
  }
});

test('whoever listens hears of every change, and of no reading', async () => {
  const onChange = vi.fn();
  const { store } = await openSessions({ onChange });
  await store.put(makeRecord('a'));
  await store.amend('a', { note: 'x' });
  await store.delete('a');
  expect(onChange).toHaveBeenCalledTimes(3);
  await store.list();
  await store.trace('a');
  expect(onChange).toHaveBeenCalledTimes(3);
});

const stores: [string, () => Promise<SessionStore>][] = [
  ['in IndexedDB', async () => (await openSessions()).store],
  ['in memory', async () => memorySessions()],
];

describe.each(stores)('the store %s', (_name, open) => {
  test('keeps pictures of reps, each and all of which can be deleted, and none without its session', async () => {
    const store = await open();
    const still = (sessionId: string, repIndex: number, text = 'x') => ({
      sessionId,
      repIndex,
      timestampMs: 1,
      picture: new Blob([text], { type: 'image/jpeg' }),
    });
    const indices = async (id: string) => (await store.stills.of(id)).map(({ repIndex }) => repIndex);
    await store.insert([whole('a'), whole('b'), whole('c'), whole('d')]);
    await store.stills.keep(still('gone', 0));
    for (const [id, index] of [['a', 0], ['a', 1], ['b', 0], ['c', 0], ['d', 0]] as const) {
      await store.stills.keep(still(id, index));
    } // prettier-ignore
    await store.stills.keep(still('a', 1, 'another'));
    expect(await store.stills.count()).toBe(5);
    expect(await (await store.stills.of('a'))[1]!.picture.text()).toBe('another');
    await store.stills.delete('a', 0);
    expect(await indices('a')).toEqual([1]);
    await store.delete('b');
    await store.amend('c', { deletedAt: '2026-01-01T00:00:00.000Z' });
    await store.purge('2026-01-02T00:00:00.000Z');
    expect([await indices('b'), await indices('c'), await indices('d')]).toEqual([[], [], [0]]);
    await store.wipe();
    expect(await store.stills.count()).toBe(0);
    await store.insert([whole('a')]);
    await store.stills.keep(still('a', 0));
    await store.stills.deleteAll();
    expect(await store.stills.count()).toBe(0);
    expect((await store.get('a'))?.reps.length).toBeGreaterThan(0);
  });

  test('takes whole sessions in, in place of those with their ids, and lists them', async () => {
    const store = await open();
    await store.insert([whole('a', 5, 2000), whole('b')]);
    const later = [
      { version: 2, madeAt: '2026-11-01T08:00:00.000Z', found: { reps: [makeSavedRep(0)], attempts: [] } },
    ];
    const { record } = whole('a', 1);
    await store.insert([{ record: { ...record, later }, trace: [frame(7), frame(8)] }]);
    expect(await store.get('a')).toEqual({ ...record, later });
    expect((await store.trace('a')).map(({ timestampMs }) => timestampMs)).toEqual([7, 8]);
    expect(await store.get('b')).toEqual(whole('b').record);
    expect(await store.trace('b')).toEqual(whole('b').trace);
    expect((await store.list()).map(({ id, reps, analysis }) => [id, reps.length, analysis])).toEqual([
      ['a', 1, 2],
      ['b', 2, undefined],
    ]);
  });

  test('keeps a long trace whole and in order', async () => {
    const store = await open();
    await store.insert([whole('a', 1, 2500)]);
    expect((await store.trace('a')).map(({ timestampMs }) => timestampMs)).toEqual(whole('a', 1, 2500).trace.map(({ timestampMs }) => timestampMs)); // prettier-ignore
  });

  test('takes nothing in when one of them cannot be had', async () => {
    const store = await open();
    await store.insert([whole('a', 1)]);
    const broken = {
      *[Symbol.iterator]() {
        yield whole('a', 4);
        yield whole('b', 4);
        throw new RangeError('broken');
      },
    };
    await expect(store.insert(broken)).rejects.toThrow(RangeError);
    expect(await store.get('a')).toEqual(whole('a', 1).record);
    expect(await store.get('b')).toBeUndefined();
    expect(await store.trace('b')).toEqual([]);
  });

  test('deletes everything, what was only marked as deleted too', async () => {
    const store = await open();
    await store.insert([whole('a'), whole('b')]);
    await store.amend('b', { deletedAt: '2026-01-01T10:00:00.000Z' });
    await store.wipe();
    expect(await store.list()).toEqual([]);
    for (const id of ['a', 'b']) expect([await store.get(id), await store.trace(id)]).toEqual([undefined, []]);
  });
});

test('on a full device an import leaves nothing half-written', async () => {
  const { store } = await openSessions();
  await store.insert([whole('a', 1)]);
  const put = IDBObjectStore.prototype.put;
  let left = 5;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (left-- === 0) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, args);
  });
  await expect(store.insert([whole('a', 4), whole('b', 4)])).rejects.toMatchObject({ error: { code: 'storage-full' } });
  expect(await store.get('a')).toEqual(whole('a', 1).record);
  expect(await store.get('b')).toBeUndefined();
});

test('no row of anything is left when everything is deleted', async () => {
  const { store } = await openSessions();
  await store.insert([whole('a')]);
  await store.addAnalysis('a', { version: 2, madeAt: '2026-11-01T08:00:00.000Z', found: null });
  await store.wipe();
  const raw = await openDB('hingeline');
  for (const name of raw.objectStoreNames) expect([name, await raw.count(name)]).toEqual([name, 0]);
  raw.close();
});

/** Does something to transactions in which something was put, before they are kept; so many times. */
function spoilPuts(times: number, spoil: (transaction: IDBTransaction) => void): void {
  const { put } = IDBObjectStore.prototype;
  let left = times;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = put.apply(this, args);
    if (left-- > 0) request.addEventListener('success', () => spoil(this.transaction));
    return request;
  });
}

test('a connection that ends in the middle of a transaction is opened again, and the transaction done once more', async () => {
  const { store } = await openSessions();
  spoilPuts(1, (transaction) => transaction.abort());
  await store.put(makeRecord('a'));
  expect(await store.get('a')).toEqual(makeRecord('a'));
  expect(opened).toHaveLength(2);
});

test('a device that is found to be full only when all is to be kept is said to be full', async () => {
  const { store } = await openSessions();
  spoilPuts(1, (transaction) => {
    Object.defineProperty(transaction, 'error', { value: new DOMException('no room', 'QuotaExceededError') });
    transaction.abort();
  });
  await expect(store.put(makeRecord('a'))).rejects.toMatchObject({ error: { code: 'storage-full' } });
  await store.put(makeRecord('a'));
  expect(await store.get('a')).toEqual(makeRecord('a'));
});

test('a transaction that never ends is done once more on a new connection', async () => {
  const { store } = await openSessions();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const hanging = opened[0]!;
  const { transaction } = hanging;
  // Whoever waits for its end waits for ever.
  vi.spyOn(hanging, 'transaction').mockImplementation((...args) =>
    Object.assign(transaction.apply(hanging, args), { addEventListener() {} }),
  );
  const put = store.put(makeRecord('a'));
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
  await vi.advanceTimersByTimeAsync(20_000);
  vi.useRealTimers();
  await put;
  expect(await store.get('a')).toEqual(makeRecord('a'));
  expect(opened).toHaveLength(2);
});

describe('a damaged row', () => {
  const spoil = async (store: 'heads' | 'reps' | 'chunks', row: object): Promise<void> => {
    const raw = await openDB('hingeline');
    await raw.put(store, row);
    raw.close();
  };
  const ids = async (store: SessionStore) => (await store.list()).map(({ id }) => id);

  test.each([
    ['no time', { ...makeRecord('b'), startedAt: undefined }],
    ['marks that are none', { ...makeRecord('b'), repMarks: [null] }],
    ['nothing but its name', { id: 'b' }],
  ])('with %s hides no other session, and is told of once', async (_how, head) => {
    const onDamaged = vi.fn();
    const { store } = await openSessions({ onDamaged });
    await store.insert([whole('a'), whole('b'), whole('c')]);
    await spoil('heads', head);
    expect((await ids(store)).toSorted()).toEqual(['a', 'c']);
    await store.list();
    expect(onDamaged).toHaveBeenCalledExactlyOnceWith(1);
    await store.purge('2026-01-02T00:00:00.000Z');
  });

  test('for whose sake the browser gives none hides no other session either', async () => {
    const onDamaged = vi.fn();
    const { store } = await openSessions({ onDamaged });
    await store.insert([whole('a'), whole('b'), whole('c')]);
    const refuse = (): never => {
      throw new DOMException('Failed to read large IndexedDB value', 'DataError');
    };
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementationOnce(refuse);
    const { get } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, id) {
      return id === 'b' ? refuse() : get.call(this, id);
    });
    expect((await ids(store)).toSorted()).toEqual(['a', 'c']);
    expect(onDamaged).toHaveBeenCalledExactlyOnceWith(1);
  });

  test('of a rep or of the trace is said to be damaged, not that nothing can be stored', async () => {
    const { store } = await openSessions();
    await store.insert([whole('a'), whole('b')]);
    await spoil('reps', { sessionId: 'a', index: 0 });
    await spoil('chunks', { sessionId: 'a', sequence: 0 });
    const damaged = { error: { code: 'storage-damaged' } };
    await expect(store.get('a')).rejects.toMatchObject(damaged);
    await expect(store.trace('a')).rejects.toMatchObject(damaged);
    expect(await store.get('b')).toEqual(whole('b').record);
  });
});
