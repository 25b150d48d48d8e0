/**
 * Analyses recordings: every decoded frame, the app's own pipeline.
 *
 *     npm run --silent analyze -- VIDEO --exercise ID --out REPORT.json [--trace TRACE.json]
 *     npm run --silent analyze -- VIDEO… | FOLDER… --exercise ID --out FOLDER [--traces] [--jobs N]
 *         both: [--model lite|full] [--inference cpu|gpu]
 *
 * The second form takes several, goes on after one that cannot be analysed, and writes the reps of all as one table too.
 * `--help` lists the exercises. Progress goes to stderr.
 * Exits 0; 1 with one line when a recording cannot be analysed, 2 when the command is wrong, 3 with one line when a part of a
 * recording could not be read: the report names it and holds the rest.
 */
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { EXERCISES, exerciseById } from '../../src/exercises/catalogue.ts';
import type { Inference, ModelChoice, ModelVariant } from '../../src/pose/protocol.ts';
import { analyzeClip, isWhole, MODEL, remarks, watchProgress } from '../evaluation/analyze-clip.ts';
import { analyzeMany, TABLE } from '../evaluation/analyze-many.ts';
import { openHeadless } from '../evaluation/headless-browser.ts';
import { closingLine } from '../evaluation/progress.ts';
import { recordingsOf } from '../evaluation/recordings.ts';

function fail(code: number, message: string): never {
  process.stderr.write(`analyze: ${message}\n`);
  process.exit(code);
}

function read() {
  try {
    return parseArgs({
      args: process.argv.slice(2),
      allowPositionals: true,
      options: {
        exercise: { type: 'string' },
        out: { type: 'string' },
        trace: { type: 'string' },
        traces: { type: 'boolean', default: false },
        jobs: { type: 'string' },
        model: { type: 'string', default: MODEL.variant },
        inference: { type: 'string', default: MODEL.inference },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return fail(2, (error as Error).message);
  }
}

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

const { values, positionals } = read();
const { exercise, out, jobs = '1' } = values;
const exercises = EXERCISES.map(({ id }) => id).join(', ');
const usage = `usage: npm run --silent analyze -- VIDEO --exercise ID --out REPORT.json [--trace TRACE.json]
       npm run --silent analyze -- VIDEO… | FOLDER… --exercise ID --out FOLDER [--traces] [--jobs N]
    both: [--model lite|full] [--inference cpu|gpu]
The second takes several recordings (of a folder its mp4, webm and mov files), N at once, goes on after one that cannot be
analysed, and writes a report for each and the reps of all in ${TABLE}; with --traces also the trace of each.
The exercises are ${exercises}.`;
if (values.help) {
  process.stdout.write(`${usage}\n`);
  process.exit(0);
}
const [first] = positionals;
if (!first || !exercise || !out) fail(2, usage);
if (!exerciseById(exercise)) fail(2, `there is no exercise ${exercise}; there are ${exercises}.`);
if (!['lite', 'full'].includes(values.model)) fail(2, 'the model is lite or full');
if (!['cpu', 'gpu'].includes(values.inference)) fail(2, 'the inference is cpu or gpu');
if (!/^[1-9]\d?$/.test(jobs)) fail(2, '--jobs is a number from 1 to 99');
const choice: ModelChoice = { variant: values.model as ModelVariant, inference: values.inference as Inference };
const several = positionals.length > 1 || isFolder(first) || isFolder(out) || /[\\/]$/.test(out);
if (several) await many(exercise, out);
else await one(first, exercise, out);

/** A report under the name that was given. */
async function one(video: string, exerciseId: string, report: string): Promise<never> {
  if (values.traces || values.jobs) fail(2, '--traces and --jobs are for several recordings; --out is then a folder.');
  if (!existsSync(video)) fail(1, `${video}: there is no such file.`);
  const { page, close } = await openHeadless();
  let lastPercent = -1;
  let code = 0;
  await watchProgress(page, (done, share) => {
    const percent = Math.floor(100 * share);
    if (percent !== lastPercent) process.stderr.write(`\r${percent} % (${done} frames)`);
    lastPercent = percent;
  });
  try {
    const analysed = await analyzeClip(page, video, exerciseId, choice);
    process.stderr.write('\n');
    writeFileSync(report, JSON.stringify(analysed.report, null, 1) + '\n');
    if (values.trace) writeFileSync(values.trace, JSON.stringify(analysed.trace) + '\n');
    const said = remarks(analysed);
    if (said) process.stderr.write(`analyze: ${video}: ${said}\n`);
    if (!isWhole(analysed)) code = 3;
  } catch (error) {
    if (lastPercent >= 0) process.stderr.write('\n');
    await close();
    fail(1, `${video}: ${(error as Error).message.split('\n')[0]!}`);
  }
  await close();
  process.exit(code);
}

/** A report for each and a table of all reps. */
async function many(exerciseId: string, folder: string): Promise<never> {
  if (values.trace !== undefined) fail(2, 'of several recordings --traces writes a trace for each.');
  if (existsSync(folder) && !isFolder(folder)) fail(2, `${folder}: --out has to be a folder for several recordings.`);
  const { paths, failures } = recordingsOf(positionals);
  const { traces } = values;
  const options = { exerciseId, choice, folder, traces, jobs: Number(jobs), terminal: process.stderr };
  const done = await analyzeMany(paths, options).catch((error: Error) => fail(1, error.message));
  const failed = [...failures, ...done.failures];
  process.stderr.write(`analyze: ${closingLine(done.analysed, failed)}\n`);
  process.exit(failed.length > 0 ? 1 : done.analysed.every(isWhole) ? 0 : 3);
}
