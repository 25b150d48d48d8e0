import { describe, expect, test } from 'vitest';
import type { Posture } from '../../src/core/exercise.ts';
import type { GuidanceCode, Rep, UnavailableReason } from '../../src/core/reading.ts';
import { ANGLE_MEANING, guidanceWords, reasonWords, sessionSummary, verdictWords } from '../../src/core/words.ts';

function rep(changes: Partial<Rep> = {}): Rep {
  return {
    index: 0,
    kind: 'rep',
    startMs: 0,
    peakMs: 1000,
    endMs: 2000,
    hipFlexionPeakDeg: 70,
    lumbarPeakDeg: 5,
    lumbarPeakMs: 1000,
    lumbarSigmaDeg: 3,
    hipShare: 0.9,
    neutralHipRangeDeg: 70,
    hipToStraightDeg: null,
    holdMs: 400,
    kneeFlexionPeakDeg: 10,
    score: 95,
    scoreSigma: 3,
    verdict: 'good',
    deductions: [],
    reason: null,
    ...changes,
  };
}
const rounded = (rangeDeg: number): Rep => rep({ verdict: 'bad', lumbarPeakDeg: 30, neutralHipRangeDeg: rangeDeg });
const partial = rep({ kind: 'partial', verdict: null, neutralHipRangeDeg: null });

test('the summary counts full reps and says where the back joined in, by the median', () => {
  const reps = [rep(), rounded(62.4), rounded(30), rounded(64), partial];
  expect(sessionSummary(reps)).toBe('4 reps, 1 clean. Your hips went 62 degrees before your back joined in.');
});

test('the summary says so when the back stayed long', () => {
  expect(sessionSummary([rep()])).toBe('1 rep, 1 clean. Your hips went 70 degrees and your back stayed long.');
});

test('the summary calls nothing clean that was not judged', () => {
  const unseen = rep({ verdict: null, neutralHipRangeDeg: null });
  expect(sessionSummary([unseen, unseen])).toBe('2 reps, none judged.');
  expect(sessionSummary([partial])).toBe('No full reps this time.');
  expect(sessionSummary([])).toBe('No reps yet.');
  expect(sessionSummary([{ ...partial, kind: 'not-judged' }])).toBe('1 rep that could not be judged.');
});

test('a verdict has the shape of its direction', () => {
  expect(verdictWords(rep())).toEqual({ shape: 'long', text: 'Back stayed long' });
  expect(verdictWords(rep({ verdict: 'bad', lumbarPeakDeg: -22 }))).toEqual({ shape: 'arching', text: 'Back arched' });
  expect(verdictWords(rep({ verdict: 'moderate', lumbarPeakDeg: 15 })).shape).toBe('rounding');
  expect(verdictWords(rep({ verdict: null })).shape).toBe('unsure');
});

test('the summary of bridges speaks of how far the hips went, whatever their sign', () => {
  const lifted = (rangeDeg: number): Rep => rep({ hipFlexionPeakDeg: -44, lumbarPeakDeg: -2, neutralHipRangeDeg: rangeDeg });
  expect(sessionSummary([lifted(44)])).toBe('1 rep, 1 clean. Your hips went 44 degrees and your back stayed long.');
  const arched: Rep = { ...lifted(20), verdict: 'bad', lumbarPeakDeg: -25 };
  expect(sessionSummary([lifted(44), arched])).toBe('2 reps, 1 clean. Your hips went 20 degrees before your back joined in.');
  expect(verdictWords(arched)).toEqual({ shape: 'arching', text: 'Back arched' });
}); // prettier-ignore

/** The postures in which each may be said. */
const BOTH: readonly Posture[] = ['standing', 'lying'];
const GUIDANCE = {
  nobody: BOTH,
  'step-back': BOTH,
  'come-closer': BOTH,
  'feet-cut-off': BOTH,
  'head-cut-off': BOTH,
  'move-left': BOTH,
  'move-right': BOTH,
  'turn-side-on': BOTH,
  'turn-away': BOTH,
  'turn-towards': BOTH,
  'back-hidden': BOTH,
  'outline-unclear': BOTH,
  'hold-still': BOTH,
  'stand-tall': ['standing'],
  'lie-down': ['lying'],
  'bend-knees': ['lying'],
  'no-bench': ['lying'],
  'press-back': ['lying'],
  'arch-back': ['lying'],
} as const satisfies Record<GuidanceCode, readonly Posture[]>;
const REASONS = Object.keys({
  'no-person': 0,
  'not-calibrated': 0,
  'out-of-picture': 0,
  'not-side-on': 0,
  'back-hidden': 0,
  'outline-unclear': 0,
} satisfies Record<UnavailableReason, 0>) as UnavailableReason[];

const said = (posture: Posture): string[] => [
  ...(Object.keys(GUIDANCE) as GuidanceCode[])
    .filter((code) => (GUIDANCE[code] as readonly Posture[]).includes(posture))
    .map((code) => guidanceWords(code, posture)),
  ...REASONS.flatMap((reason) => Object.values(reasonWords(reason, posture)) as string[]),
  ...Object.values(ANGLE_MEANING[posture]),
];

describe.each(BOTH)('%s', (posture) => {
  test('every instruction and every reason has words, sentences in calm language', () => {
    expect(said(posture).length).toBeGreaterThan(20);
    for (const text of said(posture)) expect(text).toMatch(/^[A-Z][a-z ].+/);
    for (const text of said(posture)) expect(text).not.toMatch(/danger|injur|wrong|correct|error|undefined/i);
    for (const reason of REASONS) expect(reasonWords(reason, posture).full).toMatch(/^[A-Z].+[:.] .+\.$/);
  });

  test('different instructions are different sentences', () => {
    const instructions = (Object.keys(GUIDANCE) as GuidanceCode[]).map((code) => guidanceWords(code, posture));
    expect(new Set(instructions).size).toBe(instructions.length);
  });

  test('an instruction can be said in one breath', () => {
    for (const code of Object.keys(GUIDANCE) as GuidanceCode[]) {
      expect(guidanceWords(code, posture).split(' ').length).toBeLessThanOrEqual(13);
    }
  });
});

test('on the floor nobody is told to stand or to step, standing nobody to lie', () => {
  for (const text of said('lying')) expect(text).not.toMatch(/\bstand|\bstep|upright|\btall\b/i);
  for (const text of said('standing')) expect(text).not.toMatch(/\b(lie|lay|lying|floor)\b/i);
});
