/** The days of the programme as a file for a calendar (iCalendar, RFC 5545): one entry that recurs. Nothing in it is remote. */
import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventRepeatingFreq,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import type { Day } from '../core/history/days.ts';

/** What goes into it. */
export interface CalendarEntry {
  /** The same for every version of it, so that a calendar takes a newer one in place of the older. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The first of its days. */
  readonly first: Day;
  readonly everyDays: number;
  /** "18:30" where the person is, whatever the time zone; null for the whole day. */
  readonly time: string | null;
  /** How long it takes, where it has a time. */
  readonly minutes: number;
  /** When it was made: later ones count. */
  readonly madeAt: Date;
}

/** @throws RangeError for a time that is none */
export function calendarFile({ id, title, text, first, everyDays, time, minutes, madeAt }: CalendarEntry): string {
  if (time !== null && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new RangeError(`no time: ${time}`);
  const calendar = ical({
    prodId: { company: 'Hingeline', product: 'Programme' },
    method: ICalCalendarMethod.PUBLISH,
    name: title,
  });
  // Where there is no time zone the library writes what the clock of UTC shows.
  const start = new Date(`${first}T${time ?? '00:00'}:00Z`);
  const event: ICalEventData = {
    id,
    stamp: madeAt,
    sequence: Math.floor(madeAt.getTime() / 1000) % 2 ** 31,
    summary: title,
    description: text,
    start,
    repeating: { freq: ICalEventRepeatingFreq.DAILY, interval: everyDays },
    // It blocks nobody's time: it can be done whenever it suits.
    transparency: ICalEventTransparency.TRANSPARENT,
    floating: true,
    ...(time === null
      ? { allDay: true }
      : {
          end: new Date(start.getTime() + 60_000 * minutes),
          alarms: [{ type: ICalAlarmType.display, trigger: 0, description: title }],
        }),
  };
  calendar.createEvent(event);
  return calendar.toString();
}
