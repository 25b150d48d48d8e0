import { describe, expect, test } from 'vitest';
import type { AnalysisEvent } from '../../../../src/core/reading.ts';
import { BLANK_LEDGER, entered, type Ledger } from '../../../../src/core/session/ledger.ts';
import { calibrated, cueEvent, finished, reading, selfTested } from '../../app/fakes.ts';

/** The ledger of a session in which these events came, those of a frame in a list. */
function after(...frames: readonly (readonly AnalysisEvent[])[]): Ledger {
  return frames.reduce((ledger, events, i) => entered(ledger, reading(10 * i), events, 1), BLANK_LEDGER);
}

const started: AnalysisEvent = { type: 'rep-started', timestampMs: 0 };
const codes = ({ reps }: Ledger) => reps.map(({ cues }) => cues.map(({ code }) => code));

describe('the ledger', () => {
  test('gives a rep the cues since the rep before, those that come with its end included', () => {
    const ledger = after(
      [cueEvent(10, 'spine-rounding')],
      [finished(20), cueEvent(20, 'depth-shallow')],
      [finished(30, { index: 1 })],
    );
    expect(codes(ledger)).toEqual([['spine-rounding', 'depth-shallow'], []]);
  });

  test('leaves out the cues of a rep that was given up', () => {
    const ledger = after(
      [started, cueEvent(10, 'spine-rounding')],
      [calibrated(20)],
      [started, cueEvent(30, 'spine-early')],
      [finished(40)],
    );
    expect(codes(ledger)).toEqual([['spine-early']]);
  });

  test('holds the latest zero, and the view it was taken in', () => {
    const left = { nearSide: 'left', facing: 'left', yawDeg: 0 } as const;
    const right = { nearSide: 'right', facing: 'right', yawDeg: 5 } as const;
    const first = entered(BLANK_LEDGER, reading(0, { view: left }), [calibrated(0)], 1);
    const again = entered(first, reading(900, { view: right }), [calibrated(900)], 1);
    expect(again).toMatchObject({ calibration: { startMs: 100, endMs: 900 }, view: right });
    expect(entered(again, reading(950, { view: left }), [], 1).view).toEqual(right);
  });

  test('holds the view of before where the new zero was taken unseen', () => {
    const first = entered(BLANK_LEDGER, reading(0), [calibrated(0)], 1);
    const again = entered(first, reading(900, { view: null }), [calibrated(900)], 1);
    expect(again.view).toEqual(reading(0).view);
  });

  test('holds the first view of somebody exercising where the zero was taken unseen', () => {
    const placed = entered(BLANK_LEDGER, reading(0, { view: null }), [calibrated(0)], 1);
    expect(placed.view).toBeNull();
    expect(entered(placed, reading(10, { stage: 'positioning' }), [], 1).view).toBeNull();
    expect(entered(placed, reading(10), [], 1).view).toEqual(reading(10).view);
  });

  test('holds the self-test before where one is left out after a new zero', () => {
    expect(after([selfTested(10, null, null)]).selfTest).toEqual({ pressDeg: null, archDeg: null });
    expect(after([selfTested(10, 7, null)], [selfTested(30, null, null)]).selfTest).toEqual({ pressDeg: 7, archDeg: null }); // prettier-ignore
    expect(after([selfTested(10, 7, null)], [selfTested(30, 6, -9)]).selfTest).toEqual({ pressDeg: 6, archDeg: -9 });
    expect(after([selfTested(10, 7, -8)], [selfTested(30, 6, null)]).selfTest).toEqual({ pressDeg: 6, archDeg: null });
    expect(after([selfTested(10, 7, -8)], [selfTested(30, null, -9)]).selfTest).toEqual({ pressDeg: null, archDeg: -9 }); // prettier-ignore
  });

  test('says of each rep and each other attempt to which set it belongs', () => {
    const attempt = { startMs: 0, endMs: 10, reason: 'squat' } as const;
    const first = entered(BLANK_LEDGER, reading(10), [finished(10)], 1);
    const second = entered(first, reading(20), [{ type: 'attempt-ended', timestampMs: 20, attempt }, finished(20, { index: 1 })], 2); // prettier-ignore
    expect(second.reps.map(({ rep, set }) => [rep.index, set])).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(second.attempts).toEqual([{ attempt, set: 2 }]);
  });

  test('holds the own bend', () => {
    expect(after([{ type: 'own-bend', timestampMs: 0, deg: 62, sigmaDeg: 3 }]).ownBend).toEqual({
      deg: 62,
      sigmaDeg: 3,
    });
  });
});
