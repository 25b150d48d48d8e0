import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openingCamera } from '../../../src/app/opening-camera.ts';
import type { FrameSource } from '../../../src/ports/ports.ts';
import { fakeSource } from './fakes.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function ask({ isAllowed = async () => false }: { isAllowed?: () => Promise<boolean> } = {}) {
  let answer!: (source: FrameSource) => void;
  let refuse!: (error: Error) => void;
  let leave!: () => void;
  const opening = new Promise<FrameSource>((resolve, reject) => ([answer, refuse] = [resolve, reject]));
  const left = new Promise<void>((resolve) => (leave = resolve));
  const onAsked = vi.fn<() => void>();
  const opened = openingCamera({ cameras: { isAllowed }, open: () => opening, onAsked, left });
  return { opened, answer, refuse, leave, onAsked };
}

test('a question that is not answered for five seconds is pointed at, once', async () => {
  const { opened, answer, onAsked } = ask();
  await vi.advanceTimersByTimeAsync(4999);
  expect(onAsked).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(onAsked).toHaveBeenCalledTimes(1);
  const source = fakeSource();
  answer(source);
  expect(await opened).toBe(source);
  expect(source.closed).toBe(false);
});

test('a camera that is allowed, and only slow, is not asked about; nor one that came in time', async () => {
  const slow = ask({ isAllowed: async () => true });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(slow.onAsked).not.toHaveBeenCalled();
  const quick = ask();
  quick.answer(fakeSource());
  await quick.opened;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(quick.onAsked).not.toHaveBeenCalled();
});

test('a browser that does not tell is taken to ask', async () => {
  const { onAsked } = ask({ isAllowed: () => Promise.reject(new TypeError('no such permission')) });
  await vi.advanceTimersByTimeAsync(5000);
  expect(onAsked).toHaveBeenCalledTimes(1);
});

test('whoever leaves meanwhile does not wait for an answer, and a late one turns the camera off again', async () => {
  const { opened, answer, leave, onAsked } = ask();
  leave();
  expect(await opened).toBeNull();
  const source = fakeSource();
  answer(source);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(source.closed).toBe(true);
  expect(onAsked).not.toHaveBeenCalled();
});

test('a refusal is handed on, also where it comes after leaving', async () => {
  const refused = ask();
  refused.refuse(new Error('no'));
  await expect(refused.opened).rejects.toThrow('no');
  const late = ask();
  late.leave();
  expect(await late.opened).toBeNull();
  late.refuse(new Error('no'));
  // A rejection nobody takes would fail this test.
  await vi.advanceTimersByTimeAsync(1000);
});
