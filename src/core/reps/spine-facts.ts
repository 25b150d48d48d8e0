/** What the back did in an attempt, in numbers. */
import type { Exercise } from '../exercise.ts';
import { leavesGreen, type SpineFacts } from '../scoring.ts';
import { hipForRatio } from '../spine-state.ts';
import { meanDistanceFromInPhaseDeg } from '../vector-coding.ts';
import { indexOfExtreme, medianNear, type AttemptCurves } from './curves.ts';

/** Share of lumbar flexion that the hip–shoulder line takes up; the rest of it lies above that line's pelvis end. [SIM] */
const CHORD_SHARE = 0.64;

/** A ratio to less than this is noise. Unvalidated. */
const LEAST_HIP_DEG = 20;

/**
 * @param end index of the end of the way
 * @param sigmas as if the back had been measured wrong by so many σ at the end, and in proportion on the way
 * @returns null when hip or back are not known where they are needed
 */
export function spineFacts(exercise: Exercise, curves: AttemptCurves, end: number, sigmas: number): SpineFacts | null {
  const measuredPeak = indexOfExtreme(curves.lumbarDeg);
  const sigmaDeg = medianNear(curves, curves.lumbarSigmaDeg, measuredPeak);
  const hipDeg = medianNear(curves, curves.hipDeg, end);
  const lumbarDeg = medianNear(curves, curves.lumbarDeg, end);
  const driveDeg = curves.driveDeg[end] ?? 0;
  if (sigmaDeg === null || hipDeg === null || lumbarDeg === null || driveDeg <= 0) return null;

  const { direction } = exercise;
  const joinedDeg = direction * (lumbarDeg + sigmas * sigmaDeg);
  const lumbar = curves.lumbarDeg.map((deg, i) => {
    const way = Math.min(1, Math.max(0, (curves.driveDeg[i] ?? 0) / driveDeg));
    return deg === null ? null : deg + sigmas * sigmaDeg * way;
  });
  const peak = indexOfExtreme(lumbar);
  const pelvis: number[] = [];
  const thorax: number[] = [];
  let neutralHipRangeDeg: number | null = null;
  for (let i = 0; i <= end; i++) {
    const flexion = lumbar[i] ?? null;
    const trunk = curves.trunkDeg[i] ?? null;
    if (flexion === null) continue;
    if (trunk !== null) {
      pelvis.push(trunk - CHORD_SHARE * direction * flexion);
      thorax.push(trunk + (1 - CHORD_SHARE) * direction * flexion);
    }
    const hipThere = hipForRatio(curves.hipDeg[i] ?? null, exercise);
    if (leavesGreen(exercise, flexion, hipThere, sigmaDeg)) neutralHipRangeDeg ??= curves.hipDeg[i] ?? null;
  }
  return {
    peakDeg: lumbar[peak]!,
    peakMs: curves.timestampMs[peak]!,
    // Over the whole way: hips that rise before the chest have gone back a little when the back is bent most.
    hipAtPeakDeg: Math.max(LEAST_HIP_DEG, hipDeg),
    sigmaDeg,
    // A back that goes the other way takes nothing from the hips' share: it cannot be more than the whole.
    hipShare: Math.max(0, hipDeg) / Math.max(1, Math.max(0, hipDeg) + Math.max(0, joinedDeg)),
    neutralHipRangeDeg,
    coordinationDeg: meanDistanceFromInPhaseDeg(pelvis, thorax),
  };
}
