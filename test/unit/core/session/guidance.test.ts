import { describe, expect, test } from 'vitest';
import type { GuidanceCode } from '../../../../src/core/reading.ts';
import { guidanceSaid, guidanceWaits, NO_GUIDANCE, stepGuidance } from '../../../../src/core/session/guidance.ts';

/** Asks for this at each tenth of a second; a line takes a second. What was said when, and what was shown. */
function asked(codes: readonly (GuidanceCode | null)[]) {
  let state = NO_GUIDANCE;
  const said: string[] = [];
  const shown: (GuidanceCode | null)[] = [];
  for (const [i, code] of codes.entries()) {
    const step = stepGuidance(state, code, 100 * i);
    state = step.due ? guidanceSaid(step.state, step.due, 100 * i + 1000) : step.state;
    if (step.due) said.push(`${step.due} ${100 * i}`);
    shown.push(state.code);
  }
  return { said, shown };
}
const times = (count: number, code: GuidanceCode | null): (GuidanceCode | null)[] => Array.from({ length: count }, () => code); // prettier-ignore

describe('an instruction', () => {
  test('is shown once it is no flicker, and said once it has lasted', () => {
    const { said, shown } = asked(times(20, 'step-back'));
    expect(shown.indexOf('step-back')).toBe(3);
    expect(said).toEqual(['step-back 1500']);
  });

  test('that passes is neither', () => {
    const { said, shown } = asked([...times(2, 'step-back'), ...times(20, null)]);
    expect([said, shown.filter((code) => code !== null)]).toEqual([[], []]);
  });

  test('lasts through a flicker of another', () => {
    const flicker = [...times(10, 'step-back'), ...times(2, 'turn-away'), ...times(8, 'step-back')];
    expect(asked(flicker).said).toEqual(['step-back 1500']);
  });

  test('is not said at a moment at which something else is asked for', () => {
    const flicker = [...times(15, 'step-back'), ...times(2, 'turn-away'), ...times(3, 'step-back')];
    expect(asked(flicker).said).toEqual(['step-back 1700']);
  });

  test('that flickers now and then is a flicker each time', () => {
    const twice = [...times(2, 'step-back'), ...times(2, null), ...times(2, 'step-back'), ...times(2, null)];
    expect(asked(twice).shown.filter((code) => code !== null)).toEqual([]);
  });

  test('lasts from when it was asked for, however late that is', () => {
    expect(asked([...times(20, null), ...times(20, 'step-back')]).said).toEqual(['step-back 3500']);
  });

  test('that would only make things better waits as well', () => {
    expect(asked(times(20, 'loose-shirt')).said).toEqual(['loose-shirt 1500']);
  });

  test('is said again later and later, until something else is asked for', () => {
    const at = asked(times(700, 'nobody')).said.map((line) => Number(line.split(' ')[1]));
    // A second of speaking, then 2, 4, 8, 16, 30 s.
    expect(at).toEqual([1500, 4500, 9500, 18_500, 35_500, 66_500]);
    const back = asked([...times(60, 'nobody'), ...times(40, 'step-back'), ...times(60, 'nobody')]).said;
    expect(back).toEqual(['nobody 1500', 'nobody 4500', 'step-back 9500', 'nobody 12500', 'nobody 15500']);
  });

  test('for the one who only has to hold still comes sooner', () => {
    expect(asked(times(10, 'hold-still')).said).toEqual(['hold-still 600']);
  });

  test('of the self-test is said at the moment it is asked for', () => {
    expect(asked([...times(5, 'press-back'), ...times(3, 'arch-back')]).said).toEqual([
      'press-back 0',
      'arch-back 500',
    ]);
  });

  test('waits for another line', () => {
    let state = guidanceWaits(NO_GUIDANCE, 5000);
    const due: number[] = [];
    for (let now = 0; now < 6000; now += 100) {
      const step = stepGuidance(state, 'come-closer', now);
      ({ state } = step);
      if (step.due) due.push(now);
    }
    expect(due[0]).toBe(5000);
  });
});
