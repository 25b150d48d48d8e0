/** The compact stored form of curves: typed arrays in single precision, which IndexedDB clones as they are. */
import type { AngleSeries } from '../core/records/record.ts';

/** A curve set; NaN stands for null. */
export interface PackedSeries {
  readonly timestampMs: Float64Array;
  readonly hipDeg: Float32Array;
  readonly lumbarDeg: Float32Array;
  readonly lumbarSigmaDeg: Float32Array;
}

/** Packs a rep's curves. */
export function packSeries({ timestampMs, hipDeg, lumbarDeg, lumbarSigmaDeg }: AngleSeries): PackedSeries {
  const column = (values: readonly (number | null)[]): Float32Array =>
    Float32Array.from(values, (value) => value ?? Number.NaN);
  return {
    timestampMs: Float64Array.from(timestampMs),
    hipDeg: column(hipDeg),
    lumbarDeg: column(lumbarDeg),
    lumbarSigmaDeg: column(lumbarSigmaDeg),
  };
}

/** The curves of a packed rep. */
export function unpackSeries({ timestampMs, hipDeg, lumbarDeg, lumbarSigmaDeg }: PackedSeries): AngleSeries {
  const column = (values: Float32Array): (number | null)[] =>
    Array.from(values, (value) => (Number.isNaN(value) ? null : value));
  return {
    timestampMs: Array.from(timestampMs),
    hipDeg: column(hipDeg),
    lumbarDeg: column(lumbarDeg),
    lumbarSigmaDeg: column(lumbarSigmaDeg),
  };
}
