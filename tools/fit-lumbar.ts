/**
 * Fits the map from outline to angles, split by body, and writes models/lumbar/EXERCISE.json.
 *
 *     npm run fit -- [EXERCISE] [--try TRAINING.gz]     (default hip-hinge)
 *
 * Ridge regression; the errors it prints are of bodies left out of the fit (ten folds). `--try` also shows the errors on
 * another training file, which takes no part in the fit.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Matrix, CholeskyDecomposition } from 'ml-matrix';
import { STATION_COUNT } from '../src/core/back-profile.ts';
import { FEATURE_COUNT } from '../src/core/features.ts';
import { applyLinear, sigmaTerms, type AngleMap, type LinearMap } from '../src/core/lumbar-map.ts';

const FOLDS = 10;
/** Ridge penalty on standardised features, as a share of the number of rows. Chosen by left-out bodies; flat from 0.001 to 0.03. */
const PENALTY = 0.01;
/** Beyond this camera angle the app does not judge, so the fit need not either. */
const MAX_YAW_DEG = 25;
/** Rows weigh 1 + |λ| / this: most frames are quiet, the rounded ones are what matters. */
const WEIGHT_DEG = 15;

interface Row {
  readonly clip: number;
  readonly body: string;
  readonly yawTrueDeg: number;
  readonly loose: boolean;
  readonly lumbarDeg: number;
  readonly hipDeg: number;
  readonly yawDeg: number;
  readonly armCover: number;
  readonly change: Float64Array;
}

function readRows(path: string): Row[] {
  const bytes = gunzipSync(readFileSync(path));
  const end = bytes.indexOf(10);
  const head = JSON.parse(bytes.subarray(0, end).toString()) as {
    columns: number;
    scale: number;
    clips: { body: string; yawDeg: number; loose: boolean; rows: number }[];
  };
  const body = bytes.subarray(end + 1);
  const values = new Int16Array(body.buffer.slice(body.byteOffset, body.byteOffset + body.length));
  const rows: Row[] = [];
  let at = 0;
  head.clips.forEach((clip, index) => {
    for (let i = 0; i < clip.rows; i++, at += head.columns) {
      const [lumbarDeg, hipDeg, yawDeg, armCover, ...change] = Array.from(
        values.subarray(at, at + head.columns),
        (v) => v / head.scale,
      );
      rows.push({
        clip: index, body: clip.body, yawTrueDeg: clip.yawDeg, loose: clip.loose,
        lumbarDeg: lumbarDeg!, hipDeg: hipDeg!, yawDeg: yawDeg!, armCover: armCover!, change: Float64Array.from(change),
      }); // prettier-ignore
    }
  });
  return rows;
}

/** Weighted ridge on standardised columns, `first` to `first + count` of the features; given back on the raw scale. */
function ridge(rows: readonly Row[], target: (row: Row) => number, count = FEATURE_COUNT): LinearMap {
  const weight = (row: Row): number => 1 + Math.abs(row.lumbarDeg) / WEIGHT_DEG;
  const total = rows.reduce((sum, row) => sum + weight(row), 0);
  const mean = new Float64Array(count);
  const sd = new Float64Array(count);
  for (const row of rows) for (let k = 0; k < count; k++) mean[k]! += (weight(row) * row.change[k]!) / total;
  for (const row of rows)
    for (let k = 0; k < count; k++) sd[k]! += (weight(row) * (row.change[k]! - mean[k]!) ** 2) / total;
  for (let k = 0; k < count; k++) sd[k] = Math.sqrt(sd[k]!) + 1e-9;
  const meanTarget = rows.reduce((sum, row) => sum + weight(row) * target(row), 0) / total;
  const gram = new Float64Array(count * count);
  const right = new Float64Array(count);
  const z = new Float64Array(count);
  for (const row of rows) {
    const w = weight(row);
    const t = target(row) - meanTarget;
    for (let k = 0; k < count; k++) z[k] = (row.change[k]! - mean[k]!) / sd[k]!;
    for (let i = 0; i < count; i++) {
      right[i]! += w * z[i]! * t;
      for (let j = 0; j <= i; j++) gram[i * count + j]! += w * z[i]! * z[j]!;
    }
  }
  const a = Matrix.zeros(count, count);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j <= i; j++) {
      a.set(i, j, gram[i * count + j]!);
      a.set(j, i, gram[i * count + j]!);
    }
    a.set(i, i, gram[i * count + i]! + PENALTY * total);
  }
  const solved = new CholeskyDecomposition(a).solve(Matrix.columnVector(Array.from(right))).to1DArray();
  const weights = solved.map((c, k) => Number((c / sd[k]!).toPrecision(6)));
  const bias = meanTarget - weights.reduce((sum, w, k) => sum + w * mean[k]!, 0);
  return { bias: Number(bias.toPrecision(6)), weights };
}

interface Estimate {
  readonly lumbarDeg: number;
  readonly tangentsDeg: number;
  readonly hipDeg: number;
}

function fitMaps(rows: readonly Row[]): Pick<AngleMap, 'lumbar' | 'lumbarFromTangents' | 'hip'> {
  const used = rows.filter(({ yawTrueDeg }) => Math.abs(yawTrueDeg) <= MAX_YAW_DEG);
  return {
    lumbar: ridge(used, (row) => row.lumbarDeg),
    lumbarFromTangents: ridge(used, (row) => row.lumbarDeg, STATION_COUNT),
    hip: ridge(used, (row) => row.hipDeg),
  };
}

function estimate(maps: Pick<AngleMap, 'lumbar' | 'lumbarFromTangents' | 'hip'>, row: Row): Estimate {
  return {
    lumbarDeg: applyLinear(maps.lumbar, row.change),
    tangentsDeg: applyLinear(maps.lumbarFromTangents, row.change),
    hipDeg: applyLinear(maps.hip, row.change),
  };
}

function termsOf(row: Row, { lumbarDeg, hipDeg, tangentsDeg }: Estimate): readonly number[] {
  return sigmaTerms(lumbarDeg, hipDeg, lumbarDeg - tangentsDeg, row.yawDeg, row.armCover);
}

/** Variance as a sum of terms with coefficients ≥ 0, by projected gradient on the Gaussian likelihood of the errors. */
function fitSigma(rows: readonly Row[], estimates: readonly Estimate[]): number[] {
  const terms = rows.map((row, i) => termsOf(row, estimates[i]!));
  const squared = rows.map((row, i) => (row.lumbarDeg - estimates[i]!.lumbarDeg) ** 2);
  const scale = terms[0]!.map((_, k) => terms.reduce((sum, t) => sum + t[k]!, 0) / terms.length || 1);
  let c: number[] = scale.map((_, k) => (k === 0 ? 9 : 0.5));
  for (let iteration = 0; iteration < 4000; iteration++) {
    const gradient = c.map(() => 0);
    terms.forEach((t, i) => {
      const v = t.reduce((sum, term, k) => sum + (c[k]! * term) / scale[k]!, 0);
      for (let k = 0; k < c.length; k++)
        gradient[k]! += (((v - squared[i]!) / v ** 2) * (t[k]! / scale[k]!)) / terms.length;
    });
    c = c.map((value, k) => Math.max(k === 0 ? 1 : 0, value - 20 * gradient[k]!));
  }
  return c.map((value, k) => value / scale[k]!);
}

function report(
  title: string,
  rows: readonly Row[],
  estimates: readonly Estimate[],
  sigma: readonly number[],
  scale: number,
): void {
  const line = (name: string, keep: (row: Row) => boolean): void => {
    const at = rows.map((row, i) => ({ row, e: estimates[i]! })).filter(({ row }) => keep(row));
    if (at.length === 0) return;
    const mean = (value: (x: (typeof at)[number]) => number): number =>
      at.reduce((sum, x) => sum + value(x), 0) / at.length;
    const inside = mean(({ row, e }) => {
      const s = scale * Math.sqrt(termsOf(row, e).reduce((sum, t, k) => sum + t * sigma[k]!, 0));
      return Math.abs(e.lumbarDeg - row.lumbarDeg) <= s ? 1 : 0;
    });
    console.log(
      `${name.padEnd(26)} ${String(at.length).padStart(6)} rows  lumbar MAE ${mean(({ row, e }) => Math.abs(e.lumbarDeg - row.lumbarDeg)).toFixed(2)}° bias ${mean(({ row, e }) => e.lumbarDeg - row.lumbarDeg).toFixed(2)}°  hip MAE ${mean(({ row, e }) => Math.abs(e.hipDeg - row.hipDeg)).toFixed(2)}°  within σ ${(100 * inside).toFixed(0)} %`,
    );
  };
  console.log(title);
  const side = (row: Row): boolean => Math.abs(row.yawTrueDeg) <= 15;
  line('yaw ≤ 15°', side);
  line('  fitted clothes', (row) => side(row) && !row.loose);
  line('  loose clothes', (row) => side(row) && row.loose);
  line('  |λ| < 8°', (row) => side(row) && Math.abs(row.lumbarDeg) < 8);
  line('  λ ≥ 20°', (row) => side(row) && row.lumbarDeg >= 20);
  line('  λ ≤ −8°', (row) => side(row) && row.lumbarDeg <= -8);
  line('yaw > 15°', (row) => !side(row));
}

const args = process.argv.slice(2);
const exerciseId = args[0] && !args[0].startsWith('--') ? args[0] : 'hip-hinge';
const file = new URL(`../models/lumbar/${exerciseId}.training.gz`, import.meta.url).pathname;
const rows = readRows(file);
const bodies = [...new Set(rows.map(({ body }) => body))];
const leftOut: Estimate[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const inFold = (row: Row): boolean => bodies.indexOf(row.body) % FOLDS === fold;
  const maps = fitMaps(rows.filter((row) => !inFold(row)));
  rows.forEach((row, i) => {
    if (inFold(row)) leftOut[i] = estimate(maps, row);
  });
}
const judged = rows.map((_, i) => i).filter((i) => Math.abs(rows[i]!.yawTrueDeg) <= 20);
const sigma = fitSigma(judged.map((i) => rows[i]!), judged.map((i) => leftOut[i]!)); // prettier-ignore
// Errors have longer tails than a Gaussian; one factor makes 68 % of them fall within σ.
const ratios = judged
  .map(
    (i) =>
      Math.abs(leftOut[i]!.lumbarDeg - rows[i]!.lumbarDeg) /
      Math.sqrt(termsOf(rows[i]!, leftOut[i]!).reduce((sum, t, k) => sum + t * sigma[k]!, 0)),
  )
  .sort((a, b) => a - b);
const factor = ratios[Math.floor(0.68 * ratios.length)]!;
report(`${exerciseId}: ${bodies.length} bodies, each left out once`, rows, leftOut, sigma, factor);

const maps = fitMaps(rows);
const round = (value: number): number => Number((value * factor ** 2).toPrecision(4));
const [base, lumbar, hip, spread, yaw, armCover] = sigma.map(round) as [number, number, number, number, number, number];
const hipErrors = judged.map((i) => Math.abs(leftOut[i]!.hipDeg - rows[i]!.hipDeg)).sort((a, b) => a - b);
const hipSigmaDeg = Number(hipErrors[Math.floor(0.68 * hipErrors.length)]!.toPrecision(3));
const map: AngleMap = {
  schema: 'hingeline-angle-map/1',
  features: FEATURE_COUNT,
  ...maps,
  sigma: { base, lumbar, hip, spread, yaw, armCover },
  hipSigmaDeg,
};
writeFileSync(new URL(`../models/lumbar/${exerciseId}.json`, import.meta.url), JSON.stringify(map) + '\n');
console.log('σ²', map.sigma);
const tryAt = args.indexOf('--try');
if (tryAt >= 0) {
  const other = readRows(args[tryAt + 1]!);
  report(
    'other file',
    other,
    other.map((row) => estimate(maps, row)),
    sigma,
    factor,
  );
}
