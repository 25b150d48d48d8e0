import type { View } from '../../../../src/core/pose/view.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gluteBridge } from '../../../../src/exercises/glute-bridge/exercise.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { stepPlacement, type PlacementMeasures, type PlacementState } from '../../../../src/core/placement/measures.ts';
import type { PoseFrame } from '../../../../src/core/pose/frame.ts';
import { armOverBack, blurred, bridgeFrames, hingeFrames, mirrored, moved, rolled, scaled, withoutOutline } from '../fixture.ts'; // prettier-ignore

const standing = hingeFrames[0]!;
const left: View = { nearSide: 'left', facing: 'left', yawDeg: 0 };
const right: View = { nearSide: 'right', facing: 'right', yawDeg: 0 };

function step(state: PlacementState | null, seen: PoseFrame, timestampMs: number, view = left): PlacementState {
  return stepPlacement(state, seen.person!, view, hipHinge, timestampMs);
}
const measured = (seen: PoseFrame, view = left): PlacementMeasures => step(null, seen, 0, view).means;

describe('of one frame', () => {
  test('somebody well placed: level, at hip height, no arm, a sharp edge, a fitted shirt', () => {
    const { rollDeg, elevationDeg, armCover, looseShirt } = measured(standing);
    expect(Math.abs(rollDeg!)).toBeLessThan(4);
    expect(Math.abs(elevationDeg!)).toBeLessThan(8);
    expect(armCover).toBe(0);
    expect(looseShirt).toBeLessThan(0);
    expect(measured(blurred(standing, 5)).blur).toBeCloseTo(5, 1);
  });

  test('the size of the picture, the place in it and a mirror change nothing', () => {
    const same = (a: PlacementMeasures, b: PlacementMeasures): void => {
      for (const key of ['elevationDeg', 'armCover', 'looseShirt'] as const) expect(a[key]).toBeCloseTo(b[key]!, 1);
    };
    same(measured(scaled(standing, 2)), measured(standing));
    same(measured(moved(standing, 30, -10)), measured(standing));
    same(measured(mirrored(standing), right), measured(standing));
  });

  test('an arm over the back covers most of it', () => {
    expect(measured(armOverBack(standing)).armCover).toBeGreaterThan(0.5);
  });

  test('a wild edge counts no more than twice what is refused', () => {
    expect(measured(blurred(standing, 150)).blur).toBe(16);
  });

  test('what another posture or a missing outline does not tell is unknown', () => {
    const bent = hingeFrames.find(({ timestampMs }) => timestampMs >= 3000)!;
    expect(measured(bent)).toEqual({ rollDeg: null, elevationDeg: null, armCover: null, blur: null, looseShirt: null });
    expect(measured(withoutOutline(standing))).toMatchObject({ armCover: null, blur: null, looseShirt: null });
    expect(measured(withoutOutline(standing)).rollDeg).not.toBeNull();
  });

  test('lying as well, from the front of the trunk', () => {
    const { means } = stepPlacement(null, bridgeFrames[0]!.person!, right, gluteBridge, 0);
    expect(Math.abs(means.rollDeg!)).toBeLessThan(6);
    expect(means.armCover).toBe(0);
    expect(means.looseShirt).toBeLessThan(0);
  });
});

describe('the mean', () => {
  /** Level for so long, a picture every 10 ms. */
  function levelFor(ms: number): PlacementState {
    let state = step(null, standing, -ms);
    for (let t = 10 - ms; t <= 0; t += 10) state = step(state, standing, t);
    return state;
  }

  test('follows a change within a second or two', () => {
    let state = levelFor(10_000);
    const level = state.means.rollDeg!;
    for (let t = 100; t <= 1000; t += 100) state = step(state, rolled(standing, 10), t);
    expect(state.means.rollDeg! - level).toBeCloseTo(10 * (1 - Math.exp(-1)), 2);
  });

  test('of less than a second is one over that time: a first picture that is wrong counts no more than its time', () => {
    const wrong = step(null, blurred(standing, 15), 0);
    expect(wrong.means.blur).toBeCloseTo(15, 1);
    expect(step(wrong, blurred(standing, 5), 200).means.blur).toBeCloseTo(5, 1);
    let state = wrong;
    for (const [t, blur] of [[200, 15], [400, 5], [600, 5]] as const) state = step(state, blurred(standing, blur), t); // prettier-ignore
    const weights = [200, 400, 600].map((t) => Math.exp((t - 600) / 1000));
    const [first, ...others] = weights;
    expect(state.means.blur).toBeCloseTo((15 * first! + 5 * (others[0]! + others[1]!)) / (first! + others[0]! + others[1]!), 1); // prettier-ignore
  });

  test('takes the later of two pictures at one time', () => {
    expect(step(step(null, standing, 0), blurred(standing, 5), 0).means.blur).toBeCloseTo(5, 1);
  });

  test('does not depend on how time is cut', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 900 }), (everyMs) => {
        let fine = levelFor(500);
        for (let t = 10; t <= 900; t += 10) fine = step(fine, rolled(standing, 8), t);
        let coarse = levelFor(500);
        for (let t = everyMs; t < 900; t += everyMs) coarse = step(coarse, rolled(standing, 8), t);
        coarse = step(coarse, rolled(standing, 8), 900);
        expect(coarse.means.rollDeg).toBeCloseTo(fine.means.rollDeg!, 6);
      }),
      { numRuns: 20, seed: 2 },
    );
  });

  test('forgets what is no longer told, and begins anew after three seconds without anybody', () => {
    const before = step(null, standing, 0);
    expect(step(before, withoutOutline(standing), 100).means.armCover).toBeNull();
    expect(step(before, rolled(standing, 9), 3100).means).toEqual(measured(rolled(standing, 9)));
  });
});
