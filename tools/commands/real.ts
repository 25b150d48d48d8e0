/**
 * How the app does on recordings of real people whose exercise and technique somebody labelled.
 *
 *     npm run real -- FOLDER [--clips DIR] [--verbose]
 *
 * FOLDER holds `clips.json` (what each clip shows, and the rule it is checked by) and the traces it names, plain or packed
 * (`.json.gz`): numbers only. With `--clips` the video files in DIR go through the app instead; what is not there is left out.
 * Exits 0 when every rule holds.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import { exerciseById, EXERCISES } from '../../src/exercises/catalogue.ts';
import { fetchMaps } from '../../src/exercises/map-source.ts';
import type { Report } from '../../src/core/records/report.ts';
import { analyzeClip } from '../evaluation/analyze-clip.ts';
import { openHeadless } from '../evaluation/headless-browser.ts';
import { judge, summaryOf, type LabelledClip, type RealResult } from '../evaluation/real-of.ts';
import { readTrace, reportOfTrace } from '../evaluation/trace-report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { clips: { type: 'string' }, verbose: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (!folder || !existsSync(join(folder, 'clips.json'))) {
  console.error('usage: npm run real -- FOLDER [--clips DIR] [--verbose]     (FOLDER has clips.json)');
  process.exit(2);
}
let browser: Awaited<ReturnType<typeof openHeadless>> | null = null;

async function reportOf(exercise: Exercise, { name, trace }: LabelledClip): Promise<Report | null> {
  if (values.clips !== undefined) {
    const path = join(values.clips, name);
    if (!existsSync(path)) return null;
    browser ??= await openHeadless();
    return (await analyzeClip(browser.page, path, exercise.id)).report;
  }
  const path = trace && [join(folder!, 'traces', trace), join(folder!, trace)].find((each) => existsSync(each));
  if (!path) return null;
  return reportOfTrace(exercise, name, readTrace(path));
}

await fetchMaps(EXERCISES);
const clips = JSON.parse(readFileSync(join(folder, 'clips.json'), 'utf8')) as readonly LabelledClip[];
const results: RealResult[] = [];
/** Clips that could not be analysed at all. */
let broken = 0;
for (const clip of clips) {
  const exercise = exerciseById(clip.exerciseId ?? '');
  const report =
    exercise &&
    (await reportOf(exercise, clip).catch((error: Error) => {
      console.error(`${clip.name}: ${error.message}`);
      broken++;
      return null;
    }));
  if (!report) continue;
  const result = judge(clip, report);
  results.push(result);
  console.log(result.line);
  if (values.verbose) for (const line of result.details) console.log(`    ${line}`);
}
await (browser as Awaited<ReturnType<typeof openHeadless>> | null)?.close(); // assigned in reportOf
const { lines, holds } = summaryOf(results, broken);
console.log();
for (const line of lines) console.log(line);
process.exit(holds ? 0 : 1);
