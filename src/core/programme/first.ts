/** The programme one begins with. */
import { LADDERS } from './ladders.ts';
import type { Programme } from './programme.ts';

/** Of about 20 minutes, every other day: a day of rest lets what was trained recover (ACSM: two to three times a week). */
export const FIRST_PROGRAMME: Programme = {
  lines: LADDERS.map(({ id, first }) => ({ ladder: id, ...first, changed: null })),
  everyDays: 2,
  days: [],
  pausedUntil: null,
};
