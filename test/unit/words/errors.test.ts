import { describe, expect, test } from 'vitest';
import type { GuidanceCode } from '../../../src/core/reading.ts';
import { appError, AppFailure, failAs, toAppError } from '../../../src/ports/errors.ts';
import { errors as de } from '../../../src/words/de/errors.ts';
import { errors } from '../../../src/words/en/errors.ts';
import { errors as es } from '../../../src/words/es/errors.ts';
import { errors as fr } from '../../../src/words/fr/errors.ts';
import { errorWords } from '../../../src/words/errors.ts';
import { FORBIDDEN } from './codes.ts';

const all = { en: errors, de, es, fr };

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
    expect(errorWords({ code: 'camera-none', detail: 'stand-tall' }, errors)).toEqual(
      errorWords({ code: 'camera-none' }, errors),
    );
  });
});

describe('every failure', () => {
  test.each(Object.entries(all))(
    'in %s says what happened and what to do next, each in words of its own',
    (_, { of }) => {
      const said = Object.values(of).map(({ happened, next }) => `${happened} ${next}`);
      for (const words of said) expect(words).toMatch(/^\p{Lu}.+[.)] \p{Lu}.+\.$/u);
      expect(new Set(said).size).toBe(said.length);
      for (const words of said) expect(words).not.toMatch(/undefined|null|NaN/);
    },
  );

  test.each(Object.entries(all))('in %s speaks of saved reps only where they are', (_, errors) => {
    const told = (repsSaved: boolean): string => errorWords({ ...appError('pose-failed'), repsSaved }, errors).next;
    expect(told(true)).toBe(`${errors.repsSaved} ${told(false)}`);
    for (const { happened, next } of Object.values(errors.of))
      expect(`${happened} ${next}`).not.toContain(errors.repsSaved);
  });
});

describe('what was thrown', () => {
  test('says itself what it is, where, and what was below it', () => {
    const cause = new TypeError('no buffer');
    const { code, stage, detail, stack } = toAppError(new AppFailure('video-broken', 'at 3 s', { cause }), 'folding');
    expect({ code, stage, detail }).toEqual({ code: 'video-broken', stage: 'decoding', detail: 'at 3 s' });
    expect(stack).toMatch(/video-broken: at 3 s[^]+caused by TypeError: no buffer/);
  });

  test('is unknown when nobody foresaw it, whatever its text says', () => {
    const foreign = new Error('model-download: pose-failed: storage-full: out of memory');
    expect(toAppError(foreign, 'folding')).toMatchObject({ code: 'unknown', stage: 'folding' });
    expect(toAppError('a text', 'sound')).toMatchObject({ code: 'unknown', stage: 'sound', detail: 'a text' });
  });

  test('is named where it is caught, unless it has a name', () => {
    const named = (thrown: unknown): unknown => {
      try {
        return failAs('screen-download')(thrown);
      } catch (error) {
        return toAppError(error, 'folding').code;
      }
    };
    expect(named(new TypeError('Failed to fetch'))).toBe('screen-download');
    expect(named(new AppFailure('app-replaced'))).toBe('app-replaced');
  });
});
