/**
 * Fits the map from outline to angles and writes models/lumbar/EXERCISE.json.
 *
 *     npm run fit -- [EXERCISE] [--pictured | --left-out DIR] [--try TRAINING.gz] [--dry]     (default hip-hinge; some minutes)
 *
 * The errors it prints are of bodies left out of the fit (five folds). `--try` also shows the errors on another training
 * file, which takes no part in the fit; `--left-out` keeps the maps of the folds for `npm run accuracy`; `--dry` writes no
 * map. `--pictured` fits the correction by the picture, EXERCISE.pictured.json, on people the map has not seen
 * (EXERCISE.pictured.training.gz).
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EXERCISES } from '../../src/exercises/catalogue.ts';
import { CHANGE_COUNT } from '../../src/core/back/features.ts';
import { percentile } from '../../src/core/geometry/statistics.ts';
import { outlineProblem, type Lenience } from '../../src/core/back/gate.ts';
import { YAW_LIMITS_DEG } from '../../src/core/pose/yaw.ts';
import {
  corrected,
  type Correction,
  correctionInputs,
  runNetworks,
  type AngleMap,
  type MapOutput,
  type Network,
  type Novelty,
} from '../../src/core/back/angle-map.ts';
import { SIGMA_KEYS, sigmaTerms, standardErrorDeg, type SigmaModel } from '../../src/core/back/sigma.ts';
import type { FoldMap } from '../evaluation/dataset.ts';
import { correlation } from '../evaluation/accuracy-of.ts';
import { trainNetwork, whitenedComponents, type Examples, type Settings } from './train-network.ts';
import { readTrainingRows, type TrainingRow } from './training-rows.ts';

const FOLDS = 5;
const NETWORKS = 5;

/**
 * Both legs and one share the bridge's map: its people vary more, and more noise serves them. A second layer reads the hinge's
 * left-out people 6 % better, λ and H (models/lumbar/README.md).
 */
const SETTINGS: Record<string, Settings> = {
  'hip-hinge': {
    components: 70,
    noise: 0.1,
    hidden: [32, 32],
    epochs: 40,
    rate: 3e-3,
    weightDecay: 0.1,
    noveltyComponents: 60,
    stretched: true,
  },
  'single-leg-hinge': {
    components: 70,
    noise: 0.3,
    hidden: [32, 32],
    epochs: 25,
    rate: 3e-3,
    weightDecay: 0.1,
    noveltyComponents: 60,
    stretched: true,
  },
  'half-kneeling-stretch': {
    components: 70,
    noise: 0.3,
    hidden: [32, 32],
    epochs: 25,
    rate: 4e-3,
    weightDecay: 0.03,
    noveltyComponents: 40,
    stretched: true,
  },
  'glute-bridge': {
    components: 56,
    noise: 0.3,
    hidden: [24],
    epochs: 60,
    rate: 4e-3,
    weightDecay: 1e-2,
    noveltyComponents: 0,
    stretched: false,
  },
  'leg-raise': {
    components: 56,
    noise: 0.3,
    hidden: [24],
    epochs: 20,
    rate: 4e-3,
    weightDecay: 1e-2,
    noveltyComponents: 0,
    stretched: false,
  },
  'hip-thrust': {
    components: 40,
    noise: 0.3,
    hidden: [24],
    epochs: 20,
    rate: 4e-3,
    weightDecay: 1e-2,
    noveltyComponents: 0,
    stretched: false,
  },
};

/** Of the corrections: six inputs. */
const CORRECTION: Settings = {
  components: 6,
  noise: 0.12,
  hidden: [12],
  epochs: 120,
  rate: 3e-3,
  weightDecay: 0.02,
  noveltyComponents: 0,
  stretched: false,
};

/**
 * People of another exercise who take part in every fit and are never judged by, their rows weighing so much: their backs and
 * hips move alike. Trained by `train_networks.py`, as there are many.
 */
const WITH: Record<string, { readonly exercise: string; readonly weight: number }> = {
  'half-kneeling-stretch': { exercise: 'glute-bridge', weight: 1 },
  'single-leg-hinge': { exercise: 'hip-hinge', weight: 0.5 },
};

function settingsOf(exerciseId: string): Settings {
  const settings = SETTINGS[exerciseId];
  if (!settings) throw new Error(`no map is fitted for ${exerciseId}`);
  return settings;
}

type Networks = Pick<AngleMap, 'mean' | 'scale' | 'networks' | 'novelty'>;

function fitNetworks(rows: readonly TrainingRow[], settings: Settings): Networks {
  const used = [...rows, ...others].filter(({ yawTrueDeg }) => Math.abs(yawTrueDeg) <= YAW_LIMITS_DEG.fitted);
  const raw = used.map((row) =>
    Float64Array.from(
      outlineMap
        ? correctionInputs(ofOutline(outlineMap, row), row.change, row.look!)
        : [...row.change, row.circumstances.yawDeg],
    ),
  );
  const columns = raw[0]!.length;
  const mean = Array.from({ length: columns }, (_, k) => raw.reduce((sum, row) => sum + row[k]!, 0) / raw.length);
  const scale = mean.map(
    (m, k) => Math.sqrt(raw.reduce((sum, row) => sum + (row[k]! - m) ** 2, 0) / raw.length) + 1e-6,
  );
  const round = (value: number): number => Number(value.toPrecision(5));
  const rounded = { mean: mean.map(round), scale: scale.map(round) };
  const examples = {
    inputs: raw.map((row) => row.map((v, k) => (v - rounded.mean[k]!) / rounded.scale[k]!)),
    lumbarDeg: used.map(({ lumbarDeg }) => lumbarDeg),
    hipDeg: used.map(({ hipDeg }) => hipDeg),
  };
  return {
    ...rounded,
    ...(settings.noveltyComponents ? { novelty: noveltyOf(examples.inputs, settings.noveltyComponents) } : {}),
    networks:
      others.length > 0
        ? trainedFast(examples, used.map(weightOf), settings)
        : Array.from({ length: NETWORKS }, (_, seed) => trainNetwork(examples, settings, seed + 1)),
  };
}

const weightOf = ({ body }: TrainingRow): number => (own.has(body) ? 1 : WITH[exerciseId]!.weight);

/** The same networks from numpy. */
function trainedFast(
  { inputs, lumbarDeg, hipDeg }: Examples,
  weights: readonly number[],
  settings: Settings,
): readonly Network[] {
  const columns = inputs[0]!.length;
  const seeds = Array.from({ length: NETWORKS }, (_, seed) => seed + 1);
  const head = Buffer.from(`${JSON.stringify({ rows: inputs.length, columns, seeds, ...settings })}\n`);
  const data = new Float32Array(inputs.length * (columns + 3));
  inputs.forEach((row, i) => data.set(row, i * columns));
  inputs.forEach((_, i) => data.set([lumbarDeg[i]!, hipDeg[i]!, weights[i]!], inputs.length * columns + 3 * i));
  const folder = mkdtempSync(join(tmpdir(), 'fit-'));
  const [given, made] = [join(folder, 'examples'), join(folder, 'networks.json')];
  writeFileSync(given, Buffer.concat([head, Buffer.from(data.buffer)]));
  execFileSync('python3', [new URL('train_networks.py', import.meta.url).pathname, given, made]);
  const networks = JSON.parse(readFileSync(made, 'utf8')) as readonly Network[];
  rmSync(folder, { recursive: true });
  return networks;
}

/** `usual` and `limit` are set once the distances of left-out people are known. */
function noveltyOf(inputs: readonly Float64Array[], count: number): Novelty {
  const round = (value: number): number => Number(value.toPrecision(3));
  const components = whitenedComponents(inputs, count).map((component) => Array.from(component, round));
  return { components, usual: 0, limit: Infinity };
}

const ofOutline = (networks: Networks, { change, circumstances }: TrainingRow): MapOutput =>
  runNetworks(networks, change, circumstances.yawDeg);
const estimate = (networks: Networks, row: TrainingRow): MapOutput =>
  outlineMap
    ? corrected(networks, ofOutline(outlineMap, row), row.change, row.look!, row.circumstances)
    : ofOutline(networks, row);
const termsOf = ({ circumstances }: TrainingRow, output: MapOutput): readonly number[] => {
  const terms = sigmaTerms({ ...output, ...circumstances });
  return SIGMA_KEYS.map((key) => terms[key]);
};
let lenience: Lenience = {};
/** What the app would not refuse to judge. */
const isJudged = ({ circumstances }: TrainingRow, { outlineDeg, novel }: MapOutput, allowed = lenience): boolean =>
  outlineProblem(circumstances, outlineDeg, allowed) === null && novel <= limit - usual;
const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, v, k) => sum + v * b[k]!, 0);

/**
 * Variance as a sum of terms with coefficients ≥ 0, by projected gradient on the Laplace likelihood of the errors: their
 * tails are long, and a Gaussian would let a few outliers decide.
 */
function fitSigma(
  rows: readonly TrainingRow[],
  outputs: readonly MapOutput[],
  angle: 'lumbarDeg' | 'hipDeg',
): SigmaModel {
  const terms = rows.map((row, i) => termsOf(row, outputs[i]!));
  const scale = terms[0]!.map((_, k) => terms.reduce((sum, t) => sum + t[k]!, 0) / terms.length || 1);
  const scaled = terms.map((t) => t.map((term, k) => term / scale[k]!));
  const errors = rows.map((row, i) => Math.abs(row[angle] - outputs[i]![angle]));
  let c: number[] = scale.map((_, k) => (k === 0 ? 6 : 0.5));
  for (let iteration = 0; iteration < 4000; iteration++) {
    const gradient = c.map(() => 0);
    scaled.forEach((t, i) => {
      const v = dot(t, c);
      const slope = (1 / v - errors[i]! / v ** 1.5) / 2;
      for (let k = 0; k < c.length; k++) gradient[k]! += (slope * t[k]!) / scaled.length;
    });
    c = c.map((value, k) => Math.max(k === 0 ? 0.2 : 0, value - 10 * gradient[k]!));
  }
  const rough = c.map((value, k) => value / scale[k]!);
  // Errors have longer tails than a Gaussian; one factor makes 68 % of them fall within σ.
  const shares = errors.map((error, i) => error ** 2 / dot(rough, terms[i]!)).sort((a, b) => a - b);
  const factor = shares[Math.floor(0.68 * shares.length)]!;
  const entries = SIGMA_KEYS.map((key, k) => [key, Number((rough[k]! * factor).toPrecision(4))]);
  return Object.fromEntries(entries) as SigmaModel;
}

/**
 * Of people whose knees bend, all but one picture in a thousand are truly below; whole degrees. No limit where less than a third
 * of the rows say how the knee bends.
 */
function mostKnee(rows: readonly TrainingRow[]): Pick<AngleMap, 'mostKneeDeg'> {
  const known = rows.map(({ kneeDeg }) => kneeDeg).filter((deg) => !Number.isNaN(deg));
  const most = known.length < rows.length / 3 ? null : percentile(known, 0.999);
  return most === null ? {} : { mostKneeDeg: Math.round(most) };
}

/** The line from the neutral's trunk–thigh angle to its true hip flexion, one point a body. */
function fitNeutralHip(rows: readonly TrainingRow[]): NonNullable<AngleMap['neutralHip']> {
  const points = [...new Map(rows.map((row) => [row.body, row])).values()].map(({ change, neutralHipDeg }) => ({
    x: -change[CHANGE_COUNT - 2]!, // there as thigh against trunk
    y: neutralHipDeg!,
  }));
  const mean = (value: (point: (typeof points)[number]) => number): number =>
    points.reduce((sum, point) => sum + value(point), 0) / points.length;
  const mx = mean(({ x }) => x);
  const my = mean(({ y }) => y);
  const slope = mean(({ x, y }) => (x - mx) * (y - my)) / mean(({ x }) => (x - mx) ** 2);
  const offsetDeg = my - slope * mx;
  const sigmaDeg = Math.sqrt(mean(({ x, y }) => (y - offsetDeg - slope * x) ** 2));
  const round = (value: number): number => Number(value.toPrecision(4));
  return { offsetDeg: round(offsetDeg), slope: round(slope), sigmaDeg: round(sigmaDeg) };
}

function report(
  title: string,
  rows: readonly TrainingRow[],
  outputs: readonly MapOutput[],
  sigma: SigmaModel,
  hipSigma: SigmaModel,
): void {
  console.log(title);
  const all = rows.map((row, i) => ({ row, e: outputs[i]! })).filter(({ row, e }) => isJudged(row, e));
  const errorOf = (model: SigmaModel, { circumstances }: TrainingRow, e: MapOutput): number =>
    standardErrorDeg(model, { ...e, ...circumstances });
  const line = (name: string, keep: (row: TrainingRow, s: number) => boolean): void => {
    const at = all.filter(({ row, e }) => keep(row, errorOf(sigma, row, e)));
    if (at.length === 0) return;
    const mean = (value: (x: (typeof at)[number]) => number): string =>
      (at.reduce((sum, x) => sum + value(x), 0) / at.length).toFixed(2);
    const lumbar = mean(({ row, e }) => Math.abs(e.lumbarDeg - row.lumbarDeg));
    const bias = mean(({ row, e }) => e.lumbarDeg - row.lumbarDeg);
    const hip = mean(({ row, e }) => Math.abs(e.hipDeg - row.hipDeg));
    const inside = mean(({ row, e }) => Number(Math.abs(e.lumbarDeg - row.lumbarDeg) <= errorOf(sigma, row, e)));
    const hipInside = mean(({ row, e }) => Number(Math.abs(e.hipDeg - row.hipDeg) <= errorOf(hipSigma, row, e)));
    const r = correlation(at.map(({ row, e }) => ({ truth: row.lumbarDeg, estimate: e.lumbarDeg }))).toFixed(3);
    console.log(
      `${name.padEnd(18)} ${String(at.length).padStart(6)} rows  lumbar MAE ${lumbar}° bias ${bias}° r ${r}  hip MAE ${hip}°  within σ ${inside} hip ${hipInside}`,
    );
  };
  const side = ({ yawTrueDeg }: TrainingRow): boolean => Math.abs(yawTrueDeg) <= YAW_LIMITS_DEG.placed;
  const refused = 1 - all.filter(({ row }) => side(row)).length / rows.filter(side).length;
  console.log(`not judged at yaw ≤ ${YAW_LIMITS_DEG.placed}°: ${(100 * refused).toFixed(0)} %`);
  line(`yaw ≤ ${YAW_LIMITS_DEG.placed}°`, side);
  line('  σ ≤ 8°', (row, s) => side(row) && s <= 8);
  line('  σ > 8°', (row, s) => side(row) && s > 8);
  line('  fitted clothes', (row) => side(row) && !row.loose);
  line('  loose clothes', (row) => side(row) && row.loose);
  for (const arms of ['hang', 'thighs', 'crossed', 'hips'])
    line(`  arms ${arms}`, (row) => side(row) && row.arms.startsWith(arms));
  line('  |λ| < 8°', (row) => side(row) && Math.abs(row.lumbarDeg) < 8);
  line('  λ ≤ −8°', (row) => side(row) && row.lumbarDeg <= -8);
  for (const [from, to] of [
    [0, 30],
    [30, 60],
    [60, 90],
    [90, 180],
  ] as const)
    line(
      `  knee ${from}–${to}°`,
      ({ kneeDeg, ...row }) => side({ kneeDeg, ...row }) && kneeDeg >= from && kneeDeg < to,
    );
  for (const [from, to] of [
    [8, 20],
    [20, 45],
    [45, 90],
  ] as const)
    line(`  λ ${from}–${to}°`, (row) => side(row) && row.lumbarDeg >= from && row.lumbarDeg < to);
  for (const load of new Set(rows.map((row) => row.load)))
    line(`  load ${load}`, (row) => side(row) && row.load === load);
  line(`yaw > ${YAW_LIMITS_DEG.placed}°`, (row) => !side(row));
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    try: { type: 'string' },
    dry: { type: 'boolean', default: false },
    pictured: { type: 'boolean', default: false },
    'left-out': { type: 'string' },
  },
});
if (values.pictured && values['left-out']) throw new Error('of a correction no folds are kept');
const exerciseId = positionals[0] ?? 'hip-hinge';
const settings = values.pictured ? CORRECTION : settingsOf(exerciseId);
const model = (name: string): string => new URL(`../../models/lumbar/${name}`, import.meta.url).pathname;
/** What is corrected. */
const outlineMap = values.pictured ? (JSON.parse(readFileSync(model(`${exerciseId}.json`), 'utf8')) as AngleMap) : null;
const rowsOf = (id: string): TrainingRow[] =>
  readdirSync(model('.'))
    .filter((name) => name.startsWith(`${id}.`) && name.endsWith('.training.gz'))
    .filter((name) => name.includes('.pictured.') === values.pictured)
    .sort()
    .flatMap((name) => readTrainingRows(model(name)))
    .filter(({ look }) => look || !values.pictured);
const rows = rowsOf(exerciseId);
const others = WITH[exerciseId] ? rowsOf(WITH[exerciseId].exercise) : [];
const bodies = [...new Set(rows.map(({ body }) => body))];
const own = new Set(bodies);
const foldOf = new Map(bodies.map((body, i) => [body, i % FOLDS]));
const leftOut: MapOutput[] = [];
const foldNetworks: Networks[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const networks = fitNetworks(
    rows.filter(({ body }) => foldOf.get(body) !== fold),
    settings,
  );
  foldNetworks.push(networks);
  rows.forEach((row, i) => {
    if (foldOf.get(row.body) === fold) leftOut[i] = estimate(networks, row);
  });
}
/** Nine tenths of left-out people's frames are usual; the oddest three in a hundred are not believed. */
const distances = leftOut.map(({ novel }) => novel);
const share = (of: number): number =>
  Number(distances.toSorted((a, b) => a - b)[Math.floor(of * (distances.length - 1))]!.toPrecision(4));
const { usual, limit } = outlineMap?.novelty ?? { usual: share(0.9), limit: share(0.97) };
for (const networks of foldNetworks) if (networks.novelty) Object.assign(networks.novelty, { usual, limit });
/**
 * An arm over the lower back, and to a correction an unclear outline, is let be where people left out are read nearly as well
 * with it. Older maps are not. Unvalidated.
 */
const MAY_COST = 1.35;
// Of a map that is being fitted they are whole so far.
if (!outlineMap) leftOut.forEach((output, i) => (leftOut[i] = { ...output, novel: Math.max(0, output.novel - usual) }));
const asked: Lenience[] = others.length > 0 || outlineMap ? [{ mostArmCover: 1 }] : [];
if (outlineMap) asked.push({ mayBeUnclear: true });
for (const allowed of asked) {
  const errorOf = (isAlike: (row: TrainingRow, output: MapOutput) => boolean): number => {
    const at = rows.flatMap((row, i) =>
      isAlike(row, leftOut[i]!) ? [Math.abs(leftOut[i]!.lumbarDeg - row.lumbarDeg)] : [],
    );
    return at.reduce((total, error) => total + error, 0) / at.length;
  };
  const harmed = errorOf((row, output) => isJudged(row, output, allowed) && !isJudged(row, output, {}));
  const free = errorOf((row, output) => isJudged(row, output, {}));
  console.log(`${Object.keys(allowed).join()}: ${harmed.toFixed(2)}°, else ${free.toFixed(2)}°`);
  if (harmed < MAY_COST * free) lenience = { ...lenience, ...allowed };
}
/**
 * A fit that knows a back only so well reads large angles too small. One factor puts half of that right (in proportion, as the
 * reduced major axis does): all of it would read too much into small ones.
 */
const large = rows.flatMap(({ lumbarDeg, ...row }, i) => {
  const size = Math.abs(lumbarDeg);
  const counts = size > 15 && size < 50 && isJudged({ lumbarDeg, ...row }, leftOut[i]!);
  return counts ? [{ truth: size, read: Math.sign(lumbarDeg) * leftOut[i]!.lumbarDeg }] : [];
});
const sum = (of: readonly number[]): number => of.reduce((total, value) => total + value, 0);
const short = sum(large.map(({ truth }) => truth)) / sum(large.map(({ read }) => read));
const stretch = settings.stretched ? Math.sqrt(short) : 1;
const stretched = (networks: Networks): Networks => ({
  ...networks,
  networks: networks.networks.map((network) => ({
    ...network,
    lumbar: network.lumbar.map((weight) => Number((weight * stretch).toPrecision(5))),
  })),
});
console.log(`large angles × ${stretch.toFixed(3)}`);
leftOut.forEach((output, i) => {
  leftOut[i] = { ...output, lumbarDeg: output.lumbarDeg * stretch, spreadDeg: output.spreadDeg * stretch };
});
foldNetworks.forEach((networks, fold) => (foldNetworks[fold] = stretched(networks)));
const judged = rows
  .map((row, i) => ({ row, output: leftOut[i]! }))
  .filter(({ row, output }) => Math.abs(row.yawTrueDeg) <= 20 && isJudged(row, output));
/**
 * A map's σ is fitted on whole recordings, and of these few pictures of a person it covers more, as they are the clearest. A
 * correction's is widened until it covers as many as its map's: over whole recordings it would be too narrow otherwise.
 */
function asWideAsBefore(own: SigmaModel, angle: 'lumbarDeg' | 'hipDeg'): SigmaModel {
  if (!outlineMap) return own;
  const errorsIn = (sigma: SigmaModel, outputs: readonly MapOutput[]): number[] =>
    judged.map(({ row }, i) => {
      const output = outputs[i]!;
      return Math.abs(output[angle] - row[angle]) / standardErrorDeg(sigma, { ...output, ...row.circumstances });
    });
  const before = judged.map(({ row }) => ofOutline(outlineMap, row));
  const inside = errorsIn(angle === 'lumbarDeg' ? outlineMap.sigma : outlineMap.hipSigma, before).filter((e) => e <= 1);
  const after = errorsIn(own, judged.map(({ output }) => output)); // prettier-ignore
  const wider = Math.max(1, percentile(after, inside.length / judged.length)!);
  console.log(`${angle}: σ × ${wider.toFixed(2)}`);
  const terms = Object.entries(own).map(([key, term]) => [key, Number((term * wider ** 2).toPrecision(4))]);
  return Object.fromEntries(terms);
}
const sigmaOf = (angle: 'lumbarDeg' | 'hipDeg'): SigmaModel =>
  asWideAsBefore(fitSigma(judged.map(({ row }) => row), judged.map(({ output }) => output), angle), angle); // prettier-ignore
const sigma = sigmaOf('lumbarDeg');
const hipSigma = sigmaOf('hipDeg');
if (outlineMap) {
  const before = rows.map((row) => ofOutline(outlineMap, row));
  report('by the outline alone', rows, before, outlineMap.sigma, outlineMap.hipSigma);
}
report(`${exerciseId}: ${bodies.length} bodies, each left out once`, rows, leftOut, sigma, hipSigma);

// The two legs of an exercise share the map that is named without them.
const { reach, angleMap: shipped } = EXERCISES.find(({ id }) => id.startsWith(exerciseId))!;
const neutralHip = reach.from === 'straight' ? { neutralHip: fitNeutralHip(rows) } : {};
const mapOf = (networks: Networks): AngleMap => ({
  schema: 'hingeline-angle-map/5',
  inputs: networks.mean.length,
  ...networks,
  ...mostKnee(rows),
  ...lenience,
  sigma,
  hipSigma,
  ...neutralHip,
});
const fitted = stretched(fitNetworks(rows, settings));
if (fitted.novelty) Object.assign(fitted.novelty, { usual, limit });
const map = mapOf(fitted);
console.log('σ²', map.sigma, 'hip σ²', map.hipSigma, 'neutral hip', map.neutralHip ?? 'not needed');
const { mean, scale, networks } = fitted;
const correction: Correction = {
  schema: 'hingeline-correction/1',
  mean,
  scale,
  networks,
  ...lenience,
  sigma,
  hipSigma,
};
const [name, made] = outlineMap ? [`${exerciseId}.pictured.json`, correction] : [`${exerciseId}.json`, map];
if (!values.dry) writeFileSync(model(name), JSON.stringify(made) + '\n');
if (values['left-out']) {
  const directory = values['left-out'];
  mkdirSync(directory, { recursive: true });
  const exerciseIds = EXERCISES.filter(({ angleMap }) => angleMap === shipped).map(({ id }) => id);
  foldNetworks.forEach((networks, fold) => {
    const left: FoldMap = {
      exerciseIds,
      bodies: bodies.filter((body) => foldOf.get(body) === fold),
      map: mapOf(networks),
    };
    writeFileSync(join(directory, `${exerciseId}.${fold}.json`), JSON.stringify(left));
  });
}
if (values.try) {
  const tried = readTrainingRows(values.try);
  report('other file', tried, tried.map((row) => estimate(fitted, row)), sigma, hipSigma); // prettier-ignore
}
