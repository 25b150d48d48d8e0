import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cameraKeeper, SILENT_LIMIT_MS } from '../../../src/capture/camera-keeper.ts';
import type { CameraControl } from '../../../src/core/session/camera-control.ts';
import { AppFailure } from '../../../src/ports/errors.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function keep(reopen: () => Promise<'same' | 'other'> = () => Promise.reject(new AppFailure('camera-busy'))) {
  const told: CameraControl[] = [];
  const givenUp: string[] = [];
  const tries = vi.fn(reopen);
  const keeper = cameraKeeper({
    reopen: tries,
    tell: (change) => told.push(change),
    giveUp: (why) => {
      givenUp.push(typeof why === 'string' ? why : why.error.code);
      keeper.end();
    },
  });
  return { keeper, told, givenUp, tries };
}
const none = (): Promise<never> => Promise.reject(new AppFailure('camera-none'));

describe('a camera that gives no picture', () => {
  test('muted by a call for four seconds is waited for, and not taken from the call', async () => {
    const { keeper, told, tries } = keep();
    keeper.silent('camera-muted');
    await vi.advanceTimersByTimeAsync(4000);
    keeper.picture();
    expect(told).toEqual(['camera-muted', 'camera-back']);
    expect(tries).not.toHaveBeenCalled();
    // Nothing of it is left over.
    await vi.advanceTimersByTimeAsync(2 * SILENT_LIMIT_MS);
    expect(told).toHaveLength(2);
    expect(tries).not.toHaveBeenCalled();
  });

  test('frozen is taken anew at once, and again until it gives pictures', async () => {
    const { keeper, told, tries } = keep(async () => 'same');
    keeper.silent('camera-frozen');
    expect(tries).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(8500);
    expect(tries).toHaveBeenCalledTimes(3);
    keeper.picture();
    expect(told).toEqual(['camera-frozen', 'camera-back']);
  });

  test('unplugged is looked for every few seconds, and may look from elsewhere when it is back', async () => {
    const { keeper, told, tries } = keep(none);
    keeper.silent('camera-unplugged');
    await vi.advanceTimersByTimeAsync(9000);
    expect(tries).toHaveBeenCalledTimes(2);
    keeper.picture();
    expect(told).toEqual(['camera-unplugged', 'camera-moved']);
  });

  test('replaced by another looks from elsewhere', async () => {
    const { keeper, told } = keep(async () => 'other');
    keeper.silent('camera-frozen');
    await vi.advanceTimersByTimeAsync(0);
    keeper.picture();
    expect(told.at(-1)).toBe('camera-moved');
  });

  test('that turns out to be taken by a call, or gone, is told so; the two minutes go on', async () => {
    const answers = ['camera-busy', 'camera-none'] as const;
    let tried = 0;
    const { keeper, told, givenUp } = keep(() => Promise.reject(new AppFailure(answers[Math.min(tried++, 1)]!)));
    keeper.silent('camera-frozen');
    await vi.advanceTimersByTimeAsync(16_000);
    expect(told).toEqual(['camera-frozen', 'camera-muted', 'camera-unplugged']);
    await vi.advanceTimersByTimeAsync(SILENT_LIMIT_MS - 16_001);
    expect(givenUp).toEqual([]);
    await vi.advanceTimersByTimeAsync(2);
    expect(givenUp).toEqual(['camera-unplugged']);
  });

  test('and is not allowed any more is not asked for again', async () => {
    const { keeper, givenUp, tries } = keep(() => Promise.reject(new AppFailure('camera-refused')));
    keeper.silent('camera-unplugged');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(givenUp).toEqual(['camera-refused']);
    expect(tries).toHaveBeenCalledTimes(1);
  });

  test('is given up after two minutes, which begin anew when a hidden page is seen again', async () => {
    const { keeper, givenUp, tries } = keep();
    keeper.silent('camera-muted');
    await vi.advanceTimersByTimeAsync(60_000);
    keeper.hide(true);
    const before = tries.mock.calls.length;
    await vi.advanceTimersByTimeAsync(600_000);
    expect(givenUp).toEqual([]);
    expect(tries).toHaveBeenCalledTimes(before);
    keeper.hide(false);
    await vi.advanceTimersByTimeAsync(SILENT_LIMIT_MS - 1);
    expect(givenUp).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(givenUp).toEqual(['camera-muted']);
  });

  test('is asked for one at a time: a question of the browser may be open', async () => {
    const { keeper, tries } = keep(() => new Promise(() => {}));
    keeper.silent('camera-unplugged');
    void keeper.retry();
    void keeper.retry();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(tries).toHaveBeenCalledTimes(1);
  });
});

test('a camera that was moved while it gave pictures is told of at once; one that is silent when it is back', () => {
  const { keeper, told } = keep();
  keeper.moved();
  expect(told).toEqual(['camera-moved']);
  keeper.silent('camera-muted');
  keeper.moved();
  keeper.picture();
  expect(told).toEqual(['camera-moved', 'camera-muted', 'camera-moved']);
});
