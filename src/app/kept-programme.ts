/** The programme as this browser kept it. What comes from elsewhere is checked in `exchange`. */
import {
  EVERY_DAYS,
  type Change,
  type ChangeReason,
  type Dose,
  type Programme,
  type ProgrammeDay,
  type ProgrammeLine,
} from '../core/programme/programme.ts';
import { dayOf, isRecord, numberIn } from './kept.ts';

/** Null where it is none. A line or a day that is not understood is left out. */
export function keptProgramme(kept: unknown): Programme | null {
  if (!isRecord(kept) || !Array.isArray(kept['lines'])) return null;
  const lines = firstOfEach(kept['lines'].flatMap((line) => keptLine(line) ?? []), ({ ladder }) => ladder); // prettier-ignore
  if (lines.length === 0) return null;
  const days = Array.isArray(kept['days']) ? kept['days'].flatMap((day) => keptDay(day) ?? []) : [];
  const everyDays = numberIn(EVERY_DAYS, kept['everyDays']);
  return {
    lines,
    everyDays: everyDays === null ? 2 : Math.round(everyDays),
    days: firstOfEach(days, ({ day }) => day).toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    pausedUntil: dayOf(kept['pausedUntil']),
  };
}

function keptLine(kept: unknown): ProgrammeLine | null {
  const dose = keptDose(kept);
  if (!dose || !isRecord(kept) || typeof kept['ladder'] !== 'string') return null;
  return { ladder: kept['ladder'], ...dose, on: kept['on'] === true, changed: keptChange(kept['changed']) };
}

/** Whole numbers; what a rung allows is known where it is used. */
const PLACES: readonly [min: number, max: number] = [0, 1000];

function keptDose(kept: unknown): Dose | null {
  if (!isRecord(kept)) return null;
  const [rung, sets, amount] = [kept['rung'], kept['sets'], kept['amount']].map((value) => numberIn(PLACES, value));
  const isWhole = [rung, sets, amount].every(Number.isInteger);
  return isWhole && typeof rung === 'number' && typeof sets === 'number' && typeof amount === 'number'
    ? { rung, sets, amount }
    : null;
}

const REASONS = {
  clean: true,
  recovered: true,
  slips: true,
  'pain-up': true,
  'pain-high': true,
  'long-break': true,
  assessed: true,
  'by-hand': true,
} satisfies Record<ChangeReason, true>;

function isReason(value: unknown): value is ChangeReason {
  return typeof value === 'string' && Object.hasOwn(REASONS, value);
}

function keptChange(kept: unknown): Change | null {
  if (!isRecord(kept) || !isReason(kept['reason'])) return null;
  const [day, from, to] = [dayOf(kept['day']), keptDose(kept['from']), keptDose(kept['to'])];
  return day && from && to ? { day, reason: kept['reason'], from, to } : null;
}

const KINDS: readonly ProgrammeDay['kind'][] = ['done', 'partly', 'skipped'];
const PAIN: readonly [min: number, max: number] = [0, 10];

function keptDay(kept: unknown): ProgrammeDay | null {
  if (!isRecord(kept)) return null;
  const day = dayOf(kept['day']);
  const kind = KINDS.find((each) => each === kept['kind']);
  if (!day || !kind) return null;
  const { left } = kept;
  return {
    day,
    kind,
    painBefore: numberIn(PAIN, kept['painBefore']),
    painAfter: numberIn(PAIN, kept['painAfter']),
    ...(Array.isArray(left) && { left: left.filter((ladder) => typeof ladder === 'string') }),
  };
}

function firstOfEach<T>(all: readonly T[], key: (each: T) => string): readonly T[] {
  return [...new Map(all.toReversed().map((each) => [key(each), each])).values()].toReversed();
}
