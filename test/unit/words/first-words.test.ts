import { beforeEach, expect, test, vi } from 'vitest';
import type { AppErrorCode } from '../../../src/ports/errors.ts';
import { errorWords } from '../../../src/words/errors.ts';
import { LANGUAGES } from '../../../src/words/language.ts';

/** As a page that was just opened has them: no language is there yet. */
let words: typeof import('../../../src/words/words.ts');
beforeEach(async () => {
  vi.resetModules();
  words = await import('../../../src/words/words.ts');
});

/** What can be told before anything but the first screen is there. */
const AT_FIRST: readonly AppErrorCode[] = [
  'unknown',
  'screen-download',
  'language-download',
  'storage-full',
  'storage-unavailable',
  'storage-newer',
  'storage-damaged',
  'storage-blocked',
];

test.each(LANGUAGES)('in %s the first words tell each error of the first screen, as all words do', async (language) => {
  await words.loadFirstWords(language);
  const first = AT_FIRST.map((code) => errorWords({ code }, words.firstWordsOf(language).errors));
  expect(new Set(first.map(({ happened }) => happened)).size).toBe(AT_FIRST.length);
  await words.loadWords(language);
  expect(AT_FIRST.map((code) => errorWords({ code }, words.wordsOf(language).errors))).toEqual(first);
});

test('any other error is unknown until all words are there, and from then on told on the first screen too', async () => {
  await words.loadFirstWords('en');
  const told = (code: AppErrorCode) => errorWords({ code, detail: 'stand-tall' }, words.firstWordsOf('en').errors);
  expect(told('camera-busy')).toEqual(told('unknown'));
  expect(told('video-no-zero')).toEqual(told('unknown'));
  await words.loadWords('en');
  expect(told('camera-busy').happened).toBe('Another program is using the camera.');
  expect(told('video-no-zero').next).toMatch(/upright/);
});

test('what the first screen says has to be fetched', () => {
  expect(() => words.firstWordsOf('fr')).toThrow(RangeError);
});
