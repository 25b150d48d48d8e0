import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  daysBetween,
  monthOf,
  plusDays,
  plusMonths,
  weekdayOf,
  weeksOf,
  type Weekday,
} from '../../../../src/core/history/days.ts';
import { localDay } from '../../../../src/ui/shared/local-day.ts';

const days = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const firsts = fc.integer({ min: 1, max: 7 }).map((first) => first as Weekday);

test('a known week', () => {
  expect(['2026-11-23', '2026-11-26', '2026-11-29'].map(weekdayOf)).toEqual([1, 4, 7]);
  expect(plusDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(plusMonths('2026-01', -1)).toBe('2025-12');
});

test('days added are days between, and seven of them the same weekday', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, n) => {
      const other = plusDays(day, n);
      expect(daysBetween(day, other)).toBe(n);
      expect(other < day).toBe(n < 0);
      expect(weekdayOf(other) === weekdayOf(day)).toBe(n % 7 === 0);
    }),
  );
});

test('the weeks of a month hold each of its days once, in order, under its weekday', () => {
  fc.assert(
    fc.property(days, firsts, (day, first) => {
      const month = monthOf(day);
      const weeks = weeksOf(month, first);
      const all = weeks.flat().flatMap((each) => each ?? []);
      expect(all).toContain(day);
      expect(all[0]).toBe(`${month}-01`);
      expect(monthOf(plusDays(all.at(-1)!, 1))).toBe(plusMonths(month, 1));
      expect(new Set(all).size).toBe(all.length);
      for (const week of weeks) {
        expect(week).toHaveLength(7);
        expect(week.some((each) => each)).toBe(true);
        const wanted = week.map((each, place) => each && ((first - 1 + place) % 7) + 1);
        expect(week.map((each) => each && weekdayOf(each))).toEqual(wanted);
      }
    }),
  );
});

describe.each(['Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata', 'UTC'])('in %s', (zone) => {
  const before = process.env['TZ'];
  beforeAll(() => void (process.env['TZ'] = zone));
  afterAll(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  test('an instant is of the day that a calendar there shows, on days of 23 and 25 hours too', () => {
    const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: zone });
    // Every half hour around the changes of the clocks of either hemisphere.
    for (const change of ['2026-03-08', '2026-03-29', '2026-04-05', '2026-09-27', '2026-10-25', '2026-11-01']) {
      const from = Date.parse(`${change}T00:00:00Z`) - 36 * 3_600_000;
      for (let i = 0; i < 144; i++) {
        const instant = new Date(from + i * 1_800_000);
        expect(localDay(instant.toISOString())).toBe(calendar.format(instant));
      }
    }
  });
});

test('what is no instant has no day', () => {
  expect(localDay('yesterday')).toBeNull();
});
