import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PoseFrame } from '../../../src/core/pose/frame.ts';
import { packFrames, packSeries, unpackFrames, unpackSeries } from '../../../src/storage/packed.ts';
import { frames } from './make.ts';

describe('packed frames', () => {
  test('come back with single-precision landmarks and the outline to its stored step', () => {
    fc.assert(
      fc.property(fc.array(frames, { maxLength: 6 }), (before) => {
        const after = unpackFrames(packFrames(before));
        expect(after.map(coarse)).toEqual(before.map(coarse));
        after.forEach(({ person, widthPx }, i) => {
          const stepPx = widthPx > 3200 ? 1 / 8 : 1 / 10;
          person?.outlinePx?.forEach((value, k) => {
            expect(Math.abs(value - before[i]!.person!.outlinePx![k]!)).toBeLessThanOrEqual(stepPx / 2 + 1e-3);
          });
        });
      }),
    );
  });

  test('are packed again into the same', () => {
    fc.assert(
      fc.property(fc.array(frames, { maxLength: 6 }), (before) => {
        const once = packFrames(before);
        expect(packFrames(unpackFrames(once))).toEqual(once);
      }),
    );
  });

  test('hold the outline of a 4k picture without overflow', () => {
    const outlinePx = Float32Array.of(0, 0, 3839.5, 2159.5);
    const frame: PoseFrame = {
      timestampMs: 0,
      widthPx: 3840,
      heightPx: 2160,
      person: { landmarks: [], world: [], outlinePx },
    };
    expect([...unpackFrames(packFrames([frame]))[0]!.person!.outlinePx!]).toEqual([0, 0, 3839.5, 2159.5]);
  });
});

test('packed curves come back in single precision, gaps as null', () => {
  const value = fc.option(fc.double({ min: -180, max: 180, noNaN: true }));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.double({ min: 0, max: 1e9, noNaN: true }), value, value, value)), (rows) => {
      const after = unpackSeries(
        packSeries({
          timestampMs: rows.map((row) => row[0]),
          hipDeg: rows.map((row) => row[1]),
          lumbarDeg: rows.map((row) => row[2]),
          lumbarSigmaDeg: rows.map((row) => row[3]),
        }),
      );
      const single = (column: 1 | 2 | 3): (number | null)[] =>
        rows.map((row) => (row[column] === null ? null : Math.fround(row[column])));
      expect(after).toEqual({
        timestampMs: rows.map((row) => row[0]),
        hipDeg: single(1),
        lumbarDeg: single(2),
        lumbarSigmaDeg: single(3),
      });
    }),
  );
});

/** A frame in single precision, of the outline only whether and how long. */
function coarse({ person, ...frame }: PoseFrame): object {
  return {
    ...frame,
    landmarks: person?.landmarks.map(({ xPx, yPx, visibility }) => [xPx, yPx, visibility].map(Math.fround)),
    world: person?.world.map(({ xM, yM, zM }) => [xM, yM, zM].map(Math.fround)),
    outlineLength: person?.outlinePx ? person.outlinePx.length : null,
    present: person !== null,
  };
}
