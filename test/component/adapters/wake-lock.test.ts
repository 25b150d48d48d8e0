import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdScreenOn } from '../../../src/feedback/wake-lock.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

class FakeLock extends EventTarget {
  released = false;
  readonly release = vi.fn<() => Promise<void>>(async () => this.lose());
  /** The browser lets go by itself. */
  lose(): void {
    if (this.released) return;
    this.released = true;
    this.dispatchEvent(new Event('release'));
  }
}

const seen = (hidden = false): void => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange'));
};

function browser() {
  const locks: FakeLock[] = [];
  const request = vi.spyOn(navigator.wakeLock, 'request').mockImplementation(async () => {
    const lock = new FakeLock();
    locks.push(lock);
    return lock as unknown as WakeLockSentinel;
  });
  const given = (count: number) => vi.waitFor(() => expect(locks).toHaveLength(count));
  return { locks, request, given };
}

/** Lets promises settle. */
const settle = () => vi.advanceTimersByTimeAsync(0);

test('the screen is held on, held again when the page is seen again, and let go', async () => {
  const { locks, given } = browser();
  const held = holdScreenOn();
  await given(1);
  seen(true);
  locks[0]!.lose();
  seen();
  await given(2);
  await settle();
  held.release();
  expect(locks[1]!.release).toHaveBeenCalledTimes(1);
  seen();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(locks).toHaveLength(2);
});

test('a lock that the browser gives up while the page is seen is taken again within five seconds', async () => {
  const { locks, given } = browser();
  const held = holdScreenOn();
  await given(1);
  await settle();
  locks[0]!.lose();
  await vi.advanceTimersByTimeAsync(5000);
  expect(locks).toHaveLength(2);
  locks[1]!.lose();
  await vi.advanceTimersByTimeAsync(5000);
  expect(locks).toHaveLength(3);
  held.release();
});

test('a lock that is still held is not asked for twice: nobody would let go of the first', async () => {
  const { locks, given, request } = browser();
  const held = holdScreenOn();
  seen();
  await given(1);
  await settle();
  seen();
  await settle();
  expect(request).toHaveBeenCalledTimes(1);
  held.release();
  expect(locks.every(({ released }) => released)).toBe(true);
});

test('nothing is asked for while the page is hidden', async () => {
  const { locks, given, request } = browser();
  const held = holdScreenOn();
  await given(1);
  await settle();
  seen(true);
  locks[0]!.lose();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(request).toHaveBeenCalledTimes(1);
  held.release();
});

test('a lock that comes after it was let go is let go too', async () => {
  const late = new FakeLock();
  let give = (_lock: WakeLockSentinel): void => {};
  vi.spyOn(navigator.wakeLock, 'request').mockImplementation(() => new Promise((resolve) => (give = resolve)));
  const held = holdScreenOn();
  held.release();
  give(late as unknown as WakeLockSentinel);
  await vi.waitFor(() => expect(late.release).toHaveBeenCalledTimes(1));
});

test('a browser that refuses is asked again now and then, as long as the session lasts', async () => {
  const request = vi.spyOn(navigator.wakeLock, 'request').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  const held = holdScreenOn();
  await vi.advanceTimersByTimeAsync(4000);
  expect(request).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(5000);
  expect(request).toHaveBeenCalledTimes(2);
  held.release();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(request).toHaveBeenCalledTimes(2);
});
