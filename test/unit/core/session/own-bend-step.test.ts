/** The own bend moment by moment: what is asked, what is taken for a bend, and when it is over. */
import { describe, expect, test } from 'vitest';
import type { AnalysisEvent, Reading, Rep } from '../../../../src/core/reading.ts';
import { offerOwnBend, stepOwnBend } from '../../../../src/core/session/own-bend.ts';
import type { SessionState, StageOf } from '../../../../src/core/session/state.ts';
import { gone, HERE, kindsOf, readingOf, repOf, stateOf, turnAt } from './made.ts';

const NOW = 20_000;
const asking: StageOf<'own-bend'> = { name: 'own-bend', sinceMs: 0, untilMs: 30_000, bends: [] };
const bent = (change: Partial<Rep> = {}): Rep => repOf({ lumbarPeakDeg: 60, lumbarSigmaDeg: 4, hipFlexionPeakDeg: 100, ...change }); // prettier-ignore
const finished = (rep: Rep): AnalysisEvent => ({ type: 'rep-finished', timestampMs: NOW, rep });

function step(reps: readonly Rep[], from = asking, now = NOW, reading: Partial<Reading> = {}, presence = HERE) {
  const turn = turnAt(now, { events: reps.map(finished), reading: readingOf(reading) });
  const state = stepOwnBend(stateOf({ stage: from, presence }), from, turn);
  const bends = state.stage.name === 'own-bend' ? state.stage.bends : null;
  return { state, name: state.stage.name, bends, said: kindsOf(turn), turn };
}
/** The own bend that is kept after these two. */
const keptOf = (first: Rep, second: Rep): SessionState['ledger']['ownBend'] => step([first, second]).state.ledger.ownBend; // prettier-ignore

describe('the offer', () => {
  test('is made once, in one breath with what the self-test saw, and waits ten seconds after the words', () => {
    const turn = turnAt(NOW);
    const { stage, bendOffered } = offerOwnBend(stateOf(), turn, { kind: 'self-tested', seen: true });
    expect(kindsOf(turn)).toEqual([['self-tested', 'own-bend-offer']]);
    expect(stage).toEqual({ name: 'own-bend', sinceMs: NOW, untilMs: NOW + 2000 + 10_000, bends: [] });
    expect(bendOffered).toBe(true);
    const alone = turnAt(NOW);
    offerOwnBend(stateOf(), alone, null);
    expect(kindsOf(alone)).toEqual([['own-bend-offer']]);
  });

  test('is over when the time is and somebody stands, and they are counted in', () => {
    expect(step([], asking, 29_999).name).toBe('own-bend');
    expect(step([], asking, 30_000)).toMatchObject({ name: 'count-in', said: [['set-begins']] });
    expect(step([], asking, 35_000, { repPhase: 'going' }).name).toBe('own-bend');
  });

  test('waits for whoever walks off, and is given up with the zero, but not for a moment out of the picture', () => {
    expect(step([], asking, NOW, {}, gone(NOW - 2001)).state.stage).toMatchObject({ name: 'paused', reason: 'away', from: asking }); // prettier-ignore
    expect(step([], asking, NOW, { stage: 'positioning' }).state.stage).toEqual({ name: 'positioning', sinceMs: NOW });
    expect(step([], asking, NOW, { stage: 'no-person' }, gone(NOW - 1000)).name).toBe('own-bend');
  });
});

describe('a movement', () => {
  test('in which the back has less than 45 % of the way is a hinge, and begins the set', () => {
    const { state, said } = step([bent({ lumbarPeakDeg: 44 })]);
    expect(state.stage).toMatchObject({ name: 'exercising', sinceMs: NOW });
    expect([state.ledger.reps.length, state.ledger.ownBend, said]).toEqual([1, null, [['count']]]);
  });

  test('in which it has as much or more is a bend, and one more is asked for', () => {
    for (const lumbarPeakDeg of [45, 60]) {
      const { state, bends, turn } = step([bent({ lumbarPeakDeg })]);
      expect(bends).toEqual([{ deg: lumbarPeakDeg, sigmaDeg: 4 }]);
      expect(turn.lines).toMatchObject([{ lines: [{ kind: 'own-bend-more' }], earcon: 'prompt' }]);
      expect(state.stage).toMatchObject({ untilMs: NOW + 1000 + 10_000 });
      expect(state.ledger.reps).toEqual([]);
    }
  });

  test('that was no full hinge, or not seen whole, is a bend: nobody asked for reps yet', () => {
    expect(step([bent({ kind: 'partial', lumbarPeakDeg: 10 })]).bends).toEqual([{ deg: 10, sigmaDeg: 4 }]);
    expect(step([bent({ hipFlexionPeakDeg: null })]).bends).toEqual([{ deg: 60, sigmaDeg: 4 }]);
    expect(step([bent({ hipFlexionPeakDeg: null, lumbarPeakDeg: -5 })]).bends).toEqual([null]);
    expect(step([bent({ lumbarPeakDeg: null })]).bends).toEqual([null]);
  });

  test('whose back or its error was not seen, or did not bend, says nothing of the bend', () => {
    const other = { kind: 'partial' } as const;
    for (const lumbarPeakDeg of [null, -5, 0]) expect(step([bent({ ...other, lumbarPeakDeg })]).bends).toEqual([null]);
    expect(step([bent({ lumbarSigmaDeg: null })]).bends).toEqual([null]);
    expect(step([bent({ ...other, lumbarPeakDeg: 0.5 })]).bends).toEqual([{ deg: 0.5, sigmaDeg: 4 }]);
  });
});

describe('after two bends', () => {
  test('the count-in follows, with what was measured, and no third is asked for', () => {
    const { name, said, turn } = step([bent({ lumbarPeakDeg: 61.6 })], { ...asking, bends: [{ deg: 50, sigmaDeg: 3 }] });
    expect([name, said]).toEqual(['count-in', [['own-bend-done', 'set-begins']]]);
    expect(turn.lines[0]!.lines[0]).toEqual({ kind: 'own-bend-done', deg: 62 });
    expect(turn.kept).toEqual([{ type: 'own-bend', timestampMs: NOW, deg: 61.6, sigmaDeg: 4 }]);
  }); // prettier-ignore

  test('the larger is kept, or the one that was seen', () => {
    const small = bent({ lumbarPeakDeg: 50 });
    const unseen = bent({ lumbarPeakDeg: null });
    const larger = { deg: 60, sigmaDeg: 4 };
    expect([keptOf(bent(), small), keptOf(small, bent())]).toEqual([larger, larger]);
    expect([keptOf(bent(), unseen), keptOf(unseen, bent())]).toEqual([larger, larger]);
  });

  test('none of which was seen, that is said', () => {
    const { name, said, state } = step([bent({ lumbarPeakDeg: null }), bent({ lumbarSigmaDeg: null })]);
    expect([name, said, state.ledger.ownBend]).toEqual(['count-in', [['own-bend-more'], ['own-bend-unseen', 'set-begins']], null]); // prettier-ignore
  });
});
