/**
 * Random streams of frames through the whole of the core: no throw, and every law of `test/fuzz/laws.ts` holds.
 *
 *     npm run fuzz [-- --streams 100000] [--seed 1]
 *
 * A stream that breaks a law is shrunk and printed, with the seed that made it. Exits 0 when there is none.
 */
import * as fc from 'fast-check';
import { parseArgs } from 'node:util';
import { EXERCISES } from '../../src/exercises/catalogue.ts';
import { fetchMaps } from '../../src/exercises/map-source.ts';
import { obeysAllLaws } from '../../test/fuzz/laws.ts';
import { stream } from '../../test/fuzz/streams.ts';

const { values } = parseArgs({
  options: { streams: { type: 'string', default: '10000' }, seed: { type: 'string', default: String(Date.now()) } },
});
await fetchMaps(EXERCISES);
const numRuns = Number(values.streams);
const seed = Number(values.seed);
const before = performance.now();
const TOLD_EVERY = 1000;
const sum = { streams: 0, frames: 0, zeros: 0, reps: 0, judged: 0 };
const result = fc.check(
  fc.property(stream, (made) => {
    const came = obeysAllLaws(made);
    sum.streams++;
    for (const key of ['frames', 'zeros', 'reps', 'judged'] as const) sum[key] += came[key];
    if (sum.streams % TOLD_EVERY === 0) console.log(`${sum.streams} streams`);
  }),
  { numRuns, seed },
);
const seconds = (performance.now() - before) / 1000;
console.log(`seed ${seed}: ${sum.streams} streams of ${sum.frames} frames in ${seconds.toFixed(0)} s; ${sum.zeros} zeros, ${sum.reps} reps, ${sum.judged} of them judged`); // prettier-ignore
if (result.failed) console.error(fc.defaultReportMessage(result), result.errorInstance);
process.exit(result.failed ? 1 : 0);
