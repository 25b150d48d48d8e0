/** What an attempt was, measured over the whole of it once it is over. */
import type { Exercise } from '../exercise.ts';
import type { RepFacts } from '../scoring.ts';
import type { Attempt } from './attempt.ts';
import { curvesOf, indexOfMax, knownShare, medianNear, near } from './curves.ts';
import { spineFacts } from './spine-facts.ts';

/** The descent is over when this share of the way is done: the rest is settling. Unvalidated. */
const DESCENT_SHARE = 0.95;

export interface AttemptFacts {
  readonly drivePeakDeg: number;
  /** Of the hip where it is known. */
  readonly peakMs: number;
  readonly hipPeakDeg: number | null;
  readonly kneePeakDeg: number | null;
  /** Trunk inclination and knee flexion at the deepest point. */
  readonly trunkDeg: number | null;
  readonly kneeDeg: number | null;
  /** Share of frames with a measured back, in the whole attempt and near its deepest point, 0…1. */
  readonly measuredShare: number;
  readonly measuredShareNearPeak: number;
  /** What a rep is scored by; null without hip or back. */
  readonly scored: RepFacts | null;
}

/** @param endMs when it was over */
export function factsOf(exercise: Exercise, attempt: Attempt, endMs: number): AttemptFacts {
  const curves = curvesOf(attempt);
  const deepest = Math.max(0, indexOfMax(curves.driveDeg));
  const hipPeak = indexOfMax(curves.hipDeg);
  const drivePeakDeg = curves.driveDeg[deepest] ?? 0;
  const hipPeakDeg = curves.hipDeg[hipPeak] ?? null;
  const kneePeakDeg = curves.kneeDeg[indexOfMax(curves.kneeDeg)] ?? null;
  const arrived = curves.driveDeg.findIndex((deg) => deg !== null && deg >= DESCENT_SHARE * drivePeakDeg);

  const spine = spineFacts(exercise, curves, deepest, 0);
  const spineLess = spineFacts(exercise, curves, deepest, -1);
  const spineMore = spineFacts(exercise, curves, deepest, 1);
  return {
    drivePeakDeg,
    peakMs: curves.timestampMs[hipPeak < 0 ? deepest : hipPeak] ?? endMs,
    hipPeakDeg,
    kneePeakDeg,
    trunkDeg: medianNear(curves, curves.trunkDeg, deepest),
    kneeDeg: medianNear(curves, curves.kneeDeg, deepest),
    measuredShare: knownShare(curves.lumbarDeg),
    measuredShareNearPeak: knownShare(near(curves, curves.lumbarDeg, deepest)),
    scored:
      spine && spineLess && spineMore && hipPeakDeg !== null
        ? {
            hipPeakDeg,
            kneePeakDeg,
            descentMs: (curves.timestampMs[arrived] ?? endMs) - attempt.startMs,
            durationMs: endMs - attempt.startMs,
            spine,
            spineLess,
            spineMore,
          }
        : null,
  };
}
