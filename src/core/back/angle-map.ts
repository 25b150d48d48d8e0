/** The learned map from feature changes to angles, and how sure it is. Coefficients: models/lumbar (see its model card). */
import type { Circumstances } from './circumstances.ts';
import { CHANGE_COUNT, FEATURE_COUNT, kneeChangeDeg, trunkTurnDeg } from './features.ts';
import { outlineProblem, type Lenience } from './gate.ts';
import { standardErrorDeg, type Evidence, type SigmaModel } from './sigma.ts';
import type { Pitches } from './trunk-look.ts';

/**
 * One small network: one or two layers of tanh units, the first on the standardised inputs, and two weighted sums of the
 * last. Linear in small changes, and able to learn that an arch and a rounding show in different ways.
 */
export interface Network {
  /** For each unit of each layer its bias, then a weight for each input, or for each unit of the layer before. */
  readonly layers: readonly (readonly (readonly number[])[])[];
  /** Bias, then a weight for each unit of the last layer; degrees. */
  readonly lumbar: readonly number[];
  readonly hip: readonly number[];
}

/**
 * How far inputs lie from those of the fit: root mean square of their scores on its principal components, each in standard
 * deviations (the Mahalanobis distance in the space of the components, over the root of their number). 1 is usual.
 */
export interface Novelty {
  /** For each component a weight for each standardised input. */
  readonly components: readonly (readonly number[])[];
  /** Nine tenths of left-out people's frames lie below. */
  readonly usual: number;
  /** Beyond this nothing is believed. */
  readonly limit: number;
}

/** Networks on standardised inputs. */
interface Estimators extends Lenience {
  readonly mean: readonly number[];
  readonly scale: readonly number[];
  /** Fitted alike on different bodies; their mean is the estimate. */
  readonly networks: readonly Network[];
}

/** Corrects what the outline says by what the picture itself shows; its inputs are `correctionInputs`. */
export interface Correction extends Estimators {
  readonly schema: 'hingeline-correction/1';
  readonly sigma: SigmaModel;
  readonly hipSigma: SigmaModel;
}

export interface AngleMap extends Estimators {
  readonly schema: 'hingeline-angle-map/5';
  /** The inputs are the features of `featureChange`, then the yaw. */
  readonly inputs: number;
  readonly novelty?: Novelty;
  /** Change of the knee flexion beyond which there was next to nobody in the fit: nothing is believed there. */
  readonly mostKneeDeg?: number;
  readonly sigma: SigmaModel;
  readonly hipSigma: SigmaModel;
  /** Hip flexion in the neutral from the trunk–thigh angle there: a line, fitted where an exercise goes to a straight hip. */
  readonly neutralHip?: { readonly offsetDeg: number; readonly slope: number; readonly sigmaDeg: number };
  /** Where the picture itself was looked at. */
  readonly pictured?: Correction;
}

/** A map that is fetched once somebody is to be measured, and not before: nobody needs all of them. */
export interface MapSource {
  fetch(): Promise<AngleMap>;
  /** @throws Error before it was fetched */
  readonly now: AngleMap;
}

export interface MappedAngles {
  readonly lumbarDeg: number;
  readonly lumbarSigmaDeg: number;
  readonly hipDeg: number;
  readonly hipSigmaDeg: number;
  /** Lumbar flexion by the outline alone, and what is let be: by these is told whether it can be judged. */
  readonly outlineDeg: number;
  readonly lenience: Lenience;
  /** The inputs lie so far from those of the fit that nothing is to be believed. */
  readonly unknown: boolean;
}

/** Errors grow once a measure of the neutral is this many standard deviations from the mean. */
const USUAL_SD = 3;

/** What the networks say, without σ. */
export type MapOutput = Pick<
  Evidence,
  'lumbarDeg' | 'hipDeg' | 'spreadDeg' | 'strange' | 'novel' | 'kneeDeg' | 'lookDeg'
> & {
  /** Lumbar flexion by the outline alone. */
  readonly outlineDeg: number;
};

/** Hip flexion in the neutral itself, degrees: pelvis against femur, 0 = thigh in line with the pelvis. */
export function neutralHipDeg({ neutralHip }: Pick<AngleMap, 'neutralHip'>, hipBendDeg: number): number {
  return neutralHip ? neutralHip.offsetDeg + neutralHip.slope * hipBendDeg : hipBendDeg;
}

/** Runs the networks on the inputs of one frame. */
export function runNetworks(
  { mean, scale, networks, novelty }: Pick<AngleMap, 'mean' | 'scale' | 'networks' | 'novelty'>,
  change: Float64Array,
  yawDeg: number,
): MapOutput {
  const inputs = mean.length;
  const z = new Float64Array(inputs);
  let oddest = USUAL_SD;
  for (let k = 0; k < inputs; k++) {
    z[k] = ((k < change.length ? change[k]! : yawDeg) - mean[k]!) / scale[k]!;
    if (k >= FEATURE_COUNT && k < change.length) oddest = Math.max(oddest, Math.abs(z[k]!));
  }
  const answer = answerOf(networks, z);
  return {
    ...answer,
    outlineDeg: answer.lumbarDeg,
    strange: oddest - USUAL_SD,
    novel: noveltyOf(novelty, z),
    kneeDeg: kneeChangeDeg(change),
    lookDeg: null,
  };
}

/** What a correction goes by, degrees: λ and H by the outline, pitch of pelvis and thorax, how knee and trunk turned. */
export function correctionInputs(outline: MapOutput, change: Float64Array, look: Pitches): readonly number[] {
  const { lumbarDeg, hipDeg, kneeDeg } = outline;
  return [lumbarDeg, hipDeg, look.pelvisDeg, look.thoraxDeg, kneeDeg, trunkTurnDeg(change)];
}

/**
 * So much of a correction is believed, and all where the outline cannot be taken for the back's. On people left out three
 * quarters would read 0.05° better; but in real rooms the picture's network scatters more than in those it was shown, and by
 * more than half like reps lie farther apart (docs/decisions/0024).
 */
const BELIEVED = 0.5;

/** What the outline said, corrected; the spread stays that of the outline's networks. */
export function corrected(
  { mean, scale, networks }: Estimators,
  outline: MapOutput,
  change: Float64Array,
  look: Pitches,
  circumstances: Circumstances,
): MapOutput {
  const z = Float64Array.from(correctionInputs(outline, change, look), (value, k) => (value - mean[k]!) / scale[k]!);
  const answer = answerOf(networks, z);
  const share = outlineProblem(circumstances, outline.outlineDeg) ? 1 : BELIEVED;
  const towards = (before: number, after: number): number => before + share * (after - before);
  const lumbarDeg = towards(outline.lumbarDeg, answer.lumbarDeg);
  const hipDeg = towards(outline.hipDeg, answer.hipDeg);
  return { ...outline, lumbarDeg, hipDeg, lookDeg: look.thoraxDeg - look.pelvisDeg };
}

/** Means over the networks, and how far they lie apart. */
function answerOf(
  networks: readonly Network[],
  z: Float64Array,
): Pick<MapOutput, 'lumbarDeg' | 'hipDeg' | 'spreadDeg'> {
  let sum = 0;
  let sumOfSquares = 0;
  let hip = 0;
  for (const network of networks) {
    let said = z;
    for (const units of network.layers) {
      const next = new Float64Array(units.length);
      for (let u = 0; u < units.length; u++) next[u] = Math.tanh(biasedSum(units[u]!, said));
      said = next;
    }
    const lumbar = biasedSum(network.lumbar, said);
    hip += biasedSum(network.hip, said);
    sum += lumbar;
    sumOfSquares += lumbar ** 2;
  }
  const n = networks.length;
  const lumbarDeg = sum / n;
  return { lumbarDeg, hipDeg: hip / n, spreadDeg: Math.sqrt(Math.max(0, sumOfSquares / n - lumbarDeg ** 2)) };
}

function noveltyOf(novelty: Novelty | undefined, z: Float64Array): number {
  if (!novelty) return 0;
  let squares = 0;
  for (const component of novelty.components) {
    let score = 0;
    for (let k = 0; k < z.length; k++) score += component[k]! * z[k]!;
    squares += score * score;
  }
  return Math.max(0, Math.sqrt(squares / novelty.components.length) - novelty.usual);
}

/** Bias and weighted sum. A function of its own, so that it is compiled within the first frame and not the twentieth. */
function biasedSum(weights: readonly number[], z: Float64Array): number {
  let sum = weights[0]!;
  for (let k = 0; k < z.length; k++) sum += weights[k + 1]! * z[k]!;
  return sum;
}

/**
 * Lumbar and hip flexion, change from neutral, from `featureChange` and, where the picture was looked at, `lookChange`.
 *
 * @throws RangeError when the map was fitted for other features.
 */
export function mapAngles(
  map: AngleMap,
  change: Float64Array,
  circumstances: Circumstances,
  look: Pitches | null = null,
): MappedAngles {
  if (map.inputs !== CHANGE_COUNT + 1) throw new RangeError(`map has ${map.inputs} inputs, not ${CHANGE_COUNT + 1}`);
  const outline = runNetworks(map, change, circumstances.yawDeg);
  const correction = look && map.pictured;
  const output = correction ? corrected(correction, outline, change, look, circumstances) : outline;
  const { lumbarDeg, hipDeg } = output;
  const evidence = { ...output, ...circumstances };
  const { novelty, mostKneeDeg = Infinity } = map;
  const odd = novelty !== undefined && output.novel > novelty.limit - novelty.usual;
  return {
    lumbarDeg,
    lumbarSigmaDeg: standardErrorDeg((correction ?? map).sigma, evidence),
    hipDeg,
    outlineDeg: outline.lumbarDeg,
    lenience: correction ?? map,
    hipSigmaDeg: standardErrorDeg((correction ?? map).hipSigma, evidence),
    unknown: odd || Math.abs(output.kneeDeg) > mostKneeDeg,
  };
}
