/** Assessments as this browser kept them. What comes from elsewhere is checked in `exchange`. */
import {
  MOST_ASSESSMENTS,
  type AssessedPart,
  type Assessment,
  type Found,
  type FoundRange,
  type NotFound,
} from '../core/programme/assessment.ts';
import { dayOf, isRecord, numberIn } from './kept.ts';

/** Newest last; one that is not understood is left out. */
export function keptAssessments(kept: unknown): readonly Assessment[] {
  const all = Array.isArray(kept) ? kept.flatMap((each) => keptAssessment(each) ?? []) : [];
  return all.toSorted((a, b) => (a.at < b.at ? -1 : 1)).slice(-MOST_ASSESSMENTS);
}

function keptAssessment(kept: unknown): Assessment | null {
  if (!isRecord(kept)) return null;
  const day = dayOf(kept['day']);
  const { at, sessionIds, legRaiseDeg } = kept;
  if (!day || typeof at !== 'string' || Number.isNaN(Date.parse(at))) return null;
  const legs = isRecord(legRaiseDeg) ? legRaiseDeg : {};
  return {
    day,
    at,
    sessionIds: Array.isArray(sessionIds) ? sessionIds.filter((id) => typeof id === 'string') : [],
    analysis: numberIn([0, 100_000], kept['analysis']) ?? 0,
    hingeHipDeg: keptRange(kept['hingeHipDeg']),
    hingeHipShare: keptFound(kept['hingeHipShare']),
    bridgeShortDeg: keptFound(kept['bridgeShortDeg']),
    bridgeArchDeg: keptFound(kept['bridgeArchDeg']),
    legRaiseDeg: { left: keptRange(legs['left']), right: keptRange(legs['right']) },
    missing: keptMissing(kept['missing']),
  };
}

function keptFound(kept: unknown): Found | null {
  if (!isRecord(kept)) return null;
  const value = numberIn([-360, 360], kept['value']);
  const sigma = numberIn([0, 360], kept['sigma']);
  return value === null || sigma === null ? null : { value, sigma };
}

function keptRange(kept: unknown): FoundRange | null {
  const found = keptFound(kept);
  const greenDeg = isRecord(kept) ? numberIn([0, 360], kept['greenDeg']) : null;
  if (!found || greenDeg === null || !isRecord(kept)) return null;
  return { ...found, atLeast: kept['atLeast'] === true, greenDeg };
}

const PARTS = {
  hinge: true,
  bridge: true,
  'leg-raise-left': true,
  'leg-raise-right': true,
} satisfies Record<AssessedPart, true>;

const REASONS = {
  'not-done': true,
  'too-few': true,
  'not-far': true,
  squat: true,
  'both-legs': true,
  arched: true,
  'not-judged': true,
  'no-person': true,
  'not-calibrated': true,
  'out-of-picture': true,
  'not-side-on': true,
  'back-hidden': true,
  'legs-hidden': true,
  'outline-unclear': true,
} satisfies Record<NotFound, true>;

function keptMissing(kept: unknown): Assessment['missing'] {
  const entries = Object.entries(isRecord(kept) ? kept : {});
  return Object.fromEntries(entries.filter(([part, why]) => isIn(PARTS, part) && isIn(REASONS, why)));
}

function isIn(names: object, value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(names, value);
}
