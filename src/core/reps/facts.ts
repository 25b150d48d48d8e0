/** What an attempt was, measured over the whole of it once it is over. */
import type { Exercise } from '../exercise.ts';
import { medianOf, rollingMedian } from '../filters/rolling-median.ts';
import { leavesGreen } from '../scoring.ts';
import type { RepFacts, SpineFacts } from '../scoring.ts';
import { meanDistanceFromInPhaseDeg } from '../vector-coding.ts';
import type { Attempt } from './attempt.ts';

/** A peak is the extreme of a median over this long, so that single wild frames say nothing. Unvalidated. */
const MEDIAN_MS = 260;
/** "Near the deepest point" reaches this far to both sides. Unvalidated. */
const NEAR_PEAK_MS = 300;
/** The descent is over when this share of the way is done: the rest is settling. */
const DESCENT_SHARE = 0.95;
/** Share of lumbar flexion that the hip–shoulder line takes up: it starts below the lumbar spine and ends above it. */
const CHORD_SHARE = 0.64;

export interface AttemptFacts {
  readonly drivePeakDeg: number;
  readonly peakMs: number;
  readonly hipPeakDeg: number | null;
  /** At the deepest point. */
  readonly trunkDeg: number | null;
  readonly kneeDeg: number | null;
  /** Share of frames with a measured back, and the same near the deepest point, 0…1. */
  readonly measuredShare: number;
  readonly measuredShareNearPeak: number;
  /** The numbers a judged rep is scored by; null without hip or back. */
  readonly rep: RepFacts | null;
  readonly kneePeakDeg: number | null;
  readonly lumbarPeakMs: number | null;
}

type Curve = readonly (number | null)[];

/** @param endMs when it was over */
export function factsOf(exercise: Exercise, attempt: Attempt, endMs: number): AttemptFacts {
  const { points } = attempt;
  const times = points.map((point) => point.timestampMs);
  const smooth = (curve: Curve): (number | null)[] => rollingMedian(times, curve, MEDIAN_MS);
  const drive = smooth(points.map((point) => point.driveDeg));
  const hip = smooth(points.map((point) => point.hipDeg));
  const lumbar = smooth(points.map((point) => point.lumbarDeg));
  const trunk = smooth(points.map((point) => point.trunkDeg));
  const knee = smooth(points.map((point) => point.kneeDeg));
  const sigma = points.map((point) => point.lumbarSigmaDeg);

  const deepest = Math.max(0, argmax(drive));
  const drivePeakDeg = drive[deepest] ?? 0;
  const near = (curve: Curve, i: number): (number | null)[] =>
    curve.filter((_, k) => Math.abs(times[k]! - times[i]!) <= NEAR_PEAK_MS);
  const hipPeak = argmax(hip);
  const lumbarPeak = argmax(lumbar.map((deg) => deg && Math.abs(deg)));
  const kneePeakDeg = knee[argmax(knee)] ?? null;
  const arrived = drive.findIndex((deg) => deg !== null && deg >= DESCENT_SHARE * drivePeakDeg);

  const hipPeakDeg = hip[hipPeak] ?? null;
  const hipAtDeepest = medianOf(near(hip, deepest));
  const lumbarAtDeepest = medianOf(near(lumbar, deepest));
  const sigmaDeg = lumbarPeak < 0 ? null : medianOf(near(sigma, lumbarPeak));

  let rep: RepFacts | null = null;
  if (hipPeakDeg !== null && hipAtDeepest !== null && lumbarAtDeepest !== null && sigmaDeg !== null) {
    /** The spine's numbers, had the back been measured wrong by so many σ at the bottom. */
    const spine = (sigmas: number): SpineFacts => {
      const shift = (i: number): number => (sigmas * sigmaDeg * clamp01(drive[i]!)) / Math.max(1, drivePeakDeg);
      const clamp01 = (deg: number | null): number => Math.min(drivePeakDeg, Math.max(0, deg ?? 0));
      const curve = lumbar.map((deg, i) => (deg === null ? null : deg + shift(i)));
      const peakDeg = curve[argmax(curve.map((deg) => deg && Math.abs(deg)))]!;
      const atDeepest = Math.max(0, lumbarAtDeepest + sigmas * sigmaDeg);
      const left = curve.findIndex((deg, i) => deg !== null && hip[i] !== null && leavesGreen(exercise, deg, sigmaDeg) && i <= deepest); // prettier-ignore
      const descent = curve.slice(0, deepest + 1).flatMap((deg, i) => (deg === null || trunk[i] === null ? [] : [{ lumbarDeg: deg, trunkDeg: trunk[i]! }])); // prettier-ignore
      return {
        peakDeg,
        sigmaDeg,
        hipShare: hipAtDeepest > 0 ? hipAtDeepest / (hipAtDeepest + atDeepest) : 0,
        neutralHipRangeDeg: left < 0 ? hipPeakDeg : hip[left]!,
        coordinationDeg: meanDistanceFromInPhaseDeg(
          descent.map((at) => at.trunkDeg - CHORD_SHARE * at.lumbarDeg),
          descent.map((at) => at.trunkDeg + (1 - CHORD_SHARE) * at.lumbarDeg),
        ),
      };
    };
    rep = {
      hipPeakDeg,
      kneePeakDeg,
      descentMs: times[Math.max(0, arrived)]! - attempt.startMs,
      durationMs: endMs - attempt.startMs,
      spine: spine(0),
      spineLess: spine(-1),
      spineMore: spine(1),
    };
  }
  return {
    drivePeakDeg,
    peakMs: times[hipPeak < 0 ? deepest : hipPeak]!,
    hipPeakDeg,
    trunkDeg: medianOf(near(trunk, deepest)),
    kneeDeg: medianOf(near(knee, deepest)),
    measuredShare: knownShare(lumbar),
    measuredShareNearPeak: knownShare(near(lumbar, deepest)),
    rep,
    kneePeakDeg,
    lumbarPeakMs: times[lumbarPeak] ?? null,
  };
}

/** Index of the largest known value, −1 when none is known. */
function argmax(curve: Curve): number {
  let best = -1;
  curve.forEach((value, i) => {
    if (value !== null && (best < 0 || value > curve[best]!)) best = i;
  });
  return best;
}

function knownShare(curve: Curve): number {
  return curve.length === 0 ? 0 : curve.filter((value) => value !== null).length / curve.length;
}
