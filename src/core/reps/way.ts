/** The way of the hips in a rep as it was saved: how far they had gone when, there and back. */
import type { AngleSeries, KeptRep } from '../records/record.ts';
import type { Curve } from './curves.ts';

/** Between two frames farther apart than this nobody knows what happened. Unvalidated. */
export const UNSEEN_MS = 300;

/** A rep as curves; what is saved has been filtered. */
export interface Way {
  readonly startMs: number;
  readonly peakMs: number;
  readonly endMs: number;
  readonly timestampMs: readonly number[];
  /** Travel of the hips, in the direction of the exercise. */
  readonly hipDeg: Curve;
  /** Flexion positive, whatever the direction. */
  readonly lumbarDeg: Curve;
  readonly lumbarSigmaDeg: Curve;
  /** Travel where the way began, and where it ended. */
  readonly fromDeg: number;
  readonly toDeg: number;
}

type Timed = Pick<KeptRep, 'startMs' | 'peakMs' | 'endMs' | 'hipFlexionPeakDeg'>;

/**
 * @param direction of the exercise
 * @returns null when it is not known how far the hips went
 */
export function wayOf(rep: Timed, series: AngleSeries, direction: 1 | -1): Way | null {
  if (rep.hipFlexionPeakDeg === null) return null;
  const { timestampMs } = series;
  const hipDeg = series.hipDeg.map((deg) => (deg === null ? null : direction * deg));
  const first = hipDeg.findIndex((deg, i) => deg !== null && timestampMs[i]! - rep.startMs <= UNSEEN_MS);
  return {
    startMs: rep.startMs,
    peakMs: rep.peakMs,
    endMs: rep.endMs,
    timestampMs,
    hipDeg,
    lumbarDeg: series.lumbarDeg,
    lumbarSigmaDeg: series.lumbarSigmaDeg,
    // What began unseen began at the neutral.
    fromDeg: Math.max(0, hipDeg[first] ?? 0),
    toDeg: direction * rep.hipFlexionPeakDeg,
  };
}

/** When the hips had first gone so far on the way there; null where that was not seen. */
export function reachedMs(way: Way, deg: number): number | null {
  return crossedMs(way, deg, [...way.hipDeg.keys()], (ms) => ms > way.peakMs);
}

/** When the hips had last gone so far on the way back; null where that was not seen. */
export function leftMs(way: Way, deg: number): number | null {
  return crossedMs(way, deg, [...way.hipDeg.keys()].toReversed(), (ms) => ms < way.peakMs);
}

/** @param frames in the order in which the hips go farther, until `isPast` the turn */
function crossedMs(
  { timestampMs, hipDeg }: Way,
  deg: number,
  frames: readonly number[],
  isPast: (ms: number) => boolean,
): number | null {
  let outside: number | null = null;
  for (const i of frames) {
    const now = hipDeg[i]!;
    if (now === null) continue;
    if (now >= deg) return crossingMs(timestampMs, hipDeg, outside, i, deg);
    if (isPast(timestampMs[i]!)) return null;
    outside = i;
  }
  return null;
}

/** @param outside index of the frame on the other side of the crossing; null when there is none */
function crossingMs(
  timestampMs: readonly number[],
  curve: Curve,
  outside: number | null,
  inside: number,
  deg: number,
): number | null {
  const insideMs = timestampMs[inside]!;
  if (curve[inside] === deg) return insideMs;
  if (outside === null) return null;
  const outsideMs = timestampMs[outside]!;
  if (Math.abs(insideMs - outsideMs) > UNSEEN_MS) return null;
  const [low, high] = [curve[outside]!, curve[inside]!];
  return outsideMs + ((deg - low) / (high - low)) * (insideMs - outsideMs);
}

/** A curve between its frames; null where it is not known. @param timestampMs ascending */
export function valueAt(timestampMs: readonly number[], curve: Curve, ms: number): number | null {
  const known = (i: number): boolean => curve[i] !== null;
  const after = timestampMs.findIndex((time, i) => time >= ms && known(i));
  const before = timestampMs.findLastIndex((time, i) => time <= ms && known(i));
  if (after < 0 || before < 0) return null;
  const [fromMs, toMs] = [timestampMs[before]!, timestampMs[after]!];
  if (toMs - fromMs > UNSEEN_MS) return null;
  if (toMs === fromMs) return curve[before]!;
  return curve[before]! + ((ms - fromMs) / (toMs - fromMs)) * (curve[after]! - curve[before]!);
}
