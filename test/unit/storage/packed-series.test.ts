import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { packSeries, unpackSeries } from '../../../src/storage/packed-series.ts';

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
