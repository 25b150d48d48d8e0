/**
 * What making pictures small before the model costs in accuracy and saves in time: each clip at its own size and at others.
 *
 *     npm run picture-size -- VIDEO… --exercise ID [--sides 960,640,480,320]
 *
 * Prints, against the clip at its own size, how far back and hips differ over all pictures in which both were measured, the reps found, and how long a picture took from the page to the worker and back.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { AnalysedRecording } from '../../src/core/analyse-recording.ts';
import { exerciseById } from '../../src/exercises/catalogue.ts';
import { fetchMaps } from '../../src/exercises/map-source.ts';
import { openHeadless } from '../evaluation/headless-browser.ts';
import { apart, seenIn } from '../evaluation/seen-in.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { exercise: { type: 'string' }, sides: { type: 'string', default: '960,640,480,320' } },
});
const exercise = exerciseById(values.exercise ?? '');
if (!exercise || positionals.length === 0) {
  console.error('usage: npm run picture-size -- VIDEO… --exercise ID [--sides 960,640,480,320]');
  process.exit(2);
}
await fetchMaps([exercise]);
const sides = values.sides.split(',').map(Number);
const { page, close } = await openHeadless();

const repsOf = ({ events }: AnalysedRecording): number =>
  events.filter((event) => event.type === 'rep-finished' && event.rep.kind === 'rep').length;

console.log(
  'clip, longer side: ms a picture; back, hips: mean / 99th percentile / largest difference in degrees, of so many pictures; reps',
);
for (const video of positionals) {
  const own = await seenIn(page, video, exercise, { sidePx: Infinity });
  console.log(`${basename(video)}  as it is: ${own.ms.toFixed(0)} ms; ${repsOf(own.found)} reps`);
  for (const sidePx of sides) {
    const { found, ms } = await seenIn(page, video, exercise, { sidePx });
    console.log(
      `  ${sidePx}: ${ms.toFixed(0)} ms; back ${apart(own.found, found, 'lumbar')}, hips ${apart(own.found, found, 'hip')}; ${repsOf(found)} reps`,
    );
  }
}
await close();
process.exit(0);
