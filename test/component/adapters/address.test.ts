import { afterEach, expect, test, vi } from 'vitest';
import { browserAddress } from '../../../src/app/address.ts';

const came = vi.fn<(path: string) => void>();
const address = browserAddress(window);
address.watch(came);
const shown = (path: string) => vi.waitFor(() => expect(address.path).toBe(path), { timeout: 20_000 });

afterEach(async () => {
  address.show('');
  await shown('');
  came.mockClear();
});

test('the way back leads from a review over the start and skips the session', async () => {
  address.show('session');
  address.show('review/a');
  expect(location.hash).toBe('#/review/a');
  history.back();
  await vi.waitFor(() => expect(came.mock.calls).toEqual([['']]), { timeout: 20_000 });
});

test('a screen left by its own button is left for the start before it, and nobody is told', async () => {
  const { length } = history;
  for (const path of ['settings', 'learn/a', 'review/b']) {
    address.show(path);
    address.show('');
    await shown('');
  }
  expect(came).not.toHaveBeenCalled();
  expect(history.length).toBeLessThanOrEqual(length + 1);
});

test('what is shown while the way back takes its moment is shown after it', async () => {
  address.show('settings');
  address.show('');
  address.show('session');
  await shown('session');
  history.back();
  await vi.waitFor(() => expect(came.mock.calls).toEqual([['']]), { timeout: 20_000 });
});

test('topics are one step of the way', async () => {
  address.show('learn/a');
  address.show('learn/b');
  history.back();
  await vi.waitFor(() => expect(came.mock.calls).toEqual([['']]), { timeout: 20_000 });
});
