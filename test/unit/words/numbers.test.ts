import { expect, test, vi } from 'vitest';
import { LANGUAGES } from '../../../src/words/language.ts';
import {
  chartDay,
  decimal,
  degrees,
  degreesWithError,
  firstWeekday,
  fullDateAndTime,
  list,
  monthAndYear,
  percent,
  pluralOf,
  seconds,
  shortDay,
  weekdayName,
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

test('days are written as in the language, of this year without it, whatever the time zone', () => {
  expect(LANGUAGES.map((language) => shortDay('2026-05-03', '2026-11-26', language))).toEqual(['May 3', '3. Mai', '3 de mayo', '3 mai']); // prettier-ignore
  expect(shortDay('2025-05-03', '2026-01-01', 'de')).toBe('3. Mai 2025');
  expect(monthAndYear('2026-03', 'fr')).toBe('mars 2026');
  expect(chartDay('2026-03-04', false, 'en')).toBe('Mar 4');
  expect(chartDay('2026-03-04', true, 'en')).toBe('Mar 26');
  expect([1, 7].map((weekday) => weekdayName(weekday, 'long', 'es'))).toEqual(['lunes', 'domingo']);
});

test('a week begins as where the person lives', () => {
  vi.stubGlobal('navigator', { languages: ['en-GB', 'en-US', 'de-DE'] });
  expect([firstWeekday('en'), firstWeekday('de')]).toEqual([1, 1]);
  vi.stubGlobal('navigator', { languages: ['en-US'] });
  expect(firstWeekday('en')).toBe(7);
  vi.unstubAllGlobals();
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
