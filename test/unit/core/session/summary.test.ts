import { describe, expect, test } from 'vitest';
import { summaryOf, type SummedRep } from '../../../../src/core/session/summary.ts';
import { repOf } from './made.ts';

const clean = repOf();
const bad = repOf({ verdict: 'bad', neutralHipRangeDeg: 40 });
const unseen = repOf({ verdict: null, score: null, reason: 'back-hidden', neutralHipRangeDeg: null });
const lost = repOf({ kind: 'not-judged', verdict: null, score: null, reason: 'no-person' });
const partial = repOf({ kind: 'partial', score: null });

describe('a set without a rep that was judged', () => {
  test('was nothing, or the movement there is most to do about', () => {
    expect(summaryOf([])).toEqual({ kind: 'nothing' });
    expect(summaryOf([], ['too-quick', 'squat', 'squat'])).toEqual({ kind: 'attempts', count: 2, reason: 'squat' });
    expect(summaryOf([], ['cut-off'])).toEqual({ kind: 'attempts', count: 1, reason: 'cut-off' });
  });

  test('had reps that could not be judged, or that did not go far enough', () => {
    expect(summaryOf([unseen, lost, partial], ['squat'])).toEqual({ kind: 'unjudged', count: 2 });
    expect(summaryOf([lost])).toEqual({ kind: 'unjudged', count: 1 });
    expect(summaryOf([partial], ['squat'])).toEqual({ kind: 'no-full-rep' });
  });
});

describe('a set of reps', () => {
  test('is told by full, clean, unseen and lost ones', () => {
    expect(summaryOf([clean, bad, clean, unseen, lost, lost, partial])).toMatchObject({ kind: 'reps', count: 4, clean: 2, backUnseen: 1, unjudged: 2 }); // prettier-ignore
  });

  test('that are shown without a judgement has no number of clean ones', () => {
    expect(summaryOf([repOf({ verdict: null, score: null })])).toMatchObject({ count: 1, clean: null, hips: null });
  });
});

describe('how far the hips went', () => {
  const hips = (...reps: SummedRep[]) => {
    const summary = summaryOf(reps);
    return summary.kind === 'reps' ? summary.hips : summary;
  };

  test('is the way of clean reps, its middle, in whole degrees', () => {
    const peak = (hipFlexionPeakDeg: number) => repOf({ hipFlexionPeakDeg, neutralHipRangeDeg: 20 });
    expect(hips(peak(70.4), peak(90), peak(80.4))).toEqual({ joined: false, hipDeg: 80 });
    expect(hips(peak(-45))).toEqual({ joined: false, hipDeg: 45 });
    expect(hips(peak(70), repOf({ hipFlexionPeakDeg: null }))).toEqual({ joined: false, hipDeg: 70 });
  });

  test('of others is where the back joined in', () => {
    const joins = (neutralHipRangeDeg: number | null, verdict: 'good' | 'bad' = 'bad') => repOf({ verdict, neutralHipRangeDeg }); // prettier-ignore
    expect(hips(joins(40), joins(30), joins(10, 'good'))).toEqual({ joined: true, hipDeg: 35 });
    expect(hips(joins(79))).toBeNull();
    expect(hips(joins(78.9))).toEqual({ joined: true, hipDeg: 79 });
    expect(hips(joins(null))).toBeNull();
    expect(hips(repOf({ verdict: 'bad', hipFlexionPeakDeg: null }))).toBeNull();
  });
});

describe('holds', () => {
  const held = (inBandMs: number | undefined, holdMs: number) => {
    const summary = summaryOf([repOf({ ...(inBandMs !== undefined && { inBandMs }), holdMs }), clean]);
    return 'held' in summary ? summary.held : null;
  };

  test('are told by their seconds, in band and in all, the latter no less than the former', () => {
    expect(held(8400, 12_600)).toEqual({ inBandSeconds: 8, heldSeconds: 13 });
    expect(held(8600, 8000)).toEqual({ inBandSeconds: 9, heldSeconds: 9 });
    expect(held(undefined, 9000)).toBeNull();
    const { holdMs: _, ...short } = repOf({ inBandMs: 8499 });
    expect(summaryOf([short])).toMatchObject({ held: { inBandSeconds: 8, heldSeconds: 8 } });
  });

  test('add up', () => {
    expect(summaryOf([repOf({ inBandMs: 4000, holdMs: 5000 }), repOf({ inBandMs: 6000, holdMs: 9000 })])).toMatchObject({ held: { inBandSeconds: 10, heldSeconds: 14 } }); // prettier-ignore
  });
});
