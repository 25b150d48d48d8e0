/** The programme one begins with: as it is for everybody, or by what an assessment found. */
import type { Assessment, Found, FoundRange } from './assessment.ts';
import { doseIn } from './dose.ts';
import { ladderById, LADDERS } from './ladders.ts';
import type { Dose, LadderId, Programme, ProgrammeLine } from './programme.ts';

/** Of about 20 minutes, every other day: a day of rest between, as is usual for strength (ACSM: two to three times a week). */
export const FIRST_PROGRAMME: Programme = {
  lines: LADDERS.map(({ id, first }) => ({ ladder: id, ...first, changed: null })),
  everyDays: 2,
  days: [],
  pausedUntil: null,
};

/** Ladders that are new since the programme was kept stand at its end, off. */
export function complete(programme: Programme): Programme {
  const missing = FIRST_PROGRAMME.lines.filter(({ ladder }) => programme.lines.every((line) => line.ladder !== ladder));
  if (missing.length === 0) return programme;
  return { ...programme, lines: [...programme.lines, ...missing.map((line) => ({ ...line, on: false }))] };
}

type Beginning = 'little' | 'much';

/** Where a person can do surely more, or surely less, than the usual; what is within its error of a limit is neither. */
interface BeginningRow {
  readonly ladder: LadderId;
  readonly little: (found: Assessment) => boolean;
  readonly much: (found: Assessment) => boolean;
}

/**
 * From a good hinge's share of the hips (0.75 to 0.8) and a free bend's (0.62), the arch of real good bridges (up to 12°) and
 * the line at which it is amber (20°); ranges: Unvalidated.
 */
const BEGINNINGS: readonly BeginningRow[] = [
  {
    ladder: 'hinge',
    little: ({ hingeHipDeg, hingeHipShare }) => isBelow(hingeHipShare, 0.62) || isShort(hingeHipDeg, 40),
    much: ({ hingeHipDeg, hingeHipShare }) => isAbove(hingeHipShare, 0.75) && isAbove(hingeHipDeg, 60),
  },
  {
    ladder: 'bridge',
    little: ({ bridgeArchDeg, bridgeShortDeg }) => isAbove(bridgeArchDeg, 12) || isAbove(bridgeShortDeg, 20),
    much: ({ bridgeArchDeg, bridgeShortDeg }) => isBelow(bridgeArchDeg, 12) && isBelow(bridgeShortDeg, 10),
  },
  {
    ladder: 'leg-raise',
    little: ({ legRaiseDeg: { left, right } }) => isShort(left, 30) || isShort(right, 30),
    much: ({ legRaiseDeg: { left, right } }) => isAbove(left, 60) && isAbove(right, 60),
  },
];

/** What much begins with, of each set. */
const MUCH_REPS = 12;

/**
 * The programme to begin with after an assessment. The variation is the easiest whatever was found: a harder one is reached
 * by clean days with the easier. A programme of which a day was done stays as it is, as it has followed what was done.
 */
export function adopted(programme: Programme | null, assessment: Assessment): Programme {
  const before = complete(programme ?? FIRST_PROGRAMME);
  if (isUnderWay(before)) return before;
  return { ...before, lines: before.lines.map((line) => begun(line, assessment)) };
}

/** A day of it was done. */
export function isUnderWay(programme: Programme | null): boolean {
  return programme?.days.some(({ kind }) => kind !== 'skipped') ?? false;
}

function begun(line: ProgrammeLine, assessment: Assessment): ProgrammeLine {
  const row = BEGINNINGS.find(({ ladder }) => ladder === line.ladder);
  const ladder = ladderById(line.ladder);
  if (!row || !ladder || line.changed?.reason === 'by-hand') return line;
  const from: Dose = { rung: line.rung, sets: line.sets, amount: line.amount };
  const beginning = row.little(assessment) ? 'little' : row.much(assessment) ? 'much' : null;
  const to = doseIn(ladder, { ...ladder.first, ...(beginning && BEGINS_WITH[beginning]) });
  if (to.amount === line.amount && to.sets === line.sets && to.rung === line.rung) return line;
  return { ...line, ...to, changed: { day: assessment.day, reason: 'assessed', from, to } };
}

/** As little as the variation allows. */
const BEGINS_WITH: Record<Beginning, Pick<Dose, 'amount'>> = { little: { amount: 0 }, much: { amount: MUCH_REPS } };

/** Surely above, by more than its error. */
function isAbove(found: Found | null, limit: number): boolean {
  return found !== null && found.value - found.sigma > limit;
}

function isBelow(found: Found | null, limit: number): boolean {
  return found !== null && found.value + found.sigma < limit;
}

/** The back surely joined in before that; where it did not join in at all, nothing is known to be short. */
function isShort(found: FoundRange | null, limit: number): boolean {
  return isBelow(found, limit) && !found!.atLeast;
}
