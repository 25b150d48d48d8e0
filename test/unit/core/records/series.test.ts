import { expect, test } from 'vitest';
import { frameAt, seriesBetween, type Sample } from '../../../../src/core/records/series.ts';
import type { Angle } from '../../../../src/core/reading.ts';
import { frame, reading } from '../../app/fakes.ts';

const samples = (lumbars: readonly Angle[]): Sample[] =>
  lumbars.map((lumbar, i) => ({ frame: frame(i * 10), reading: reading(i * 10, { lumbar }) }));
const measured = (deg: number): Angle => ({ kind: 'measured', deg, sigmaDeg: 2 });

test('curves hold what was measured, and gaps where it was unsure or unknown', () => {
  const series = seriesBetween(
    samples([
      measured(1),
      { kind: 'unsure', deg: 9, sigmaDeg: 10 },
      { kind: 'unavailable', reason: 'back-hidden' },
      measured(4),
    ]),
    0,
    30,
  );
  expect(series.lumbarDeg).toEqual([1, null, null, 4]);
  expect(series.lumbarSigmaDeg).toEqual([2, null, null, 2]);
  expect(series.hipDeg).toEqual([10, 10, 10, 10]);
});

test('curves run from the first to the last frame of the rep, both included', () => {
  expect(seriesBetween(samples([1, 2, 3, 4].map(measured)), 10, 20).timestampMs).toEqual([10, 20]);
});

test('the worst moment is the frame nearest to it, or none when it is unknown', () => {
  const some = samples([1, 2, 3].map(measured));
  expect(frameAt(some, 13)?.timestampMs).toBe(10);
  expect(frameAt(some, 16)?.timestampMs).toBe(20);
  expect(frameAt(some, null)).toBeNull();
  expect(frameAt([], 5)).toBeNull();
});
