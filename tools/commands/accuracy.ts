/**
 * How accurate the app is on a folder of clips with truth (NAME.mp4 beside NAME.json, fields as in docs/accuracy.md).
 *
 *     npm run accuracy -- FOLDER [--exercise ID] [--traces DIR] [--json FILE] [--model lite|full] [--left-out DIR]
 *
 * Every exercise is tried on the clips that show it, or only the one named. `--traces` keeps the pose results there and takes
 * them from there when they exist: then only the fold runs anew. `--left-out` judges each person with the map fitted without
 * them (`npm run fit -- EXERCISE --left-out DIR`), for people who took part in the fit; only their traces and truth are needed.
 * In clips whose truth names no exercise (`none`) every one is tried, and what it counts is told.
 */
import { percentile } from '../../src/core/geometry/statistics.ts';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import { entryById, exerciseById, EXERCISES } from '../../src/exercises/catalogue.ts';
import { fetchMaps } from '../../src/exercises/map-source.ts';
import type { Report } from '../../src/core/records/report.ts';
import type { ModelChoice, ModelVariant } from '../../src/pose/protocol.ts';
import { accuracyOf, correlation, mean, type ClipAccuracy } from '../evaluation/accuracy-of.ts';
import { analyzeClip, MODEL } from '../evaluation/analyze-clip.ts';
import { clipNames, readTruth, shows, type FoldMap } from '../evaluation/dataset.ts';
import { openHeadless } from '../evaluation/headless-browser.ts';
import { readTrace, reportOfTrace } from '../evaluation/trace-report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    exercise: { type: 'string' },
    traces: { type: 'string' },
    json: { type: 'string' },
    model: { type: 'string', default: MODEL.variant },
    'left-out': { type: 'string' },
  },
});
const [folder] = positionals;
const named = values.exercise === undefined ? EXERCISES : [exerciseById(values.exercise)].filter((e) => !!e);
if (!folder || named.length === 0) {
  console.error('usage: npm run accuracy -- FOLDER [--exercise ID] [--traces DIR] [--json FILE] [--left-out DIR]');
  process.exit(2);
}
if (values.traces) mkdirSync(values.traces, { recursive: true });

const leftOut = values['left-out'];
if (leftOut && !values.traces) {
  console.error('--left-out needs --traces: only the fold can change its map');
  process.exit(2);
}
const foldMaps = leftOut
  ? clipNames(leftOut).map((name) => JSON.parse(readFileSync(join(leftOut, `${name}.json`), 'utf8')) as FoldMap)
  : [];

/** The exercise with the map that never saw this person: the shipped one unless they took part in the fit. */
function judging(exercise: Exercise, body: string): Exercise {
  const fold = foldMaps.find(({ exerciseIds, bodies }) => exerciseIds.includes(exercise.id) && bodies.includes(body));
  return fold ? { ...exercise, angleMap: { now: fold.map, fetch: async () => fold.map } } : exercise;
}

await fetchMaps(named);
const choice: ModelChoice = { ...MODEL, variant: values.model as ModelVariant };
let browser: Awaited<ReturnType<typeof openHeadless>> | null = null;

async function reportOf(exercise: Exercise, clip: string): Promise<Report> {
  const kept = values.traces && join(values.traces, `${clip}.json`);
  if (kept && existsSync(kept)) return reportOfTrace(exercise, clip, readTrace(kept), choice.variant);
  browser ??= await openHeadless();
  const { report, trace } = await analyzeClip(browser.page, join(folder!, `${clip}.mp4`), exercise.id, choice);
  if (kept) writeFileSync(kept, JSON.stringify(trace));
  return report;
}

const COLUMNS: readonly [title: string, width: number, value: (row: ClipAccuracy) => string][] = [
  ['clip', 18, ({ clip }) => clip],
  ['yaw', 6, ({ yawDeg }) => yawDeg.toFixed(0)],
  ['clothes', 8, ({ loose }) => (loose ? 'loose' : 'fitted')],
  ['arms', 8, ({ arms }) => arms ?? ''],
  ['λ MAE', 7, ({ lumbarMae }) => lumbarMae.toFixed(2)],
  ['λ bias', 7, ({ lumbarBias }) => lumbarBias.toFixed(2)],
  ['λ r', 6, ({ lumbarR }) => lumbarR.toFixed(2)],
  ['≤ σ', 6, ({ coverage }) => `${(100 * coverage).toFixed(0)} %`],
  ['no λ', 6, ({ abstained }) => `${(100 * abstained).toFixed(0)} %`],
  ['H MAE', 7, ({ hipMae }) => hipMae.toFixed(2)],
  ['reps', 6, ({ foundReps, trueReps }) => `${foundReps}/${trueReps}`],
  ['low', 5, ({ low, lowCalledLow }) => (low ? `${lowCalledLow}/${low}` : '')],
  ['F1', 6, (row) => f1([row]).toFixed(2)],
  ['inv.', 5, ({ inventedReps }) => `${inventedReps}`],
  ['n.j.', 5, ({ notJudged }) => `${notJudged}`],
  ['bad cue/verdict', 16, ({ bad, badCued, badVerdict }) => `${badCued}/${badVerdict} of ${bad}`],
  ['clean quiet/good', 17, ({ clean, cleanQuiet, cleanGood }) => `${cleanQuiet}/${cleanGood} of ${clean}`],
  ['cue delay ms', 12, ({ cueDelaysMs }) => cueDelaysMs.map((ms) => Math.round(ms)).join(' ')],
];

function print(cells: readonly string[]): void {
  console.log(
    cells
      .map((cell, i) => cell.padEnd(COLUMNS[i]![1]))
      .join(' ')
      .trimEnd(),
  );
}

function f1(rows: readonly ClipAccuracy[]): number {
  const sum = (value: (row: ClipAccuracy) => number): number => rows.reduce((s, row) => s + value(row), 0);
  const found = sum(({ foundReps }) => foundReps);
  return (2 * found) / (sum(({ trueReps }) => trueReps) + found + sum(({ inventedReps }) => inventedReps));
}

function summary(rows: readonly ClipAccuracy[], title: string, keep: (row: ClipAccuracy) => boolean): void {
  const kept = rows.filter(keep);
  if (kept.length === 0) return;
  const frames = kept.flatMap((row) => row.frames);
  const sum = (value: (row: ClipAccuracy) => number): number => kept.reduce((s, row) => s + value(row), 0);
  const errors = frames.map(({ estimate, truth }) => Math.abs(estimate - truth));
  const inside = mean(frames.map(({ sigma }, i) => (errors[i]! <= sigma ? 1 : 0)));
  const delays = kept.flatMap(({ cueDelaysMs }) => cueDelaysMs);
  console.log(
    `${title} (${kept.length} clips): lumbar MAE ${mean(errors).toFixed(2)}°, r ${correlation(frames).toFixed(3)}, ` +
      `hip MAE ${mean(kept.map(({ hipMae }) => hipMae).filter(Number.isFinite)).toFixed(2)}°, within σ ${(100 * inside).toFixed(0)} %, no λ ${(100 * mean(kept.map(({ abstained }) => abstained))).toFixed(0)} %, ` +
      `reps ${sum((r) => r.foundReps)}/${sum((r) => r.trueReps)}, invented ${sum((r) => r.inventedReps)}, ` +
      `low ${sum((r) => r.lowCalledLow)}/${sum((r) => r.low)}, bad reps cued ${sum((r) => r.badCued)} and flagged ${sum((r) => r.badVerdict)} of ${sum((r) => r.bad)}, ` +
      `clean reps quiet ${sum((r) => r.cleanQuiet)} and good ${sum((r) => r.cleanGood)} of ${sum((r) => r.clean)}, ` +
      `cue delay median ${percentile(delays, 0.5)?.toFixed(0) ?? '–'} ms`,
  );
}
const names = leftOut ? clipNames(values.traces!) : clipNames(folder, '.mp4');
const clips = names.map((clip) => ({ clip, truth: readTruth(join(folder, `${clip}.json`)) }));
const all: ClipAccuracy[] = [];
for (const exercise of named) {
  const shown = clips.filter(({ truth }) => shows(truth, exercise));
  if (shown.length === 0 && !clips.some(({ truth }) => truth.exercise === 'none')) continue;
  console.log(`${all.length > 0 ? '\n' : ''}${(await entryById(exercise.id)!.words.load('en')).name}`);
  print(COLUMNS.map(([title]) => title));
  const rows: ClipAccuracy[] = [];
  for (const { clip, truth } of shown) {
    const row = accuracyOf(await reportOf(judging(exercise, truth.body.id), clip), truth);
    rows.push(row);
    print(COLUMNS.map(([, , value]) => value(row)));
  }
  console.log();
  summary(rows, 'yaw ≤ 12°', ({ yawDeg }) => Math.abs(yawDeg) <= 12);
  summary(rows, 'yaw ≤ 15°', ({ yawDeg }) => Math.abs(yawDeg) <= 15);
  summary(rows, '  fitted clothes', ({ yawDeg, loose }) => Math.abs(yawDeg) <= 15 && !loose);
  summary(rows, '  loose clothes', ({ yawDeg, loose }) => Math.abs(yawDeg) <= 15 && loose);
  summary(rows, 'all', () => true);
  const bySigma = rows.flatMap(({ frames }) => frames).sort((a, b) => a.sigma - b.sigma);
  const quarter = Math.ceil(bySigma.length / 4);
  const quarters = [0, 1, 2, 3].map((k) => bySigma.slice(k * quarter, (k + 1) * quarter)).filter((q) => q.length > 0);
  const error = (frames: typeof bySigma): number => mean(frames.map((f) => Math.abs(f.estimate - f.truth)));
  const parts = quarters.map((q) => `σ ≤ ${q.at(-1)!.sigma.toFixed(1)}°: ${error(q).toFixed(2)}°`);
  console.log(`lumbar MAE by quarters of σ: ${parts.join(', ')}`);
  for (const condition of new Set(rows.map((row) => row.condition))) {
    if (condition) summary(rows, `  ${condition}`, (row) => row.condition === condition);
  }
  all.push(...rows);
  const others = clips.filter(({ truth }) => truth.exercise === 'none');
  const counted: string[] = [];
  for (const { clip, truth } of others) {
    const { reps } = await reportOf(exercise, clip);
    const kinds = reps.map(({ kind }) => kind);
    if (kinds.length > 0) counted.push(`${clip} (${truth.what}): ${kinds.join(', ')}`);
  }
  if (others.length > 0) console.log(`nothing to count in ${others.length} clips; something in ${counted.length}`);
  for (const line of counted) console.log(`  ${line}`);
}
await (browser as Awaited<ReturnType<typeof openHeadless>> | null)?.close(); // assigned in reportOf
if (values.json) writeFileSync(values.json, JSON.stringify(all, null, 1) + '\n');
process.exit(0);
