import { describe, expect, test } from 'vitest';
import type { StageOf } from '../../../../src/core/session/state.ts';
import { endSession, endSet, isAway, pause, repsToGo, rest, stepPaused } from '../../../../src/core/session/pauses.ts';
import { singleLegBridgeLeft, singleLegBridgeRight } from '../../../../src/exercises/single-leg-bridge/exercise.ts';
import { gluteBridge } from '../../../../src/exercises/glute-bridge/exercise.ts';
import { done, gone, HERE, kindsOf, stateOf, turnAt } from './made.ts';

test('out of the picture for more than two seconds is walked off', () => {
  expect(isAway(stateOf({ presence: gone(1000) }), 3000)).toBe(false);
  expect(isAway(stateOf({ presence: gone(1000) }), 3001)).toBe(true);
  expect(isAway(stateOf({ presence: HERE }), 9000)).toBe(false);
});

test('a pause says why, and sounds lost only where somebody walked off', () => {
  for (const reason of ['away', 'hidden', 'asked'] as const) {
    const turn = turnAt(5000);
    expect(pause(stateOf(), reason, turn).stage).toMatchObject({ name: 'paused', sinceMs: 5000, reason });
    expect(turn.lines).toMatchObject([{ lines: [{ kind: 'paused', reason }], earcon: 'prompt' }]);
    expect(turn.tones).toEqual(reason === 'away' ? ['lost'] : []);
  }
});

describe('somebody who walked off', () => {
  const away = pause(stateOf(), 'away', turnAt(10_000));
  const step = (now: number, change = {}, state = away) => {
    const turn = turnAt(now);
    return { turn, stage: stepPaused({ ...state, ...change }, state.stage as StageOf<'paused'>, turn).stage };
  };

  test('goes on once they are back for half a second', () => {
    expect(step(20_499, { presence: { here: true, sinceMs: 20_000 } }).stage.name).toBe('paused');
    expect(step(20_500, { presence: { here: true, sinceMs: 20_000 } }).stage).toEqual({ name: 'positioning', sinceMs: 20_500 }); // prettier-ignore
  });

  test('has ended the set after half a minute, if something was done in it', () => {
    const began = { ...done(1, away), presence: gone(8000) };
    expect(step(40_000, {}, began).stage.name).toBe('paused');
    expect(step(40_001, {}, began).stage.name).toBe('rest');
    expect(step(40_001, { presence: gone(8000) }).stage.name).toBe('paused');
    expect(step(40_001, { presence: { here: true, sinceMs: 40_000 } }, began).stage.name).toBe('paused');
  });

  test('has ended the session after three minutes', () => {
    expect(step(190_000, { presence: gone(8000) }).stage.name).toBe('paused');
    expect(step(190_001, { presence: gone(8000) }).stage.name).toBe('done');
  });

  test('is not meant by a pause that was asked for', () => {
    const asked = pause(stateOf(), 'asked', turnAt(10_000));
    expect(step(500_000, { presence: gone(8000) }, asked).stage).toBe(asked.stage);
    expect(step(500_000, { presence: HERE }, asked).stage).toBe(asked.stage);
  });
});

describe('the end of a set', () => {
  test('is told with what it came to and how long the rest is, which begins once that is said', () => {
    const turn = turnAt(60_000);
    const { stage } = endSet(done(3), turn);
    expect(kindsOf(turn)).toEqual([['set-done', 'summary', 'rest']]);
    expect(turn.lines[0]).toMatchObject({ earcon: 'end', lines: [{ place: { set: 1, sets: 2 } }, {}, { seconds: 30 }] }); // prettier-ignore
    expect(stage).toMatchObject({ name: 'rest', sinceMs: 60_000, untilMs: 60_000 + 3000 + 30_000, announced: false });
  });

  test('has the count of its last rep in the same breath', () => {
    const turn = turnAt(60_000);
    endSet(done(3), turn, { kind: 'count', count: 3 });
    expect(kindsOf(turn)).toEqual([['count', 'set-done', 'summary', 'rest']]);
  });

  test('names the remark that was due most often', () => {
    const state = done(3);
    const { reps } = state.analysis;
    const feedback = { ...reps.feedback, tally: { 'knee-bent': 2 } };
    const turn = turnAt(60_000);
    endSet({ ...state, analysis: { ...state.analysis, reps: { ...reps, feedback } } }, turn);
    expect(turn.lines[0]!.lines).toContainEqual({ kind: 'next-time', exerciseId: 'hip-hinge', code: 'knee-bent' });
  });

  test('says that the other leg is next', () => {
    const turn = turnAt(60_000);
    const legs = { exercises: [singleLegBridgeLeft, singleLegBridgeRight] } as const;
    endSet(done(3, stateOf({}, legs)), turn);
    expect(turn.lines[0]!.lines).toContainEqual({ kind: 'change-leg', leg: 'right' });
  });

  test('says nothing of legs where the same one goes on, or both come next', () => {
    for (const exercises of [[singleLegBridgeLeft], [singleLegBridgeLeft, gluteBridge]] as const) {
      const turn = turnAt(60_000);
      endSet(done(3, stateOf({}, { exercises })), turn);
      expect(kindsOf(turn)).toEqual([['set-done', 'summary', 'rest']]);
    }
  });

  test('that was the last is the end of the session', () => {
    const turn = turnAt(90_000);
    expect(endSet(done(3, stateOf({ set: 1 })), turn).stage.name).toBe('done');
    expect(kindsOf(turn)).toEqual([['set-done', 'summary', 'done']]);
  });
});

describe('the end of a session', () => {
  test('is told, with what it came to, and the last words sink in', () => {
    const turn = turnAt(90_000);
    const { stage } = endSession(done(3), turn);
    expect(kindsOf(turn)).toEqual([['done']]);
    expect(stage).toMatchObject({ name: 'done', sinceMs: 90_000, untilMs: 90_000 + 1000 + 1500 });
    expect(stage).toMatchObject({ summary: [{ kind: 'summary', summary: { kind: 'reps', count: 3 } }] });
  });

  test('with nothing done needs no words', () => {
    const turn = turnAt(90_000);
    expect(endSession(stateOf(), turn).stage).toEqual({ name: 'done', sinceMs: 90_000, untilMs: 90_000, summary: null });
    expect(turn.lines).toEqual([]);
  }); // prettier-ignore

  test('with movements that were no reps says what they were', () => {
    const state = stateOf();
    const attempt = { startMs: 0, endMs: 1000, reason: 'squat' } as const;
    const tried = { ...state, ledger: { ...state.ledger, attempts: [{ attempt, set: 1 }] } };
    expect(endSession(tried, turnAt(90_000)).stage).toMatchObject({ summary: [{ summary: { kind: 'attempts', reason: 'squat' } }] }); // prettier-ignore
    const both = { ...tried, ledger: { ...tried.ledger, reps: done(1).ledger.reps } };
    expect(endSession(both, turnAt(90_000)).stage).toMatchObject({
      summary: [{ summary: { kind: 'reps', count: 1 } }],
    });
  });

  test('among others is told by whoever leads through them', () => {
    const turn = turnAt(90_000);
    expect(endSession(done(3, stateOf({}, { amongOthers: true })), turn).stage).toMatchObject({ untilMs: 91_500 });
    expect(turn.lines).toEqual([]);
  });
});

describe('a rest', () => {
  const resting = (untilMs: number, restSeconds = 30) => {
    const state = stateOf({}, { plan: { sets: 2, reps: 3, restSeconds } });
    const stage: StageOf<'rest'> = { name: 'rest', sinceMs: 0, untilMs, announced: false, summary: [] };
    return { state: { ...state, stage }, stage };
  };

  test('is over at its end, and the next set begins with being placed', () => {
    const { state, stage } = resting(30_000);
    const turn = turnAt(30_000);
    expect(rest(state, stage, turn)).toMatchObject({ set: 1, stage: { name: 'positioning', sinceMs: 30_000 } });
    expect(turn.lines).toMatchObject([{ lines: [{ kind: 'rest-over' }], earcon: 'go' }]);
    expect(rest(state, stage, turnAt(29_999))).toMatchObject({ set: 0, stage: { name: 'rest' } });
  });

  test('announces its end ten seconds before, once', () => {
    const { state, stage } = resting(30_000);
    expect(rest(state, stage, turnAt(19_999))).toBe(state);
    const turn = turnAt(20_000);
    const announced = rest(state, stage, turn);
    expect(turn.lines).toMatchObject([{ lines: [{ kind: 'rest-ending', seconds: 10 }], earcon: 'prompt' }]);
    expect(announced.stage).toMatchObject({ announced: true });
    expect(rest(announced, announced.stage as StageOf<'rest'>, turnAt(20_100))).toBe(announced);
  });

  test('of less than twenty seconds does not', () => {
    const short = resting(15_000, 15);
    expect(rest(short.state, short.stage, turnAt(6000))).toBe(short.state);
    const long = resting(20_000, 20);
    expect(rest(long.state, long.stage, turnAt(10_000)).stage).toMatchObject({ announced: true });
  });
});

test('what is to go of a set are the full reps it still asks for', () => {
  expect(repsToGo(done(1))).toBe(2);
  expect(repsToGo({ ...done(3), set: 1 })).toBe(3);
});
