/** What was done on which day, and how often: without the samples, which nobody did. */
import { countedOf } from '../records/opinion.ts';
import { SAMPLE_SOURCE, type RepMark, type SessionEntry } from '../records/record.ts';
import { daysBetween, type Day, type DayOf } from './days.ts';

/** One day with sessions. */
export interface DayDone {
  /** One or more, in the order of the list. */
  readonly sessions: readonly SessionEntry[];
  /** Full reps that count. */
  readonly reps: readonly RepMark[];
}

/** Sessions of the person themselves, from a camera or a recording, but for those they have deleted. */
export function ownOf(sessions: readonly SessionEntry[]): readonly SessionEntry[] {
  return sessions.filter(({ source, deletedAt }) => source !== SAMPLE_SOURCE && !deletedAt);
}

/** Every day with sessions of the person's own. */
export function doneByDay(sessions: readonly SessionEntry[], dayOf: DayOf): ReadonlyMap<Day, DayDone> {
  const days = new Map<Day, DayDone>();
  for (const session of ownOf(sessions)) {
    const day = dayOf(session.startedAt);
    if (day === null) continue;
    const before = days.get(day);
    const full = countedOf(session.reps).filter(({ kind }) => kind === 'rep');
    days.set(day, {
      sessions: [...(before?.sessions ?? []), session],
      reps: [...(before?.reps ?? []), ...full],
    });
  }
  return days;
}

export interface Adherence {
  /** Days with a session among the last `of`, today among them. */
  readonly days: number;
  /** 14, or fewer, but three, where the first session is less long ago. */
  readonly of: number;
  /** As many would be every other day. */
  readonly everyOther: number;
}

/** Two weeks are looked at: every other day is seven of them. Of fewer than three days there is no every other. */
const LOOKED_AT_DAYS = 14;
const LEAST_DAYS = 3;

/** How often something was done lately; null in the first days. */
export function adherenceOf(done: ReadonlyMap<Day, unknown>, today: Day): Adherence | null {
  // A device whose clock was put back may have sessions of tomorrow.
  const ages = [...done.keys()].map((day) => daysBetween(day, today)).filter((age) => age >= 0);
  const of = Math.min(LOOKED_AT_DAYS, Math.max(...ages) + 1);
  if (of < LEAST_DAYS) return null;
  return { days: ages.filter((age) => age < of).length, of, everyOther: Math.ceil(of / 2) };
}
