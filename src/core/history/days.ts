/**
 * Calendar days where the person is. A day has no hours here, so that the two days a year of 23 and 25 hours are days like
 * any other; who reads a clock decides which day an instant belongs to (`DayOf`).
 */

/** ISO 8601: "2026-03-04". Days sort as text. */
export type Day = string;

/** "2026-03" */
export type Month = string;

/** The day of an instant, ISO 8601, where the person is; null for what is no instant. */
export type DayOf = (instant: string) => Day | null;

/** Monday is 1, Sunday 7, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY_MS = 86_400_000;

function serial(day: Day): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

function ofSerial(serial: number): Day {
  return new Date(serial * DAY_MS).toISOString().slice(0, 10);
}

/** @param days may be negative */
export function plusDays(day: Day, days: number): Day {
  return ofSerial(serial(day) + days);
}

/** How many days the second is after the first; negative when before. */
export function daysBetween(first: Day, second: Day): number {
  return serial(second) - serial(first);
}

export function weekdayOf(day: Day): Weekday {
  // 1 January 1970 was a Thursday.
  return (((((serial(day) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** @param months may be negative */
export function plusMonths(month: Month, months: number): Month {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number - 1 + months)).toISOString().slice(0, 7);
}

/** The weeks of a month, seven places each; null for days of the months beside it. @param first weekday a week begins with */
export function weeksOf(month: Month, first: Weekday): readonly (readonly (Day | null)[])[] {
  const begin: Day = `${month}-01`;
  const count = daysBetween(begin, `${plusMonths(month, 1)}-01`);
  const before = (weekdayOf(begin) - first + 7) % 7;
  return Array.from({ length: Math.ceil((before + count) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, place) => {
      const index = 7 * week + place - before;
      return index >= 0 && index < count ? plusDays(begin, index) : null;
    }),
  );
}
