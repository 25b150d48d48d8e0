/** When in a rep that happened for which points were taken off. */
import { rollingMedian } from '../filters/rolling-median.ts';
import type { Exercise } from '../exercise/exercise.ts';
import type { PoseFrame } from '../pose/frame.ts';
import { kneeFlexionDeg, sagittalJoints } from '../pose/sagittal.ts';
import type { View } from '../pose/view.ts';
import type { KeptDeduction, SavedRep } from '../records/record.ts';
import { indexOfMax, MEDIAN_MS } from './curves.ts';
import { reachedMs, wayOf } from './way.ts';

/**
 * The moment to look at, ms on the clock of the frames; null where there is none: what is of the whole rep has no moment.
 *
 * @param kneeMs as `kneeWorstMs` found it
 */
export function momentOf(
  deduction: KeptDeduction,
  { rep, series }: Pick<SavedRep, 'rep' | 'series'>,
  { direction }: Pick<Exercise, 'direction'>,
  kneeMs: number | null,
): number | null {
  switch (deduction.code) {
    case 'spine-rounding':
    case 'spine-arching':
    case 'spine-cap':
      return rep.lumbarPeakMs;
    case 'hip-share': {
      // Where the back left green is where it began to share; one that never did is told of by the end of the way.
      const way = wayOf(rep, series, direction);
      const { neutralHipRangeDeg: rangeDeg } = rep;
      const joins = way !== null && rangeDeg !== null && rangeDeg > way.fromDeg && rangeDeg < way.toDeg;
      return (joins ? reachedMs(way, rangeDeg) : null) ?? rep.peakMs;
    }
    case 'hips-low':
    case 'depth-shallow':
    case 'opening-small':
    case 'hold-short':
    case 'band-short':
      return rep.peakMs;
    case 'tempo-fast':
      // The way there took so long: this is when it was over.
      return 'goingMs' in deduction ? rep.startMs + deduction.goingMs : null;
    case 'knee-bent':
    case 'knee-straight':
      return kneeMs;
    default:
      return null;
  }
}

/** When the knee was at its worst; null where no frame shows it. @param frames those of the rep */
export function kneeWorstMs(
  frames: readonly PoseFrame[],
  view: Pick<View, 'nearSide' | 'facing'>,
  { knee, leg }: Pick<Exercise, 'knee' | 'leg'>,
): number | null {
  const times = frames.map(({ timestampMs }) => timestampMs);
  const sign = Math.sign(knee.worstDeg - knee.limitDeg);
  const bent = frames.map(({ person }) => (person ? sign * kneeFlexionDeg(sagittalJoints(person, view, leg)) : null));
  return times[indexOfMax(rollingMedian(times, bent, MEDIAN_MS))] ?? null;
}
