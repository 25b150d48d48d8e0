import { afterEach, beforeEach, expect, test } from 'vitest';
import { freeName, reuseNames } from '../../../src/pose/reuse-names.ts';

const runtime = globalThis as unknown as { self?: object; createMediapipeSolutionsWasm?: unknown };

beforeEach(() => {
  runtime.self = globalThis;
});
afterEach(() => {
  delete runtime.createMediapipeSolutionsWasm;
  delete runtime.self;
});

test('names begin with 1, and one that is free again is given again', () => {
  const table: (object | null)[] = [];
  const name = (): number => {
    const given = freeName(table);
    table[given] = {};
    return given;
  };
  expect([name(), name(), name()]).toEqual([1, 2, 3]);
  table[2] = null;
  expect([name(), name()]).toEqual([2, 4]);
});

test('however many pictures there were, the table is as long as what is held at once', () => {
  const table: (object | null)[] = [];
  for (let picture = 0; picture < 1000; picture++) {
    const held = Array.from({ length: 8 }, () => {
      const given = freeName(table);
      table[given] = {};
      return given;
    });
    for (const each of held) table[each] = null;
  }
  expect(table).toHaveLength(9);
});

test('the module that the runtime makes names so, and is made with what it is given', async () => {
  const GL = { getNewId: () => 77 };
  runtime.createMediapipeSolutionsWasm = async (options: unknown) => ({ GL, options });
  reuseNames();
  reuseNames();
  const make = runtime.createMediapipeSolutionsWasm as (options: object) => Promise<{ GL: typeof GL; options: object }>;
  const module = await make({ locateFile: 1 });
  expect(module.options).toEqual({ locateFile: 1 });
  expect((module.GL.getNewId as unknown as typeof freeName)([null, {}])).toBe(2);
});

test('options that lie there before the script are left alone', () => {
  const options = { locateFile: () => '' };
  runtime.createMediapipeSolutionsWasm = options;
  reuseNames();
  expect(runtime.createMediapipeSolutionsWasm).toBe(options);
});
