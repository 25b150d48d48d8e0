import { describe, expect, test } from 'vitest';
import type { AnalysisEvent, AttemptReason, Cue, Reading, Rep } from '../../../../src/core/reading.ts';
import { beginCountIn, beginExercising, countIn, exercise } from '../../../../src/core/session/exercising.ts';
import { PRIORITY } from '../../../../src/core/session/lines.ts';
import type { StageOf, Turn } from '../../../../src/core/session/state.ts';
import { done, gone, kindsOf, readingOf, repOf, stateOf, turnAt } from './made.ts';

describe('the count-in', () => {
  test('says which set it is, and counts from three once that is said', () => {
    const turn = turnAt(10_000);
    expect(beginCountIn(stateOf(), turn, null).stage).toEqual({ name: 'count-in', sinceMs: 10_000, untilMs: 14_000, number: 4 }); // prettier-ignore
    expect(turn.lines).toMatchObject([{ lines: [{ kind: 'set-begins', place: { set: 1, reps: 3 } }], earcon: 'prompt' }]); // prettier-ignore
  });

  test('of a set that goes on says how far it has come', () => {
    const turn = turnAt(10_000);
    beginCountIn(done(1), turn, { kind: 'self-tested', seen: true });
    expect(turn.lines[0]!.lines).toEqual([{ kind: 'self-tested', seen: true }, { kind: 'resumes', done: 1, target: 3 }]); // prettier-ignore
  });

  const counting = (number: number): StageOf<'count-in'> => ({ name: 'count-in', sinceMs: 0, untilMs: 14_000, number });
  const step = (
    now: number,
    number = 4,
    change: Parameters<typeof stateOf>[0] = {},
    reading: Partial<Reading> = {},
  ) => {
    const turn = turnAt(now, { reading: readingOf(reading) });
    return { turn, ...countIn(stateOf({ stage: counting(number), ...change }), counting(number), turn) };
  };

  test('tells each number once', () => {
    expect(kindsOf(step(10_999).turn)).toEqual([]);
    expect(step(11_000).turn.lines).toMatchObject([{ lines: [{ kind: 'count', count: 3 }], earcon: 'count' }]);
    expect(step(11_000).stage).toMatchObject({ number: 3 });
    expect(kindsOf(step(11_500, 3).turn)).toEqual([]);
    expect(step(12_000, 3).turn.lines).toMatchObject([{ lines: [{ count: 2 }] }]);
  });

  test('is heard even where the voice is still saying which set it is', () => {
    for (const { turn } of [step(11_000), step(14_000, 1)]) {
      expect(turn.lines[0]!.priority).toBeGreaterThan(PRIORITY.stage);
      expect(turn.lines[0]!.priority).toBeLessThan(PRIORITY.pause);
    }
  });

  test('ends with go, from which on reps count', () => {
    expect(step(13_999, 1).stage.name).toBe('count-in');
    const { stage, turn, begun } = step(14_000, 1);
    expect(stage).toEqual({ name: 'exercising', sinceMs: 14_000, lastRepMs: 14_000, reminders: 0 });
    expect(turn.lines).toMatchObject([{ lines: [{ kind: 'go' }], earcon: 'go' }]);
    expect(begun).toBe(1);
  });

  test('is broken off by somebody who walks off, and by a zero that is given up', () => {
    expect(step(12_500, 2, { presence: gone(10_000) }).stage).toMatchObject({ name: 'paused', reason: 'away' });
    expect(step(12_500, 2, {}, { stage: 'positioning' }).stage).toEqual({ name: 'positioning', sinceMs: 12_500 });
    expect(step(11_500, 3, { presence: gone(10_000) }, { stage: 'no-person' }).stage.name).toBe('count-in');
  });
});

test('a set begins without the reps before it, but with what was said in it', () => {
  const state = done(1);
  const { reps } = state.analysis;
  const told = { ...state.analysis, reps: { ...reps, repCount: 7, feedback: { ...reps.feedback, tally: { 'knee-bent': 2 }, judged: 4 } } } as const; // prettier-ignore
  const again = beginExercising({ ...state, analysis: told, begun: 2, lost: true }, 5000);
  expect(again.analysis.reps).toMatchObject({ repCount: 0, feedback: { tally: { 'knee-bent': 2 }, judged: 4 } });
  expect(again).toMatchObject({ begun: 2, lost: false });
  const fresh = beginExercising({ ...stateOf(), analysis: told, set: 1 }, 5000);
  expect(fresh.analysis.reps.feedback.tally).toEqual({});
  expect(fresh.analysis.reps.feedback.judged).toBe(4);
  expect(fresh.begun).toBe(2);
});

describe('while somebody exercises', () => {
  const stage: StageOf<'exercising'> = { name: 'exercising', sinceMs: 0, lastRepMs: 0, reminders: 0 };
  const finished = (change: Partial<Rep> = {}): AnalysisEvent => ({ type: 'rep-finished', timestampMs: 5000, rep: repOf(change) }); // prettier-ignore
  const cue: Cue = { timestampMs: 5000, causeMs: 4900, code: 'knee-bent', severity: 'info' };

  function step(events: readonly AnalysisEvent[], before = stateOf(), change: Partial<Turn> = {}, from = stage) {
    const turn = turnAt(5000, { events, ...change });
    return { turn, state: exercise({ ...before, stage: from }, from, turn) };
  }

  test('a full rep is counted, aloud and within the session', () => {
    const { turn, state } = step([finished()], done(1));
    expect(turn.lines).toMatchObject([{ lines: [{ kind: 'count', count: 2 }], earcon: 'count', priority: 40 }]);
    expect(state.stage).toMatchObject({ lastRepMs: 5000 });
    expect(turn.kept).toMatchObject([{ type: 'rep-finished', rep: { index: 1 } }]);
    expect(state.ledger.reps).toHaveLength(2);
  });

  test('two at once carry one number each', () => {
    const { turn } = step([finished(), finished()]);
    expect(turn.kept).toMatchObject([{ rep: { index: 0 } }, { rep: { index: 1 } }]);
  });

  test('what comes with a rep takes no number, and is kept as it is', () => {
    const said: AnalysisEvent = { type: 'cue', timestampMs: 5000, cue };
    const { turn } = step([said, finished()], done(1));
    expect(turn.kept).toEqual([said, { type: 'rep-finished', timestampMs: 5000, rep: repOf({ index: 1 }) }]);
  });

  test('a rep that is not full is not counted, but is a sign of life', () => {
    const { turn, state } = step([finished({ kind: 'partial', score: null })]);
    expect(turn.lines).toEqual([]);
    expect(state.stage).toMatchObject({ lastRepMs: 5000 });
  });

  test('the last asked for ends the set', () => {
    const { turn, state } = step([finished()], done(2));
    expect(state.stage.name).toBe('rest');
    expect(kindsOf(turn)).toEqual([['count', 'set-done', 'summary', 'rest']]);
  });

  test('count and cue come in one breath, as weighty as the weightier, with the cue’s sound', () => {
    const { turn } = step([finished(), { type: 'cue', timestampMs: 5000, cue }]);
    expect(turn.lines).toMatchObject([{ lines: [{ kind: 'count' }, { kind: 'cue', code: 'knee-bent' }], priority: 40, earcon: 'prompt', causeMs: 4900 }]); // prettier-ignore
    const alert = step([finished(), { type: 'cue', timestampMs: 5000, cue: { ...cue, code: 'spine-rounding', severity: 'alert' } }]); // prettier-ignore
    expect(alert.turn.lines).toMatchObject([{ priority: 60, earcon: 'alert', severity: 'alert' }]);
  });

  test('praise goes with the count, in its sound; a cue goes before praise', () => {
    const praise: AnalysisEvent = { type: 'praise', timestampMs: 5000, kind: 'first' };
    const { turn } = step([finished(), praise]);
    expect(turn.lines).toMatchObject([{ lines: [{ kind: 'count' }, { kind: 'praise', of: 'first' }], earcon: 'count' }]); // prettier-ignore
    expect(turn.kept.map(({ type }) => type)).toEqual(['rep-finished']);
    expect(kindsOf(step([finished(), praise, { type: 'cue', timestampMs: 5000, cue }]).turn)).toEqual([['count', 'cue']]); // prettier-ignore
    expect(kindsOf(step([praise]).turn)).toEqual([['praise']]);
  });

  test('a squat, a raise of both legs and a hold let go at once are named, other movements are not', () => {
    const told = (reason: AttemptReason) => {
      const attempt = { startMs: 0, endMs: 5000, reason };
      return step([{ type: 'attempt-ended', timestampMs: 5000, attempt }]).turn.lines.flatMap(({ lines }) => lines);
    };
    for (const reason of ['squat', 'both-legs', 'too-short'] as const) expect(told(reason)).toEqual([{ kind: 'no-rep', reason }]); // prettier-ignore
    for (const reason of ['too-quick', 'too-slow', 'cut-off'] as const) expect(told(reason)).toEqual([]);
  });

  test('the seconds of a hold are told', () => {
    const { turn } = step([{ type: 'held', timestampMs: 5000, inBandMs: 10_000, enough: false }]);
    expect(turn.lines).toMatchObject([{ lines: [{ kind: 'held', seconds: 10, enough: false }], priority: 40 }]);
  });

  test('somebody who walks off is waited for, one who lost their zero placed anew, a recording neither', () => {
    expect(step([], stateOf({ presence: gone(2000) })).state.stage).toMatchObject({ name: 'paused', reason: 'away' });
    const lost = { reading: readingOf({ stage: 'positioning' }) };
    expect(step([], stateOf(), lost).state.stage).toMatchObject({ name: 'positioning' });
    expect(step([], stateOf({ presence: gone(4000) }), lost).state.stage.name).toBe('exercising');
    const recording = stateOf({ presence: gone(0) }, { plan: null, analysis: { calibrationMs: 800, guided: false } });
    expect(step([], recording, lost).state.stage.name).toBe('exercising');
  });

  describe('who does nothing is told how many are to go', () => {
    const idle = (
      now: number,
      reminders = 0,
      reading: Partial<Reading> = {},
      change: Parameters<typeof stateOf>[0] = {},
    ) => {
      // prettier-ignore
      const from = { ...stage, reminders };
      const turn = turnAt(now, { reading: readingOf(reading) });
      return { turn, stage: exercise({ ...stateOf(change), stage: from }, from, turn).stage };
    };

    test('after twenty seconds, and again after as many, no more', () => {
      expect(kindsOf(idle(20_000).turn)).toEqual([]);
      const first = idle(20_001);
      expect(first.turn.lines).toMatchObject([{ lines: [{ kind: 'to-go', count: 3 }], priority: 20 }]);
      expect(first.stage).toMatchObject({ reminders: 1 });
      expect(kindsOf(idle(40_000, 1).turn)).toEqual([]);
      expect(kindsOf(idle(40_001, 1).turn)).toEqual([['to-go']]);
      expect(kindsOf(idle(90_000, 2).turn)).toEqual([]);
    });

    test('counted from the last rep', () => {
      const from = { ...stage, lastRepMs: 15_000 };
      const at = (now: number) => step([], stateOf(), { now }, from).turn;
      expect(kindsOf(at(35_000))).toEqual([]);
      expect(kindsOf(at(35_001))).toEqual([['to-go']]);
    });

    test('not in a movement, nor while nobody is there', () => {
      expect(kindsOf(idle(20_001, 0, { repPhase: 'going' }).turn)).toEqual([]);
      expect(kindsOf(idle(20_001, 0, {}, { presence: gone(20_000) }).turn)).toEqual([]);
    });
  });
});
