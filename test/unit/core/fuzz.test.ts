/** The laws of every stream, on a few of them each time; `npm run fuzz` tries as many as one likes. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { obeysAllLaws } from '../../fuzz/laws.ts';
import { stream } from '../../fuzz/streams.ts';

const STREAMS = 200;
const SEED = 15;

test(`${STREAMS} streams, random and broken (seed ${SEED}), throw nothing and break no law`, () => {
  const came = { zeros: 0, reps: 0, judged: 0 };
  fc.assert(
    fc.property(stream, (made) => {
      const { zeros, reps, judged } = obeysAllLaws(made);
      came.zeros += zeros;
      came.reps += reps;
      came.judged += judged;
    }),
    { numRuns: STREAMS, seed: SEED },
  );
  // They would be no laws if nothing was ever measured.
  expect(Math.min(came.zeros, came.reps, came.judged)).toBeGreaterThan(3);
});
