import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ModelLoading } from '../../../src/app/model-loading.ts';
import { loadPatiently, STALL_MS } from '../../../src/app/patient-loading.ts';
import { readSettings } from '../../../src/app/settings.ts';
import { AppFailure } from '../../../src/ports/errors.ts';
import type { PoseClient } from '../../../src/pose/pose-client.ts';
import type { LoadProgress } from '../../../src/pose/protocol.ts';
import { fakePose } from './fakes.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Downloads that the test leads. */
function setUp() {
  const { settings } = readSettings(() => ({ getItem: () => null, setItem() {}, removeItem() {} }), []);
  const workers: { arrive(loadedBytes: number): void; finish(): void; fail(error: Error): void; closed: boolean }[] =
    [];
  const startPose = (): PoseClient => {
    let tell = (_progress: LoadProgress): void => {};
    let finish!: () => void;
    let fail!: (error: Error) => void;
    const loading = new Promise<void>((resolve, reject) => ([finish, fail] = [resolve, reject]));
    const worker = {
      arrive: (loadedBytes: number) => tell({ loadedBytes, totalBytes: 100 }),
      finish,
      fail,
      closed: false,
    };
    workers.push(worker);
    return {
      ...fakePose(),
      load(_choice, onProgress) {
        if (onProgress) tell = onProgress;
        return loading;
      },
      close() {
        worker.closed = true;
        fail(new AppFailure('pose-failed', 'closed'));
      },
    };
  };
  const stalled: (LoadProgress | null)[] = [];
  const progress: LoadProgress[] = [];
  const loading: ModelLoading = {
    settings, startPose, measured: { variant: 'full', inference: 'gpu' }, hasGpu: () => true, hasLittleMemory: () => false,
    pictureOfSomebody: async () => null, onProgress: (step) => progress.push(step), now: () => 0,
  }; // prettier-ignore
  return { ...loadPatiently(loading, (at) => stalled.push(at)), workers, stalled, progress };
}

test('a download of which nothing more arrives is told of, and again after it went on', async () => {
  const { workers, stalled, progress, loaded } = setUp();
  await vi.advanceTimersByTimeAsync(STALL_MS - 1);
  workers[0]!.arrive(10);
  await vi.advanceTimersByTimeAsync(STALL_MS - 1);
  expect(stalled).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(stalled).toEqual([{ loadedBytes: 10, totalBytes: 100 }]);
  workers[0]!.arrive(20);
  expect(progress.at(-1)).toEqual({ loadedBytes: 20, totalBytes: 100 });
  await vi.advanceTimersByTimeAsync(STALL_MS);
  expect(stalled).toHaveLength(2);
  workers[0]!.arrive(100);
  // Being started it has its own time.
  await vi.advanceTimersByTimeAsync(5 * STALL_MS);
  workers[0]!.finish();
  expect((await loaded).choice).toEqual({ variant: 'full', inference: 'gpu' });
  expect(stalled).toHaveLength(2);
});

test('one that never begins is told of too', async () => {
  const { stalled } = setUp();
  await vi.advanceTimersByTimeAsync(STALL_MS);
  expect(stalled).toEqual([null]);
});

test('begun anew it goes on with the same choice, and the one before ends and says nothing more', async () => {
  const { again, workers, stalled, progress, loaded } = setUp();
  workers[0]!.arrive(10);
  await vi.advanceTimersByTimeAsync(STALL_MS);
  again();
  await vi.advanceTimersByTimeAsync(0);
  expect(workers.map(({ closed }) => closed)).toEqual([true, false]);
  workers[0]!.arrive(15);
  expect(progress).toHaveLength(1);
  workers[1]!.arrive(100);
  workers[1]!.finish();
  expect((await loaded).choice).toEqual({ variant: 'full', inference: 'gpu' });
  await vi.advanceTimersByTimeAsync(10 * STALL_MS);
  expect([workers.length, stalled.length]).toEqual([2, 1]);
});

test('a failure is told at once', async () => {
  const { workers, loaded, stalled } = setUp();
  workers[0]!.fail(new AppFailure('app-replaced', 'gone'));
  await expect(loaded).rejects.toMatchObject({ error: { code: 'app-replaced' } });
  await vi.advanceTimersByTimeAsync(STALL_MS);
  expect(stalled).toEqual([]);
});
