/** How one exercise went from session to session: the numbers that the history draws. */
import { shareOfBend } from '../exercise/standard.ts';
import { countedOf } from '../records/opinion.ts';
import type { MarkedRep, RepMark, SessionEntry } from '../records/record.ts';
import { HIP_SIGMA_DEG, TO_STRAIGHT_SIGMA_DEG } from '../reps/hip-error.ts';
import type { DayOf } from './days.ts';
import { daysBetween, plusDays, weekdayOf, type Day } from './days.ts';
import { ownOf } from './done.ts';
import { ofReps, ofSessions, type Estimate } from './estimate.ts';

/** Degrees, but for the score (0…100) and the shares (0…1). */
export type Quantity =
  | 'neutral-range' // how far the hips go before the back joins in
  | 'score'
  | 'hip-share'
  | 'lumbar-peak' // size
  | 'lumbar-share' // of the own full bend
  | 'height'; // missing to a straight hip, in reps without an arched back; negative past it

/** One session, or one week. */
export interface TrendPoint extends Estimate {
  /** ISO 8601: when the session, or the first of the week, began. */
  readonly startedAt: string;
  /** Of `neutral-range`: in half of the reps and more the back did not join in at all, so that the number is at least this. */
  readonly atLeast: boolean;
}

/** The range equals the peak where the back never joined in; one degree is far inside the error of either. */
const JOINED_DEG = 1;

/** The full reps of this exercise that count, of sessions in which legs took turns those of its leg. */
export function repsOfExercise(session: SessionEntry, exerciseId: string): readonly RepMark[] {
  return countedOf(attemptsOfExercise(session, exerciseId)).filter(({ kind }) => kind === 'rep');
}

/** The same with all that was no full rep, and what the person says of each. */
export function attemptsOfExercise(
  { reps, sets, exerciseId: only }: SessionEntry,
  exerciseId: string,
): readonly MarkedRep[] {
  return reps.filter(({ set }) => (sets?.[(set ?? 1) - 1]?.exerciseId ?? only) === exerciseId);
}

/** A quantity in every session that has it, oldest first. */
export function trendOf(
  sessions: readonly SessionEntry[],
  exerciseId: string,
  quantity: Quantity,
): readonly TrendPoint[] {
  const points = ownOf(sessions).flatMap((session): TrendPoint[] => {
    const estimate = ofReps(valuesOf(session, exerciseId, quantity));
    if (!estimate) return [];
    const atLeast = quantity === 'neutral-range' && mostStayedLong(repsOfExercise(session, exerciseId));
    return [{ ...withBendError(estimate, quantity, session), startedAt: session.startedAt, atLeast }];
  });
  return points.sort((a, b) => a.startedAt.localeCompare(b.startedAt));
}

/** A quantity in each full rep that counts and has it. */
export function valuesOf(session: SessionEntry, exerciseId: string, quantity: Quantity): readonly Estimate[] {
  return repsOfExercise(session, exerciseId).flatMap((rep) => valueOf(rep, quantity, session) ?? []);
}

function valueOf(rep: RepMark, quantity: Quantity, { standard }: SessionEntry): Estimate | null {
  const known = (value: number | null, sigma: number | null): Estimate | null =>
    value === null ? null : { value, sigma };
  switch (quantity) {
    case 'neutral-range':
      return known(rep.neutralHipRangeDeg, rangeSigmaDeg(rep));
    case 'score':
      return known(rep.score, rep.scoreSigma);
    case 'hip-share':
      return known(rep.hipShare, shareSigma(rep));
    case 'lumbar-peak':
      return known(rep.lumbarPeakDeg === null ? null : Math.abs(rep.lumbarPeakDeg), rep.lumbarSigmaDeg);
    case 'lumbar-share': {
      const share = shareOfBend(rep.lumbarPeakDeg, standard?.ownBend);
      return known(share, rep.lumbarSigmaDeg === null ? null : rep.lumbarSigmaDeg / (standard?.ownBend?.deg ?? 1));
    }
    case 'height':
      return rep.verdict === 'good' ? known(rep.hipToStraightDeg, TO_STRAIGHT_SIGMA_DEG) : null;
  }
}

type RangeNumbers = Pick<RepMark, 'neutralHipRangeDeg' | 'hipFlexionPeakDeg' | 'lumbarPeakDeg' | 'lumbarSigmaDeg'>;

/**
 * The error of the hips, and that of the back over how steeply it joins in: where it bends by a third of what the hips do, a
 * back that is 3° off leaves green 9° of hip too soon or too late. To first order, with the slope of the whole rep.
 */
export function rangeSigmaDeg(rep: RangeNumbers): number | null {
  const { neutralHipRangeDeg: range, hipFlexionPeakDeg: peak, lumbarPeakDeg: back, lumbarSigmaDeg: sigma } = rep;
  if (range === null || peak === null || back === null || sigma === null) return null;
  if (hasStayedLong(range, peak)) return HIP_SIGMA_DEG;
  const ofBack = (sigma * Math.abs(peak)) / Math.max(Math.abs(back), sigma);
  // No error reaches beyond the movement.
  return Math.hypot(HIP_SIGMA_DEG, Math.min(ofBack, Math.abs(peak) / 2));
}

/** Of H / (H + L) with the errors of both, to first order. */
function shareSigma({ hipFlexionPeakDeg: hip, lumbarPeakDeg: back, lumbarSigmaDeg: sigma }: RepMark): number | null {
  if (hip === null || back === null || sigma === null) return null;
  const [h, l] = [Math.abs(hip), Math.abs(back)];
  return h + l === 0 ? null : Math.hypot(l * HIP_SIGMA_DEG, h * sigma) / (h + l) ** 2;
}

/** A share of the own bend is not known better than the bend. */
function withBendError(estimate: Estimate, quantity: Quantity, { standard }: SessionEntry): Estimate {
  const { value, sigma } = estimate;
  const bend = standard?.ownBend;
  if (quantity !== 'lumbar-share' || !bend || sigma === null) return estimate;
  return { value, sigma: Math.hypot(sigma, (value * bend.sigmaDeg) / bend.deg) };
}

/** In half of the reps and more the back never joined in. */
export function mostStayedLong(reps: readonly RepMark[]): boolean {
  const known = reps.flatMap(({ neutralHipRangeDeg: range, hipFlexionPeakDeg: peak }) =>
    range === null || peak === null ? [] : [hasStayedLong(range, peak)],
  );
  return known.filter((stayed) => stayed).length >= known.length / 2;
}

/** The back never joined in: the range equals the peak. */
export function hasStayedLong(rangeDeg: number, peakDeg: number): boolean {
  return Math.abs(peakDeg) - rangeDeg <= JOINED_DEG;
}

/** Pain before and after, 0…10, in every session in which either was given, oldest first. */
export interface PainPoint {
  readonly startedAt: string;
  readonly before: number | null;
  readonly after: number | null;
}

export function painOf(sessions: readonly SessionEntry[], exerciseIds: readonly string[]): readonly PainPoint[] {
  return ownOf(sessions)
    .filter((session) => exercisesOf(session).some((id) => exerciseIds.includes(id)))
    .flatMap(({ startedAt, pain }) =>
      pain && (pain.before !== null || pain.after !== null) ? [{ startedAt, ...pain }] : [],
    )
    .sort((a, b) => a.startedAt.localeCompare(b.startedAt));
}

/** Ids of the exercises done in a session. */
export function exercisesOf({ exerciseId, sets = [] }: Pick<SessionEntry, 'exerciseId' | 'sets'>): readonly string[] {
  return [...new Set([exerciseId, ...sets.map((set) => set.exerciseId)])];
}

/** Weeks are drawn instead of sessions from here on, so that errors can be told apart. Unvalidated. */
const BY_WEEK_FROM_DAYS = 183;

/** As it is, or, over half a year and more, one point a week. @param points oldest first */
export function overWeeks(points: readonly TrendPoint[], dayOf: DayOf): readonly TrendPoint[] {
  const dayOfPoint = ({ startedAt }: TrendPoint): Day => dayOf(startedAt) ?? startedAt.slice(0, 10);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || daysBetween(dayOfPoint(first), dayOfPoint(last)) < BY_WEEK_FROM_DAYS) return points;
  const weeks = new Map<Day, TrendPoint[]>();
  for (const point of points) {
    const day = dayOfPoint(point);
    const monday = plusDays(day, 1 - weekdayOf(day));
    weeks.set(monday, [...(weeks.get(monday) ?? []), point]);
  }
  return [...weeks.values()].map((week) => ({
    ...ofSessions(week)!,
    startedAt: week[0]!.startedAt,
    atLeast: week.filter(({ atLeast }) => atLeast).length >= week.length / 2,
  }));
}
