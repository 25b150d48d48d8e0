/** Two reps side by side: which other rep to begin with, and in what the two differ by more than the measurement can miss. */
import type { MarkedRep, RepMark, SessionEntry } from '../records/record.ts';
import { HIP_SIGMA_DEG } from '../reps/hip-error.ts';
import { ERRORS, NOISE_DEG } from './compare.ts';
import { hasStayedLong, rangeSigmaDeg, repsOfExercise } from './trend.ts';

/** A rep of a session, by its index there. */
export interface RepPlace {
  readonly id: string;
  readonly index: number;
}

/** Id of the exercise a rep was done of: where legs took turns, that of its leg. */
export function exerciseIdOf(
  { exerciseId, sets }: Pick<SessionEntry, 'exerciseId' | 'sets'>,
  { set }: Pick<MarkedRep, 'set'>,
): string {
  return sets?.[(set ?? 1) - 1]?.exerciseId ?? exerciseId;
}

/** What to hold a rep against first: the middle one by score of the first session that has another; null without any. */
export function otherThan(of: RepPlace, exerciseId: string, sessions: readonly SessionEntry[]): RepPlace | null {
  const byAge = sessions.toSorted((a, b) => a.startedAt.localeCompare(b.startedAt));
  for (const session of byAge) {
    const others = repsOfExercise(session, exerciseId).filter(
      ({ index }) => session.id !== of.id || index !== of.index,
    );
    const scored = others.filter(({ score }) => score !== null).toSorted((a, b) => a.score! - b.score!);
    const from = scored.length > 0 ? scored : others;
    const middle = from[Math.floor((from.length - 1) / 2)];
    if (middle) return { id: session.id, index: middle.index };
  }
  return null;
}

/** By how much the second rep has more of something than the first; angles in degrees. */
export interface Difference {
  readonly of: 'back' | 'hips' | 'neutral-range' | 'score';
  /** More is positive; of the back in size. */
  readonly by: number;
  /** Standard error of the difference. */
  readonly sigma: number;
  /** Of the neutral range: in one of the two the back did not join in at all, so that it is at least so much. */
  readonly atLeast: boolean;
}

type Numbers = Pick<
  RepMark,
  'lumbarPeakDeg' | 'lumbarSigmaDeg' | 'hipFlexionPeakDeg' | 'neutralHipRangeDeg' | 'score' | 'scoreSigma'
>;

/**
 * The differences that are larger than what the measurement can miss: two standard errors, of the back at least the noise
 * within a session. None is told of what was not measured in both.
 *
 * @param alike both were judged by the same limits; else score and range say nothing of each other
 */
export function differencesOf(first: Numbers, second: Numbers, alike: boolean): readonly Difference[] {
  const size = (deg: number | null): number | null => (deg === null ? null : Math.abs(deg));
  const lumbarSigma = bothErrors(first.lumbarSigmaDeg, second.lumbarSigmaDeg);
  const found = [
    told('back', size(first.lumbarPeakDeg), size(second.lumbarPeakDeg), lumbarSigma, NOISE_DEG),
    told(
      'hips',
      size(first.hipFlexionPeakDeg),
      size(second.hipFlexionPeakDeg),
      bothErrors(HIP_SIGMA_DEG, HIP_SIGMA_DEG),
    ),
  ];
  const judged = [
    rangeDifference(first, second),
    told('score', first.score, second.score, bothErrors(first.scoreSigma, second.scoreSigma)),
  ];
  return [...found, ...(alike ? judged : [])].filter((each) => each !== null);
}

/** @param sigma of the difference; what has none is no measurement */
function told(
  of: Difference['of'],
  first: number | null,
  second: number | null,
  sigma: number | null,
  noise = 0,
): Difference | null {
  if (first === null || second === null || sigma === null) return null;
  const by = second - first;
  return Math.abs(by) > Math.max(noise, ERRORS * sigma) ? { of, by, sigma, atLeast: false } : null;
}

/** Of a back that stayed long to the end it is not known how far the hips could have gone: it is held against a smaller range only. */
function rangeDifference(first: Numbers, second: Numbers): Difference | null {
  const sigma = bothErrors(rangeSigmaDeg(first), rangeSigmaDeg(second));
  const found = told('neutral-range', first.neutralHipRangeDeg, second.neutralHipRangeDeg, sigma);
  if (!found) return null;
  const [farther, nearer] = found.by > 0 ? [second, first] : [first, second];
  return stayedLong(nearer) ? null : { ...found, atLeast: stayedLong(farther) };
}

/** The back never joined in; false where that is not known. */
export function stayedLong({
  neutralHipRangeDeg: range,
  hipFlexionPeakDeg: peak,
}: Pick<RepMark, 'neutralHipRangeDeg' | 'hipFlexionPeakDeg'>): boolean {
  return range !== null && peak !== null && hasStayedLong(range, peak);
}

function bothErrors(first: number | null, second: number | null): number | null {
  return first === null || second === null ? null : Math.hypot(first, second);
}
