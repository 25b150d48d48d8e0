/** Pain while a day goes on. */
import { isBeyondStop, PAIN_RISE } from './rules.ts';

/** Whether it is better to stop: it has risen, or is beyond the line. @param before, now 0…10 where it was given */
export function painSaysStop(before: number | null, now: number | null): boolean {
  return isBeyondStop(now) || (before !== null && now !== null && now - before >= PAIN_RISE);
}
