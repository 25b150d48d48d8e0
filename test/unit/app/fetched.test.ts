import { expect, test, vi } from 'vitest';
import { Fetched } from '../../../src/app/fetched.ts';

/** As the screens fetch: a failure is told. */
function setUp() {
  const told: unknown[] = [];
  const stored = {
    fetched: <Part>(load: () => Promise<Part>): Promise<Part | null> =>
      load().catch((thrown: unknown) => {
        told.push(thrown);
        return null;
      }),
  };
  const make = vi.fn(() => ({ is: 'there' }));
  const load = vi.fn(async () => make);
  return { told, load, make, part: new Fetched(stored, load) };
}

test('it is not there before somebody comes to it, and then stays', async () => {
  const { part, load } = setUp();
  expect(part.now).toBeNull();
  expect(load).not.toHaveBeenCalled();
  const first = await part.come();
  expect(first).toEqual({ is: 'there' });
  expect(part.now).toBe(first);
  expect(await part.come()).toBe(first);
  expect(await part.get()).toBe(first);
  expect(load).toHaveBeenCalledOnce();
});

test('for two who come at once it is the same', async () => {
  const { part, make } = setUp();
  const [first, second] = await Promise.all([part.come(), part.get()]);
  expect(first).toBe(second);
  expect(make).toHaveBeenCalledOnce();
});

test('what cannot be had is told to who came, and had when they come again', async () => {
  const { part, load, told } = setUp();
  load.mockRejectedValueOnce(new TypeError('offline'));
  expect(await part.come()).toBeNull();
  expect([part.now, told]).toEqual([null, [new TypeError('offline')]]);
  expect(await part.come()).toEqual({ is: 'there' });
});

test('who asks by themselves is told nothing', async () => {
  const { part, load, told } = setUp();
  load.mockRejectedValueOnce(new TypeError('offline'));
  await expect(part.get()).rejects.toThrow('offline');
  expect(told).toEqual([]);
});
