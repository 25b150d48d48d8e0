import { expect, test, vi } from 'vitest';
import type { Language } from '../../../src/words/language.ts';
import { byLanguage } from '../../../src/words/by-language.ts';

test('words are there once their language was loaded, and others are not', async () => {
  const words = byLanguage(async (language) => `hello in ${language}`);
  expect(() => words.of('fr')).toThrow(new RangeError('the words of fr are not loaded'));
  expect(await words.load('fr')).toBe('hello in fr');
  expect(words.of('fr')).toBe('hello in fr');
  expect(() => words.of('de')).toThrow(RangeError);
  expect([words.has('fr'), words.has('de')]).toEqual([true, false]);
});

test('a language is fetched until it has come, and not again', async () => {
  const fetch = vi.fn(async (language: Language) => ({ language }));
  fetch.mockRejectedValueOnce(new TypeError('offline'));
  const words = byLanguage(fetch);
  await expect(words.load('es')).rejects.toThrow('offline');
  expect(() => words.of('es')).toThrow(RangeError);
  const first = await words.load('es');
  expect(await words.load('es')).toBe(first);
  expect(fetch).toHaveBeenCalledTimes(2);
});
