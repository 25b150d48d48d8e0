import { describe, expect, test } from 'vitest';
import type { AttemptReason, Rep } from '../../../src/core/reading.ts';
import { LANGUAGES, type Language } from '../../../src/words/language.ts';
import { summaryOf } from '../../../src/core/session/summary.ts';
import { wordsOf } from '../../../src/words/words.ts';
import { FORBIDDEN, rep } from './codes.ts';

const rounded = (rangeDeg: number): Rep => rep({ verdict: 'bad', lumbarPeakDeg: 30, neutralHipRangeDeg: rangeDeg });
const partial = rep({ kind: 'partial', verdict: null, neutralHipRangeDeg: null });
const unseen = rep({ kind: 'not-judged', verdict: null, neutralHipRangeDeg: null, reason: 'back-hidden' });
const times = (count: number, what: Rep): Rep[] => Array.from({ length: count }, () => what);
const told = (language: Language, reps: readonly Rep[], attempts?: readonly AttemptReason[]): string =>
  wordsOf(language).voice.summary(summaryOf(reps, attempts));
const summary = (reps: readonly Rep[], attempts?: readonly AttemptReason[]): string => told('en', reps, attempts);

describe('the summary of a set', () => {
  test('counts full reps and says where the back joined in, by the median', () => {
    expect(summary([rep(), rounded(62.4), rounded(30), rounded(64), partial])).toBe(
      '4 reps, 1 mostly hips. Your hips went 62 degrees before your back joined in.',
    );
    expect(summary([rounded(40), rounded(51)])).toBe(
      '2 reps, none mostly hips yet. Your hips went 46 degrees before your back joined in.',
    );
  });

  test('says so when the hips did it', () => {
    expect(summary([rep()])).toBe('1 rep, mostly hips. Your hips went 70 degrees and did most of the work.');
    expect(summary(times(8, rep()))).toBe(
      '8 reps, all mostly hips. Your hips went 70 degrees and did most of the work.',
    );
  });

  test('does not say that a clean rep’s back joined in, for its leaving green lies within the doubt', () => {
    expect(summary([rep({ neutralHipRangeDeg: 50 })])).toContain('did most of the work');
    expect(summary([rep({ neutralHipRangeDeg: 20 }), rounded(60)])).toContain('60 degrees before');
  });

  test('claims neither where a back gave way on the way back alone, or no range is known', () => {
    expect(summary([rep(), rounded(70)])).toBe('2 reps, 1 mostly hips.');
    expect(summary([rep(), rep({ verdict: 'bad', neutralHipRangeDeg: null })])).toBe('2 reps, 1 mostly hips.');
    expect(summary([rep({ neutralHipRangeDeg: null })])).toBe('1 rep, mostly hips.');
  });

  test('names what could not be judged, and calls none of it good', () => {
    expect(summary([rep(), unseen])).toMatch(/^1 rep, mostly hips\. .* One more I could not judge\.$/);
    expect(summary([rep(), unseen, unseen])).toMatch(/ 2 more I could not judge\.$/);
    expect(summary([unseen, unseen])).toBe('2 reps that I could not judge.');
    expect(summary([unseen, partial])).toBe('1 rep that I could not judge.');
    // Counted by its hips, its back not seen.
    const hipsOnly = rep({
      verdict: null,
      score: null,
      lumbarPeakDeg: null,
      neutralHipRangeDeg: null,
      reason: 'back-hidden',
    });
    expect(summary([rep(), hipsOnly])).toMatch(/^2 reps, 1 mostly hips\. .* In one I could not judge the back\.$/);
    expect(summary([rep(), hipsOnly, hipsOnly, unseen])).toMatch(
      /^3 reps, 1 mostly hips\. .* In 2 I could not judge the back\. One more I could not judge\.$/,
    );
    expect(summary([hipsOnly, hipsOnly])).toBe('2 reps that I could not judge.');
  });

  test('counts without a judgement where there are numbers only', () => {
    const plain = rep({ verdict: null, score: null, neutralHipRangeDeg: null });
    expect(summary([plain, plain])).toBe('2 reps.');
  });

  test('does not blame for attempts that did not go far enough', () => {
    expect(summary([partial])).toBe('No full reps this time.');
    expect(summary([rep(), partial])).toBe(summary([rep()]));
    expect(summary([])).toBe('No reps yet.');
  });

  test('of bridges speaks of how far the hips went, whatever their sign', () => {
    const lifted = (rangeDeg: number): Rep =>
      rep({ hipFlexionPeakDeg: -44, lumbarPeakDeg: -2, neutralHipRangeDeg: rangeDeg });
    expect(summary([lifted(44)])).toBe('1 rep, mostly hips. Your hips went 44 degrees and did most of the work.');
    const arched: Rep = { ...lifted(20), verdict: 'bad', lumbarPeakDeg: -25 };
    expect(summary([lifted(44), arched])).toBe('2 reps, 1 mostly hips. Your hips went 20 degrees before your back joined in.');
  }); // prettier-ignore
});

const REASONS: readonly AttemptReason[] = ['squat', 'both-legs', 'too-short', 'too-quick', 'too-slow', 'cut-off'];

describe('what was done that was no rep', () => {
  test('is told where there was nothing else, what there is most to do about first', () => {
    expect(summary([], ['squat'])).toBe('One squat, not counted. Hips back, knees soft.');
    expect(summary([], ['cut-off', 'squat', 'too-slow', 'squat'])).toBe(
      '2 squats, not counted. Hips back, knees soft.',
    );
    expect(summary([], ['cut-off', 'too-slow'])).toMatch(/more than twenty seconds/);
    expect(summary([], ['cut-off', 'too-quick', 'too-quick'])).toBe('2 movements too quick to measure.');
    expect(summary([], ['cut-off'])).toMatch(/^One movement, cut off/);
    expect(summary([], [])).toBe('No reps yet.');
  });

  test('is left out beside reps of any sort', () => {
    for (const reps of [[rep()], [partial], [unseen], [rep(), unseen]]) {
      expect(summary(reps, ['squat', 'too-quick'])).toBe(summary(reps));
    }
  });

  test.each(LANGUAGES)(
    'has in %s a calm sentence of its own for each reason, one and several told apart',
    (language) => {
      const said = REASONS.flatMap((reason) => [
        told(language, [], [reason]),
        told(language, [], [reason, reason, reason]),
      ]);
      expect(new Set([...said, told(language, [])]).size).toBe(said.length + 1);
      for (const [i, text] of said.entries()) {
        expect(text).toMatch(/^[\p{Lu}\d].*[.?]$/u);
        expect(text).not.toMatch(FORBIDDEN[language]);
        expect(text.includes('3')).toBe(i % 2 === 1);
      }
    },
  );

  test('is told in no two languages alike', () => {
    for (const reason of REASONS) {
      expect(new Set(LANGUAGES.map((language) => told(language, [], [reason]))).size).toBe(LANGUAGES.length);
    }
  });
});

const SETS: readonly (readonly Rep[])[] = [
  [],
  [partial],
  [unseen],
  [unseen, unseen],
  [rep()],
  [rounded(50)],
  [rep(), rep()],
  [rep(), rounded(50)],
  [rep(), rep(), rounded(50)],
  [rounded(50), rounded(50)],
  [rep(), unseen],
  [rep(), unseen, unseen],
  [rep(), rep({ verdict: null, reason: 'back-hidden' })],
  [rep({ verdict: null, neutralHipRangeDeg: null })],
];

test.each(LANGUAGES)('every sort of set has a summary of its own in %s, in calm full sentences', (language) => {
  const said = SETS.map((reps) => told(language, reps));
  expect(new Set(said).size).toBe(SETS.length);
  for (const text of said) {
    expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(text).not.toMatch(FORBIDDEN[language]);
  }
});

/** What one rep and several are called, with one and several of them clean. */
const PLURALS: Readonly<Record<Language, readonly [string, string, string, string]>> = {
  en: ['1 rep, mostly hips.', '2 reps, all mostly hips.', '2 reps, 1 mostly hips.', '3 reps, 2 mostly hips.'],
  de: [
    'Eine Wiederholung, vor allem aus der Hüfte.',
    '2 Wiederholungen, alle vor allem aus der Hüfte.',
    '2 Wiederholungen, eine davon vor allem aus der Hüfte.',
    '3 Wiederholungen, 2 davon vor allem aus der Hüfte.',
  ],
  es: [
    'Una repetición, sobre todo con la cadera.',
    '2 repeticiones, todas sobre todo con la cadera.',
    '2 repeticiones, una sobre todo con la cadera.',
    '3 repeticiones, 2 sobre todo con la cadera.',
  ],
  fr: [
    'Une répétition, surtout avec les hanches.',
    '2 répétitions, toutes surtout avec les hanches.',
    '2 répétitions, dont une surtout avec les hanches.',
    '3 répétitions, dont 2 surtout avec les hanches.',
  ],
};

test.each(LANGUAGES)('one and several are told apart in %s', (language) => {
  const counted = (reps: readonly Rep[]): string => told(language, reps);
  const sets = [[rep()], [rep(), rep()], [rep(), rounded(50)], [rep(), rep(), rounded(50)]];
  sets.forEach((reps, i) => expect(counted(reps)).toMatch(new RegExp(`^${PLURALS[language][i]!}`)));
});

test.each([
  ['en', 'Your hips went 62 degrees before your back joined in.', 'Your hips went 70 degrees and did most of the work.'],
  ['de', 'Die Hüfte ging 62 Grad weit, bevor der Rücken mitging.', 'Die Hüfte ging 70 Grad weit und machte das meiste.'],
  ['es', 'Su cadera se movió 62 grados antes de que se sumara la espalda.', 'Su cadera se movió 70 grados e hizo casi todo el trabajo.'],
  ['fr', 'Vos hanches ont bougé de 62 degrés avant que le dos ne suive.', 'Vos hanches ont bougé de 70 degrés et ont fait l’essentiel.'],
] as const)('the hips’ way is told in %s', (language, joined, stayed) => {
  expect(told(language, [rounded(62)])).toContain(joined);
  expect(told(language, [rep()])).toContain(stayed);
}); // prettier-ignore
