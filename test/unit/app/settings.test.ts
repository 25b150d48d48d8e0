import { expect, test } from 'vitest';
import { readSettings, writeSettings, type KeptSettings, type SmallStorage } from '../../../src/app/settings.ts';

const memory = (): SmallStorage => {
  const items = new Map<string, string>();
  return { getItem: (key) => items.get(key) ?? null, setItem: (key, value) => void items.set(key, value) };
};
const FIRST: KeptSettings = {
  settings: { variant: 'auto', inference: 'auto', voice: true },
  measured: null,
  cameraId: null,
};

test('settings come back as they were kept', () => {
  const storage = memory();
  const kept: KeptSettings = {
    settings: { variant: 'heavy', inference: 'cpu', voice: false },
    measured: { variant: 'full', inference: 'gpu' },
    cameraId: 'front',
  };
  writeSettings(() => storage, kept);
  expect(readSettings(() => storage)).toEqual(kept);
});

test.each(['', 'null', '{', '"full"', '{"variant":"huge","inference":3,"measured":{"variant":"full"}}'])(
  'settings that make no sense (%s) are as at the first start',
  (text) => {
    const storage = memory();
    storage.setItem('hingeline-model', text);
    expect(readSettings(() => storage)).toEqual(FIRST);
  },
);

test('a browser without storage has the settings of the first start, and keeps none without complaint', () => {
  const refused = (): SmallStorage => {
    throw new Error('denied');
  };
  expect(readSettings(refused)).toEqual(FIRST);
  expect(() => writeSettings(refused, FIRST)).not.toThrow();
});
