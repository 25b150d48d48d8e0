import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SessionStore } from '../../../src/ports/ports.ts';
import { asJudgedLast } from '../../../src/core/records/later.ts';
import { memorySessions } from '../../../src/storage/memory-sessions.ts';
import { openSessions } from '../../../src/storage/sessions.ts';
import { makeRecord, makeSavedRep } from './make.ts';

const frame = (timestampMs: number) => ({ timestampMs, widthPx: 640, heightPx: 480, person: null });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const stores: [string, () => Promise<SessionStore>][] = [
  ['in IndexedDB', async () => (await openSessions()).store],
  ['in memory', async () => memorySessions()],
];

describe.each(stores)('sessions %s', (_name, open) => {
  test('come back whole, reps in their order, however they arrived', async () => {
    const store = await open();
    await store.put(makeRecord('a'));
    for (const index of [0, 1, 2]) {
      await store.addRep('a', makeSavedRep(index), { sessionId: 'a', sequence: index, frames: [frame(index)] });
    }
    await store.addChunk({ sessionId: 'a', sequence: 3, frames: [frame(3), frame(4)] });
    const selfTest = { pressDeg: 8.5, archDeg: null };
    await store.put({ ...makeRecord('a'), selfTest, finished: true });
    expect(await store.get('a')).toEqual({
      ...makeRecord('a'),
      selfTest,
      finished: true,
      reps: [makeSavedRep(0), makeSavedRep(1), makeSavedRep(2)],
    });
    expect((await store.trace('a')).map(({ timestampMs }) => timestampMs)).toEqual([0, 1, 2, 3, 4]);
  });

  test('are listed newest first', async () => {
    const store = await open();
    await store.put(makeRecord('old', '2025-05-01T08:00:00.000Z'));
    await store.put(makeRecord('new', '2026-05-01T08:00:00.000Z'));
    expect((await store.list()).map(({ id }) => id)).toEqual(['new', 'old']);
  });

  test('are listed with what each rep came to', async () => {
    const store = await open();
    const attempts = [{ startMs: 0, endMs: 900, reason: 'squat' as const }];
    await store.put({ ...makeRecord('a'), attempts });
    const partial = makeSavedRep(1);
    for (const rep of [partial, makeSavedRep(0), { ...partial, rep: { ...partial.rep, kind: 'partial' as const } }]) {
      await store.addRep('a', rep, { sessionId: 'a', sequence: rep.rep.index, frames: [] });
    }
    // As when it ends, or pain is given.
    await store.put({ ...makeRecord('a'), attempts, finished: true });
    const reps = [{ rep: { kind: 'rep', verdict: 'good' } }, { rep: { kind: 'partial', verdict: 'good' } }];
    const [entry] = await store.list();
    expect(entry).toMatchObject({ id: 'a', exerciseId: 'hip-hinge', source: 'camera', attempts });
    expect(entry!.reps).toMatchObject(reps);
  });

  test('are deleted with all that belongs to them, and nothing else', async () => {
    const store = await open();
    for (const id of ['a', 'b']) {
      await store.put(makeRecord(id));
      await store.addRep(id, makeSavedRep(0), { sessionId: id, sequence: 0, frames: [frame(0)] });
    }
    await store.delete('a');
    expect(await store.get('a')).toBeUndefined();
    expect(await store.trace('a')).toEqual([]);
    expect((await store.get('b'))?.reps).toHaveLength(1);
    expect(await store.trace('b')).toHaveLength(1);
  });

  test('keep what later versions find beside what was judged then, and list the newest', async () => {
    const store = await open();
    await store.put({ ...makeRecord('a'), analysis: 1 });
    await store.addRep('a', makeSavedRep(0), { sessionId: 'a', sequence: 0, frames: [] });
    await store.judge('a', 0, 'fine');
    const attempts = [{ startMs: 0, endMs: 900, reason: 'squat' as const }];
    const third = { version: 3, madeAt: '2026-11-02T08:00:00.000Z', found: null };
    const second = { version: 2, madeAt: '2026-11-01T08:00:00.000Z', found: { reps: [makeSavedRep(0), makeSavedRep(1)], attempts } }; // prettier-ignore
    await store.addAnalysis('a', third);
    expect((await store.list())[0]).toMatchObject({ analysis: 3, reps: [{ opinion: 'fine' }] });
    await store.addAnalysis('a', second);
    await store.judge('a', 1, 'not-a-rep');
    // As when pain is given.
    await store.put((await store.get('a'))!);
    const [entry] = await store.list();
    expect(entry).toMatchObject({ analysis: 3, attempts });
    expect(entry!.reps.map(({ opinion }) => opinion)).toEqual([undefined, 'not-a-rep']);
    const record = (await store.get('a'))!;
    expect(record.analysis).toBe(1);
    expect(record.reps.map(({ opinion }) => opinion)).toEqual(['fine']);
    const said = [makeSavedRep(0), { ...makeSavedRep(1), opinion: 'not-a-rep' }];
    expect(record.later).toEqual([{ ...second, found: { attempts, reps: said } }, third]);
    expect(asJudgedLast(record)).toMatchObject({ analysis: 2, reps: said, attempts });
  });

  test('are not made again by an analysis that comes late, and take theirs with them', async () => {
    const store = await open();
    const analysis = { version: 2, madeAt: '2026-11-01T08:00:00.000Z', found: null };
    await store.put(makeRecord('a'));
    await store.addAnalysis('a', analysis);
    await store.delete('a');
    await store.addAnalysis('a', analysis);
    expect(await store.list()).toEqual([]);
    await store.put(makeRecord('a'));
    expect(await store.get('a')).toEqual(makeRecord('a'));
  });

  test('that were deleted are listed no more, can be brought back, and go for good once that was long enough ago', async () => {
    const store = await open();
    for (const id of ['a', 'b', 'c']) await store.put(makeRecord(id));
    await store.amend('a', { deletedAt: '2026-02-01T10:00:00.000Z' });
    await store.amend('b', { deletedAt: '2026-02-01T12:00:00.000Z' });
    expect(await store.list()).toMatchObject([{ id: 'c' }]);
    expect(await Promise.all(['a', 'b', 'c', 'd'].map((id) => store.isDeleted(id)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    await store.purge('2026-02-01T11:00:00.000Z');
    expect(await store.isDeleted('a')).toBe(false);
    await store.amend('a', { deletedAt: undefined });
    await store.amend('b', { deletedAt: undefined });
    expect((await store.list()).map(({ id }) => id).sort()).toEqual(['b', 'c']);
  });

  test('refuse a rep of a session that was never begun', async () => {
    const store = await open();
    const chunk = { sessionId: 'x', sequence: 0, frames: [frame(0)] };
    await expect(store.addRep('x', makeSavedRep(0), chunk)).rejects.toThrow(RangeError);
    expect(await store.trace('x')).toEqual([]);
  });
});

describe('the store in IndexedDB', () => {
  test('reads what was written before there was a self-test or a hold', async () => {
    const { store } = await openSessions();
    await store.put(makeRecord('old'));
    await store.addRep('old', makeSavedRep(0), { sessionId: 'old', sequence: 0, frames: [] });
    const raw = await openDB('hingeline');
    const { selfTest: _, ...head } = await raw.get('heads', 'old');
    const stored = await raw.get('reps', ['old', 0]);
    const { holdMs: _hold, hipToStraightDeg: _straight, ...rep } = stored.rep;
    await raw.put('heads', head);
    await raw.put('reps', { ...stored, rep });
    const expected = { selfTest: null, reps: [{ rep: { ...rep, holdMs: 0, hipToStraightDeg: null } }] };
    expect(await store.get('old')).toMatchObject(expected);
  });

  test('reads no reps and no traces for a list, but once those of sessions from before their heads told of them', async () => {
    const { store } = await openSessions();
    for (const [id, year] of [
      ['old', 2025],
      ['new', 2026],
    ] as const) {
      await store.put(makeRecord(id, `${year}-05-01T08:00:00.000Z`));
      await store.addRep(id, makeSavedRep(0), { sessionId: id, sequence: 0, frames: [frame(0)] });
    }
    const raw = await openDB('hingeline');
    const { repMarks: _, ...head } = await raw.get('heads', 'old');
    await raw.put('heads', head);
    raw.close();
    const read: string[] = [];
    for (const way of ['get', 'getAll', 'openCursor'] as const) {
      const original = IDBObjectStore.prototype[way] as (...args: unknown[]) => IDBRequest;
      vi.spyOn(IDBObjectStore.prototype, way).mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
        if (this.name !== 'heads') read.push(this.name);
        return original.apply(this, args);
      });
    }
    const reps = [{ rep: { kind: 'rep', verdict: 'good' } }];
    const listed = [
      { id: 'new', reps },
      { id: 'old', reps },
    ];
    expect(await store.list()).toMatchObject(listed);
    expect(read).toEqual(['reps']);
    expect(await store.list()).toMatchObject(listed);
    expect(read).toEqual(['reps']);
  });

  test('skips what a newer version wrote, says so, and leaves it alone', async () => {
    const notice = vi.fn();
    const { store } = await openSessions({ onNewer: notice });
    await store.put(makeRecord('known'));
    const raw = await openDB('hingeline');
    await raw.put('heads', { ...makeRecord('future'), schema: 'hingeline-session/99' });
    expect((await store.list()).map(({ id }) => id)).toEqual(['known']);
    expect(notice).toHaveBeenCalledExactlyOnceWith(1);
    expect(await store.get('future')).toBeUndefined();
    expect(await raw.get('heads', 'future')).toBeDefined();
  });

  test('asks once to be kept, at the first session', async () => {
    const persist = vi.fn(async () => true);
    const { store } = await openSessions({ persist });
    expect(persist).not.toHaveBeenCalled();
    await store.put(makeRecord('a'));
    await store.put(makeRecord('b'));
    expect(persist).toHaveBeenCalledTimes(1);
  });

  test('says that the device is full', async () => {
    const { store } = await openSessions();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(store.put(makeRecord('a'))).rejects.toMatchObject({ error: { code: 'storage-full' } });
  });

  test('gives way to one in memory where the browser has none', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private window', 'SecurityError');
    });
    const { store, error } = await openSessions();
    expect(error?.code).toBe('storage-unavailable');
    await store.put(makeRecord('a'));
    expect(await store.get('a')).toEqual(makeRecord('a'));
  });

  test('gives way to one in memory where opening never answers', async () => {
    vi.useFakeTimers();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new EventTarget() as IDBOpenDBRequest);
    const opened = openSessions();
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await opened).error?.code).toBe('storage-unavailable');
    vi.useRealTimers();
  });
});
