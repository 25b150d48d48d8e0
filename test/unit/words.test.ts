import { describe, expect, test } from 'vitest';
import type { Posture } from '../../src/core/exercise.ts';
import type { UnavailableReason } from '../../src/core/reading.ts';
import { ANGLE_MEANING, reasonWords, sessionSummary, verdictWords } from '../../src/core/words.ts';
import { phrasesOf } from '../../src/core/words/phrases.ts';
import { FORBIDDEN, POSTURES, rep } from './core/words/codes.ts';

test('a verdict has the shape of its direction', () => {
  expect(verdictWords(rep())).toEqual({ shape: 'long', text: 'Back stayed long' });
  expect(verdictWords(rep({ verdict: 'bad', lumbarPeakDeg: -22 }))).toEqual({ shape: 'arching', text: 'Back arched' });
  expect(verdictWords(rep({ verdict: 'moderate', lumbarPeakDeg: 15 })).shape).toBe('rounding');
  expect(verdictWords(rep({ verdict: null })).shape).toBe('unsure');
});

const REASONS = Object.keys({
  'no-person': 0,
  'not-calibrated': 0,
  'out-of-picture': 0,
  'not-side-on': 0,
  'back-hidden': 0,
  'outline-unclear': 0,
} satisfies Record<UnavailableReason, 0>) as UnavailableReason[];

const said = (posture: Posture): string[] => [
  ...REASONS.flatMap((reason) => Object.values(reasonWords(reason, posture)) as string[]),
  ...Object.values(ANGLE_MEANING[posture]),
];

describe.each(POSTURES)('%s', (posture) => {
  test('every reason and both angles have words, sentences in calm language', () => {
    expect(said(posture)).toHaveLength(2 * REASONS.length + 2);
    for (const text of said(posture)) expect(text).toMatch(/^[A-Z][a-z ].+/);
    for (const text of said(posture)) expect(text).not.toMatch(FORBIDDEN.en);
    for (const reason of REASONS) expect(reasonWords(reason, posture).full).toMatch(/^[A-Z].+[:.] .+\.$/);
  });

  test('different reasons are different sentences', () => {
    expect(new Set(REASONS.map((reason) => reasonWords(reason, posture).full)).size).toBe(REASONS.length);
  });
});

test('the screens show the summary as the voice says it in English', () => {
  expect(sessionSummary([rep()])).toBe(phrasesOf('en').summary([rep()]));
});

test('on the floor nobody is told to stand or to step, standing nobody to lie', () => {
  for (const text of said('lying')) expect(text).not.toMatch(/\bstand|\bstep|upright|\btall\b/i);
  for (const text of said('standing')) expect(text).not.toMatch(/\b(lie|lay|lying|floor)\b/i);
});
