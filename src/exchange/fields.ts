/** What the fields of several files are checked by. */
import * as v from 'valibot';

/** JSON has no NaN; a number too large for it is infinite, and beyond every range. */
export const within = (min: number, max: number) => v.pipe(v.number(), v.minValue(min), v.maxValue(max));
export const whole = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
export const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

export const PainGiven = v.nullable(whole(0, 10));

/** ISO 8601, as `Date` writes it. */
export const Instant = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((iso) => !Number.isNaN(Date.parse(iso)), 'a day there is'),
);

export const Reason = v.picklist([
  'no-person',
  'not-calibrated',
  'out-of-picture',
  'not-side-on',
  'back-hidden',
  'legs-hidden',
  'outline-unclear',
]);
