import { describe, expect, test } from 'vitest';
import type { AnalysisEvent, Reading } from '../../../../src/core/reading.ts';
import { place } from '../../../../src/core/session/placing.ts';
import type { PlacingStage, SessionSetup } from '../../../../src/core/session/state.ts';
import { gluteBridge } from '../../../../src/exercises/glute-bridge/exercise.ts';
import { done, kindsOf, readingOf, repOf, stateOf, turnAt } from './made.ts';

const at = (name: PlacingStage, sinceMs = 0) => ({ stage: { name, sinceMs } });

function step(now: number, reading: Partial<Reading> | null, state = stateOf(at('positioning')), events: readonly AnalysisEvent[] = []) {
  const turn = turnAt(now, { reading: reading && readingOf(reading), events });
  return { turn, state: place(state, turn) };
} // prettier-ignore

describe('how somebody comes into place', () => {
  const stageAfter = (reading: Partial<Reading> | null, from: PlacingStage, sinceMs = 0) => step(1000, reading, stateOf(at(from, sinceMs))).state.stage; // prettier-ignore

  test('nobody there, not well placed, in the self-test', () => {
    expect(stageAfter(null, 'positioning')).toEqual({ name: 'no-person', sinceMs: 1000 });
    expect(stageAfter({ stage: 'no-person' }, 'positioning').name).toBe('no-person');
    expect(stageAfter({ stage: 'positioning' }, 'no-person').name).toBe('positioning');
    expect(stageAfter({ stage: 'calibrating', guidance: 'step-back' }, 'calibrating').name).toBe('positioning');
    expect(stageAfter({ stage: 'self-test' }, 'calibrating').name).toBe('self-test');
  });

  test('well placed for half a second, then still', () => {
    expect(stageAfter({ stage: 'calibrating' }, 'positioning')).toEqual({ name: 'ready', sinceMs: 1000 });
    expect(stageAfter({ stage: 'calibrating' }, 'ready', 501)).toEqual({ name: 'ready', sinceMs: 501 });
    expect(stageAfter({ stage: 'calibrating' }, 'ready', 500)).toEqual({ name: 'calibrating', sinceMs: 1000 });
    expect(stageAfter({ stage: 'calibrating' }, 'calibrating', 900)).toEqual({ name: 'calibrating', sinceMs: 900 });
    expect(stageAfter({ stage: 'calibrating', guidance: 'hold-still' }, 'ready', 0).name).toBe('calibrating');
  });

  test('is told by a tone that all is well, not sooner than six seconds after the last', () => {
    const tones = (placedMs: number, from: PlacingStage = 'ready', setup: Partial<SessionSetup> = {}) => {
      const { turn, state } = step(10_000, { stage: 'calibrating' }, stateOf({ ...at(from), placedMs }, setup));
      return [...turn.tones, state.placedMs];
    };
    expect(tones(4000)).toEqual(['seen', 10_000]);
    expect(step(1000, { stage: 'calibrating' }, stateOf(at('ready'))).turn.tones).toEqual(['seen']);
    expect(tones(4001)).toEqual([4001]);
    expect(tones(4000, 'calibrating')).toEqual([4000]);
    const unwell = step(10_000, { stage: 'calibrating', guidance: 'step-back' }, stateOf(at('ready')));
    expect([unwell.state.stage.name, unwell.turn.tones]).toEqual(['positioning', []]);
    expect(tones(4000, 'ready', { plan: null, analysis: { calibrationMs: 800, guided: false } })).toEqual([4000]);
  });
});

describe('with the zero', () => {
  const zero: AnalysisEvent = { type: 'calibrated', timestampMs: 1000, startMs: 0, endMs: 1000 };
  const tested = (pressDeg: number | null, archDeg: number | null): AnalysisEvent => ({ type: 'self-tested', timestampMs: 1000, pressDeg, archDeg }); // prettier-ignore

  test('the count-in begins, and what the self-test saw is said first', () => {
    const { turn, state } = step(1000, {}, stateOf({}, { exercises: [gluteBridge] }), [zero, tested(5, 6)]);
    expect(state.stage.name).toBe('count-in');
    expect(turn.lines).toMatchObject([{ lines: [{ kind: 'self-tested', seen: true }, { kind: 'set-begins' }] }]);
    expect(turn.kept).toEqual([zero, tested(5, 6)]);
    expect(kindsOf(step(1000, {}, stateOf(), [zero]).turn)).toEqual([['set-begins']]);
    expect(turn.tones).toEqual([]);
    expect(state.ledger.calibration).toEqual({ startMs: 0, endMs: 1000 });
    for (const half of [tested(null, 6), tested(5, null)]) {
      expect(step(1000, {}, stateOf(), [half]).turn.lines).toMatchObject([{ lines: [{ seen: false }, {}] }]);
    }
  });

  test('what happens before it is of no set', () => {
    const rep: AnalysisEvent = { type: 'rep-finished', timestampMs: 1000, rep: repOf() };
    const { turn, state } = step(1000, { stage: 'positioning' }, stateOf(at('positioning')), [rep]);
    expect([turn.kept, state.ledger.reps, kindsOf(turn)]).toEqual([[], [], []]);
    expect(step(1000, {}, stateOf({}, { plan: null }), [rep]).turn.tones).toEqual([]);
  });

  test('the own bend is asked for once, where the limits follow it', () => {
    const offers = { offersOwnBend: true };
    expect(step(1000, {}, stateOf({}, offers), [zero]).state.stage.name).toBe('own-bend');
    expect(step(1000, {}, stateOf({ bendOffered: true }, offers), [zero]).state.stage.name).toBe('count-in');
    expect(step(1000, {}, stateOf({}, { ...offers, exercises: [gluteBridge] }), [zero]).state.stage.name).toBe('count-in'); // prettier-ignore
  });

  test('a recording is exercised at once, with a tone', () => {
    const { turn, state } = step(1000, {}, stateOf({}, { plan: null }), [zero]);
    expect(state).toMatchObject({ stage: { name: 'exercising', sinceMs: 1000, lastRepMs: 1000, reminders: 0 }, begun: 1 }); // prettier-ignore
    expect(turn.tones).toEqual(['seen']);
  });
});

describe('with nobody there', () => {
  const waited = (ms: number, state = stateOf(at('no-person', 1000))) => step(1000 + ms, { stage: 'no-person' }, state).state.stage.name; // prettier-ignore

  test('a session in which nothing was done waits ten minutes, one in which something was three', () => {
    expect(waited(600_000)).toBe('no-person');
    expect(waited(600_001)).toBe('done');
    const began = done(1, stateOf(at('no-person', 1000)));
    expect(waited(180_000, began)).toBe('no-person');
    expect(waited(180_001, began)).toBe('done');
  });

  test('a recording goes on to its end', () => {
    expect(waited(900_000, stateOf(at('no-person', 1000), { plan: null }))).toBe('no-person');
    expect(step(900_000, { stage: 'positioning' }).state.stage.name).toBe('positioning');
  });
});

test('where the camera goes is said once, at the beginning, to whoever is not in place', () => {
  const untold = { cameraTold: false };
  const first = step(1000, { stage: 'positioning' }, stateOf(untold));
  expect(kindsOf(first.turn)).toEqual([['camera-place']]);
  expect(first.state.cameraTold).toBe(true);
  expect(kindsOf(step(1100, { stage: 'positioning' }, first.state).turn)).toEqual([]);
  const inPlace = step(1000, { stage: 'calibrating' }, stateOf(untold));
  expect([kindsOf(inPlace.turn), inPlace.state.cameraTold]).toEqual([[], true]);
  const recording = step(1000, { stage: 'positioning' }, stateOf(untold, { analysis: { calibrationMs: 800, guided: false } })); // prettier-ignore
  expect(kindsOf(recording.turn)).toEqual([]);
});
