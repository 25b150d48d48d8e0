/** A recording with sticks on the back, and what its marked pictures say of Hingeline's angle in them. */
import type { AnalysedRecording } from '../analyse-recording.ts';
import type { Facing } from '../pose/view.ts';
import type { Angle } from '../reading.ts';
import type { Pair } from './agreement.ts';
import { sticksFlexionDeg, type Sticks } from './sticks.ts';

/** What Hingeline makes of one picture. */
export interface Moment {
  readonly timestampMs: number;
  readonly lumbar: Angle;
  readonly facing: Facing;
}

/** What of a recording is compared. */
export interface CheckedRecording {
  /** Every picture, in order. */
  readonly moments: readonly Moment[];
  /** Of the picture whose back is Hingeline's zero. */
  readonly neutralMs: number;
  /** Worth marking: pictures whose angle was measured, in order. */
  readonly suggestedMs: readonly number[];
}

/** The ends of the sticks in one picture. */
export interface MarkedMoment {
  readonly timestampMs: number;
  readonly sticks: Sticks;
}

/** One marked picture, other than the neutral one. */
export interface Comparison {
  readonly timestampMs: number;
  readonly sticksDeg: number;
  readonly lumbar: Angle;
  /** Null where Hingeline did not see the back well enough to measure it. */
  readonly pair: Pair | null;
}

/** Enough to mark in a quarter of an hour, and five of each of two reps. */
const SUGGESTED = 10;

/** Null for a recording without a zero. */
export function checkedRecording({ readings, calibration }: AnalysedRecording): CheckedRecording | null {
  if (!calibration) return null;
  const middleMs = (calibration.startMs + calibration.endMs) / 2;
  const [first] = readings;
  const neutral = readings.reduce(
    (best, each) => (distance(each, middleMs) < distance(best, middleMs) ? each : best),
    first!,
  );
  const facing = neutral.view?.facing ?? 'right';
  return {
    moments: readings.map(({ timestampMs, lumbar, view }) => ({ timestampMs, lumbar, facing: view?.facing ?? facing })),
    neutralMs: neutral.timestampMs,
    suggestedMs: suggested(readings),
  };
}

/** Evenly over the measured pictures of the reps, or of all where there is no rep: their angles are not looked at. */
function suggested(readings: AnalysedRecording['readings']): readonly number[] {
  const measured = readings.filter(({ lumbar }) => lumbar.kind === 'measured');
  const ofReps = measured.filter(({ repPhase }) => repPhase !== 'rest');
  const from = ofReps.length >= SUGGESTED ? ofReps : measured;
  const count = Math.min(SUGGESTED, from.length);
  return Array.from({ length: count }, (_, i) => from[Math.floor(((i + 0.5) * from.length) / count)]!.timestampMs);
}

function distance({ timestampMs }: { readonly timestampMs: number }, ms: number): number {
  return Math.abs(timestampMs - ms);
}

/** In the order of time; none before the neutral picture is marked. */
export function comparisonsOf(
  { moments, neutralMs }: CheckedRecording,
  marked: readonly MarkedMoment[],
): readonly Comparison[] {
  const seen = marked
    .flatMap(({ timestampMs, sticks }) => {
      const moment = moments.find((each) => each.timestampMs === timestampMs);
      return moment ? [{ ...moment, sticks }] : [];
    })
    .sort((a, b) => a.timestampMs - b.timestampMs);
  const neutral = seen.find(({ timestampMs }) => timestampMs === neutralMs);
  if (!neutral) return [];
  return seen
    .filter((each) => each !== neutral)
    .map((each) => {
      const { timestampMs, lumbar } = each;
      const sticksDeg = sticksFlexionDeg(neutral, each);
      const pair =
        lumbar.kind === 'measured' ? { sticksDeg, hingelineDeg: lumbar.deg, sigmaDeg: lumbar.sigmaDeg } : null;
      return { timestampMs, sticksDeg, lumbar, pair };
    });
}
