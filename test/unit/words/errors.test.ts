import { describe, expect, test } from 'vitest';
import type { GuidanceCode } from '../../../src/core/reading.ts';
import { AppFailure, toAppError } from '../../../src/ports/errors.ts';
import { errors } from '../../../src/words/en/errors.ts';
import { errorWords } from '../../../src/words/errors.ts';
import { FORBIDDEN } from './codes.ts';

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
