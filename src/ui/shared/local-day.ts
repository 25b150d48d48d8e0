import type { Day } from '../../core/history/days.ts';

/** The day of an instant where this device is; null for what is no instant. @param instant ISO 8601 */
export function localDay(instant: string | Date): Day | null {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return null;
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}
