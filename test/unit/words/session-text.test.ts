import { describe, expect, test } from 'vitest';
import type { SessionLine, SetPlace } from '../../../src/core/session/session-line.ts';
import { cueText } from '../../../src/exercises/cue-text.ts';
import { LANGUAGES } from '../../../src/words/language.ts';
import { sessionText } from '../../../src/words/session-text.ts';
import { spokenMs } from '../../../src/words/spoken-ms.ts';
import { FORBIDDEN } from './codes.ts';

const place: SetPlace = { set: 2, sets: 3, reps: 8, leg: 'right' };
/** One of every kind: a kind without a line does not compile. */
const LINES: { readonly [K in SessionLine['kind']]: Extract<SessionLine, { readonly kind: K }> } = {
  'camera-place': { kind: 'camera-place', at: 'standing' },
  guidance: { kind: 'guidance', code: 'move-left', posture: 'standing', nearSide: 'left' },
  placed: { kind: 'placed', posture: 'standing' },
  calibrated: { kind: 'calibrated' },
  'self-tested': { kind: 'self-tested', seen: true },
  'own-bend-offer': { kind: 'own-bend-offer' },
  'own-bend-more': { kind: 'own-bend-more' },
  'own-bend-done': { kind: 'own-bend-done', deg: 52 },
  'own-bend-unseen': { kind: 'own-bend-unseen' },
  'set-begins': { kind: 'set-begins', place },
  resumes: { kind: 'resumes', done: 5, target: 8 },
  count: { kind: 'count', count: 3 },
  held: { kind: 'held', seconds: 20, enough: true },
  go: { kind: 'go' },
  'to-go': { kind: 'to-go', count: 3 },
  cue: { kind: 'cue', exerciseId: 'hip-hinge', code: 'spine-rounding' },
  praise: { kind: 'praise', of: 'first' },
  'no-rep': { kind: 'no-rep', reason: 'squat' },
  paused: { kind: 'paused', reason: 'away' },
  'picture-back': { kind: 'picture-back' },
  'picture-new': { kind: 'picture-new', why: 'turned' },
  'camera-asked': { kind: 'camera-asked' },
  'camera-gone': { kind: 'camera-gone' },
  'set-done': { kind: 'set-done', place },
  summary: { kind: 'summary', summary: { kind: 'unjudged', count: 2 } },
  'next-time': { kind: 'next-time', exerciseId: 'hip-hinge', code: 'knee-bent' },
  'change-leg': { kind: 'change-leg', leg: 'left' },
  rest: { kind: 'rest', seconds: 60 },
  'rest-ending': { kind: 'rest-ending', seconds: 10 },
  'rest-over': { kind: 'rest-over' },
  done: { kind: 'done' },
};
const text = (...lines: readonly SessionLine[]): string => sessionText(lines, 'en', cueText);

describe('what a session says', () => {
  test('is put into words, several lines in one breath', () => {
    expect(text(LINES.count, LINES['set-done'], LINES.summary, LINES['next-time'], LINES.rest)).toBe(
      'Three. Set two done. 2 reps that I could not judge. Next time: Less knee, hips back. Rest, sixty seconds.',
    );
    expect(text(LINES['set-begins'])).toBe('Set two of three. Eight reps, right leg.');
    expect(text({ kind: 'set-begins', place: { ...place, sets: 1, reps: 3, holdSeconds: 20 } })).toBe(
      'Three holds of twenty seconds, right leg.',
    );
    expect(text(LINES.held)).toBe('Twenty seconds. Slowly back.');
    expect(text(LINES.guidance)).toBe('Take one step forward, to the middle.');
    expect(text(LINES.count, LINES.cue)).toBe('Three. Chest long, hips back.');
    expect(text({ kind: 'praise', of: 'fading' })).toBe('That is clean. I will say less now.');
    expect(text()).toBe('');
  });

  test.each(LANGUAGES)('has a sentence of its own in %s for every kind of line', (language) => {
    const said = Object.values(LINES).map((line) => sessionText([line], language, cueText));
    expect(new Set(said).size).toBe(said.length);
    for (const each of said) {
      expect(each).toMatch(/^[\p{Lu}\d¿¡].*[.?!]$/u);
      expect(each).not.toMatch(FORBIDDEN[language]);
    }
  });

  test('is told in no two languages alike', () => {
    for (const line of Object.values(LINES)) {
      const said = LANGUAGES.map((language) => sessionText([line], language, cueText));
      expect(new Set(said).size).toBe(LANGUAGES.length);
    }
  });

  test('takes about as long as a calm voice needs', () => {
    expect(spokenMs('twenty characters xx', 1)).toBe(1600);
    expect(spokenMs('twenty characters xx', 2)).toBe(950);
  });
});
