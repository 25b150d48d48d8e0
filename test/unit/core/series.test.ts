import { describe, expect, test } from 'vitest';
import type { Angle, Reading, Rep } from '../../../src/core/reading.ts';
import { seriesOf, summarise, summarySentence } from '../../../src/core/series.ts';

const reading = (timestampMs: number, hip: Angle, lumbar: Angle): Reading => ({
  timestampMs,
  stage: 'exercising',
  guidance: null,
  calibrationProgress: 1,
  view: null,
  hip,
  lumbar,
  trunkInclinationDeg: null,
  kneeFlexionDeg: null,
  spine: 'unsure',
  band: null,
  backLine: null,
  neutralLine: null,
  repPhase: 'rest',
  repCount: 0,
});

const repOf = (change: Partial<Rep>): Rep => ({
  index: 0,
  kind: 'rep',
  startMs: 0,
  peakMs: 1000,
  endMs: 2000,
  hipFlexionPeakDeg: 80,
  lumbarPeakDeg: 3,
  lumbarPeakMs: 1000,
  lumbarSigmaDeg: 3,
  hipShare: 0.95,
  neutralHipRangeDeg: 80,
  kneeFlexionPeakDeg: 15,
  score: 100,
  scoreSigma: 0,
  verdict: 'good',
  deductions: [],
  reason: null,
  ...change,
});
const rounded = (neutralHipRangeDeg: number): Rep => repOf({ verdict: 'moderate', score: 70, neutralHipRangeDeg });
const partial = repOf({ kind: 'partial', score: null, neutralHipRangeDeg: 28 });
const hidden = repOf({ kind: 'not-judged', score: null, verdict: null, neutralHipRangeDeg: null });

describe('curves', () => {
  test('hold what was measured and nothing else', () => {
    const series = seriesOf([
      reading(0, { kind: 'measured', deg: 10, sigmaDeg: 2 }, { kind: 'measured', deg: 5, sigmaDeg: 3 }),
      reading(33, { kind: 'unsure', deg: 11, sigmaDeg: 9 }, { kind: 'unsure', deg: 6, sigmaDeg: 9 }),
      reading(66, { kind: 'unavailable', reason: 'no-person' }, { kind: 'unavailable', reason: 'back-hidden' }),
    ]);
    expect(series).toEqual({
      timestampMs: [0, 33, 66],
      hipDeg: [10, null, null],
      lumbarDeg: [5, null, null],
      lumbarSigmaDeg: [3, null, null],
    });
  });
});

describe('the summary of a set', () => {
  const six = Array.from({ length: 6 }, () => repOf({}));

  test('counts each kind apart and takes the range from the reps in which the back joined in', () => {
    expect(summarise([...six, rounded(58), rounded(66), partial, hidden])).toEqual({
      reps: 8,
      clean: 6,
      partial: 1,
      notJudged: 1,
      neutralHipRangeDeg: 62,
      meanScore: 92.5,
    });
  });

  test('is said in two sentences', () => {
    expect(summarySentence(summarise([...six, rounded(58), rounded(66)]))).toBe(
      '8 reps, 6 clean. Your hips went 62 degrees before your back joined in.',
    );
  });

  test('does not say that a back joined in that never did', () => {
    expect(summarySentence(summarise([repOf({})]))).toBe('1 rep, 1 clean. Your back stayed long for all 80 degrees.');
  });

  test('speaks of what did not count, and of nothing when there was nothing', () => {
    expect(summarySentence(summarise([partial, partial, hidden]))).toBe('2 not deep enough to count. 1 I could not judge.'); // prettier-ignore
    expect(summarySentence(summarise([]))).toBe('No reps yet.');
    expect(summarise([])).toMatchObject({ reps: 0, neutralHipRangeDeg: null, meanScore: null });
  });
});
