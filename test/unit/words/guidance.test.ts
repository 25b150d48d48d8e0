import { describe, expect, test } from 'vitest';
import type { Stance } from '../../../src/core/neutral/stance.ts';
import type { Side } from '../../../src/core/pose/frame.ts';
import { instructionOf } from '../../../src/words/guidance-lines.ts';
import { LANGUAGES, type Language } from '../../../src/words/language.ts';
import { wordsOf } from '../../../src/words/words.ts';
import { codesOf, FORBIDDEN, NEAR_SIDES, POSTURES } from './codes.ts';

/** Spoken at about fifteen letters a second, so in four to five seconds; shown on two lines of large letters. */
const MAX_LETTERS: Readonly<Record<Language, number>> = { en: 62, de: 69, es: 69, fr: 73 };
const MEAN_LETTERS = 52;
const PLACES: readonly Stance[] = [...POSTURES, 'bench'];

const cases = LANGUAGES.flatMap((language) => PLACES.map((posture) => ({ language, posture })));

describe.each(cases)('instructions in $language, $posture', ({ language, posture }) => {
  const { guidance } = wordsOf(language).voice;
  const codes = codesOf(posture === 'bench' ? 'lying' : posture);
  const lines = NEAR_SIDES.flatMap((side) => codes.map((code) => guidance(code, posture, side)));

  test('are calm sentences that begin large and end with a stop', () => {
    expect(lines.length).toBeGreaterThan(60);
    for (const line of lines) {
      expect(line).toMatch(/^\p{Lu}.*[.?]$/u);
      expect(line).not.toMatch(FORBIDDEN[language]);
      expect(line).not.toMatch(/ {2}|\.\./);
    }
  });

  test('are short enough to be heard in one breath', () => {
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(MAX_LETTERS[language]);
    expect(lines.reduce((sum, line) => sum + line.length, 0) / lines.length).toBeLessThan(MEAN_LETTERS);
  });

  test.each(NEAR_SIDES)('differ where what is to be done differs (near side %s)', (side) => {
    const said = codes.map((code) => guidance(code, posture, side));
    expect(new Set(said).size).toBe(said.length);
  });

  test('say another thing to somebody who faces the other way only where a direction is told', () => {
    const changing = codes.filter((code) => guidance(code, posture, 'left') !== guidance(code, posture, 'right'));
    const turns = posture === 'standing' ? ['turn-away', 'turn-towards'] : [];
    expect(changing).toEqual(['cut-off-left', 'cut-off-right', 'move-left', 'move-right', ...turns]);
  });
});

describe('the direction told', () => {
  /** Seen from above: x to the right of the picture, y away from the camera. Whoever has the left side near faces left. */
  const facingDeg = (near: Side): number => (near === 'left' ? 180 : 0);
  const xOf = (deg: number): number => Math.cos((deg * Math.PI) / 180);
  const yOf = (deg: number): number => Math.sin((deg * Math.PI) / 180);

  test.each(['left', 'right'] as const)('is in the person’s own terms: the %s side is on its own side', (near) => {
    // A person's left lies a quarter turn against the clock from where they face; the near side looks to the camera.
    const sideDeg = facingDeg(near) + (near === 'left' ? 90 : -90);
    expect(yOf(sideDeg)).toBeCloseTo(-1, 9);
  });

  test.each(['left', 'right'] as const)('of a turn brings a standing person side-on, the %s side near', (near) => {
    for (const offDeg of [20, -20]) {
      // The front is turned towards the camera (positive) or away from it.
      const towards = near === 'left' ? 1 : -1;
      const facing = facingDeg(near) + towards * offDeg;
      expect(Math.sign(-yOf(facing))).toBe(Math.sign(offDeg));
      const said = instructionOf(offDeg > 0 ? 'turn-away' : 'turn-towards', 'standing', near);
      const turned = facing + (said.startsWith('turn-left') ? Math.abs(offDeg) : -Math.abs(offDeg));
      expect(yOf(turned)).toBeCloseTo(0, 9);
      expect(said.endsWith(offDeg > 0 ? 'away' : 'towards')).toBe(true);
    }
  });

  test.each([
    ['cut-off-left', 1],
    ['cut-off-right', -1],
    ['move-left', -1],
    ['move-right', 1],
  ] as const)('of %s leads the right way in the picture, whichever way the person faces', (code, wanted) => {
    for (const near of ['left', 'right'] as const) {
      for (const posture of POSTURES) {
        const forward = instructionOf(code, posture, near).endsWith('forward');
        expect(Math.sign((forward ? 1 : -1) * xOf(facingDeg(near)))).toBe(wanted);
      }
    }
  });

  test.each([
    ['en', /\bleft\b/, /\bright\b/, /\baway\b/, /\btowards\b/],
    ['de', /\blinks\b/, /\brechts\b/, /\bweg\b/, /\bhin\b/],
    ['es', /\bizquierda\b/, /\bderecha\b/, /apartándose/, /hacia la cámara/],
    ['fr', /\bgauche\b/, /\bdroite\b/, /l’opposé/, /vers la caméra/],
  ] as const)('is the word for it in %s', (language, left, right, away, towards) => {
    const { guidance } = wordsOf(language).voice;
    const turn = (code: 'turn-away' | 'turn-towards', near: Side): string => guidance(code, 'standing', near);
    expect(turn('turn-away', 'left')).toMatch(right);
    expect(turn('turn-away', 'right')).toMatch(left);
    expect(turn('turn-towards', 'left')).toMatch(left);
    expect(turn('turn-towards', 'right')).toMatch(right);
    for (const near of ['left', 'right'] as const) {
      expect(turn('turn-away', near)).toMatch(away);
      expect(turn('turn-towards', near)).toMatch(towards);
    }
    for (const code of ['move-left', 'cut-off-right'] as const) expect(guidance(code, 'standing', null)).toMatch(left);
    for (const code of ['move-right', 'cut-off-left'] as const) expect(guidance(code, 'standing', null)).toMatch(right);
  });

  test.each([
    ['en', 'forward', 'backward', 'feet', 'head'],
    ['de', 'vorwärts', 'rückwärts', 'Füße', 'Kopf'],
    ['es', 'adelante', 'atrás', 'pies', 'cabeza'],
    ['fr', 'en avant', 'en arrière', 'pieds', 'tête'],
  ] as const)('is forward or back, feet or head in %s', (language, forward, back, feet, head) => {
    const { guidance } = wordsOf(language).voice;
    // The right side near faces right, and to the right is forward.
    for (const code of ['move-right', 'cut-off-left'] as const) {
      expect(guidance(code, 'standing', 'right')).toContain(forward);
      expect(guidance(code, 'standing', 'left')).toContain(back);
      expect(guidance(code, 'lying', 'right')).toContain(feet);
      expect(guidance(code, 'lying', 'left')).toContain(head);
    }
    // Feet that are cut off are brought in by sliding towards the head, and the other way about.
    expect(guidance('feet-cut-off', 'lying', null).split('. ')[1]).toContain(head);
    expect(guidance('head-cut-off', 'lying', null).split('. ')[1]).toContain(feet);
    // A screen tilted back looks higher up.
    expect(guidance('head-cut-off', 'standing', null)).toMatch(/back|hinten|atrás|arrière/);
    expect(guidance('feet-cut-off', 'standing', null)).toMatch(/forward|vorn|delante|avant/);
  });

  test('is the picture’s, as it is, of somebody of whom it is not known', () => {
    expect(wordsOf('en').voice.guidance('turn-away', 'standing', null)).toBe('Turn a little away from the camera.');
    expect(wordsOf('en').voice.guidance('move-left', 'standing', null)).toBe('Move to the left in the picture.');
  });
});

const FLOOR: Readonly<Record<Language, RegExp>> = {
  en: /\b(lie|lying|floor|slide)\b/i,
  de: /\b(liegen|legen|Boden|rutschen)\b/,
  es: /acuéstese|suelo|deslícese/i,
  fr: /allongez|\bsol\b|glissez/i,
};
const STANDING: Readonly<Record<Language, RegExp>> = {
  en: /\bstand|\bsteps?\b|\btall\b/i,
  de: /\bstehen|schritt|aufrecht|\bgehen\b/i,
  es: /de pie|\bpaso\b|erguido|\bvaya\b/i,
  fr: /debout|\bun pas\b|demi-pas|grandissez|\ballez\b/i,
};

test.each(LANGUAGES)('on the floor nobody is told to stand or to step, standing nobody to lie (%s)', (language) => {
  const said = (posture: 'standing' | 'lying'): string[] =>
    NEAR_SIDES.flatMap((side) => codesOf(posture).map((code) => wordsOf(language).voice.guidance(code, posture, side)));
  for (const line of said('lying')) expect(line).not.toMatch(STANDING[language]);
  for (const line of said('standing')) expect(line).not.toMatch(FLOOR[language]);
  expect(said('standing').some((line) => STANDING[language].test(line))).toBe(true);
  expect(said('lying').some((line) => FLOOR[language].test(line))).toBe(true);
});
