import { describe, expect, test } from 'vitest';
import { bestChoice, chooseModel, type Chooser } from '../../../src/pose/choose-model.ts';
import { AppFailure } from '../../../src/ports/errors.ts';
import type { PoseClient } from '../../../src/pose/pose-client.ts';
import type { ModelChoice } from '../../../src/pose/protocol.ts';

/** A machine on which a frame takes the given time; choices that are not listed do not run. */
function machine(frameMs: Readonly<Record<string, number>>, hasGpu = true) {
  let nowMs = 0;
  const loaded: string[] = [];
  let open = 0;
  const start = (): PoseClient => {
    let costMs = 0;
    open++;
    return {
      async load({ variant, inference }: ModelChoice) {
        const cost = frameMs[`${variant} ${inference}`];
        loaded.push(`${variant} ${inference}`);
        if (cost === undefined) throw new AppFailure('pose-not-started', 'no such kernel');
        costMs = cost;
      },
      async estimate() {
        nowMs += costMs;
        return {} as never;
      },
      estimateBare: async () => 0,
      async reset() {},
      failed: new Promise(() => {}),
      close: () => void open--,
    };
  };
  const chooser: Chooser = {
    start,
    still: async () => ({}) as ImageBitmap,
    hasGpu,
    fixed: {},
    onProgress() {},
    now: () => nowMs,
  };
  return { chooser, loaded, elapsedMs: () => nowMs, open: () => open };
}

describe('the choice of model', () => {
  test('is full, the faster way, where it keeps ten frames a second', async () => {
    const { chooser, loaded, open } = machine({ 'full gpu': 30, 'full cpu': 95 });
    expect((await chooseModel(chooser)).choice).toEqual({ variant: 'full', inference: 'gpu' });
    expect(loaded).toEqual(['full gpu', 'full cpu']);
    expect(open()).toBe(1);
  });

  test('is lite where full is too slow', async () => {
    const { chooser } = machine({ 'full cpu': 105, 'lite cpu': 50 }, false);
    expect((await chooseModel(chooser)).choice).toEqual({ variant: 'lite', inference: 'cpu' });
  });

  test('is the fastest there is where nothing is fast enough', async () => {
    const { chooser } = machine({ 'full cpu': 300, 'full gpu': 400, 'lite cpu': 200, 'lite gpu': 250 });
    expect((await chooseModel(chooser)).choice).toEqual({ variant: 'lite', inference: 'cpu' });
  });

  test('fetches no other where full is fast enough', async () => {
    const { chooser, loaded } = machine({ 'full cpu': 42 }, false);
    await chooseModel(chooser);
    expect(loaded).toEqual(['full cpu']);
  });

  test('passes over a GPU that does not run it', async () => {
    const { chooser, open } = machine({ 'full cpu': 42 });
    expect((await chooseModel(chooser)).choice).toEqual({ variant: 'full', inference: 'cpu' });
    expect(open()).toBe(1);
  });

  test('stays with what the user fixed', async () => {
    const { chooser, loaded } = machine({ 'lite gpu': 200, 'lite cpu': 150, 'full cpu': 20 });
    const { choice } = await chooseModel({ ...chooser, fixed: { variant: 'lite' } });
    expect(choice).toEqual({ variant: 'lite', inference: 'cpu' });
    expect(loaded).toEqual(['lite gpu', 'lite cpu']);
  });

  test('takes at most about three seconds beyond loading, however slow the machine', async () => {
    const { chooser, elapsedMs } = machine({ 'full cpu': 250, 'lite cpu': 180 }, false);
    await chooseModel(chooser);
    expect(elapsedMs()).toBeLessThan(3000);
  });

  test('fails when nothing runs, and at once when the files cannot be had', async () => {
    const nothing = machine({});
    await expect(chooseModel(nothing.chooser)).rejects.toMatchObject({
      error: { code: 'pose-not-started', detail: 'no such kernel' },
    });
    expect(nothing.open()).toBe(0);
    const { chooser } = machine({});
    let starts = 0;
    const start = (): PoseClient => {
      starts++;
      return { ...chooser.start(), load: () => Promise.reject(new AppFailure('model-download', 'offline')) };
    };
    await expect(chooseModel({ ...chooser, start })).rejects.toMatchObject({ error: { code: 'model-download' } });
    expect(starts).toBe(1);
  });
});

test('of two equal variants the faster way is best, of none nothing', () => {
  expect(bestChoice([])).toBeNull();
  expect(
    bestChoice([
      { variant: 'lite', inference: 'gpu', p50Ms: 5 },
      { variant: 'full', inference: 'gpu', p50Ms: 40 },
      { variant: 'full', inference: 'cpu', p50Ms: 39 },
    ]),
  ).toMatchObject({ variant: 'full', inference: 'cpu' });
});
