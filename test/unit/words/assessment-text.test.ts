import { describe, expect, test } from 'vitest';
import type { Assessment, FoundRange, NotFound } from '../../../src/core/programme/assessment.ts';
import { legDifference } from '../../../src/core/programme/assessment-change.ts';
import { assessmentSaid, assessmentText, missingText } from '../../../src/words/assessment-text.ts';
import { LANGUAGES, type Language } from '../../../src/words/language.ts';
import { wordsOf } from '../../../src/words/words.ts';
import { FORBIDDEN } from './codes.ts';

const range = (value: number, sigma: number, atLeast = false): FoundRange => ({ value, sigma, atLeast, greenDeg: 25 });

function assessment(change: Partial<Assessment> = {}): Assessment {
  return {
    day: '2026-11-26',
    at: '2026-11-26T18:00:00.000Z',
    sessionIds: [],
    analysis: 2,
    hingeHipDeg: range(52.4, 5.6),
    hingeHipShare: { value: 0.74, sigma: 0.04 },
    bridgeShortDeg: { value: 11, sigma: 5.3 },
    bridgeArchDeg: { value: 7, sigma: 4.2 },
    legRaiseDeg: { left: range(46, 5), right: range(63, 4.6) },
    missing: {},
    ...change,
  };
}

const NOTHING = assessment({
  hingeHipDeg: null,
  hingeHipShare: null,
  bridgeShortDeg: null,
  bridgeArchDeg: null,
  legRaiseDeg: { left: null, right: null },
});

const said = (found: Assessment, language: Language = 'en', onFloor = false): string =>
  assessmentSaid(found, legDifference(found), onFloor, language);

describe('what is read aloud', () => {
  test('is a sentence of each part, in words that a voice can say', () => {
    expect(said(assessment())).toBe(
      'That was the assessment. Your hips fold 52 degrees plus or minus 6 before your back joins in. Your hips come to 11 degrees plus or minus 5 short of straight without your back arching. Your right leg goes 17 degrees plus or minus 7 farther than the other.',
    );
    expect(said(assessment({ bridgeShortDeg: null }))).toContain('At its most your back arches by 7 degrees plus or minus 4.'); // prettier-ignore
    expect(said(assessment({ legRaiseDeg: { left: null, right: range(60, 5, true) } }))).toContain('Your right leg goes up at least 60 degrees plus or minus 5 at the hip before'); // prettier-ignore
    expect(said(NOTHING)).toMatch(/^That was the assessment\. Nothing could be measured/);
  });

  test.each(LANGUAGES)(
    'in %s has no signs, no words of judgement, and how to come up only for who lies',
    (language) => {
      const alike = assessment({ legRaiseDeg: { left: range(50, 5), right: range(52, 5) }, bridgeShortDeg: { value: 1, sigma: 5 } }); // prettier-ignore
      for (const found of [assessment(), alike, NOTHING]) {
        const text = said(found, language);
        expect(text).not.toMatch(/[°±%{}]/);
        expect(text).not.toMatch(FORBIDDEN[language]);
        const { fromFloor } = wordsOf(language).day.said;
        expect(text).not.toContain(fromFloor);
        expect(said(found, language, true)).toBe(`${text} ${fromFloor}`);
      }
    },
  );

  test('an error below one degree would be a false promise', () => {
    expect(said(assessment({ hingeHipDeg: range(52, 0.2) }))).toContain('52 degrees plus or minus 1 ');
  });
});

describe('what is written', () => {
  test.each(LANGUAGES)('in %s has every number with its error, on one line', (language) => {
    const found = assessment({ bridgeShortDeg: { value: 2, sigma: 5.3 }, bridgeArchDeg: { value: 1, sigma: 4 } });
    const { hinge, bridge, legs } = assessmentText(found, legDifference(found), language);
    expect(hinge[0]).toContain('52°\u00a0±\u00a06°');
    expect(hinge[1]).toMatch(/74\s?%\u00a0±\u00a04\s?%/);
    // Within their errors they are none, and only the error is told.
    expect(bridge[0]).toMatch(/(?<!\d)5°/);
    expect(bridge[1]).toMatch(/(?<!\d)4°/);
    expect(bridge.join(' ')).not.toContain('±');
    expect(legs.join(' ')).toContain('46°\u00a0±\u00a05°');
    expect(legs.join(' ')).toContain('17°\u00a0±\u00a07°');
  });

  test.each(LANGUAGES)('in %s names the leg that goes farther, and of the other only its number', (language) => {
    const told = (left: FoundRange, right: FoundRange): string => {
      const found = assessment({ legRaiseDeg: { left, right } });
      return assessmentText(found, legDifference(found), language).legs.at(-1)!;
    };
    const [right, left] = [told(range(40, 4), range(70, 4)), told(range(70, 4), range(40, 4))];
    expect(right).not.toBe(left);
    expect(right).toMatch(/right|rechte|derecha|droite/);
    expect(left).toMatch(/left|linke|izquierda|gauche/);
  });

  test('of what was not found gives each reason another sentence, lying otherwise than standing', () => {
    const reasons: readonly NotFound[] = ['not-done', 'too-few', 'not-far', 'squat', 'both-legs', 'arched', 'not-judged', 'back-hidden', 'not-side-on']; // prettier-ignore
    for (const language of LANGUAGES) {
      const words = wordsOf(language);
      expect(new Set(reasons.map((why) => missingText('hinge', why, words))).size).toBe(reasons.length);
      expect(missingText('bridge', 'back-hidden', words)).not.toBe(missingText('hinge', 'back-hidden', words));
      for (const why of reasons) expect(missingText('hinge', why, words)).not.toMatch(FORBIDDEN[language]);
    }
  });
});
