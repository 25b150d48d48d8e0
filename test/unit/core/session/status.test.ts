/** What the screens are told of a session, and what it remembers. */
import { describe, expect, test } from 'vitest';
import { initialState, RECORDING } from '../../../../src/core/analysis-state.ts';
import { isAway } from '../../../../src/core/session/pauses.ts';
import { controlSession } from '../../../../src/core/session/session.ts';
import type { SessionLine } from '../../../../src/core/session/session-line.ts';
import {
  attemptsOfSet,
  beginSession,
  placeAnew,
  placeOf,
  repsOfSet,
  type SessionState,
  type StageState,
} from '../../../../src/core/session/state.ts';
import { legRaiseLeft, legRaiseRight } from '../../../../src/exercises/leg-raise/exercise.ts';
import { halfKneelingStretchLeft } from '../../../../src/exercises/half-kneeling-stretch/exercise.ts';
import { done, measured, repOf, stateOf } from './made.ts';

const SUMMARY: readonly SessionLine[] = [{ kind: 'summary', summary: { kind: 'nothing' } }];
const countIn = { name: 'count-in', sinceMs: 0, untilMs: 12_400, number: 4 } as const;
const exercising = { name: 'exercising', sinceMs: 0, lastRepMs: 9000, reminders: 0 } as const;
const rest = { name: 'rest', sinceMs: 0, untilMs: 22_400, announced: true, summary: SUMMARY } as const;
const over = { name: 'done', sinceMs: 0, untilMs: 10_500, summary: SUMMARY } as const;
const paused = { name: 'paused', sinceMs: 0, reason: 'asked', from: exercising } as const;
const at = (stage: StageState): SessionState => stateOf({ stage, analysis: measured() });
const NOW = 10_000;

describe('the screen is told', () => {
  const told = (state: SessionState, now = NOW) => controlSession(state, 'camera-back', now).status;
  const NOTHING = { secondsLeft: null, restSeconds: null, paused: null, summary: null };

  test('which set it is, how many reps are done, and how many it asks for', () => {
    expect(told(done(2, at(exercising)))).toEqual({ ...NOTHING, stage: 'exercising', set: 1, sets: 2, reps: 2, target: 3, leg: null }); // prettier-ignore
    const partial = { rep: repOf({ kind: 'partial' }), set: 1, cues: [] };
    const some = done(1, at(exercising));
    expect(told({ ...some, ledger: { ...some.ledger, reps: [...some.ledger.reps, partial] } }).reps).toBe(1);
    expect(told({ ...some, set: 1 })).toMatchObject({ set: 2, reps: 0 });
  });

  test('in a count-in how many seconds are left, begun ones whole', () => {
    expect(told(at(countIn))).toMatchObject({ ...NOTHING, stage: 'count-in', secondsLeft: 3 });
    expect([told(at(countIn), 11_400), told(at(countIn), 12_500)].map(({ secondsLeft }) => secondsLeft)).toEqual([1, 0]); // prettier-ignore
  });

  test('in a rest what comes next, how long the rest is and what is left of it, and what the set came to', () => {
    const legs = { exercises: [legRaiseLeft, legRaiseRight], plan: { sets: 1, reps: 4, restSeconds: 60 } } as const;
    const resting = done(3, stateOf({ stage: rest }, legs));
    expect(told(resting)).toEqual({ stage: 'rest', set: 2, sets: 2, reps: 3, target: 4, leg: 'right', paused: null, secondsLeft: 13, restSeconds: 15, summary: SUMMARY }); // prettier-ignore
    // The words that begin it are no part of it.
    expect(told(resting, 1000).secondsLeft).toBe(15);
  });

  test('of a pause why, and at the end what the session came to', () => {
    expect(told(at(paused))).toMatchObject({ ...NOTHING, stage: 'paused', paused: 'asked' });
    expect(told(at(over))).toMatchObject({ ...NOTHING, stage: 'done', summary: SUMMARY });
  });

  test('of a recording no number of reps', () => {
    expect(told(beginSession({ ...stateOf().setup, plan: null, analysis: RECORDING }))).toMatchObject({
      set: 1,
      sets: 1,
      target: null,
    });
  });
});

test('a session begins with nothing done, by what is set', () => {
  const begun = beginSession(stateOf().setup);
  expect(begun).toMatchObject({ set: 0, begun: 0, lost: false, bendOffered: false, cameraTold: false, lastMs: null });
  expect(begun.analysis).toEqual(initialState(begun.setup.analysis));
  expect([begun.presence.here, isAway(begun, 0)]).toEqual([false, true]);
  expect(beginSession({ ...stateOf().setup, amongOthers: true }).cameraTold).toBe(true);
});

test('whoever is placed anew is lost no more, and what was done stays', () => {
  const lost = done(2, stateOf({ stage: exercising, analysis: measured(), lost: true }));
  const { lost: stillLost, stage, analysis, ledger } = placeAnew(lost, NOW);
  expect([stillLost, stage, analysis.zero.kind]).toEqual([false, { name: 'positioning', sinceMs: NOW }, 'settling']);
  expect(ledger).toBe(lost.ledger);
});

test('where reps are holds, the place in the plan says how long each is', () => {
  expect(placeOf(stateOf({}, { exercises: [halfKneelingStretchLeft] })).holdSeconds).toBe(20);
  expect(placeOf(stateOf())).not.toHaveProperty('holdSeconds');
});

test('each set has its own reps and other attempts', () => {
  const attempt = { startMs: 0, endMs: 1000, reason: 'squat' } as const;
  const { ledger } = stateOf();
  const two = {
    ...ledger,
    reps: [1, 2].map((set) => ({ rep: repOf({ index: set }), set, cues: [] })),
    attempts: [{ attempt, set: 2 }],
  };
  const [first, second] = [0, 1].map((set) => ({ set, ledger: two }));
  expect([repsOfSet(first!), repsOfSet(second!)].map((reps) => reps.map(({ index }) => index))).toEqual([[1], [2]]);
  expect([attemptsOfSet(first!), attemptsOfSet(second!)]).toEqual([[], ['squat']]);
});
