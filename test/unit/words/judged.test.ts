import type { Posture } from '../../../src/core/pose/view.ts';
import { describe, expect, test } from 'vitest';
import type { AttemptReason, UnavailableReason } from '../../../src/core/reading.ts';
import { placeWords, reasonWords, verdictWords } from '../../../src/words/judged.ts';
import { LANGUAGES } from '../../../src/words/language.ts';
import { wordsOf } from '../../../src/words/words.ts';
import { FORBIDDEN, POSTURES, rep } from './codes.ts';

const en = wordsOf('en').judged;

test('a verdict has the shape of its direction', () => {
  expect(verdictWords(en, rep())).toEqual({ shape: 'long', text: 'Mostly hips' });
  expect(verdictWords(en, rep({ verdict: 'bad', lumbarPeakDeg: -22 }))).toEqual({
    shape: 'arching',
    text: 'Mostly back',
  });
  expect(verdictWords(en, rep({ verdict: 'bad', lumbarPeakDeg: 42 }))).toEqual({
    shape: 'rounding',
    text: 'Mostly back',
  });
  expect(verdictWords(en, rep({ verdict: 'moderate', lumbarPeakDeg: 15 }))).toEqual({
    shape: 'rounding',
    text: 'Back shared',
  });
});

test('without a verdict it is said whether the back was measured', () => {
  expect(verdictWords(en, rep({ verdict: null }))).toEqual({ shape: 'unsure', text: 'Measured, not judged' });
  expect(verdictWords(en, rep({ verdict: null, lumbarPeakDeg: null }))).toEqual({
    shape: 'unsure',
    text: 'Back not measured',
  });
});

test('a set is named where there are several, and a leg where one works', () => {
  expect(placeWords(en, { set: 2, sets: 3, leg: 'right' })).toBe('Set 2 of 3, right leg');
  expect(placeWords(en, { set: 1, sets: 1, leg: 'left' })).toBe('left leg');
  expect(placeWords(en, { set: 1, sets: 1, leg: null })).toBe('');
});

const REASONS = Object.keys({
  'no-person': 0,
  'not-calibrated': 0,
  'out-of-picture': 0,
  'not-side-on': 0,
  'back-hidden': 0,
  'legs-hidden': 0,
  'outline-unclear': 0,
} satisfies Record<UnavailableReason, 0>) as UnavailableReason[];

const ATTEMPTS = Object.keys({
  squat: 0,
  'both-legs': 0,
  'too-short': 0,
  'too-quick': 0,
  'too-slow': 0,
  'cut-off': 0,
} satisfies Record<AttemptReason, 0>) as AttemptReason[];

describe.each(LANGUAGES)('in %s', (language) => {
  const { judged } = wordsOf(language);
  const said = (posture: Posture): string[] =>
    REASONS.flatMap((reason) => {
      const { short, full } = reasonWords(judged, reason, posture);
      return [short, full];
    });

  test('every reason why a movement did not count has calm words of its own', () => {
    const words = ATTEMPTS.map((reason) => judged.attempts[reason]);
    expect(new Set(words).size).toBe(words.length);
    for (const text of words) {
      expect(text).toMatch(/^\p{Lu}.+[.?]$/u);
      expect(text).not.toMatch(FORBIDDEN[language]);
    }
  });

  test.each(POSTURES)('%s, every reason has words, a sentence in calm language', (posture) => {
    expect(said(posture)).toHaveLength(2 * REASONS.length);
    for (const text of said(posture)) expect(text).toMatch(/^\p{Lu}\p{L}*[’ \p{L}:].+/u);
    for (const text of said(posture)) expect(text).not.toMatch(FORBIDDEN[language]);
    for (const reason of REASONS) expect(reasonWords(judged, reason, posture).full).toMatch(/^\p{Lu}.+: .+\.$/u);
  });

  test.each(POSTURES)('%s, different reasons are different sentences', (posture) => {
    expect(new Set(REASONS.map((reason) => reasonWords(judged, reason, posture).full)).size).toBe(REASONS.length);
  });

  test('verdicts and states of the back differ from each other', () => {
    for (const words of [judged.verdicts, judged.spine, judged.leg]) {
      const all = Object.values(words);
      expect(new Set(all).size).toBe(all.length);
    }
  });
});

/** Standing, stepping and tallness; lying and the floor. */
const UPRIGHT = {
  en: /\bstand|\bstep|upright|\btall\b/i,
  de: /stehen|\bStand\b|Schritt|aufrecht/i,
  es: /de pie|\bpaso|erguid/i,
  fr: /debout|\b(un|d’un) pas\b|grandissez/i,
};
const LYING = {
  en: /\b(lie|lay|lying|floor)\b/i,
  de: /\b(liegen|legen|Boden)\b|Ruhelage/i,
  es: /acu[eé]st|suelo|reposo/i,
  fr: /allonge|\bsol\b|repos/i,
};

test.each(LANGUAGES)('in %s nobody on the floor is told to stand or to step, nobody standing to lie', (language) => {
  const { judged } = wordsOf(language);
  const full = (posture: Posture): string[] => REASONS.map((reason) => reasonWords(judged, reason, posture).full);
  for (const text of full('lying')) expect(text).not.toMatch(UPRIGHT[language]);
  for (const text of full('standing')) expect(text).not.toMatch(LYING[language]);
});
