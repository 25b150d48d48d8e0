/** What this browser kept is doubted too: these say what a value of it is, or null. */
import type { Day } from '../core/history/days.ts';

/** "2026-03-04", and a day that there is. */
export function dayOf(kept: unknown): Day | null {
  if (typeof kept !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(kept)) return null;
  const instant = new Date(`${kept}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(kept) ? kept : null;
}

export function numberIn([min, max]: readonly [min: number, max: number], value: unknown): number | null {
  return typeof value === 'number' && value >= min && value <= max ? value : null;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
