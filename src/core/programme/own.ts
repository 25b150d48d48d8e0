/** The programme and the assessments together, as they go to another device and come back. */
import { isSame } from '../records/is-same.ts';
import type { Standing } from '../records/arrival.ts';
import type { Assessment } from './assessment.ts';
import { withAssessment } from './assessment-change.ts';
import type { Programme } from './programme.ts';

export interface OwnCourse {
  readonly programme: Programme | null;
  /** Oldest first. */
  readonly assessments: readonly Assessment[];
}

/**
 * How what came stands to what is here: of programmes there can only be one, while assessments of both are kept. Null where
 * nothing of it came.
 */
export function courseStanding(mine: OwnCourse, theirs: OwnCourse): Standing | null {
  if (!theirs.programme && theirs.assessments.length === 0) return null;
  const both = broughtIn(mine, theirs);
  if (isSame(both.programme, mine.programme) && isSame(both.assessments, mine.assessments)) return 'same';
  return mine.programme && theirs.programme && !isSame(mine.programme, theirs.programme) ? 'conflict' : 'new';
}

/** Their programme in place of what is here, and the assessments of both; one that is here stays as it is. */
export function broughtIn(mine: OwnCourse, theirs: OwnCourse): OwnCourse {
  const here = new Set(mine.assessments.map(({ at }) => at));
  const more = theirs.assessments.filter(({ at }) => !here.has(at));
  return {
    programme: theirs.programme ?? mine.programme,
    assessments: more.reduce(withAssessment, mine.assessments),
  };
}
