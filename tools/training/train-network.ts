/** Trains one small network of the angle map: principal components in, layers of tanh units, λ and H out. */
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import type { Network } from '../../src/core/back/angle-map.ts';

export interface Examples {
  /** Standardised inputs, one array a row. */
  readonly inputs: readonly Float64Array[];
  readonly lumbarDeg: readonly number[];
  readonly hipDeg: readonly number[];
}

/** Chosen for each exercise by left-out bodies; the error is flat around them. */
export interface Settings {
  /** Principal components of the inputs that are kept. */
  readonly components: number;
  /** Noise added to the components while training, so that the network trusts no single detail of an edge. */
  readonly noise: number;
  /** Units of each layer. */
  readonly hidden: readonly number[];
  readonly epochs: number;
  /** Adam's first rate; it falls to nothing. */
  readonly rate: number;
  readonly weightDecay: number;
  /** Of the inputs, for `Novelty`; 0 for none. */
  readonly noveltyComponents: number;
  /** Large angles are put right by one factor. */
  readonly stretched: boolean;
}

/** Chosen likewise, for both. Power of the component's own size it keeps as an input: 0 makes all alike, 1 leaves the small ones small. */
const COMPONENT_POWER = 0.25;
const BATCH = 256;
/** Errors count squared up to here and linearly beyond, in output units: a clip that went wrong should not lead. */
const HUBER = 0.6;
const LUMBAR_UNIT_DEG = 15;
const HIP_UNIT_DEG = 30;
/** Rows weigh 1 + |λ| / this: most frames are quiet, the rounded and arched ones are what matters. */
const WEIGHT_DEG = 20;

/** Principal components of standardised inputs: column c of the result takes inputs to component c. */
function principalComponents(inputs: readonly Float64Array[], count: number, power = COMPONENT_POWER): Float64Array[] {
  const n = inputs[0]!.length;
  const covariance = new Float64Array(n * n);
  for (const row of inputs) {
    for (let i = 0; i < n; i++)
      for (let j = 0; j <= i; j++) covariance[i * n + j]! += (row[i]! * row[j]!) / inputs.length;
  }
  const matrix = Matrix.zeros(n, n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      matrix.set(i, j, covariance[i * n + j]!);
      matrix.set(j, i, covariance[i * n + j]!);
    }
  }
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(matrix, { assumeSymmetric: true });
  const order = realEigenvalues.map((_, i) => i).sort((a, b) => realEigenvalues[b]! - realEigenvalues[a]!);
  const largest = Math.sqrt(realEigenvalues[order[0]!]!);
  return order.slice(0, count).map((c) => {
    const sd = Math.sqrt(realEigenvalues[c]!);
    const gain = (sd / largest) ** power / sd;
    return Float64Array.from(eigenvectorMatrix.getColumn(c), (v) => v * gain);
  });
}

/** Weights that give each of the first components in its standard deviations, for `Novelty`. */
export function whitenedComponents(inputs: readonly Float64Array[], count: number): Float64Array[] {
  return principalComponents(inputs, count, 0);
}

/** mulberry32: the same seed gives the same network. */
function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function normal(uniform: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** One array of parameters with Adam's memory. */
class Parameters {
  readonly values: Float64Array;
  readonly gradient: Float64Array;
  private readonly mean: Float64Array;
  private readonly square: Float64Array;

  constructor(size: number, initial: () => number) {
    this.values = Float64Array.from({ length: size }, initial);
    this.gradient = new Float64Array(size);
    this.mean = new Float64Array(size);
    this.square = new Float64Array(size);
  }

  step(rate: number, decay: number, time: number): void {
    for (let i = 0; i < this.values.length; i++) {
      const g = this.gradient[i]!;
      this.mean[i] = 0.9 * this.mean[i]! + 0.1 * g;
      this.square[i] = 0.99 * this.square[i]! + 0.01 * g * g;
      const direction = this.mean[i]! / (1 - 0.9 ** time) / (Math.sqrt(this.square[i]! / (1 - 0.99 ** time)) + 1e-8);
      this.values[i]! -= rate * (direction + decay * this.values[i]!);
      this.gradient[i] = 0;
    }
  }
}

/** A layer of units, with what it said last and how the loss changes with it. */
class Layer {
  readonly weights: Parameters;
  readonly biases: Parameters;
  readonly said: Float64Array;
  readonly slope: Float64Array;

  constructor(
    readonly inputs: number,
    units: number,
    initial: () => number,
    private readonly squashed: boolean,
  ) {
    this.weights = new Parameters(units * inputs, initial);
    this.biases = new Parameters(units, () => 0);
    this.said = new Float64Array(units);
    this.slope = new Float64Array(units);
  }

  run(row: Float64Array): Float64Array {
    const { inputs, said } = this;
    const [weights, biases] = [this.weights.values, this.biases.values];
    for (let u = 0; u < said.length; u++) {
      let a = biases[u]!;
      for (let c = 0; c < inputs; c++) a += weights[u * inputs + c]! * row[c]!;
      said[u] = this.squashed ? Math.tanh(a) : a;
    }
    return said;
  }

  /** Adds to the gradients by `slope`. @param before the layer that gave `row`, which gets its slope; null for the first */
  learn(row: Float64Array, before: Layer | null): void {
    const { inputs, said, slope } = this;
    const weights = this.weights.values;
    const [toWeights, toBiases] = [this.weights.gradient, this.biases.gradient];
    before?.slope.fill(0);
    for (let u = 0; u < said.length; u++) {
      const d = slope[u]! * (this.squashed ? 1 - said[u]! ** 2 : 1);
      toBiases[u]! += d;
      for (let c = 0; c < inputs; c++) toWeights[u * inputs + c]! += d * row[c]!;
      if (before) for (let c = 0; c < inputs; c++) before.slope[c]! += d * weights[u * inputs + c]!;
    }
  }

  step(rate: number, decay: number, time: number): void {
    this.weights.step(rate, decay, time);
    this.biases.step(rate, 0, time);
  }

  /** For each unit its bias, then its weights. */
  units(): number[][] {
    const { inputs } = this;
    return Array.from(this.biases.values, (bias, u) => [
      bias,
      ...this.weights.values.subarray(u * inputs, (u + 1) * inputs),
    ]);
  }
}

/** Trains with Adam under a falling rate. */
export function trainNetwork(
  { inputs, lumbarDeg, hipDeg }: Examples,
  { components, noise, hidden, epochs, rate: firstRate, weightDecay }: Settings,
  seed: number,
): Network {
  const uniform = random(seed);
  const basis = principalComponents(inputs, components);
  const n = inputs.length;
  const k = basis.length;
  const x = new Float64Array(n * k);
  inputs.forEach((row, i) => {
    basis.forEach((column, c) => {
      let sum = 0;
      for (let j = 0; j < column.length; j++) sum += column[j]! * row[j]!;
      x[i * k + c] = sum;
    });
  });
  const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / n;
  const lumbarMean = mean(lumbarDeg);
  const hipMean = mean(hipDeg);
  const meanWeight = 1 + mean(lumbarDeg.map(Math.abs)) / WEIGHT_DEG;
  const layers: Layer[] = [];
  let width = k;
  for (const units of hidden) {
    const from = width;
    layers.push(new Layer(from, units, () => normal(uniform) / Math.sqrt(from), true));
    width = units;
  }
  const output = new Layer(width, 2, () => (0.3 * normal(uniform)) / Math.sqrt(width), false);
  const all = [...layers, output];

  const order = Int32Array.from({ length: n }, (_, i) => i);
  const row = new Float64Array(k);
  const batches = Math.floor(n / BATCH);
  let time = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = n - 1; i > 0; i--) {
      const j = Math.floor(uniform() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (let batch = 0; batch < batches; batch++) {
      for (let b = batch * BATCH; b < (batch + 1) * BATCH; b++) {
        const i = order[b]!;
        for (let c = 0; c < k; c++) row[c] = x[i * k + c]! + noise * normal(uniform);
        let said: Float64Array = row;
        for (const layer of all) said = layer.run(said);
        const weight = (1 + Math.abs(lumbarDeg[i]!) / WEIGHT_DEG) / meanWeight / BATCH;
        output.slope[0] = weight * clip(said[0]! - (lumbarDeg[i]! - lumbarMean) / LUMBAR_UNIT_DEG);
        output.slope[1] = weight * clip(said[1]! - (hipDeg[i]! - hipMean) / HIP_UNIT_DEG);
        for (let l = all.length - 1; l >= 0; l--) all[l]!.learn(l === 0 ? row : all[l - 1]!.said, all[l - 1] ?? null);
      }
      time++;
      const rate = 0.5 * firstRate * (1 + Math.cos((Math.PI * time) / (epochs * batches)));
      for (const layer of all) layer.step(rate, weightDecay, time);
    }
  }

  // Three digits move an angle by 0.02°, by 0.15° at most, and every visitor downloads them.
  const round = (value: number): number => Number(value.toPrecision(3));
  const [first, ...others] = layers.map((layer) => layer.units());
  const [lumbar, hip] = output.units();
  return {
    layers: [
      first!.map(([bias, ...weights]) => [
        bias!,
        ...Array.from(inputs[0]!, (_input, j) => basis.reduce((sum, column, c) => sum + column[j]! * weights[c]!, 0)),
      ]),
      ...others,
    ].map((units) => units.map((unit) => unit.map(round))),
    lumbar: inDegrees(lumbar!, lumbarMean, LUMBAR_UNIT_DEG),
    hip: inDegrees(hip!, hipMean, HIP_UNIT_DEG),
  };
}

/** A bias and the weights of few units: five digits. */
function inDegrees([bias, ...weights]: readonly number[], meanDeg: number, unitDeg: number): number[] {
  return [meanDeg + unitDeg * bias!, ...weights.map((weight) => unitDeg * weight)].map((deg) =>
    Number(deg.toPrecision(5)),
  );
}

function clip(error: number): number {
  return Math.max(-HUBER, Math.min(HUBER, error));
}
