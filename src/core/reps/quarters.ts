/** What hips and back did in each quarter of the hips' way to the end. */
import type { AngleSeries, KeptRep } from '../records/record.ts';
import { reachedMs, valueAt, wayOf, type Way } from './way.ts';

export interface Quarter {
  /** Travel of the hips at its end, degrees, in the direction of the exercise. */
  readonly hipDeg: number;
  /** The back at its end, flexion positive, and its standard error; null where it was not measured. */
  readonly lumbarDeg: number | null;
  readonly lumbarSigmaDeg: number | null;
  /** Share of the hips in what moved in this quarter, 0…1; null where the back was not measured at both of its ends. */
  readonly hipShare: number | null;
}

/**
 * The four quarters, in order; none when it is not known how far the hips went.
 *
 * @param direction of the exercise
 */
export function quartersOf(
  rep: Pick<KeptRep, 'startMs' | 'peakMs' | 'endMs' | 'hipFlexionPeakDeg'>,
  series: AngleSeries,
  direction: 1 | -1,
): readonly Quarter[] {
  const way = wayOf(rep, series, direction);
  if (!way || way.toDeg <= way.fromDeg) return [];
  const ends = [0, 1, 2, 3, 4].map((k) => endOf(way, k));
  const quarterDeg = (way.toDeg - way.fromDeg) / 4;
  return ends.slice(1).map(({ hipDeg, lumbarDeg, lumbarSigmaDeg }, k) => {
    const before = ends[k]!.lumbarDeg;
    // A back that goes the other way takes nothing from the hips' share.
    const joinedDeg = lumbarDeg === null || before === null ? null : Math.max(0, direction * (lumbarDeg - before));
    const hipShare = joinedDeg === null ? null : quarterDeg / (quarterDeg + joinedDeg);
    return { hipDeg, lumbarDeg, lumbarSigmaDeg, hipShare };
  });
}

/** Where the k-th quarter ends; the first begins at end 0. */
function endOf(way: Way, k: number): Omit<Quarter, 'hipShare'> {
  const hipDeg = way.fromDeg + (k / 4) * (way.toDeg - way.fromDeg);
  const ms = k === 0 ? startMs(way) : k === 4 ? way.peakMs : reachedMs(way, hipDeg);
  const at = (curve: Way['lumbarDeg']): number | null => (ms === null ? null : valueAt(way.timestampMs, curve, ms));
  return { hipDeg, lumbarDeg: at(way.lumbarDeg), lumbarSigmaDeg: at(way.lumbarSigmaDeg) };
}

/** The first frame at which the hips are where the way began. */
function startMs({ timestampMs, hipDeg, fromDeg }: Way): number | null {
  const first = hipDeg.findIndex((deg) => deg !== null);
  return first >= 0 && (hipDeg[first]! <= fromDeg) ? timestampMs[first]! : null; // prettier-ignore
}
