import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/words/language.ts';
import {
  decimal,
  degrees,
  degreesWithError,
  fullDateAndTime,
  list,
  percent,
  pluralOf,
  seconds,
} from '../../../src/words/numbers.ts';
import { wordsOf } from '../../../src/words/words.ts';

test('numbers are written as in the language', () => {
  expect(LANGUAGES.map((language) => decimal(6.25, 1, language))).toEqual(['6.3', '6,3', '6,3', '6,3']);
  expect(percent(0.45, 'en')).toBe('45%');
  expect(percent(0.45, 'de')).toMatch(/^45\s%$/);
  expect(seconds(60, 'fr')).toBe('60\u00a0s');
});

test.each(LANGUAGES)('degrees in %s have a true minus, no minus zero and an error of one at least', (language) => {
  expect(degrees(-12.4, language)).toBe('−12°');
  expect(degrees(-0.2, language)).toBe('0°');
  expect(degreesWithError(12, 0.3, language)).toBe('12° ± 1°');
  expect(degreesWithError(12, null, language)).toBe('12°');
});

test('plurals and lists follow the language', () => {
  expect([0, 1, 2].map((count) => pluralOf('en')(count, 'rep', 'reps'))).toEqual(['reps', 'rep', 'reps']);
  expect([0, 1, 2].map((count) => pluralOf('fr')(count, 'série', 'séries'))).toEqual(['série', 'série', 'séries']);
  expect(LANGUAGES.map((language) => list(['A', 'B'], language))).toEqual(['A and B', 'A und B', 'A y B', 'A et B']);
});

test('a date for later has its year, this one too', () => {
  const now = new Date();
  expect(fullDateAndTime(now.toISOString(), 'en')).toContain(String(now.getFullYear()));
  expect(fullDateAndTime('some day', 'de')).toBe('some day');
});

/** What stands in braces, and in what order sentences with them come. */
const marks = (sentences: readonly string[]): readonly (readonly string[])[] =>
  sentences.map((text) => [...text.matchAll(/\{(hip|back|[\d, ]+)/g)].map(([, mark]) => mark!).toSorted());

test.each(LANGUAGES)('sentences in %s mark hips, back and sources as the English ones do', (language) => {
  const sentences = ({ start, learn }: ReturnType<typeof wordsOf>) => [start.lead, ...learn.why.paragraphs];
  expect(marks(sentences(wordsOf(language)))).toEqual(marks(sentences(wordsOf('en'))));
});

test.each(LANGUAGES)('lists in %s have as many points as in English', (language) => {
  const lengths = ({ learn, settings }: ReturnType<typeof wordsOf>): readonly number[] => {
    const { now, ask, stop, help } = learn.forMe;
    return [now, ask, stop.usual, stop.today, help]
      .map(({ points }) => points.length)
      .concat(settings.when.lines.length);
  };
  expect(lengths(wordsOf(language))).toEqual(lengths(wordsOf('en')));
});
