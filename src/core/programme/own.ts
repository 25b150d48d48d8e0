/** What is the person's own besides their sessions, as it goes to another device and comes back. */
import type { OwnBend } from '../exercise/standard.ts';
import { isSame } from '../records/is-same.ts';
import type { Standing } from '../records/arrival.ts';
import type { Prescription } from '../records/prescription.ts';
import type { Assessment } from './assessment.ts';
import { withAssessment } from './assessment-change.ts';
import type { Programme } from './programme.ts';

export interface OwnCourse {
  readonly programme: Programme | null;
  /** Oldest first. */
  readonly assessments: readonly Assessment[];
  /** The plan that is followed. */
  readonly prescription: Prescription | null;
  readonly ownBend: OwnBend | null;
}

export const NO_COURSE: OwnCourse = { programme: null, assessments: [], prescription: null, ownBend: null };

/** Of these there can only be one. */
const SINGLE = ['programme', 'prescription', 'ownBend'] as const;

/**
 * How what came stands to what is here: of programme, plan and own bend there can only be one, while assessments of both are
 * kept. Null where nothing of it came.
 */
export function courseStanding(mine: OwnCourse, theirs: OwnCourse): Standing | null {
  if (SINGLE.every((what) => !theirs[what]) && theirs.assessments.length === 0) return null;
  if (isSame(broughtIn(mine, theirs), mine)) return 'same';
  const replaced = SINGLE.some((what) => mine[what] && theirs[what] && !isSame(mine[what], theirs[what]));
  return replaced ? 'conflict' : 'new';
}

/** Theirs in place of what is here, and the assessments of both; one that is here stays as it is. */
export function broughtIn(mine: OwnCourse, theirs: OwnCourse): OwnCourse {
  const here = new Set(mine.assessments.map(({ at }) => at));
  const more = theirs.assessments.filter(({ at }) => !here.has(at));
  return {
    programme: theirs.programme ?? mine.programme,
    prescription: theirs.prescription ?? mine.prescription,
    ownBend: theirs.ownBend ?? mine.ownBend,
    assessments: more.reduce(withAssessment, mine.assessments),
  };
}
