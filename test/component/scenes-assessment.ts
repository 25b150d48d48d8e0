/** An assessment: before the first, what it found, what it could not find, and how it went over weeks. */
import '../../src/ui/assessment/assessment-screen.ts';
import { plusDays } from '../../src/core/history/days.ts';
import type { Assessment, Found, FoundRange } from '../../src/core/programme/assessment.ts';
import type { AssessmentState } from '../../src/ui/screen-state.ts';

export const TODAY = '2026-11-26';

const range = (value: number, sigma: number, atLeast = false): FoundRange => ({ value, sigma, atLeast, greenDeg: 25 });
const found = (value: number, sigma: number): Found => ({ value, sigma });

export function assessment(day = TODAY, changes: Partial<Assessment> = {}): Assessment {
  return {
    day,
    at: `${day}T17:20:00.000Z`,
    sessionIds: ['a', 'b', 'c'],
    analysis: 2,
    hingeHipDeg: range(52.4, 5.6),
    hingeHipShare: found(0.74, 0.04),
    bridgeShortDeg: found(11, 5.3),
    bridgeArchDeg: found(7, 4.2),
    legRaiseDeg: { left: range(46, 5.1), right: range(63, 4.6) },
    missing: {},
    ...changes,
  };
}

/** Every two weeks up to a day, the hips going farther each time. */
export function assessmentsOver(count: number, last = TODAY): readonly Assessment[] {
  return Array.from({ length: count }, (_, i) => {
    const back = count - 1 - i;
    const wave = 3 * Math.sin(2.3 * i);
    return assessment(plusDays(last, -14 * back), {
      hingeHipDeg: range(66 - 7 * back + wave, 5 + (i % 3), back === 0),
      hingeHipShare: found(0.8 - 0.03 * back, 0.04),
      bridgeShortDeg: found(5 + 3 * back - wave, 5.4),
      bridgeArchDeg: found(Math.max(0, 4 + 2 * back + wave), 4.1),
      legRaiseDeg: { left: range(58 - 2 * back + wave, 5), right: range(64 - 2 * back - wave, 5.2) },
    });
  });
}

export function assessmentState(changes: Partial<AssessmentState> = {}): AssessmentState {
  return {
    screen: 'assessment',
    assessments: [],
    made: null,
    follows: 'begins',
    today: TODAY,
    error: null,
    ...changes,
  };
}

export const first = assessment();

/** The back stayed, the hips came to straight, and the legs do not differ. */
export const well = assessment(TODAY, {
  hingeHipDeg: range(81, 4.4, true),
  hingeHipShare: found(0.86, 0.03),
  bridgeShortDeg: found(3, 5.1),
  bridgeArchDeg: found(2, 4),
  legRaiseDeg: { left: range(61, 5, true), right: range(58, 4.8) },
});

/** Hidden backs, arched bridges, and one leg only. */
export const partly = assessment(TODAY, {
  hingeHipDeg: null,
  hingeHipShare: null,
  bridgeShortDeg: null,
  bridgeArchDeg: found(19, 4.6),
  legRaiseDeg: { left: range(46, 5.1), right: null },
  missing: { hinge: 'back-hidden', bridge: 'arched', 'leg-raise-right': 'too-few' },
});

export const empty = assessment(TODAY, {
  hingeHipDeg: null,
  hingeHipShare: null,
  bridgeShortDeg: null,
  bridgeArchDeg: null,
  legRaiseDeg: { left: null, right: null },
  missing: { hinge: 'squat', bridge: 'not-side-on', 'leg-raise-left': 'not-done', 'leg-raise-right': 'not-done' },
});

/** Without the exercise of the legs. */
export const withoutLegs = assessment(TODAY, { legRaiseDeg: { left: null, right: null } });

export const many = assessmentsOver(6);

export const assessmentScenes: Readonly<Record<string, { readonly state: AssessmentState }>> = {
  'assessment-before': { state: assessmentState() },
  'assessment-again': { state: assessmentState({ assessments: assessmentsOver(3, '2026-11-10') }) },
  'assessment-first': { state: assessmentState({ assessments: [first], made: first }) },
  'assessment-well': { state: assessmentState({ assessments: [well], made: well, follows: 'goes-on' }) },
  'assessment-partly': { state: assessmentState({ assessments: [partly], made: partly }) },
  'assessment-nothing': { state: assessmentState({ made: empty }) },
  'assessment-many': { state: assessmentState({ assessments: many, made: many.at(-1)!, follows: 'plan' }) },
  'assessment-without-legs': { state: assessmentState({ assessments: [withoutLegs], made: withoutLegs }) },
};
