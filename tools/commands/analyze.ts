/**
 * Analyses a recording: every decoded frame, the app's own pipeline.
 *
 *     npm run --silent analyze -- VIDEO --exercise ID --out REPORT.json [--trace TRACE.json]
 *         [--model lite|full|heavy] [--inference cpu|gpu]
 *
 * `--help` lists the exercises.
 * Progress goes to stderr. Exits 0; 1 with one line when the video cannot be analysed, 2 when the command is wrong.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { EXERCISES, exerciseById } from '../../src/exercises/catalogue.ts';
import type { Inference, ModelVariant } from '../../src/pose/protocol.ts';
import { analyzeClip, MODEL } from '../evaluation/analyze-clip.ts';
import { openHeadless } from '../evaluation/headless-browser.ts';

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
        model: { type: 'string', default: MODEL.variant },
        inference: { type: 'string', default: MODEL.inference },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return fail(2, (error as Error).message);
  }
}

const { values, positionals } = read();
const [video] = positionals;
const exercises = EXERCISES.map(({ id }) => id).join(', ');
const usage = `usage: npm run --silent analyze -- VIDEO --exercise ID --out REPORT.json [--trace TRACE.json]
    [--model lite|full|heavy] [--inference cpu|gpu]
The exercises are ${exercises}.`;
if (values.help) {
  process.stdout.write(`${usage}\n`);
  process.exit(0);
}
if (!video || positionals.length > 1 || !values.exercise || !values.out) fail(2, usage);
if (!exerciseById(values.exercise)) {
  fail(2, `there is no exercise ${values.exercise}; there are ${exercises}.`);
}
if (!['lite', 'full', 'heavy'].includes(values.model)) fail(2, 'the model is lite, full or heavy');
if (!['cpu', 'gpu'].includes(values.inference)) fail(2, 'the inference is cpu or gpu');
if (!existsSync(video)) fail(1, `${video}: there is no such file.`);

const choice = { variant: values.model as ModelVariant, inference: values.inference as Inference };
const { page, close } = await openHeadless();
let lastPercent = -1;
await page.exposeFunction('hingelineProgress', (done: number, timestampMs: number, durationMs: number) => {
  const percent = Math.min(100, Math.floor((100 * timestampMs) / Math.max(1, durationMs)));
  if (percent !== lastPercent) process.stderr.write(`\r${percent} % (${done} frames)`);
  lastPercent = percent;
});
try {
  const { report, trace } = await analyzeClip(page, video, values.exercise, choice);
  process.stderr.write('\n');
  writeFileSync(values.out, JSON.stringify(report, null, 1) + '\n');
  if (values.trace) writeFileSync(values.trace, JSON.stringify(trace) + '\n');
} catch (error) {
  if (lastPercent >= 0) process.stderr.write('\n');
  await close();
  fail(1, `${video}: ${(error as Error).message.split('\n')[0]!}`);
}
await close();
process.exit(0);
