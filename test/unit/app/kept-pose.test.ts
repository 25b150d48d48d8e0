import { expect, test } from 'vitest';
import { keptPose } from '../../../src/app/kept-pose.ts';
import type { ModelChoice } from '../../../src/pose/protocol.ts';
import { fakePose } from './fakes.ts';

const FULL: ModelChoice = { variant: 'full', inference: 'cpu' };
const LITE: ModelChoice = { variant: 'lite', inference: 'cpu' };
const image = { width: 1, height: 1, close() {} } as ImageBitmap;

function setUp({ dieAt = [] as readonly number[] } = {}) {
  const log: string[] = [];
  let started = 0;
  const pose = keptPose(() => {
    started++;
    return fakePose({ log, dieAt });
  });
  return { pose, log, started: () => started };
}

test('a model that is given back serves again without being loaded', async () => {
  const { pose, log, started } = setUp();
  const first = pose.start();
  await first.load(FULL);
  first.close();
  first.close();
  const second = pose.start();
  await second.load(FULL);
  expect((await second.estimate(image, 1)).frame.timestampMs).toBe(1);
  expect([started(), log]).toEqual([1, ['load full cpu']]);
  // One that is in use is nobody else's.
  await pose.start().load(FULL);
  expect([started(), log]).toEqual([2, ['load full cpu', 'load full cpu']]);
});

test('another choice is loaded anew, and the one before ended', async () => {
  const { pose, log } = setUp();
  const first = pose.start();
  await first.load(FULL);
  first.close();
  await pose.start().load(LITE);
  expect(log).toEqual(['load full cpu', 'close', 'load lite cpu']);
});

test('one that has failed does not serve again', async () => {
  const { pose, log } = setUp({ dieAt: [5] });
  const first = pose.start();
  await first.load(FULL);
  await expect(first.estimate(image, 5)).rejects.toThrow('out of memory');
  first.close();
  expect(log).toEqual(['load full cpu', 'close']);
});

test('of two the one that was given back last is kept', async () => {
  const { pose, log } = setUp();
  const [tried, chosen] = [pose.start(), pose.start()];
  await tried.load(LITE);
  await chosen.load(FULL);
  tried.close();
  chosen.close();
  await pose.start().load(FULL);
  expect(log).toEqual(['load lite cpu', 'load full cpu', 'close']);
});

test('one that is not loaded, or comes back after the end, ends', async () => {
  const { pose, log } = setUp();
  pose.start().close();
  expect(log).toEqual(['close']);
  const kept = pose.start();
  await kept.load(FULL);
  const late = pose.start();
  await late.load(FULL);
  kept.close();
  pose.release();
  late.close();
  expect(log.slice(1)).toEqual(['load full cpu', 'load full cpu', 'close', 'close']);
});
