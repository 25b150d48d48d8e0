import { describe, expect, test } from 'vitest';
import { LANDMARK_NAMES, type LandmarkPx } from '../../../src/core/pose/frame.ts';
import { cropTransform, facingVote } from '../../../src/pose/trunk-crop.ts';

type Place = readonly [xPx: number, yPx: number];

/** Both sides alike. */
const person = (places: Readonly<Record<string, Place>>): LandmarkPx[] =>
  LANDMARK_NAMES.map((name) => {
    const [xPx, yPx] = places[name.replace(/^(left|right)_/, '')] ?? [0, 0];
    return { xPx, yPx, visibility: 1 };
  });

const upright = person({ hip: [200, 300], shoulder: [200, 200], knee: [200, 400], ankle: [200, 500], heel: [190, 510], foot_index: [230, 510] }); // prettier-ignore
/** Head to the left, knees up. */
const lying = person({ hip: [300, 400], shoulder: [200, 400], knee: [360, 320], ankle: [380, 400], heel: [375, 410], foot_index: [410, 405] }); // prettier-ignore
const mirrored = (landmarks: readonly LandmarkPx[]): LandmarkPx[] =>
  landmarks.map((each) => ({ ...each, xPx: 640 - each.xPx }));

/** Where a place of the picture lies in the crop. */
const placed = (landmarks: readonly LandmarkPx[], facing: 'left' | 'right', [x, y]: Place): number[] => {
  const [a, b, c, d, e, f] = cropTransform(landmarks, facing)!;
  return [a * x + c * y + e, b * x + d * y + f].map((value) => Math.round(1000 * value) / 1000);
};

describe('the crop', () => {
  const [hip, shoulder, front] = [[40, 67.765], [40, 11.294], [68.235, 67.765]]; // prettier-ignore

  test('has the trunk upright, the front to the right', () => {
    expect(placed(upright, 'right', [200, 300])).toEqual(hip);
    expect(placed(upright, 'right', [200, 200])).toEqual(shoulder);
    expect(placed(upright, 'right', [250, 300])).toEqual(front);
  });

  test('of somebody who faces left, or lies, likewise', () => {
    expect(placed(mirrored(upright), 'left', [390, 300])).toEqual(front);
    expect(placed(lying, 'right', [300, 400])).toEqual(hip);
    expect(placed(lying, 'right', [200, 400])).toEqual(shoulder);
    expect(placed(lying, 'right', [300, 350])).toEqual(front);
  });

  test('of somebody far away is none', () => {
    expect(cropTransform(person({ hip: [200, 207], shoulder: [200, 200] }), 'right')).toBeNull();
  });
});

test.each([
  ['upright', upright],
  ['lying', lying],
])('toes tell where somebody %s faces', (_how, landmarks) => {
  expect(facingVote(landmarks)).toBe(2);
  expect(facingVote(mirrored(landmarks))).toBe(-2);
});
