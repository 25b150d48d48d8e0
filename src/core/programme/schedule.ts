/** On which days the programme is due, and how it is skipped, paused and taken up again. Nothing piles up: a day that passed is past. */
import { daysBetween, plusDays, type Day } from '../history/days.ts';
import { plannedLines, type PlannedLine } from './blocks.ts';
import { easier } from './dose.ts';
import { ladderById, type KnownIds } from './ladders.ts';
import { painSaysStop } from './pain.ts';
import type { Change, Programme, ProgrammeDay, ProgrammeLine } from './programme.ts';

type Timing = Pick<Programme, 'days' | 'everyDays' | 'pausedUntil'>;

/** What a day is. */
export type Today =
  | { readonly kind: 'due' }
  | { readonly kind: 'rest' | 'skipped' | 'done' | 'begun'; readonly next: Day }
  | { readonly kind: 'paused'; readonly until: Day };

/**
 * What today is. Due is the first day that lies `everyDays` after the last on which anything was done, and every day from
 * then on until it is done; a skipped day is none, and the day after it is again. One that was broken off can be gone on with
 * until it is over, unless it hurt.
 */
export function todayOf(programme: Timing, today: Day): Today {
  const next = nextDue(programme, today);
  const entry = entryOf(programme, today);
  if (entry && entry.kind !== 'skipped') return { kind: canGoOn(entry) ? 'begun' : 'done', next };
  if (isPaused(programme, today)) return { kind: 'paused', until: programme.pausedUntil! };
  if (entry) return { kind: 'skipped', next };
  return next === today ? { kind: 'due' } : { kind: 'rest', next };
}

function canGoOn({ left = [], painBefore, painAfter }: ProgrammeDay): boolean {
  return left.length > 0 && !painSaysStop(painBefore, painAfter);
}

/** What is done on a day: the lines that are on; of one that was broken off those that are left. */
export function linesOn(programme: Programme, today: Day, known: KnownIds): readonly PlannedLine[] {
  const lines = plannedLines(programme, known).filter(({ line }) => line.on);
  const left = entryOf(programme, today)?.left;
  return left ? lines.filter(({ line }) => left.includes(line.ladder)) : lines;
}

/** What a day was, or will be if all goes on so. */
export interface PlannedDay {
  readonly day: Day;
  readonly kind: ProgrammeDay['kind'] | 'due' | 'planned' | 'rest' | 'paused';
}

/** @param count so many days, from `first` on */
export function daysFrom(programme: Timing, first: Day, count: number, today: Day): readonly PlannedDay[] {
  const next = nextDue(programme, today);
  return Array.from({ length: count }, (_, i): PlannedDay => {
    const day = plusDays(first, i);
    const entry = day <= today ? entryOf(programme, day) : undefined;
    if (entry) return { day, kind: entry.kind };
    if (day < today) return { day, kind: 'rest' };
    const ahead = daysBetween(next, day);
    if (ahead >= 0 && ahead % programme.everyDays === 0) return { day, kind: day === today ? 'due' : 'planned' };
    return { day, kind: isPaused(programme, day) ? 'paused' : 'rest' };
  });
}

/** The first day from today on that is due. */
export function nextDue(programme: Timing, today: Day): Day {
  const done = lastDone(programme, today);
  const days = [today, ...(done ? [plusDays(done, programme.everyDays)] : []), programme.pausedUntil ?? today];
  const day = days.reduce((latest, each) => (each > latest ? each : latest));
  return day === today && entryOf(programme, today)?.kind === 'skipped' ? plusDays(day, 1) : day;
}

/** The last day up to today on which anything was done. Days ahead are of a clock that was wrong. */
function lastDone({ days }: Pick<Programme, 'days'>, today: Day): Day | null {
  return days.findLast(({ day, kind }) => day <= today && kind !== 'skipped')?.day ?? null;
}

function isPaused({ pausedUntil }: Timing, day: Day): boolean {
  return pausedUntil !== null && day < pausedUntil;
}

function entryOf({ days }: Timing, day: Day): ProgrammeDay | undefined {
  return days.find((each) => each.day === day);
}

/** Nothing is due today any more; what was done today stays done. */
export function skipped(programme: Programme, today: Day): Programme {
  if (entryOf(programme, today)) return programme;
  const days = [...programme.days, { day: today, kind: 'skipped' as const, painBefore: null, painAfter: null }];
  return { ...programme, days: days.toSorted((a, b) => (a.day < b.day ? -1 : 1)) };
}

/** Nothing is due for so many days, today the first of them. */
export function paused(programme: Programme, today: Day, days: number): Programme {
  return { ...programme, pausedUntil: plusDays(today, days) };
}

/** After more days than these one starts a step lower: strength lasts about two weeks without training, habit less. Unvalidated. */
const BREAK_DAYS = 14;

/**
 * The programme as it is taken up again: after a long break each line a step easier, once, however long it was. What was
 * changed since the last day counts from then.
 */
export function resumed(programme: Programme, today: Day, known: KnownIds): Programme {
  const done = lastDone(programme, today);
  if (!done) return programme;
  return { ...programme, lines: programme.lines.map((line) => eased(line, done, today, known)) };
}

function eased(line: ProgrammeLine, done: Day, today: Day, known: KnownIds): ProgrammeLine {
  const since = line.changed && line.changed.day > done ? line.changed.day : done;
  if (daysBetween(since, today) <= BREAK_DAYS) return line;
  const ladder = ladderById(line.ladder);
  const to = ladder && easier(ladder, line, known);
  if (!to) return line;
  const { rung, sets, amount } = line;
  const changed: Change = { day: today, reason: 'long-break', from: { rung, sets, amount }, to };
  return { ...line, ...to, changed };
}
