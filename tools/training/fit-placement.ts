/**
 * Fits what placement reads off a body, and writes models/placement: the camera's elevation (camera-elevation.training.jsonl)
 * and the loose shirt (the neutrals of models/lumbar/*.training.gz).
 *
 *     node tools/run-ts.mjs tools/training/fit-placement.ts
 *
 * The figures it prints are of bodies left out of the fit.
 */
import { percentile } from '../../src/core/geometry/statistics.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Matrix, solve } from 'ml-matrix';
import { FEATURE_COUNT } from '../../src/core/back/features.ts';
import { correlation, mean } from '../evaluation/accuracy-of.ts';
import { root } from '../setup.mjs';
import { readTrainingRows } from './training-rows.ts';

/** Of standardised inputs. */
const ELEVATION_RIDGE = 0.3;
const SHIRT_RIDGE = 1;
const SHIRT_FOLDS = 10;
/** Share of fitted shirts, left out, that may be told of. */
const SHIRT_FALSE_ALARMS = 0.045;

interface Line {
  readonly bias: number;
  readonly weights: readonly number[];
}
interface Example {
  readonly body: string;
  readonly x: readonly number[];
  readonly y: number;
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, v, k) => sum + v * b[k]!, 0);
const valueOf = ({ bias, weights }: Line, x: readonly number[]): number => bias + dot(weights, x);
const round = (value: number, digits: number): number => Number(value.toPrecision(digits));
const rounded = ({ bias, weights }: Line): Line => ({ bias: round(bias, 5), weights: weights.map((w) => round(w, 4)) });

/**
 * Newton steps on the standardised inputs with a ridge: one for a straight line, thirty for a logistic one.
 *
 * @param link what is expected of the line's value, and its slope there.
 */
function fitLine(
  examples: readonly Example[],
  ridge: number,
  steps: number,
  link: (value: number) => readonly [expected: number, slope: number],
): Line {
  const columns = examples[0]!.x.map((_, k) => examples.map(({ x }) => x[k]!));
  const means = columns.map(mean);
  const scales = columns.map((column, k) => Math.sqrt(mean(column.map((v) => (v - means[k]!) ** 2))) + 1e-6);
  const inputs = examples.map(({ x }) => [...x.map((v, k) => (v - means[k]!) / scales[k]!), 1]);
  const size = means.length + 1;
  const penalty = (k: number): number => (k === size - 1 ? 0 : ridge);
  let w: number[] = Array<number>(size).fill(0);
  for (let step = 0; step < steps; step++) {
    const gradient = Array.from({ length: size }, (_, k) => -penalty(k) * w[k]!);
    const hessian = Matrix.diag(Array.from({ length: size }, (_, k) => penalty(k)));
    inputs.forEach((z, i) => {
      const [expected, slope] = link(dot(w, z));
      for (let a = 0; a < size; a++) {
        gradient[a]! += z[a]! * (examples[i]!.y - expected);
        for (let b = 0; b < size; b++) hessian.set(a, b, hessian.get(a, b) + slope * z[a]! * z[b]!);
      }
    });
    const change = solve(hessian, Matrix.columnVector(gradient)).to1DArray();
    w = w.map((v, k) => v + change[k]!);
  }
  const weights = means.map((_, k) => w[k]! / scales[k]!);
  return { bias: w[size - 1]! - dot(weights, means), weights };
}

/** What a line fitted on the others says of each example. */
function leftOut(examples: readonly Example[], folds: number, fit: (others: readonly Example[]) => Line): number[] {
  const bodies = [...new Set(examples.map(({ body }) => body))].sort();
  const foldOf = new Map(bodies.map((body, i) => [body, i % folds]));
  const lines = Array.from({ length: folds }, (_, fold) =>
    fit(examples.filter(({ body }) => foldOf.get(body) !== fold)),
  );
  return examples.map(({ body, x }) => valueOf(lines[foldOf.get(body)!]!, x));
}

function fitElevation(posture: string): Line {
  const lines = readFileSync(join(root, 'models/placement/camera-elevation.training.jsonl'), 'utf8').trim().split('\n');
  const examples = lines
    .map((line) => JSON.parse(line) as { posture: string; body: string; elevationDeg: number; measures: number[] })
    .filter((row) => row.posture === posture)
    .map(({ body, elevationDeg, measures }): Example => ({ body, x: measures, y: elevationDeg }));
  const fit = (some: readonly Example[]): Line => fitLine(some, ELEVATION_RIDGE, 1, (value) => [value, 1]);
  const bodies = new Set(examples.map(({ body }) => body)).size;
  const estimates = leftOut(examples, bodies, fit);
  const errors = estimates.map((estimate, i) => Math.abs(estimate - examples[i]!.y));
  const pairs = estimates.map((estimate, i) => ({ estimate, truth: examples[i]!.y }));
  console.log(
    `elevation, ${posture}: ${bodies} people, ${examples.length} pictures, mean error ${mean(errors).toFixed(1)}°, ` +
      `95 % within ${percentile(errors, 0.95)!.toFixed(1)}°, r ${correlation(pairs).toFixed(2)}`,
  );
  return rounded(fit(examples));
}

function fitShirt(exerciseId: string): Line & { readonly limit: number } {
  const rows = readTrainingRows(join(root, `models/lumbar/${exerciseId}.training.gz`));
  const first = new Map(rows.map((row) => [row.body, row]));
  const examples = [...first.values()].map(({ body, change, loose }): Example => ({
    body,
    x: [...change.subarray(FEATURE_COUNT)],
    y: loose ? 1 : 0,
  }));
  const fit = (some: readonly Example[]): Line =>
    fitLine(some, SHIRT_RIDGE, 30, (value) => {
      const p = 1 / (1 + Math.exp(-value));
      return [p, p * (1 - p)];
    });
  const logits = leftOut(examples, SHIRT_FOLDS, fit);
  const of = (y: number): number[] => logits.filter((_, i) => examples[i]!.y === y);
  const [fitted, loose] = [of(0), of(1)];
  const limit = percentile(fitted, 1 - SHIRT_FALSE_ALARMS)!;
  const told = (values: readonly number[]): string =>
    `${((100 * values.filter((value) => value > limit).length) / values.length).toFixed(0)} %`;
  const auc = mean(loose.flatMap((a) => fitted.map((b) => (a > b ? 1 : a === b ? 0.5 : 0))));
  console.log(
    `shirt, ${exerciseId}: ${fitted.length} fitted, ${loose.length} loose, AUC ${auc.toFixed(2)}, ` +
      `told of ${told(loose)} of the loose and ${told(fitted)} of the fitted`,
  );
  return { ...rounded(fit(examples)), limit: round(limit, 4) };
}

function write(name: string, models: object): void {
  writeFileSync(join(root, `models/placement/${name}.json`), `${JSON.stringify(models, null, 2)}\n`);
}

write('camera-elevation', { standing: fitElevation('standing'), lying: fitElevation('lying') });
write('loose-shirt', { dorsal: fitShirt('hip-hinge'), ventral: fitShirt('glute-bridge') });
