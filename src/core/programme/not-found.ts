/** Why an assessment has no number for a part: what there is most to do about. */
import { attemptsOfExercise, repsOfExercise } from '../history/trend.ts';
import { countedOf } from '../records/opinion.ts';
import type { RepMark, SessionEntry } from '../records/record.ts';
import type { AssessedPart, NotFound } from './assessment.ts';

/**
 * @param sessions in which the exercise was done
 * @param least reps that are needed
 */
export function whyNotFound(
  part: AssessedPart,
  exerciseId: string,
  sessions: readonly SessionEntry[],
  least: number,
): NotFound {
  if (sessions.length === 0) return 'not-done';
  const measured = sessions
    .flatMap((session) => repsOfExercise(session, exerciseId))
    .filter(({ lumbarPeakDeg }) => lumbarPeakDeg !== null);
  if (measured.length >= least) {
    if (part !== 'bridge') return 'not-judged';
    return mostArched(measured) ? 'arched' : 'too-few';
  }
  const causes = sessions.flatMap((session) => causesIn(session, exerciseId));
  return mostFrequent(causes) ?? 'too-few';
}

/** One for each movement that could not be used. */
function causesIn(session: SessionEntry, exerciseId: string): readonly NotFound[] {
  const ofReps = countedOf(attemptsOfExercise(session, exerciseId)).flatMap(({ kind, reason }): NotFound[] =>
    reason ? [reason] : kind === 'partial' ? ['not-far'] : [],
  );
  const others = (session.attempts ?? []).flatMap(({ reason }): NotFound[] =>
    reason === 'squat' || reason === 'both-legs' ? [reason] : [],
  );
  return [...ofReps, ...others];
}

function mostArched(reps: readonly RepMark[]): boolean {
  const arched = reps.filter(({ verdict, lumbarPeakDeg }) => verdict !== 'good' && (lumbarPeakDeg ?? 0) < 0);
  return arched.length > reps.length / 2;
}

/** Of equally many always the same one, whatever came first. */
function mostFrequent(causes: readonly NotFound[]): NotFound | undefined {
  const count = (cause: NotFound): number => causes.filter((each) => each === cause).length;
  return causes.toSorted((a, b) => count(b) - count(a) || a.localeCompare(b))[0];
}
