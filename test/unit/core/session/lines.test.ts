import { describe, expect, test } from 'vitest';
import type { Cue, GuidanceCode, Reading, Severity } from '../../../../src/core/reading.ts';
import { isProblem } from '../../../../src/core/session/guidance-codes.ts';
import { NO_GUIDANCE } from '../../../../src/core/session/guidance.ts';
import { cueLine, PRIORITY, speakGuidance } from '../../../../src/core/session/lines.ts';
import type { SessionState } from '../../../../src/core/session/state.ts';
import { readingOf, stateOf, turnAt } from './made.ts';

test('each cuts off those after it, and none before it', () => {
  const cueOf = (severity: Severity): number => cueLine(stateOf(), { timestampMs: 0, code: 'knee-bent', severity }).priority; // prettier-ignore
  const { pause, stage, count, remark, prompt, guidance } = PRIORITY;
  const order = [pause, stage, cueOf('alert'), cueOf('warning'), count, remark, prompt, guidance];
  for (const [i, priority] of order.entries()) expect(priority).toBeLessThan(order[i - 1] ?? Infinity);
  expect(cueOf('info')).toBe(remark);
});

describe('a cue', () => {
  const lineOf = (change: Partial<Cue>) => cueLine(stateOf(), { timestampMs: 1000, causeMs: 900, code: 'spine-rounding', severity: 'alert', ...change }); // prettier-ignore

  test('is weightier and sounds otherwise the more it matters', () => {
    expect(lineOf({})).toMatchObject({ priority: 60, earcon: 'alert', severity: 'alert', causeMs: 900 });
    expect(lineOf({ severity: 'warning' })).toMatchObject({ priority: 50, earcon: 'prompt' });
    expect(lineOf({ severity: 'info' })).toMatchObject({ priority: 30, earcon: 'prompt' });
  });

  test('comes of what it speaks of, or else of its own moment', () => {
    expect(lineOf({ causeMs: 900 }).causeMs).toBe(900);
    expect(cueLine(stateOf(), { timestampMs: 1000, code: 'knee-bent', severity: 'info' }).causeMs).toBe(1000);
  });

  test('of what could not be seen says what helps, where something does', () => {
    expect(lineOf({ code: 'back-unseen', reason: 'not-side-on' }).lines).toEqual([
      { kind: 'cue', exerciseId: 'hip-hinge', code: 'back-unseen' },
      { kind: 'guidance', code: 'turn-side-on', posture: 'standing', nearSide: null },
    ]);
    expect(lineOf({ code: 'view-lost', reason: 'no-person' }).lines).toHaveLength(1);
    expect(lineOf({}).lines).toHaveLength(1);
  });
});

describe('where to be', () => {
  const exercising = { name: 'exercising', sinceMs: 0, lastRepMs: 0, reminders: 0 } as const;

  function spoken(due: GuidanceCode | null, change: Partial<SessionState> = {}, reading: Partial<Reading> = { guidance: due }) {
    const turn = turnAt(1000);
    const state = speakGuidance(stateOf(change), due, readingOf(reading), turn);
    return { turn, lines: turn.lines.flatMap(({ lines }) => lines.map((line) => ('code' in line ? line.code : line.kind))), state };
  } // prettier-ignore

  test('is said as what it is: a problem below everything, a prompt above it', () => {
    expect(spoken('step-back').turn.lines).toMatchObject([{ lines: [{ kind: 'guidance', code: 'step-back', posture: 'standing' }], priority: 10, guidance: 'step-back' }]); // prettier-ignore
    expect(spoken('hold-still').turn.lines).toMatchObject([{ priority: 20 }]);
    expect(spoken(null).turn.lines).toEqual([]);
  });

  test('for the first time well placed, or before the self-test, says that first', () => {
    expect(spoken('hold-still', {}, { guidance: null }).lines).toEqual(['placed']);
    expect(spoken('hold-still', {}, { guidance: 'hold-still' }).lines).toEqual(['hold-still']);
    expect(spoken('press-back').lines).toEqual(['calibrated', 'press-back']);
    expect(spoken('press-back', { guidance: { ...NO_GUIDANCE, lastSaid: 'press-back' } }).lines).toEqual(['press-back']); // prettier-ignore
    expect(spoken('arch-back').lines).toEqual(['arch-back']);
  });

  test('while somebody exercises a problem sounds lost once, and seen when it is over', () => {
    const lost = spoken('step-back', { stage: exercising });
    expect([lost.turn.tones, lost.state.lost]).toEqual([['lost'], true]);
    expect(spoken('step-back', { stage: exercising, lost: true }).turn.tones).toEqual([]);
    const still = spoken(null, { stage: exercising, lost: true }, { guidance: 'step-back' });
    expect([still.turn.tones, still.state.lost]).toEqual([[], true]);
    const fading = spoken(null, { stage: exercising, lost: true, guidance: { ...NO_GUIDANCE, code: 'step-back' } }, { guidance: null }); // prettier-ignore
    expect([fading.turn.tones, fading.state.lost]).toEqual([[], true]);
    const seen = spoken(null, { stage: exercising, lost: true }, { guidance: null });
    expect([seen.turn.tones, seen.state.lost]).toEqual([['seen'], false]);
    const never = spoken(null, { stage: exercising }, { guidance: null });
    expect([never.turn.tones, never.state.lost]).toEqual([[], false]);
    const notYet = spoken(null, { stage: exercising }, { guidance: 'step-back' });
    expect([notYet.turn.tones, notYet.state.lost]).toEqual([[], false]);
  });

  test('in the self-test likewise, elsewhere and of a prompt there is no tone', () => {
    expect(spoken('step-back', { stage: { name: 'self-test', sinceMs: 0 } }).turn.tones).toEqual(['lost']);
    expect(spoken('step-back', { stage: { name: 'positioning', sinceMs: 0 } }).turn.tones).toEqual([]);
    expect(spoken('press-back', { stage: exercising }).turn.tones).toEqual([]);
    const elsewhere = spoken(null, { lost: true, stage: { name: 'positioning', sinceMs: 0 } }, { guidance: null });
    expect([elsewhere.turn.tones, elsewhere.state.lost]).toEqual([[], true]);
  });
});

test('a problem keeps the tool from seeing; a prompt and advice do not', () => {
  expect((['step-back', 'hold-still', 'loose-shirt', 'press-back', null] as const).map(isProblem)).toEqual([true, false, false, false, false]); // prettier-ignore
});
