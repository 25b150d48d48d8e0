import { describe, expect, test } from 'vitest';
import type { LandmarkPx, Person } from '../../../src/core/pose/frame.ts';
import { coveringBox, isSomebody } from '../../../src/pose/other-person.ts';
import { hingeFrames, moved, resized } from '../core/fixture.ts';

const frame = hingeFrames[0]!;
const followed = frame.person!;

describe('the box over the one who is followed', () => {
  test('holds every landmark and the whole outline, with a little room', () => {
    const { leftPx, topPx, widthPx, heightPx } = coveringBox(followed);
    const outline = followed.outlinePx!;
    const points = [
      ...followed.landmarks.map(({ xPx, yPx }) => [xPx, yPx] as const),
      ...Array.from({ length: outline.length / 2 }, (_, i) => [outline[2 * i]!, outline[2 * i + 1]!] as const),
    ];
    const left = Math.min(...points.map(([x]) => x));
    const bottom = Math.max(...points.map(([, y]) => y));
    expect(left - leftPx).toBeGreaterThan(10);
    expect(left - leftPx).toBeLessThan(30);
    expect(topPx + heightPx - bottom).toBeCloseTo(left - leftPx, 3);
    expect(leftPx + widthPx).toBeGreaterThan(Math.max(...points.map(([x]) => x)));
  });

  test('needs no outline', () => {
    const bare: Person = { ...followed, outlinePx: null };
    expect(coveringBox(bare).heightPx).toBeGreaterThan(300);
  });
});

describe('somebody else', () => {
  const found = (size: number, visibility = 0.99): readonly LandmarkPx[] =>
    moved(resized(frame, size), 150, 0).person!.landmarks.map((point) => ({ ...point, visibility }));

  test('is as large as the one who is followed, or half as large, or larger', () => {
    expect([0.52, 1, 1.7].map((size) => isSomebody(found(size), followed))).toEqual([true, true, true]);
  });

  test('is nobody far away or on a poster', () => {
    expect(isSomebody(found(0.48), followed)).toBe(false);
  });

  test('is nobody whose shoulders and hips cannot be seen', () => {
    expect(isSomebody(found(1, 0.5), followed)).toBe(false);
  });
});
