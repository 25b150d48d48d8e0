import { describe, expect, test } from 'vitest';
import {
  durationWords,
  englishNumber,
  frenchFeminine,
  frenchNumber,
  germanFeminine,
  germanNumber,
  spanishFeminine,
  spanishMasculine,
  spanishNumber,
} from '../../../src/words/number-words.ts';

const SPOT = [0, 1, 12, 16, 17, 20, 21, 22, 30, 31, 60, 70, 71, 77, 80, 81, 90, 91, 99];

test.each([
  ['English', englishNumber, 'zero one twelve sixteen seventeen twenty twenty-one twenty-two thirty thirty-one sixty seventy seventy-one seventy-seven eighty eighty-one ninety ninety-one ninety-nine'.split(' ')],
  ['German', germanNumber, 'null eins zwölf sechzehn siebzehn zwanzig einundzwanzig zweiundzwanzig dreißig einunddreißig sechzig siebzig einundsiebzig siebenundsiebzig achtzig einundachtzig neunzig einundneunzig neunundneunzig'.split(' ')],
  ['Spanish', spanishNumber, 'cero,uno,doce,dieciséis,diecisiete,veinte,veintiuno,veintidós,treinta,treinta y uno,sesenta,setenta,setenta y uno,setenta y siete,ochenta,ochenta y uno,noventa,noventa y uno,noventa y nueve'.split(',')],
  ['French', frenchNumber, 'zéro,un,douze,seize,dix-sept,vingt,vingt et un,vingt-deux,trente,trente et un,soixante,soixante-dix,soixante et onze,soixante-dix-sept,quatre-vingts,quatre-vingt-un,quatre-vingt-dix,quatre-vingt-onze,quatre-vingt-dix-neuf'.split(',')],
] as const)('%s counts are words', (_, number, words) => {
  expect(SPOT.map(number)).toEqual(words);
}); // prettier-ignore

describe.each([
  englishNumber,
  germanNumber,
  germanFeminine,
  spanishNumber,
  spanishMasculine,
  spanishFeminine,
  frenchNumber,
  frenchFeminine,
])('the words from 0 to 99 of language and gender %#', (number) => {
  const words = Array.from({ length: 100 }, (_, count) => number(count));

  test('are a hundred different ones, without digits or gaps', () => {
    expect(new Set(words).size).toBe(100);
    for (const word of words) expect(word).toMatch(/^\p{Ll}[\p{Ll}-]+( (y|et) \p{Ll}+)?$/u);
  });

  test('give way to digits beyond', () => {
    expect([100, 180].map(number)).toEqual(['100', '180']);
  });
});

test('one agrees with what it counts', () => {
  expect([germanFeminine(1), germanFeminine(21)]).toEqual(['eine', 'einundzwanzig']);
  expect([1, 21, 31].map(spanishMasculine)).toEqual(['un', 'veintiún', 'treinta y un']);
  expect([1, 21, 31].map(spanishFeminine)).toEqual(['una', 'veintiuna', 'treinta y una']);
  expect([1, 21, 81].map(frenchFeminine)).toEqual(['une', 'vingt et une', 'quatre-vingt-une']);
});

test('a duration beyond ninety-nine seconds is said in minutes', () => {
  const words = (seconds: number): string => durationWords(seconds, (m) => `${m} min`, (s) => `${s} s`, 'and'); // prettier-ignore
  expect([15, 60, 99, 105, 120, 180].map(words)).toEqual(['15 s', '60 s', '99 s', '1 min and 45 s', '2 min', '3 min']);
});
