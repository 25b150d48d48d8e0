import { describe, expect, test } from 'vitest';
import { chooseLine, SILENT_SO_FAR, spokenMs, type LineCandidate } from '../../../../src/core/session/voice.ts';

const line = (text: string, priority: number, causeMs: number): LineCandidate => ({
  text,
  priority,
  causeMs,
  severity: 'info',
  earcon: 'prompt',
  guidance: null,
});

/** Offers these lines at these moments; what is spoken. */
function spoken(moments: readonly (readonly [now: number, ...lines: LineCandidate[]])[], rate = 1): string[] {
  let state = SILENT_SO_FAR;
  return moments.flatMap(([now, ...lines]) => {
    const step = chooseLine(state, lines, now, rate);
    ({ state } = step);
    return step.line ? [step.line.text] : [];
  });
}

describe('one voice', () => {
  test('says the weightiest of what is due, and drops the rest', () => {
    expect(spoken([[0, line('low', 1, 0), line('high', 2, 0), line('middle', 1, 0)], [5000]])).toEqual(['high']);
  });

  test('is cut off only by what weighs more', () => {
    const long = line('a line that takes some time to be said', 5, 0);
    expect(spoken([[0, long], [500, line('same', 5, 500)], [600, line('more', 6, 600)]])).toEqual([long.text, 'more']); // prettier-ignore
  });

  test('is free again when a line has had its time, sooner at a higher speed', () => {
    const text = 'twenty characters xx';
    const again = (now: number, rate?: number) =>
      spoken(
        [
          [0, line(text, 5, 0)],
          [now, line('next', 1, now)],
        ],
        rate,
      );
    expect(spokenMs(text, 1)).toBe(1600);
    expect([again(1599), again(1600)]).toEqual([[text], [text, 'next']]);
    expect(again(1000, 2)).toEqual([text, 'next']);
  });

  test('never says what is older than 600 ms', () => {
    expect(spoken([[600, line('in time', 1, 0)]])).toEqual(['in time']);
    expect(spoken([[601, line('late', 1, 0)]])).toEqual([]);
  });
});
