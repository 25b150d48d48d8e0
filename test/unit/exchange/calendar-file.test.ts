import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, test } from 'vitest';
import { daysBetween, plusDays } from '../../../src/core/history/days.ts';
import { calendarFile, type CalendarEntry } from '../../../src/exchange/calendar-file.ts';

const ENTRY: CalendarEntry = {
  id: 'programme@hingeline',
  title: 'Hüften und Rücken',
  text: 'Ihre Übungen, mit Hingeline;\nimmer mit der Ruhe. '.repeat(4),
  first: '2026-11-28',
  everyDays: 2,
  time: '18:30',
  minutes: 23,
  madeAt: new Date('2026-11-26T10:00:00Z'),
};

/** As another library reads it. */
function read(entry: Partial<CalendarEntry> = {}): ICAL.Event {
  const calendar = new ICAL.Component(ICAL.parse(calendarFile({ ...ENTRY, ...entry })));
  expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
  return new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
}

function daysOf(event: ICAL.Event, count: number): readonly string[] {
  const days = event.iterator();
  return Array.from({ length: count }, () => days.next().toString());
}

const zone = process.env['TZ'];

afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe.each(['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Auckland'])(
  'where the clock is that of %s',
  (tz) => {
    test('an entry recurs at the same time of the person’s day, over a change of the clock too', () => {
      process.env['TZ'] = tz;
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(tz);
      const event = read({ first: '2026-10-23' });
      expect(daysOf(event, 3)).toEqual(['2026-10-23T18:30:00', '2026-10-25T18:30:00', '2026-10-27T18:30:00']);
      expect(event.endDate.toString()).toBe('2026-10-23T18:53:00');
      expect(event.startDate.zone).toBe(ICAL.Timezone.localTimezone);
    });

    test('without a time it is there all day', () => {
      process.env['TZ'] = tz;
      const event = read({ time: null, everyDays: 3 });
      expect(event.startDate.isDate).toBe(true);
      expect(daysOf(event, 3)).toEqual(['2026-11-28', '2026-12-01', '2026-12-04']);
      expect(event.component.getFirstSubcomponent('valarm')).toBeNull();
    });
  },
);

test('it has its words, reminds at its time, and takes the place of an older one', () => {
  const event = read();
  expect(event.summary).toBe(ENTRY.title);
  expect(event.description).toBe(ENTRY.text);
  expect(event.uid).toBe(ENTRY.id);
  expect(event.component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString()).toBe('PT0S');
  const later = read({ madeAt: new Date('2026-11-27T10:00:00Z') });
  expect(later.uid).toBe(event.uid);
  expect(later.sequence).toBeGreaterThan(event.sequence);
});

test('lines are no longer than 75 bytes and end in CR LF, and nothing in it leads elsewhere', () => {
  const text = calendarFile(ENTRY);
  const lines = text.split('\r\n');
  expect(lines.every((line) => !line.includes('\n') && new TextEncoder().encode(line).length <= 75)).toBe(true);
  expect(text).not.toMatch(/https?:|mailto:/i);
});

test('whatever the rhythm, its days are so many apart', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 700 }), (everyDays, from) => {
      const days = daysOf(read({ everyDays, first: plusDays('2026-01-01', from), time: null }), 4);
      expect(days[0]).toBe(plusDays('2026-01-01', from));
      expect(days.slice(1).map((day, i) => daysBetween(days[i]!, day))).toEqual([everyDays, everyDays, everyDays]);
    }),
    { numRuns: 30 },
  );
});

test.each(['', '7:30', '24:00', '12:60', 'noon'])('%j is no time', (time) => {
  expect(() => calendarFile({ ...ENTRY, time })).toThrow(RangeError);
});
