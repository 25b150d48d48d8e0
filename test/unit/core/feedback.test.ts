import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hipHinge } from '../../../src/core/exercises/hip-hinge.ts';
import { chooseCue, feedbackForNextRep, initialFeedback, isSpine } from '../../../src/core/feedback.ts';
import type { Cue, CueCode } from '../../../src/core/reading.ts';

/** Says what it may at each moment; 'next' begins a new rep. */
function said(moments: readonly (readonly [timestampMs: number, ...candidates: (CueCode | 'next')[]])[]): Cue[] {
  let state = initialFeedback();
  const cues: Cue[] = [];
  for (const [timestampMs, ...candidates] of moments) {
    if (candidates.includes('next')) state = feedbackForNextRep(state);
    const codes = candidates.filter((code) => code !== 'next');
    const step = chooseCue(hipHinge, state, codes, timestampMs);
    state = step.state;
    if (step.cue) cues.push(step.cue);
  }
  return cues;
}
const codes = (cues: readonly Cue[]): string[] => cues.map(({ code, timestampMs }) => `${code} ${timestampMs}`);

describe('one cue at a time', () => {
  test('the most important is said, with the words of the exercise', () => {
    expect(said([[0, 'knee-bent', 'spine-rounding', 'spine-early']])).toEqual([
      { timestampMs: 0, code: 'spine-rounding', severity: 'alert', text: 'Chest long, hips back.' },
    ]);
  });

  test('nothing is said when nothing is due', () => {
    expect(said([[0], [5000]])).toEqual([]);
  });

  test('another waits for the cooldown and is dropped, not kept', () => {
    expect(codes(said([[0, 'knee-bent'], [1500, 'depth-shallow'], [3000]]))).toEqual(['knee-bent 0']);
    expect(
      codes(
        said([
          [0, 'knee-bent'],
          [2000, 'depth-shallow'],
        ]),
      ),
    ).toEqual(['knee-bent 0', 'depth-shallow 2000']);
  });

  test('the same waits longer', () => {
    expect(codes(said([[0, 'knee-bent'], [2500, 'knee-bent'], [3000, 'knee-bent']]))).toEqual(['knee-bent 0', 'knee-bent 3000']); // prettier-ignore
  });

  test('the back may cut into the breath of a lesser cue, but a lesser cue not into that of the back', () => {
    expect(codes(said([[0, 'knee-bent'], [300, 'spine-rounding'], [600, 'knee-bent']]))).toEqual(['knee-bent 0', 'spine-rounding 300']); // prettier-ignore
  });

  test('the back is spoken of once a rep, again when it gets worse, and again in the next', () => {
    expect(
      codes(
        said([
          [0, 'spine-rounding'],
          [4000, 'spine-rounding'],
        ]),
      ),
    ).toEqual(['spine-rounding 0']);
    expect(codes(said([[0, 'spine-early'], [100, 'spine-rounding'], [2000, 'spine-rounding'], [6000, 'spine-early']]))).toEqual(['spine-early 0', 'spine-rounding 2000']); // prettier-ignore
    expect(codes(said([[0, 'spine-rounding'], [4000, 'next'], [4100, 'spine-rounding']]))).toEqual(['spine-rounding 0', 'spine-rounding 4100']); // prettier-ignore
  });

  test('no cue is ever said inside its cooldown, whatever comes', () => {
    const code = fc.constantFrom<(CueCode | 'next')[]>('spine-rounding', 'spine-arching', 'spine-early', 'knee-bent', 'depth-shallow', 'view-lost', 'next'); // prettier-ignore
    const moment = fc.tuple(fc.integer({ min: 1, max: 900 }), fc.array(code, { maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(moment, { minLength: 5, maxLength: 80 }), (steps) => {
        let now = 0;
        const cues = said(steps.map(([apartMs, due]) => [(now += apartMs), ...due] as const));
        expect(cues.length).toBeLessThanOrEqual(steps.length);
        const lastMs = new Map<CueCode, number>();
        for (const [i, cue] of cues.entries()) {
          const apart = cue.timestampMs - (lastMs.get(cue.code) ?? -Infinity);
          expect(apart).toBeGreaterThanOrEqual(hipHinge.sameCueCooldownMs);
          lastMs.set(cue.code, cue.timestampMs);
          const before = cues[i - 1];
          const mayCutIn = before && isSpine(cue.code) && !isSpine(before.code);
          const quietMs = before && !mayCutIn ? cue.timestampMs - before.timestampMs : Infinity;
          expect(quietMs).toBeGreaterThanOrEqual(hipHinge.cueCooldownMs);
        }
      }),
    );
  });
});
