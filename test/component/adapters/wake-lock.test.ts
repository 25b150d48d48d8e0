import { afterEach, expect, test, vi } from 'vitest';
import { holdScreenOn } from '../../../src/feedback/wake-lock.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const lock = () => ({ release: vi.fn<() => Promise<void>>(async () => {}) });
const show = (): void => void document.dispatchEvent(new Event('visibilitychange'));

test('the screen is held on, held again when the page is seen again, and let go', async () => {
  const locks = [lock(), lock()];
  let asked = 0;
  vi.spyOn(navigator.wakeLock, 'request').mockImplementation(async () => locks[asked++] as unknown as WakeLockSentinel);
  const held = holdScreenOn();
  await vi.waitFor(() => expect(asked).toBe(1));
  show();
  await vi.waitFor(() => expect(asked).toBe(2));
  await Promise.resolve();
  held.release();
  expect(locks[1]!.release).toHaveBeenCalledTimes(1);
  show();
  expect(asked).toBe(2);
});

test('a lock that comes after it was let go is let go too', async () => {
  const late = lock();
  let give = (_lock: WakeLockSentinel): void => {};
  vi.spyOn(navigator.wakeLock, 'request').mockImplementation(() => new Promise((resolve) => (give = resolve)));
  const held = holdScreenOn();
  held.release();
  give(late as unknown as WakeLockSentinel);
  await vi.waitFor(() => expect(late.release).toHaveBeenCalledTimes(1));
});

test('a browser that refuses is left in peace', async () => {
  const request = vi.spyOn(navigator.wakeLock, 'request').mockRejectedValue(new DOMException('', 'NotAllowedError'));
  const held = holdScreenOn();
  await vi.waitFor(() => expect(request).toHaveBeenCalledTimes(1));
  expect(() => held.release()).not.toThrow();
});
