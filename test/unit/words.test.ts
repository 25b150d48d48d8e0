import { expect, test } from 'vitest';
import type { Rep } from '../../src/core/reading.ts';
import { sessionSummary, verdictWords } from '../../src/core/words.ts';

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
