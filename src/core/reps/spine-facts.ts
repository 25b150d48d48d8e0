/** What the back did in an attempt, in numbers. */
import type { Exercise } from '../exercise/exercise.ts';
import { leavesGreen, type RepFacts, type SpineFacts } from './scoring.ts';
import { hipForRatio } from '../exercise/spine-norm.ts';
import { hipSigmaDeg } from './hip-error.ts';
import { meanDistanceFromInPhaseDeg } from './vector-coding.ts';
import { heldCurve, indexOfExtreme, medianNear, type AttemptCurves } from './curves.ts';

/** Share of lumbar flexion that the hip–shoulder line takes up; the rest of it lies above that line's pelvis end. [SIM] */
const CHORD_SHARE = 0.64;

/** A back is as bent as it is held for so long, in quick reps for this share of them: a moment on a quick way is mostly error. Unvalidated. */
const HELD_MS = 400;
const HELD_SHARE = 0.25;
/** Of an exercise that is held: as bent as for a fifth of it, or so long. Who slips for a moment and comes back has held well. Unvalidated. */
const HOLD_SHARE = 0.2;
const HOLD_HELD_MS = 3000;

/** A ratio to less than this is noise. Unvalidated. */
const LEAST_HIP_DEG = 20;

/** What the back did, and what it would have done had one angle been measured wrong by one σ. */
type SpineFactsByError = Pick<RepFacts, 'spine' | 'spineLess' | 'spineMore' | 'spineHipLess' | 'spineHipMore'>;

/**
 * @param end index of the end of the way
 * @returns null when hip or back are not known where they are needed
 */
export function spineFacts(exercise: Exercise, curves: AttemptCurves, end: number): SpineFactsByError | null {
  const hipDeg = medianNear(curves, curves.hipDeg, end);
  const lumbarDeg = medianNear(curves, curves.lumbarDeg, end);
  const driveDeg = curves.driveDeg[end]!;
  if (hipDeg === null || lumbarDeg === null || driveDeg <= 0) return null;

  const { direction } = exercise;
  const durationMs = curves.timestampMs.at(-1)! - curves.timestampMs[0]!;
  const holdMs = exercise.hold
    ? Math.min(HOLD_HELD_MS, HOLD_SHARE * durationMs)
    : Math.min(HELD_MS, HELD_SHARE * durationMs);
  const measuredPeak = indexOfExtreme(heldCurve(curves, curves.lumbarDeg, holdMs));
  // A back that was measured has its σ.
  const sigmaDeg = medianNear(curves, curves.lumbarSigmaDeg, measuredPeak)!;

  /** As if the back had been measured wrong by so many σ at the end, and in proportion on the way; the hips by so much at the end. */
  const offBy = (sigmas: number, hipOffDeg = 0): SpineFacts => {
    const wentDeg = Math.max(0, hipDeg + hipOffDeg);
    const joinedDeg = Math.max(0, direction * (lumbarDeg + sigmas * sigmaDeg));
    const lumbar = curves.lumbarDeg.map((deg, i) => {
      const way = Math.max(0, (curves.driveDeg[i] ?? 0) / driveDeg);
      return deg === null ? null : deg + sigmas * sigmaDeg * way;
    });
    const held = heldCurve(curves, lumbar, holdMs);
    const peak = indexOfExtreme(held);
    const pelvis: number[] = [];
    const thorax: number[] = [];
    let neutralHipRangeDeg: number | null = null;
    for (let i = 0; i <= end; i++) {
      const flexion = lumbar[i]!;
      const trunk = curves.trunkDeg[i]!;
      if (flexion === null) continue;
      if (trunk !== null) {
        pelvis.push(trunk - CHORD_SHARE * direction * flexion);
        thorax.push(trunk + (1 - CHORD_SHARE) * direction * flexion);
      }
      const hipThere = hipForRatio(curves.hipDeg[i]!, exercise);
      if (leavesGreen(exercise, flexion, hipThere, sigmaDeg)) neutralHipRangeDeg ??= curves.hipDeg[i]!;
    }
    return {
      peakDeg: held[peak]!,
      peakMs: curves.timestampMs[peak]!,
      // Over the whole way: hips that rise before the chest have gone back a little when the back is bent most.
      hipAtPeakDeg: Math.max(LEAST_HIP_DEG, hipDeg + hipOffDeg),
      sigmaDeg,
      // A back that goes the other way takes nothing from the hips' share: it cannot be more than the whole.
      hipShare: wentDeg / Math.max(1, wentDeg + joinedDeg),
      neutralHipRangeDeg,
      coordinationDeg: meanDistanceFromInPhaseDeg(pelvis, thorax),
    };
  };
  const hipSigma = hipSigmaDeg(exercise);
  return {
    spine: offBy(0),
    spineLess: offBy(-1),
    spineMore: offBy(1),
    spineHipLess: offBy(0, -hipSigma),
    spineHipMore: offBy(0, hipSigma),
  };
}
