import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sessionSaver } from '../../../src/app/saver.ts';
import { AppFailure } from '../../../src/ports/errors.ts';
import { memorySessions } from '../../../src/storage/memory-sessions.ts';
import type { TraceChunk } from '../../../src/core/records/record.ts';
import { hingeFrames } from '../core/fixture.ts';
import { makeRecord, makeSavedRep } from '../storage/make.ts';

const record = makeRecord('a');
const frames = hingeFrames.slice(0, 9);
const chunkOf = (sequence: number): TraceChunk => ({
  sessionId: 'a',
  sequence,
  frames: frames.slice(3 * sequence, 3 * sequence + 3),
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A store that refuses to write while it is full. */
function setUp() {
  const store = memorySessions();
  const device = { full: false };
  const told = vi.fn();
  const unsaved: boolean[] = [];
  const refusing = <Args extends unknown[], T>(work: (...args: Args) => Promise<T>) => {
    return async (...args: Args): Promise<T> => {
      if (device.full) throw new AppFailure('storage-full');
      return work(...args);
    };
  };
  const saver = sessionSaver(
    { ...store, put: refusing(store.put), addRep: refusing(store.addRep), addChunk: refusing(store.addChunk) },
    told,
    (is) => unsaved.push(is),
  );
  const keepRep = (index: number): void =>
    saver.keep({ kind: 'rep', rep: makeSavedRep(index), chunk: chunkOf(index) }, () => record);
  return { store, device, told, unsaved, saver, keepRep };
}

test('what a full device refused is saved, in its order, with the next piece once there is room', async () => {
  const { store, device, told, saver, keepRep } = setUp();
  saver.keep({ kind: 'head' }, () => record);
  keepRep(0);
  await saver.settled();
  device.full = true;
  keepRep(1);
  saver.keep({ kind: 'chunk', chunk: chunkOf(2) }, () => record);
  await saver.settled();
  expect(told).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'storage-full', stage: 'storage' }));
  expect(saver.error?.code).toBe('storage-full');
  device.full = false;
  saver.finish({ ...record, reps: [makeSavedRep(0), makeSavedRep(1)], finished: true });
  await saver.settled();
  expect(saver.error).toBeNull();
  expect(await store.get('a')).toEqual({ ...record, finished: true, reps: [makeSavedRep(0), makeSavedRep(1)] });
  const trace = await store.trace('a');
  expect(trace.map(({ timestampMs }) => timestampMs)).toEqual(frames.map(({ timestampMs }) => timestampMs));
});

test('tells that something is unsaved from when the first piece waits until the last one is saved', async () => {
  const { device, unsaved, saver, keepRep } = setUp();
  saver.keep({ kind: 'head' }, () => record);
  keepRep(0);
  expect(unsaved).toEqual([true]);
  await saver.settled();
  expect(unsaved).toEqual([true, false]);
  device.full = true;
  keepRep(1);
  keepRep(2);
  await saver.settled();
  await vi.advanceTimersByTimeAsync(25_000);
  expect(unsaved).toEqual([true, false, true]);
  device.full = false;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(unsaved).toEqual([true, false, true, false]);
});

test('after the session it is tried again until somebody has made room', async () => {
  const { store, device, saver, keepRep } = setUp();
  device.full = true;
  saver.keep({ kind: 'head' }, () => record);
  keepRep(0);
  saver.finish({ ...record, reps: [makeSavedRep(0)], finished: true });
  await saver.settled();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await store.get('a')).toBeUndefined();
  device.full = false;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await store.get('a')).toEqual({ ...record, finished: true, reps: [makeSavedRep(0)] });
  expect(vi.getTimerCount()).toBe(0);
});

test('a session deleted elsewhere while it goes on keeps what is done from then on', async () => {
  const { store, told, saver, keepRep } = setUp();
  saver.keep({ kind: 'head' }, () => record);
  keepRep(0);
  await saver.settled();
  await store.wipe();
  keepRep(1);
  await saver.settled();
  expect((await store.get('a'))?.reps).toEqual([makeSavedRep(1)]);
  expect(told).not.toHaveBeenCalled();
});
