import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { estimator } from '../../../src/app/estimator.ts';
import { AppFailure } from '../../../src/ports/errors.ts';
import type { PoseClient } from '../../../src/pose/pose-client.ts';
import { fakePose } from './fakes.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** @param starts what the workers that are started again do, in turn; then all is well */
function setUp({ dieAt = [] as readonly number[], starts = [] as readonly (() => PoseClient)[] }) {
  const log: string[] = [];
  let started = 0;
  let stopped = false;
  const at = estimator(
    {
      pose: fakePose({ dieAt, log }),
      model: { variant: 'full', inference: 'gpu' },
      startPose: () => starts[started++]?.() ?? fakePose({ log, dieAt }),
      now: () => Date.now(),
    },
    () => stopped,
  );
  const see = async (timestampMs: number) => {
    const seen = at.estimate({ image: { width: 1, height: 1, close() {} }, timestampMs }, false);
    seen.catch(() => {});
    await vi.advanceTimersByTimeAsync(70_000);
    return seen;
  };
  return { at, log, see, started: () => started, stop: () => (stopped = true) };
}

const failing = (code: 'webgl-absent' | 'pose-failed') => (): PoseClient => ({
  ...fakePose(),
  load: () => Promise.reject(new AppFailure(code, 'not yet')),
});

test('a model that dies is started again without the GPU, and only the picture it died with is lost', async () => {
  const { at, log, see } = setUp({ dieAt: [2] });
  expect((await see(1))?.frame.timestampMs).toBe(1);
  expect(await see(2)).toBeNull();
  expect((await see(3))?.frame.timestampMs).toBe(3);
  expect(log).toEqual(['close', 'load full cpu']);
  expect(at.model.inference).toBe('cpu');
});

test('in an hour it may die now and then', async () => {
  const { see } = setUp({ dieAt: [2, 4, 6, 8] });
  for (const timestampMs of [2, 4, 6, 8]) expect(await see(timestampMs)).toBeNull();
  expect((await see(9))?.frame.timestampMs).toBe(9);
});

test('graphics that are gone for a moment are waited for', async () => {
  const { see, started } = setUp({ dieAt: [2], starts: [failing('webgl-absent')] });
  expect(await see(2)).toBeNull();
  expect((await see(3))?.frame.timestampMs).toBe(3);
  expect(started()).toBe(2);
});

test('what dies again and again is told, with its reason', async () => {
  const { see, started } = setUp({ dieAt: [2], starts: [failing('pose-failed'), failing('webgl-absent')] });
  await expect(see(2)).rejects.toMatchObject({ error: { code: 'webgl-absent' } });
  expect(started()).toBe(2);
});

test('a start that hangs counts as a death, and is not waited for longer than a minute', async () => {
  const hanging = (): PoseClient => ({ ...fakePose(), load: () => new Promise(() => {}) });
  const { see } = setUp({ dieAt: [2], starts: [hanging] });
  expect(await see(2)).toBeNull();
});

test('nothing is started again once it is stopped', async () => {
  const { see, stop, started } = setUp({ dieAt: [2] });
  stop();
  await expect(see(2)).rejects.toThrow('out of memory');
  expect(started()).toBe(0);
});
