import type { Posture } from '../../../src/core/pose/view.ts';
import { describe, expect, test } from 'vitest';
import { AppFailure, toAppError } from '../../../src/ports/errors.ts';
import { errors } from '../../../src/words/en/errors.ts';
import { errorWords } from '../../../src/words/errors.ts';
import type { AttemptReason, GuidanceCode, UnavailableReason } from '../../../src/core/reading.ts';
import { attemptWords, reasonWords, verdictWords } from '../../../src/words/judged.ts';
import { FORBIDDEN, POSTURES, rep } from './codes.ts';

test('a verdict has the shape of its direction', () => {
  expect(verdictWords(rep())).toEqual({ shape: 'long', text: 'Mostly hips' });
  expect(verdictWords(rep({ verdict: 'bad', lumbarPeakDeg: -22 }))).toEqual({ shape: 'arching', text: 'Mostly back' });
  expect(verdictWords(rep({ verdict: 'bad', lumbarPeakDeg: 42 }))).toEqual({ shape: 'rounding', text: 'Mostly back' });
  expect(verdictWords(rep({ verdict: 'moderate', lumbarPeakDeg: 15 }))).toEqual({
    shape: 'rounding',
    text: 'Back shared',
  });
});

test('without a verdict it is said whether the back was measured', () => {
  expect(verdictWords(rep({ verdict: null }))).toEqual({ shape: 'unsure', text: 'Measured, not judged' });
  expect(verdictWords(rep({ verdict: null, lumbarPeakDeg: null }))).toEqual({
    shape: 'unsure',
    text: 'Back not measured',
  });
});

test('every reason why a movement did not count has calm words of its own', () => {
  const reasons = Object.keys({ squat: 0, 'too-quick': 0, 'too-slow': 0, 'cut-off': 0 } satisfies Record<
    AttemptReason,
    0
  >);
  const words = (reasons as AttemptReason[]).map(attemptWords);
  expect(new Set(words).size).toBe(words.length);
  for (const text of words) {
    expect(text).toMatch(/^[A-Z].+[.?]$/);
    expect(text).not.toMatch(FORBIDDEN.en);
  }
});

describe('a video without a zero', () => {
  const next = (detail: string): string => errorWords({ code: 'video-no-zero', detail }, errors).next;

  test('is told what it lacked, by what was in the way most often', () => {
    const helped: readonly GuidanceCode[] = [
      'turn-side-on',
      'stand-tall',
      'lie-down',
      'hold-still',
      'back-hidden',
      'step-back',
    ];
    expect(new Set([...helped, 'nobody'].map(next)).size).toBe(helped.length + 1);
    expect(next('bend-knees')).toBe(next('lie-down'));
    expect(next('turn-side-on')).toMatch(/side/);
    expect(next('stand-tall')).toMatch(/upright/);
    for (const code of helped) {
      expect(next(code)).toMatch(/^[A-Z].+\.$/);
      expect(next(code)).not.toMatch(FORBIDDEN.en);
    }
  });

  test('hears what helps in general where that is not known; other errors keep their words whatever their detail', () => {
    const { happened, next: general } = errorWords({ code: 'video-no-zero' }, errors);
    expect(happened).not.toMatch(FORBIDDEN.en);
    expect([next(''), next('too-dark')]).toEqual([general, general]);
    expect(errorWords({ code: 'video-no-person', detail: 'stand-tall' }, errors)).toEqual(
      errorWords({ code: 'video-no-person' }, errors),
    );
  });

  test('keeps its detail on the way through a thrown error', () => {
    expect(toAppError(new AppFailure('video-no-zero', 'stand-tall'), 'pose-failed')).toEqual({
      code: 'video-no-zero',
      detail: 'stand-tall',
    });
  });
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

const said = (posture: Posture): string[] =>
  REASONS.flatMap((reason) => Object.values(reasonWords(reason, posture)) as string[]);

describe.each(POSTURES)('%s', (posture) => {
  test('every reason has words, sentences in calm language', () => {
    expect(said(posture)).toHaveLength(2 * REASONS.length);
    for (const text of said(posture)) expect(text).toMatch(/^[A-Z][a-z ].+/);
    for (const text of said(posture)) expect(text).not.toMatch(FORBIDDEN.en);
    for (const reason of REASONS) expect(reasonWords(reason, posture).full).toMatch(/^[A-Z].+[:.] .+\.$/);
  });

  test('different reasons are different sentences', () => {
    expect(new Set(REASONS.map((reason) => reasonWords(reason, posture).full)).size).toBe(REASONS.length);
  });
});

test('on the floor nobody is told to stand or to step, standing nobody to lie', () => {
  for (const text of said('lying')) expect(text).not.toMatch(/\bstand|\bstep|upright|\btall\b/i);
  for (const text of said('standing')) expect(text).not.toMatch(/\b(lie|lay|lying|floor)\b/i);
});
