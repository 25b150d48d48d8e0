import type { Exercise } from '../../core/exercise/exercise.ts';
import type { AngleSeries } from '../../core/records/record.ts';
import { UNSEEN_MS } from '../../core/reps/way.ts';
import { hipTravelDeg } from '../shared/degrees.ts';

type Column = (number | null)[];

/**
 * The series as columns to plot: seconds since the first frame, how far the hips have gone, back, and the back's error
 * band (upper, lower). A stretch without frames is a gap.
 */
export function curveData(
  series: AngleSeries,
  exercise: Pick<Exercise, 'direction'> | null,
): [number[], Column, Column, Column, Column] {
  const { timestampMs, hipDeg, lumbarDeg, lumbarSigmaDeg } = withGaps(series);
  const start = timestampMs[0] ?? 0;
  const edge = (sign: 1 | -1): Column =>
    lumbarDeg.map((deg, i) => {
      const sigma = lumbarSigmaDeg[i] ?? null;
      return deg === null || sigma === null ? null : deg + sign * sigma;
    });
  return [
    timestampMs.map((ms) => (ms - start) / 1000),
    hipDeg.map((deg) => hipTravelDeg(deg, exercise)),
    [...lumbarDeg],
    edge(1),
    edge(-1),
  ];
}

/** With an entry of nothing in each stretch without frames, so that no line is drawn across it. */
function withGaps({ timestampMs, hipDeg, lumbarDeg, lumbarSigmaDeg }: AngleSeries): AngleSeries {
  const rows = timestampMs.flatMap((ms, i): (number | null)[] => {
    const beforeMs = timestampMs[i - 1] ?? ms;
    return ms - beforeMs > UNSEEN_MS ? [null, i] : [i];
  });
  const column = (values: Column): Column => rows.map((i) => (i === null ? null : (values[i] ?? null)));
  return {
    timestampMs: rows.map((i, k) =>
      i === null ? (timestampMs[rows[k + 1]!]! + timestampMs[rows[k + 1]! - 1]!) / 2 : timestampMs[i]!,
    ),
    hipDeg: column([...hipDeg]),
    lumbarDeg: column([...lumbarDeg]),
    lumbarSigmaDeg: column([...lumbarSigmaDeg]),
  };
}

/** Rows enough to read a rep as a table: about `count`, evenly taken, first and last among them. */
export function tableRows({ timestampMs }: AngleSeries, count = 12): readonly number[] {
  const last = timestampMs.length - 1;
  if (last < 0) return [];
  const steps = Math.min(last, count - 1);
  return Array.from({ length: steps + 1 }, (_, i) => (steps === 0 ? 0 : Math.round((i * last) / steps)));
}

/** Index of the entry nearest in time. */
export function nearestIndex(timestampMs: readonly number[], ms: number): number {
  let best = 0;
  timestampMs.forEach((time, i) => {
    if (Math.abs(time - ms) < Math.abs(timestampMs[best]! - ms)) best = i;
  });
  return best;
}
