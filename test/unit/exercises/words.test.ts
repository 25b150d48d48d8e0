import { describe, expect, test } from 'vitest';
import { sideOf } from '../../../src/core/pose/measured-leg.ts';
import { limitsOf } from '../../../src/core/exercise/limits.ts';
import { CATALOGUE } from '../../../src/exercises/catalogue.ts';
import type { CatalogueEntry } from '../../../src/exercises/entry.ts';
import type { ExerciseWords } from '../../../src/words/exercise-words.ts';
import { LANGUAGES, type Language } from '../../../src/words/language.ts';
import { FORBIDDEN } from '../words/codes.ts';

/** Every sentence and name of an exercise, by where it stands. */
function textsOf({ exercise }: CatalogueEntry, words: ExerciseWords): Readonly<Record<string, string>> {
  const { name, nameWithin, summary, oneLeg, card, demo, usual, help, angles, limits, cues, partial } = words;
  const numbers = { hips: '61°', back: '14° ± 3°' };
  return {
    name,
    nameWithin,
    summary,
    ...(oneLeg && { heading: oneLeg.heading, leg: oneLeg.leg, ...(oneLeg.note && { note: oneLeg.note }) }),
    ...card,
    ...(demo && { ...demo, goodEnd: demo.goodEnd(numbers), poorEnd: demo.poorEnd(numbers) }),
    usual,
    help,
    ...angles,
    ...Object.fromEntries(
      limitsOf(exercise).flatMap((info) => [
        [`${info.name} title`, limits[info.name].title],
        [`${info.name} reason`, limits[info.name].reason(info)],
      ]),
    ),
    ...cues,
    partial: partial('22°', null),
    partialToStraight: partial('22°', '31°'),
  };
}

const cases = CATALOGUE.flatMap((entry) => LANGUAGES.map((language) => ({ entry, language, id: entry.exercise.id })));

describe.each(cases)('the words of $id in $language', ({ entry, language }) => {
  const words = entry.words.of(language);
  const texts = textsOf(entry, words);

  test('are calm, and nothing is left out of a sentence', () => {
    for (const text of Object.values(texts)) {
      expect(text.trim()).toBe(text);
      expect(text.length).toBeGreaterThan(2);
      expect(text).not.toMatch(FORBIDDEN[language]);
      expect(text).not.toMatch(/\[object|function|\s\s/);
    }
  });

  test('have the punctuation of the language', () => {
    // French sets a space before : ; ! ? that ends no line, the others none.
    for (const text of Object.values(texts)) {
      expect(text).not.toMatch(language === 'fr' ? /[^\u00a0\d][:;!?](\s|$)/u : /\s[:;!?](\s|$)/u);
    }
  });

  test('speak of what is shown and of nothing else', () => {
    expect([words.card !== null, words.demo !== null]).toEqual([entry.figure !== null, entry.demo !== null]);
    expect(words.oneLeg !== null).toBe(entry.takesTurns !== null);
    expect(Object.keys(words.cues).toSorted()).toEqual(entry.exercise.cues.map(({ code }) => code).toSorted());
  });

  test('quote the numbers of the limits', () => {
    for (const info of limitsOf(entry.exercise)) {
      const { greenBeforeDeg, ratio } = info;
      const space = language === 'fr' ? '\u00a0' : ' ';
      const quoted = [
        greenBeforeDeg > 0 ? `${greenBeforeDeg}°` : '',
        ratio > 0 ? `${Math.round(100 * ratio)}${space}%` : '',
      ];
      for (const number of quoted) expect(words.limits[info.name].reason(info)).toContain(number);
    }
  });
});

test.each(cases.filter(({ entry }) => entry.demo))(
  'the chapters of the demonstration of $id are told in $language in a breath, each in its own words',
  ({ entry, language }) => {
    const texts = textsOf(entry, entry.words.of(language));
    const captions = ['zero', 'goodWay', 'goodEnd', 'goodReturn', 'poorWay', 'poorEnd', 'both', 'again'].map((key) => texts[key]!); // prettier-ignore
    expect(new Set(captions).size).toBe(captions.length);
    for (const caption of captions) expect(caption.length).toBeLessThanOrEqual(90);
    expect(texts['goodEnd']).toMatch(/61°.*14° ± 3°/u);
    expect(texts['poorEnd']).toMatch(/61°.*14° ± 3°/u);
  },
);

const inAll = (text: (words: ExerciseWords) => string): string[] =>
  LANGUAGES.flatMap((language: Language) => CATALOGUE.map(({ words }) => text(words.of(language))));

test('every exercise has a name and a sentence of its own in every language', () => {
  for (const texts of [inAll(({ name }) => name), inAll(({ summary }) => summary)]) {
    expect(new Set(texts).size).toBe(CATALOGUE.length * LANGUAGES.length);
  }
});

test('what is said in two languages differs', () => {
  for (const entry of CATALOGUE) {
    const [first, ...others] = LANGUAGES.map((language) => textsOf(entry, entry.words.of(language)));
    for (const other of others) expect(Object.entries(other).filter(([key, text]) => first![key] === text)).toEqual([]);
  }
});

test('the legs that take turns are named after the leg that is measured', () => {
  const legs = CATALOGUE.filter(({ takesTurns }) => takesTurns);
  for (const name of new Set(legs.map(({ takesTurns }) => takesTurns))) {
    const both = legs.filter(({ takesTurns }) => takesTurns === name);
    expect(both.map(({ exercise }) => sideOf(exercise.leg))).toEqual(['left', 'right']);
    for (const { exercise, words } of both) {
      const { name: said, summary } = words.of('en');
      expect([said, summary].every((text) => text.includes(sideOf(exercise.leg)!))).toBe(true);
    }
    for (const language of LANGUAGES) {
      expect(new Set(both.map(({ words }) => words.of(language).oneLeg!.both)).size).toBe(1);
      expect(new Set(both.map(({ words }) => words.of(language).oneLeg!.leg)).size).toBe(2);
    }
  }
});
