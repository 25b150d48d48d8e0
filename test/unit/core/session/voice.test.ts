import { describe, expect, test } from 'vitest';
import { chooseLine, SILENT_SO_FAR, type LineCandidate, type SpokenMs } from '../../../../src/core/session/voice.ts';

/** A line that is known by its number, and takes so long to say. */
const line = (count: number, priority: number, causeMs: number): LineCandidate => ({
  lines: [{ kind: 'count', count }],
  priority,
  causeMs,
  severity: 'info',
  earcon: 'prompt',
  guidance: null,
});

const spokenMs: SpokenMs = (lines) => lines.reduce((ms, each) => ms + (each.kind === 'count' ? each.count : 0), 0);

/** Offers these lines at these moments; the numbers of those that are spoken. */
function spoken(moments: readonly (readonly [now: number, ...lines: LineCandidate[]])[]): number[] {
  let state = SILENT_SO_FAR;
  return moments.flatMap(([now, ...lines]) => {
    const step = chooseLine(state, lines, now, spokenMs);
    ({ state } = step);
    return (step.line?.lines ?? []).flatMap((each) => (each.kind === 'count' ? [each.count] : []));
  });
}

describe('one voice', () => {
  test('says the weightiest of what is due, and drops the rest', () => {
    expect(spoken([[0, line(10, 1, 0), line(20, 2, 0), line(30, 1, 0)], [5000]])).toEqual([20]);
  });

  test('says the first of what weighs the same', () => {
    expect(spoken([[0, line(10, 2, 0), line(20, 2, 0)]])).toEqual([10]);
  });

  test('is cut off only by what weighs more', () => {
    const long = line(3000, 5, 0);
    expect(spoken([[0, long], [500, line(1, 5, 500)], [600, line(2, 6, 600)]])).toEqual([3000, 2]); // prettier-ignore
  });

  test('is free again when a line has had its time', () => {
    const again = (now: number) =>
      spoken([
        [0, line(1600, 5, 0)],
        [now, line(1, 1, now)],
      ]);
    expect([again(1599), again(1600)]).toEqual([[1600], [1600, 1]]);
  });

  test('never says what is older than 600 ms', () => {
    expect(spoken([[600, line(1, 1, 0)]])).toEqual([1]);
    expect(spoken([[601, line(1, 1, 0)]])).toEqual([]);
  });
});
