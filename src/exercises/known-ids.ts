import type { KnownIds } from '../core/programme/ladders.ts';
import { EXERCISES } from './catalogue.ts';
import { GUIDED } from './guided/catalogue.ts';

/** What this version can lead: a programme leaves out whatever else its ladders name. */
export const KNOWN_IDS: KnownIds = new Set(
  [...EXERCISES, ...GUIDED.map(({ exercise }) => exercise)].map(({ id }) => id),
);
