import { firstErrors } from './first-errors.ts';
import { places } from './places.ts';
import { plan } from './plan.ts';
import { shared } from './shared.ts';
import { start } from './start.ts';
import { today } from './today.ts';
import { yours } from './yours.ts';

export const first = {
  language: 'fr',
  shared,
  start,
  places,
  yours,
  plan,
  today,
  errors: firstErrors,
} as const;
