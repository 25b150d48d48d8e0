/** An attempt as smooth curves over time, and small questions to them. */
import { median } from '../geometry/statistics.ts';
import { rollingMedian } from '../filters/rolling-median.ts';
import type { Attempt } from './attempt.ts';

export type Curve = readonly (number | null)[];

/** Parallel curves, one entry a frame; null where not known (lumbar: not measured). */
export interface AttemptCurves {
  readonly timestampMs: readonly number[];
  readonly driveDeg: Curve;
  readonly hipDeg: Curve;
  /** The same where it is measured, not merely unsure. */
  readonly sureHipDeg: Curve;
  readonly lumbarDeg: Curve;
  readonly lumbarSigmaDeg: Curve;
  readonly trunkDeg: Curve;
  readonly thighDeg: Curve;
  readonly kneeDeg: Curve;
  /** As it came, in lengths of the trunk. */
  readonly feetApart: Curve;
}

/** A peak is the extreme of a median over this long, so that single wild frames say nothing. Unvalidated. */
export const MEDIAN_MS = 260;
/** "Near" a moment reaches this far to both sides. Unvalidated. */
const NEAR_MS = 300;

export function curvesOf({ points }: Attempt): AttemptCurves {
  const timestampMs = points.map((point) => point.timestampMs);
  const smooth = (curve: Curve): Curve => rollingMedian(timestampMs, curve, MEDIAN_MS);
  return {
    timestampMs,
    driveDeg: smooth(points.map((point) => point.driveDeg)),
    hipDeg: smooth(points.map((point) => point.hipDeg)),
    sureHipDeg: points.map((point) => (point.hipSure ? point.hipDeg : null)),
    lumbarDeg: smooth(points.map((point) => point.lumbarDeg)),
    lumbarSigmaDeg: points.map((point) => point.lumbarSigmaDeg),
    trunkDeg: smooth(points.map((point) => point.trunkDeg)),
    thighDeg: smooth(points.map((point) => point.thighDeg)),
    kneeDeg: smooth(points.map((point) => point.kneeDeg)),
    feetApart: points.map((point) => point.feetApart),
  };
}

/** Index of the largest known value, −1 when none is known. */
export function indexOfMax(curve: Curve): number {
  let best = -1;
  for (let i = 0; i < curve.length; i++) {
    const value = curve[i]!;
    if (value !== null && (best < 0 || value > curve[best]!)) best = i;
  }
  return best;
}

/** Index of the value farthest from zero, −1 when none is known. */
export function indexOfExtreme(curve: Curve): number {
  return indexOfMax(curve.map((value) => (value === null ? null : Math.abs(value))));
}

/**
 * At each moment the value that is held around it: of what lies within ± half of `holdMs` the one nearest to zero, 0 where the
 * sign changes. What flashes by while somebody moves quickly is not held.
 */
export function heldCurve({ timestampMs }: AttemptCurves, curve: Curve, holdMs: number): Curve {
  let from = 0;
  return curve.map((value, i) => {
    if (value === null) return null;
    const now = timestampMs[i]!;
    while (timestampMs[from]! < now - holdMs / 2) from++;
    let held = value;
    for (let j = from; j < curve.length && timestampMs[j]! <= now + holdMs / 2; j++) {
      const other = curve[j]!;
      if (other === null) continue;
      if (other * held <= 0) return 0;
      if (Math.abs(other) < Math.abs(held)) held = other;
    }
    return held;
  });
}

/** The stretch of a curve around one of its moments. */
export function near(curves: AttemptCurves, curve: Curve, index: number): Curve {
  const centre = curves.timestampMs[index]!;
  return curve.filter((_, i) => Math.abs(curves.timestampMs[i]! - centre) <= NEAR_MS);
}

/** The median of the stretch around one moment, null when nothing is known there. */
export function medianNear(curves: AttemptCurves, curve: Curve, index: number): number | null {
  return median(near(curves, curve, index));
}

/** Slower than this, over STAY_WINDOW_MS, is staying; and no farther than STAY_DEG from where it is. Unvalidated. */
const STAY_DEG_PER_S = 12;
const STAY_WINDOW_MS = 260;
const STAY_DEG = 8;

/** How long a curve stays where it is at one of its moments, ms. */
export function stayMs({ timestampMs }: AttemptCurves, curve: Curve, index: number): number {
  const stays = (i: number): boolean => {
    // Before the first and after the last nothing is known either.
    const value = curve[i] ?? null;
    if (value === null || Math.abs(value - curve[index]!) > STAY_DEG) return false;
    const from = timestampMs.findIndex((ms) => ms >= timestampMs[i]! - STAY_WINDOW_MS / 2);
    const to = timestampMs.findLastIndex((ms) => ms <= timestampMs[i]! + STAY_WINDOW_MS / 2);
    const [before, after] = [curve[from]!, curve[to]!];
    if (before === null || after === null || from === to) return true;
    return (1000 * Math.abs(after - before)) / (timestampMs[to]! - timestampMs[from]!) < STAY_DEG_PER_S;
  };
  let first = index;
  let last = index;
  while (stays(first - 1)) first--;
  while (stays(last + 1)) last++;
  return timestampMs[last]! - timestampMs[first]!;
}

/** Share of frames in which the curve is known, 0…1. */
export function knownShare(curve: Curve): number {
  return curve.length === 0 ? 0 : curve.filter((value) => value !== null).length / curve.length;
}
