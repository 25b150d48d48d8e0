/** Numbers, dates and plurals as a language writes them. */
import type { Language } from './language.ts';

/** The person's own variant of the language, where the browser names one: "en-GB" writes dates otherwise than "en-US". */
function localeOf(language: Language): string {
  const preferred = typeof navigator === 'undefined' ? [] : (navigator.languages ?? []);
  return preferred.find((tag) => tag.toLowerCase().split('-')[0] === language) ?? language;
}

/** With a true minus sign and no negative zero. @param digits behind the decimal sign, all of them shown */
export function decimal(value: number, digits: number, language: Language): string {
  const format = new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'negative',
  });
  return format.format(value).replace('-', '−');
}

/** "−12°", in whole degrees. */
export function degrees(deg: number, language: Language): string {
  return `${decimal(deg, 0, language)}°`;
}

/** "12° ± 4°"; an error below one degree would be a false promise of whole degrees. @param sigmaDeg null where it is unknown */
export function degreesWithError(deg: number, sigmaDeg: number | null, language: Language): string {
  const value = degrees(deg, language);
  return sigmaDeg === null ? value : `${value} ± ${degrees(Math.max(1, sigmaDeg), language)}`;
}

/** "45%", "45 %". @param share 1 is the whole */
export function percent(share: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** "60 s", by the sign that all languages share; the space does not break. */
export function seconds(value: number, language: Language, digits = 0): string {
  return `${decimal(value, digits, language)}\u00a0s`;
}

/** "6.2": bytes as megabytes, as networks count them. */
export function megabytes(bytes: number, language: Language): string {
  return decimal(bytes / 1e6, 1, language);
}

/** "Tue, 4 March, 18:05"; with the year where it is not this one. What is no date stays as it is. @param iso ISO 8601 */
export function dateAndTime(iso: string, language: Language): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    ...(date.getFullYear() !== new Date().getFullYear() && { year: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
  }).format(date);
}

/** "4 March 2026, 18:05", for what is read later. What is no date stays as it is. @param iso ISO 8601 */
export function fullDateAndTime(iso: string, language: Language): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'short' }).format(date);
}

/** "4 March 2026". What is no date stays as it is. @param iso an ISO 8601 day */
export function day(iso: string, language: Language): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  // A day has no time zone; read in any other than the one it is written in, it might be the day before.
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** "4 March"; with the year where it is not the given one. @param iso an ISO 8601 day @param present a day of that year */
export function shortDay(iso: string, present: string, language: Language): string {
  const year = iso.slice(0, 4) === present.slice(0, 4) ? undefined : 'numeric';
  return ofUtc(iso, { day: 'numeric', month: 'long', year }, language);
}

/** "Saturday, 28 November", of a day that is near. @param iso an ISO 8601 day */
export function nearDay(iso: string, language: Language): string {
  return ofUtc(iso, { weekday: 'long', day: 'numeric', month: 'long' }, language);
}

/** "tomorrow" */
export function tomorrow(language: Language): string {
  return new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' }).format(1, 'day');
}

/** "March 2026". @param month "2026-03" */
export function monthAndYear(month: string, language: Language): string {
  return ofUtc(`${month}-01`, { month: 'long', year: 'numeric' }, language);
}

/** "4 Mar" under a chart; over more than a year "Mar 26". @param iso an ISO 8601 day */
export function chartDay(iso: string, withYear: boolean, language: Language): string {
  return ofUtc(iso, withYear ? { month: 'short', year: '2-digit' } : { day: 'numeric', month: 'short' }, language);
}

/** The days of a week: "Mon", "Monday". @param weekday 1 is Monday, 7 Sunday */
export function weekdayName(weekday: number, length: 'short' | 'long', language: Language): string {
  // 5 January 1970 was a Monday.
  return ofUtc(new Date(Date.UTC(1970, 0, 4 + weekday)).toISOString(), { weekday: length }, language);
}

/** With which day a week begins where the person lives, 1 is Monday, 7 Sunday; Monday where the browser does not know. */
export function firstWeekday(language: Language): number {
  const locale: Intl.Locale & { readonly weekInfo?: WeekInfo; getWeekInfo?(): WeekInfo } = new Intl.Locale(localeOf(language)); // prettier-ignore
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}

interface WeekInfo {
  readonly firstDay: number;
}

/** A day has no time zone; read in any other than the one it is written in, it might be the day before. */
function ofUtc(iso: string, options: Intl.DateTimeFormatOptions, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' }).format(new Date(iso));
}

/** "a, b and c". */
export function list(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items);
}

/** Chooses between the forms of a word: "1 rep", "2 reps". Where a language has more forms, what it has for most counts is `other`. */
export function pluralOf(language: Language): (count: number, one: string, other: string) => string {
  const rules = new Intl.PluralRules(language);
  return (count, one, other) => (rules.select(count) === 'one' ? one : other);
}
