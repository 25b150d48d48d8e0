/** What an attempt was, measured over the whole of it once it is over. */
import type { Exercise } from '../exercise/exercise.ts';
import type { RepFacts } from './scoring.ts';
import type { Attempt, AttemptPoint } from './attempt.ts';
import { curvesOf, indexOfMax, knownShare, medianNear, near, stayMs } from './curves.ts';
import { reachDeg } from './reach.ts';
import { spineFacts } from './spine-facts.ts';

/** The person has arrived when this share of the way is done: the rest is settling. Unvalidated. */
const ARRIVED_SHARE = 0.95;

export interface AttemptFacts {
  readonly drivePeakDeg: number;
  /** Travel that makes a full rep of it. */
  readonly fullDeg: number;
  /** Of the hip where it is known. */
  readonly peakMs: number;
  /** In the exercise's direction, like all of the hip and trunk here. */
  readonly hipPeakDeg: number | null;
  readonly hipToStraightDeg: number | null;
  readonly holdMs: number;
  /** The knee at its worst in the sense of the exercise. */
  readonly kneeWorstDeg: number | null;
  /** Trunk, thigh and feet at the end of the way; trunk, thigh and knee where the thigh has turned most. */
  readonly atEnd: Pick<AttemptPoint, 'trunkDeg' | 'thighDeg' | 'feetApart'>;
  readonly lowest: Pick<AttemptPoint, 'trunkDeg' | 'thighDeg' | 'kneeDeg'>;
  /** Share of frames with a measured back, in the whole attempt and near the end of the way, 0…1. */
  readonly measuredShare: number;
  readonly measuredShareNearPeak: number;
  /** Share of frames with a measured hip near the end of the way, 0…1. */
  readonly sureHipShareNearPeak: number;
  /** What a rep is scored by; null without hip or back. */
  readonly scored: RepFacts | null;
}

/** @param endMs when it was over */
export function factsOf(exercise: Exercise, attempt: Attempt, endMs: number): AttemptFacts {
  const curves = curvesOf(attempt);
  const end = indexOfMax(curves.driveDeg);
  const hipPeak = indexOfMax(curves.hipDeg);
  const lowest = indexOfMax(curves.thighDeg);
  const drivePeakDeg = curves.driveDeg[end]!;
  const hipPeakDeg = curves.hipDeg[hipPeak] ?? null;
  const kneeSign = Math.sign(exercise.knee.worstDeg - exercise.knee.limitDeg);
  const kneeWorst = indexOfMax(curves.kneeDeg.map((deg) => (deg === null ? null : kneeSign * deg)));
  const kneeWorstDeg = curves.kneeDeg[kneeWorst] ?? null;
  const arrived = curves.driveDeg.findIndex((deg) => deg !== null && deg >= ARRIVED_SHARE * drivePeakDeg);
  const { neutralHipDeg } = attempt.points[0]!;
  const { fullDeg, enoughDeg } = reachDeg(exercise, neutralHipDeg);
  const holdMs = exercise.hold ? attempt.held.heldMs : stayMs(curves, curves.driveDeg, end);

  const spines = spineFacts(exercise, curves, end);
  return {
    drivePeakDeg,
    fullDeg,
    peakMs: curves.timestampMs[hipPeak < 0 ? end : hipPeak]!,
    hipPeakDeg,
    hipToStraightDeg: exercise.reach.from === 'neutral' || hipPeakDeg === null ? null : neutralHipDeg - hipPeakDeg,
    holdMs,
    kneeWorstDeg,
    atEnd: {
      trunkDeg: medianNear(curves, curves.trunkDeg, end),
      thighDeg: medianNear(curves, curves.thighDeg, end),
      feetApart: medianNear(curves, curves.feetApart, end),
    },
    lowest: {
      trunkDeg: curves.trunkDeg[lowest] ?? null,
      thighDeg: curves.thighDeg[lowest] ?? null,
      kneeDeg: curves.kneeDeg[lowest] ?? null,
    },
    measuredShare: knownShare(curves.lumbarDeg),
    measuredShareNearPeak: knownShare(near(curves, curves.lumbarDeg, end)),
    sureHipShareNearPeak: knownShare(near(curves, curves.sureHipDeg, end)),
    scored: spines && {
      // What is known at the end has a peak.
      hipPeakDeg: hipPeakDeg!,
      enoughDeg,
      kneeWorstDeg,
      goingMs: curves.timestampMs[arrived]! - attempt.startMs,
      holdMs: exercise.hold ? attempt.held.inBandMs : holdMs,
      durationMs: endMs - attempt.startMs,
      ...spines,
    },
  };
}
