import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgeWidths, OUTLINE_POINTS, resampleClosed, traceOutline } from '../../../../src/core/pose/outline.ts';
import { paint } from '../figure.ts';

const pairs = (outline: Float32Array): [number, number][] =>
  Array.from({ length: outline.length / 2 }, (_, i) => [outline[2 * i]!, outline[2 * i + 1]!]);

describe('traceOutline', () => {
  test('a disc’s outline is exact to a tenth of a pixel, wherever it lies', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 30, max: 50, noNaN: true }),
        fc.double({ min: 30, max: 50, noNaN: true }),
        fc.double({ min: 6, max: 25, noNaN: true }),
        (x, y, r) => {
          const outline = traceOutline(
            paint(80, 80, (px, py) => Math.hypot(px - x, py - y) - r),
            x,
            y,
          )!;
          for (const [px, py] of pairs(outline)) expect(Math.abs(Math.hypot(px - x, py - y) - r)).toBeLessThan(0.1);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('it runs clockwise on the screen', () => {
    const points = pairs(
      traceOutline(
        paint(40, 40, (x, y) => Math.hypot(x - 20, y - 20) - 9),
        20,
        20,
      )!,
    );
    const area = points.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = points[(i + 1) % points.length]!;
      return sum + x * nextY - nextX * y;
    }, 0);
    expect(area / 2).toBeCloseTo(Math.PI * 81, -1);
  });

  test('a hole between seed and edge is passed over, and another person too', () => {
    const mask = paint(120, 60, (x, y) =>
      Math.min(
        Math.max(Math.hypot(x - 30, y - 30) - 20, 5 - Math.hypot(x - 40, y - 30)),
        Math.hypot(x - 90, y - 30) - 15,
      ),
    );
    const outline = traceOutline(mask, 20, 30)!;
    for (const [x, y] of pairs(outline)) expect(Math.abs(Math.hypot(x - 30, y - 30) - 20)).toBeLessThan(0.3);
  });

  test('a seed beside the person gives nothing', () => {
    expect(
      traceOutline(
        paint(40, 40, (x, y) => Math.hypot(x - 20, y - 20) - 9),
        2,
        2,
      ),
    ).toBeNull();
  });

  test('a person cut off by the picture’s border still has a closed outline', () => {
    const points = pairs(
      traceOutline(
        paint(40, 40, (x) => x - 15.5),
        5,
        20,
      )!,
    );
    expect(Math.max(...points.map(([x]) => x))).toBeCloseTo(15.5, 1);
    expect(Math.min(...points.map(([x]) => x))).toBeGreaterThan(-1);
  });
});

describe('resampleClosed', () => {
  test('points are evenly spaced and stay on an ellipse to a fifth of a pixel', () => {
    const ellipse = traceOutline(
      paint(160, 120, (x, y) => (Math.hypot((x - 80) / 60, (y - 60) / 40) - 1) * 45),
      80,
      60,
    )!;
    const outline = resampleClosed(ellipse);
    const points = pairs(outline);
    expect(points).toHaveLength(OUTLINE_POINTS);
    const gaps = points.map(([x, y], i) => {
      const [nextX, nextY] = points[(i + 1) % points.length]!;
      return Math.hypot(nextX - x, nextY - y);
    });
    expect(Math.max(...gaps) / Math.min(...gaps)).toBeLessThan(1.1);
    for (const [x, y] of points) expect(Math.abs(Math.hypot((x - 80) / 60, (y - 60) / 40) - 1) * 40).toBeLessThan(0.2);
  });
});

test('the width of an edge is that of the step from background to person', () => {
  for (const widthPx of [4, 8, 12]) {
    const mask = paint(120, 120, (x, y) => (4 / widthPx) * (Math.hypot(x - 60, y - 60) - 30));
    const outline = resampleClosed(traceOutline(mask, 60, 60)!);
    const widths = edgeWidths(mask, outline);
    expect(widths).toHaveLength(OUTLINE_POINTS);
    for (const width of widths) expect(Math.abs(width - widthPx)).toBeLessThan(0.15 * widthPx);
  }
});
