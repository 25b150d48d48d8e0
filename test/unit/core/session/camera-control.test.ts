/** What a camera's silence, its return and its being moved do to a session, moment by moment. */
import { describe, expect, test } from 'vitest';
import { initialState, LIVE } from '../../../../src/core/analysis-state.ts';
import { isCameraSilence, obeyCamera, type CameraControl } from '../../../../src/core/session/camera-control.ts';
import { pause } from '../../../../src/core/session/pauses.ts';
import type { PauseReason } from '../../../../src/core/session/session-line.ts';
import type { SessionState, StageState } from '../../../../src/core/session/state.ts';
import { done, kindsOf, measured, stateOf, turnAt } from './made.ts';

const NOW = 20_000;
const STAGES = {
  'no-person': { name: 'no-person', sinceMs: 0 },
  positioning: { name: 'positioning', sinceMs: 0 },
  ready: { name: 'ready', sinceMs: 0 },
  calibrating: { name: 'calibrating', sinceMs: 0 },
  'self-test': { name: 'self-test', sinceMs: 0 },
  'own-bend': { name: 'own-bend', sinceMs: 0, untilMs: 30_000, bends: [] },
  'count-in': { name: 'count-in', sinceMs: 0, untilMs: 30_000, number: 3 },
  exercising: { name: 'exercising', sinceMs: 0, lastRepMs: 0, reminders: 0 },
  rest: { name: 'rest', sinceMs: 0, untilMs: 30_000, announced: false, summary: [] },
  done: { name: 'done', sinceMs: 0, untilMs: 30_000, summary: null },
} as const satisfies Readonly<Record<string, StageState>>;
const { rest, done: over, ...WORKING } = STAGES;

/** In that stage, with a zero or without, one rep done. */
const at = (stage: StageState, zero = true): SessionState => done(1, stateOf({ stage, analysis: zero ? measured() : initialState(LIVE) })); // prettier-ignore
const pausedFor = (reason: PauseReason, from: StageState, zero = true): SessionState => pause(at(from, zero), reason, turnAt(10_000)); // prettier-ignore

function after(state: SessionState, control: CameraControl) {
  const turn = turnAt(NOW, { reading: null });
  return { state: obeyCamera(state, control, turn), said: kindsOf(turn), turn };
}

test('a pause ends by itself where the camera was silent, and only there', () => {
  for (const reason of ['camera-muted', 'camera-unplugged', 'camera-frozen']) expect(isCameraSilence(reason)).toBe(true); // prettier-ignore
  for (const reason of ['away', 'hidden', 'asked', null]) expect(isCameraSilence(reason)).toBe(false);
});

describe('a camera that falls silent', () => {
  test.each([...Object.values(WORKING), rest])('pauses the session aloud ($name), which remembers where it was', (from) => {
    const { state, turn } = after(at(from), 'camera-muted');
    expect(state.stage).toEqual({ name: 'paused', sinceMs: NOW, reason: 'camera-muted', from });
    expect(turn.lines).toMatchObject([{ lines: [{ kind: 'paused', reason: 'camera-muted' }], causeMs: NOW }]);
  }); // prettier-ignore

  test('has nothing to say to a session that is over, nor in a pause that was asked for', () => {
    for (const before of [at(over), pausedFor('asked', WORKING.exercising), pausedFor('hidden', rest)]) {
      const { state, said } = after(before, 'camera-muted');
      expect(state).toBe(before);
      expect(said).toEqual([]);
    }
  });

  test('is named anew where it is known better what is the matter, and not twice the same', () => {
    const silent = pausedFor('camera-frozen', WORKING.exercising);
    const better = after(silent, 'camera-unplugged');
    expect(better.state.stage).toEqual({ ...silent.stage, reason: 'camera-unplugged' });
    expect(better.turn.lines).toMatchObject([{ lines: [{ kind: 'paused', reason: 'camera-unplugged' }] }]);
    expect(after(silent, 'camera-frozen').state).toBe(silent);
    expect(after(silent, 'camera-frozen').said).toEqual([]);
  });
});

describe('a camera that is there again', () => {
  test.each([WORKING.exercising, WORKING['count-in']])('counts in from the same zero ($name)', (from) => {
    const { state, said } = after(pausedFor('camera-muted', from), 'camera-back');
    expect(state.stage).toMatchObject({ name: 'count-in', sinceMs: NOW });
    expect(state.analysis.zero.kind).toBe('calibrated');
    expect(said).toEqual([['picture-back', 'resumes']]);
  });

  test.each([WORKING.positioning, WORKING['self-test'], WORKING['own-bend']])(
    'begins anew what was not over yet ($name)',
    (from) => {
      const { state, said } = after(pausedFor('camera-muted', from), 'camera-back');
      expect(state.stage).toEqual({ name: 'positioning', sinceMs: NOW });
      expect(state.analysis.zero.kind).toBe('settling');
      expect(said).toEqual([['picture-back']]);
    },
  );

  test('begins anew where a set had lost its zero', () => {
    const { state, said } = after(pausedFor('camera-muted', WORKING.exercising, false), 'camera-back');
    expect(state.stage.name).toBe('positioning');
    expect(said).toEqual([['picture-back']]);
  });

  test.each(['camera-back', 'camera-moved'] as const)(
    'goes on with the rest as it was (%s), and says so',
    (control) => {
      const { state, said } = after(pausedFor('camera-muted', rest), control);
      expect(state.stage).toEqual(rest);
      expect(said).toEqual([['picture-back']]);
    },
  );

  test('but moved asks for a new zero, and says why', () => {
    const { state, turn } = after(pausedFor('camera-unplugged', WORKING.exercising), 'camera-moved');
    expect(state.stage).toEqual({ name: 'positioning', sinceMs: NOW });
    expect(state.analysis.zero.kind).toBe('settling');
    expect(turn.lines).toMatchObject([{ lines: [{ kind: 'picture-new', why: 'moved' }], earcon: 'prompt' }]);
    expect(state.ledger.reps).toHaveLength(1);
  });

  test('that was never silent changes nothing', () => {
    for (const stage of Object.values(STAGES)) {
      const before = at(stage);
      expect(after(before, 'camera-back')).toMatchObject({ state: before, said: [] });
    }
    const asked = pausedFor('asked', WORKING.exercising);
    expect(after(asked, 'camera-back')).toMatchObject({ state: asked, said: [] });
  });
});

describe('a camera that was moved', () => {
  test.each(Object.values(WORKING))('asks for a new zero where there was one ($name)', (stage) => {
    const moved = after(at(stage), 'camera-moved');
    expect(moved.state.stage).toEqual({ name: 'positioning', sinceMs: NOW });
    expect(moved.said).toEqual([['picture-new']]);
    const early = after(at(stage, false), 'camera-moved');
    expect(early.state.stage).toEqual({ name: 'positioning', sinceMs: NOW });
    expect(early.said).toEqual([]);
  });

  test('matters to nobody who rests, is done, or asked for the pause', () => {
    for (const before of [at(rest), at(over), pausedFor('asked', WORKING.exercising)])
      expect(after(before, 'camera-moved')).toMatchObject({ state: before, said: [] });
  });
});
