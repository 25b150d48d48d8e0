/**
 * What making pictures small before the model costs in accuracy and saves in time: each clip at its own size and at others.
 *
 *     npm run picture-size -- VIDEO… --exercise ID [--sides 960,640,480,320]
 *
 * Prints, against the clip at its own size, how far back and hips differ over all pictures in which both were measured, the reps found, and how long a picture took from the page to the worker and back.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { analyseRecording, type AnalysedRecording } from '../../src/core/analyse-recording.ts';
import { percentile } from '../../src/core/geometry/statistics.ts';
import type { Angle } from '../../src/core/reading.ts';
import { unpackFrames } from '../../src/core/records/trace.ts';
import { exerciseById } from '../../src/exercises/catalogue.ts';
import { fetchMaps } from '../../src/exercises/map-source.ts';
import { MODEL } from '../evaluation/analyze-clip.ts';
import { openHeadless } from '../evaluation/headless-browser.ts';

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

async function measured(video: string, sidePx: number): Promise<{ found: AnalysedRecording; ms: number }> {
  await page.evaluate(() => {
    document.querySelector('#recording')?.remove();
    document.body.append(Object.assign(document.createElement('input'), { type: 'file', id: 'recording' }));
  });
  await page.setInputFiles('#recording', video);
  const text = await page.evaluate(
    async ([model, sidePx]) => {
      const file = document.querySelector<HTMLInputElement>('#recording')!.files![0]!;
      return JSON.stringify(await window.hingeline.seen(file, model, sidePx));
    },
    [MODEL, sidePx] as const,
  );
  const { trace, pictureMs } = JSON.parse(text) as Awaited<ReturnType<typeof window.hingeline.seen>>;
  return { found: analyseRecording(exercise!, unpackFrames(trace)), ms: percentile(pictureMs, 0.5)! };
}

/** Mean, 99th percentile and largest difference, degrees, where both know the angle. */
function apart(one: AnalysedRecording, other: AnalysedRecording, angle: 'hip' | 'lumbar'): string {
  const known = (value: Angle): number | null => (value.kind === 'measured' ? value.deg : null);
  const differences = one.readings.flatMap((reading, i) => {
    const a = known(reading[angle]);
    const b = known(other.readings[i]![angle]);
    return a === null || b === null ? [] : [Math.abs(a - b)];
  });
  const mean = differences.reduce((sum, each) => sum + each, 0) / differences.length;
  const most = percentile(differences, 0.99)!;
  return `${mean.toFixed(2)} / ${most.toFixed(1)} / ${Math.max(...differences).toFixed(1)} of ${differences.length}`;
}

const repsOf = ({ events }: AnalysedRecording): number =>
  events.filter((event) => event.type === 'rep-finished' && event.rep.kind === 'rep').length;

console.log(
  'clip, longer side: ms a picture; back, hips: mean / 99th percentile / largest difference in degrees, of so many pictures; reps',
);
for (const video of positionals) {
  const own = await measured(video, Infinity);
  console.log(`${basename(video)}  as it is: ${own.ms.toFixed(0)} ms; ${repsOf(own.found)} reps`);
  for (const sidePx of sides) {
    const { found, ms } = await measured(video, sidePx);
    console.log(
      `  ${sidePx}: ${ms.toFixed(0)} ms; back ${apart(own.found, found, 'lumbar')}, hips ${apart(own.found, found, 'hip')}; ${repsOf(found)} reps`,
    );
  }
}
await close();
process.exit(0);
