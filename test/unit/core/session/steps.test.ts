/** One frame, or one wish, at one moment of a session, and what comes of it. */
import { describe, expect, test } from 'vitest';
import { RECORDING } from '../../../../src/core/analysis-state.ts';
import type { PoseFrame } from '../../../../src/core/pose/frame.ts';
import { NO_GUIDANCE } from '../../../../src/core/session/guidance.ts';
import { controlSession, stepSession, type SessionWish } from '../../../../src/core/session/session.ts';
import type { PauseReason, SessionLine } from '../../../../src/core/session/session-line.ts';
import type { SessionSetup, SessionState, StageState } from '../../../../src/core/session/state.ts';
import { hingeFrames, moved, scaled } from '../fixture.ts';
import { gone, measured, stateOf } from './made.ts';

const SUMMARY: readonly SessionLine[] = [{ kind: 'summary', summary: { kind: 'nothing' } }];
const positioning = { name: 'positioning', sinceMs: 0 } as const;
const countIn = { name: 'count-in', sinceMs: 0, untilMs: 12_400, number: 4 } as const;
const exercising = { name: 'exercising', sinceMs: 0, lastRepMs: 9000, reminders: 0 } as const;
const rest = { name: 'rest', sinceMs: 0, untilMs: 22_400, announced: true, summary: SUMMARY } as const;
const over = { name: 'done', sinceMs: 0, untilMs: 10_500, summary: SUMMARY } as const;
const pausedFor = (reason: PauseReason): StageState => ({ name: 'paused', sinceMs: 0, reason, from: exercising });

const NOW = 10_000;
const STOOD = hingeFrames[2]!;
const stands = (timestampMs: number): PoseFrame => ({ ...STOOD, timestampMs });
const nobody = (timestampMs: number): PoseFrame => ({ ...STOOD, timestampMs, person: null });
const at = (stage: StageState, change: Partial<SessionState> = {}): SessionState => stateOf({ stage, analysis: measured(), ...change }); // prettier-ignore
const recorded: Partial<SessionSetup> = { plan: null, analysis: RECORDING };

/** Frames each tenth of a second from now on. */
function through(state: SessionState, frameOf: (ms: number) => PoseFrame, frames: number) {
  const steps = [];
  for (let i = 0; i < frames; i++) {
    const step = stepSession(state, frameOf(NOW + 100 * i));
    ({ state } = step);
    steps.push(step);
  }
  return { steps, said: steps.flatMap(({ line }) => line?.lines ?? []) };
}

describe('a frame', () => {
  test('that is not later than the last is passed over, and what was asked for stays on the screen', () => {
    const before = at(countIn, { lastMs: NOW, guidance: { ...NO_GUIDANCE, code: 'step-back' } });
    for (const frame of [stands(NOW), stands(NOW - 1), nobody(Number.NaN)]) {
      const { state, ...step } = stepSession(before, frame);
      expect(state).toBe(before);
      expect(step).toMatchObject({ events: [], line: null, tones: [], finished: false });
      expect(step.reading).toMatchObject({ timestampMs: NOW, guidance: 'step-back', repPhase: 'rest' });
      expect(step.status).toMatchObject({ stage: 'count-in', secondsLeft: 3 });
    }
    const recording = stateOf({ guidance: { ...NO_GUIDANCE, code: 'step-back' } }, recorded);
    expect(stepSession(recording, nobody(Number.NaN)).reading).toMatchObject({ timestampMs: 0, guidance: null });
  });

  test('is the first: with it begins the waiting for somebody', () => {
    const { state } = stepSession(stateOf(), nobody(700_000));
    expect(state.stage).toEqual({ name: 'no-person', sinceMs: 700_000 });
    expect(stepSession(state, nobody(700_100)).state.stage).toEqual({ name: 'no-person', sinceMs: 700_000 });
  });

  test('says who is there: since when, and not where they are half out of the picture', () => {
    const seen = stepSession(at(exercising, { presence: gone(9000) }), stands(NOW)).state;
    expect(seen.presence).toEqual({ here: true, sinceMs: NOW });
    expect(stepSession(seen, stands(NOW + 100)).state.presence).toEqual({ here: true, sinceMs: NOW });
    const halfOut = (ms: number): PoseFrame => ({ ...moved(STOOD, 0, 0.3 * STOOD.heightPx), timestampMs: ms });
    const { state, reading } = stepSession(seen, halfOut(NOW + 100));
    expect(reading.lumbar).toEqual({ kind: 'unavailable', reason: 'out-of-picture' });
    expect(state.presence).toEqual({ here: false, sinceMs: NOW + 100 });
    expect(stepSession(seen, nobody(NOW + 100)).state.presence).toEqual({ here: false, sinceMs: NOW + 100 });
  });

  test('is measured while somebody exercises, and leaves the zero alone while nobody does', () => {
    const worked = stepSession(at(exercising), stands(NOW));
    expect([worked.reading.stage, worked.state.analysis.lastMs]).toEqual(['exercising', NOW]);
    for (const stage of [rest, over, pausedFor('asked')]) {
      const before = at(stage);
      const idle = stepSession(before, stands(NOW));
      expect(idle.reading.lumbar.kind).toBe('unavailable');
      expect(idle.state.analysis).toBe(before.analysis);
      expect(idle.events).toEqual([]);
    }
  });

  test('after the last words ends the session', () => {
    expect(stepSession(at(over), stands(10_499)).finished).toBe(false);
    expect(stepSession(at(over), stands(10_500)).finished).toBe(true);
    expect(stepSession(at({ ...over, untilMs: 0 }), stands(NOW)).state.stage.name).toBe('done');
    for (const stage of [exercising, { ...countIn, untilMs: 0 }, { ...rest, untilMs: 0 }])
      expect(stepSession(at(stage, { lastMs: NOW }), stands(NOW)).finished).toBe(false);
  });
});

describe('a picture of another size', () => {
  const larger = (ms: number): PoseFrame => ({ ...scaled(STOOD, 2), timestampMs: ms });
  const onItsSide = (ms: number): PoseFrame => ({ ...stands(ms), widthPx: STOOD.heightPx, heightPx: STOOD.widthPx });

  test('asks for a new zero, and says why', () => {
    for (const [frameOf, why] of [[larger, 'resized'], [onItsSide, 'turned']] as const) {
      const { state, line } = stepSession(at(exercising), frameOf(NOW));
      expect(line?.lines).toEqual([{ kind: 'picture-new', why }]);
      expect(state.stage).toEqual({ name: 'positioning', sinceMs: NOW });
      expect(state.analysis.zero.kind).toBe('settling');
    }
  }); // prettier-ignore

  test('is nothing to speak of in a recording, nor in a rest', () => {
    const recording = stateOf({ stage: exercising, analysis: { ...measured(), options: RECORDING } }, recorded);
    expect(stepSession(recording, larger(NOW))).toMatchObject({ line: null, state: { stage: exercising } });
    expect(stepSession(at(rest), larger(NOW))).toMatchObject({ line: null, state: { stage: rest } });
  });

  test('is nothing to speak of where somebody walks off with it', () => {
    const { state, line } = stepSession(at(exercising, { presence: gone(0) }), { ...larger(NOW), person: null });
    expect(line?.lines).toEqual([{ kind: 'paused', reason: 'away' }]);
    expect(state.stage.name).toBe('paused');
  });
});

describe('what to do to be seen', () => {
  test('is shown and said while somebody is placed', () => {
    const { steps, said } = through(at(positioning, { analysis: stateOf().analysis }), nobody, 19);
    expect(steps.at(-1)!.reading.guidance).toBe('nobody');
    expect(said).toMatchObject([{ kind: 'guidance', code: 'nobody' }]);
  });

  test.each([rest, over, pausedFor('asked'), countIn])('is neither in a rest, a pause, a count-in, at the end ($name)', (stage) => {
    const { steps, said } = through(at(stage), nobody, 19);
    expect(steps.map(({ reading }) => reading.guidance).filter((code) => code !== null)).toEqual([]);
    expect(said.filter(({ kind }) => kind === 'guidance')).toEqual([]);
  }); // prettier-ignore

  test('is, for somebody well placed, to hold still; elsewhere nothing', () => {
    const settling = { analysis: stateOf().analysis };
    const still = through(at({ name: 'calibrating', sinceMs: 0 }, settling), stands, 9);
    expect(still.said).toMatchObject([{ kind: 'placed', posture: 'standing' }]);
    expect(still.steps.at(-1)!.reading.guidance).toBe('hold-still');
    expect(through(at(exercising), stands, 9).steps.at(-1)!.reading.guidance).toBeNull();
  });

  test('of a recording is what was measured, and not said', () => {
    const { steps, said } = through(stateOf({ stage: positioning }, recorded), nobody, 19);
    expect(steps[0]!.reading.guidance).toBe('nobody');
    expect(said).toEqual([]);
  });

  test('waits for another line, and for itself to be done', () => {
    const waiting = at(positioning, { analysis: stateOf().analysis, cameraTold: false });
    const { steps, said } = through(waiting, nobody, 60);
    expect(said.map(({ kind }) => kind)).toEqual(['camera-place', 'guidance', 'guidance']);
    // A second each to say, then two to do it.
    const when = steps.flatMap(({ line }) => (line ? [line.timestampMs - NOW] : []));
    expect(when).toEqual([0, 1500, 4500]);
    expect(steps.at(-1)!.state.guidance).toMatchObject({ lastSaid: 'nobody', times: 2 });
  });
});

describe('a wish', () => {
  const after = (state: SessionState, wish: SessionWish, now = NOW) => controlSession(state, wish, now);

  test.each(['recalibrate', 'hide', 'toggle-pause'] as const)('(%s) is followed by whoever is at work', (wish) => {
    const { state, status, line } = after(at(exercising), wish);
    const [name, said] = { recalibrate: ['positioning', undefined], hide: ['paused', 'hidden'], 'toggle-pause': ['paused', 'asked'] }[wish]; // prettier-ignore
    expect([state.stage.name, status.stage]).toEqual([name, name]);
    expect(line?.lines).toEqual(said && [{ kind: 'paused', reason: said }]);
    expect(status.paused).toBe(said ?? null);
  });

  test('for a new zero or a hidden window changes nothing in a rest, a pause or at the end', () => {
    for (const stage of [rest, over, pausedFor('asked')])
      for (const wish of ['recalibrate', 'hide'] as const) {
        const { state, line } = after(at(stage), wish);
        expect(state.stage).toBe(stage);
        expect(line).toBeNull();
      }
  });

  test('that the window is seen again ends the pause in which it was hidden, and no other', () => {
    expect(after(at(pausedFor('hidden')), 'show').state.stage).toEqual({ name: 'positioning', sinceMs: NOW });
    for (const stage of [pausedFor('asked'), pausedFor('camera-muted'), exercising, rest, over])
      expect(after(at(stage), 'show').state.stage).toBe(stage);
  });

  test('to go on ends any pause but that of a silent camera, cuts a rest short, and is no more at the end', () => {
    for (const reason of ['asked', 'hidden', 'away'] as const)
      expect(after(at(pausedFor(reason)), 'toggle-pause').state.stage.name).toBe('positioning');
    const silent = pausedFor('camera-frozen');
    expect(after(at(silent), 'toggle-pause').state.stage).toBe(silent);
    const rested = after(at(rest), 'toggle-pause');
    expect(rested).toMatchObject({ state: { set: 1, stage: { name: 'positioning', sinceMs: NOW } } });
    expect(rested.line?.lines).toEqual([{ kind: 'rest-over' }]);
    expect(after(at(over), 'toggle-pause').state.stage).toBe(over);
  });

  test('is heard at once, whatever is being said, and what is to be done waits for it', () => {
    const said = after(at(exercising), 'hide');
    const again = after({ ...said.state, stage: exercising }, 'toggle-pause', NOW + 100);
    expect(again.line).toMatchObject({ lines: [{ kind: 'paused', reason: 'asked' }], timestampMs: NOW + 100 });
    expect(again.state.guidance.freeMs).toBe(again.line!.untilMs);
  });

  test('does not concern a recording', () => {
    for (const wish of ['recalibrate', 'hide', 'show', 'toggle-pause', 'camera-muted', 'camera-moved'] as const) {
      const state = stateOf({ stage: exercising }, recorded);
      expect(after(state, wish).state).toEqual(state);
    }
  });
});
