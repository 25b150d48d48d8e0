/** How well two ways of measuring the same angle agree. After Bland and Altman 1986, doi 10.1016/S0140-6736(86)90837-8. */
import { mean } from '../geometry/statistics.ts';

/** One moment, measured both ways, degrees. */
export interface Pair {
  readonly sticksDeg: number;
  readonly hingelineDeg: number;
  /** What Hingeline takes for its own standard error. */
  readonly sigmaDeg: number;
}

/** Of the differences Hingeline − sticks, degrees. */
export interface Agreement {
  readonly count: number;
  /** Their mean: positive where Hingeline reads more forward bending. */
  readonly biasDeg: number;
  readonly meanAbsDeg: number;
  /** Their standard deviation, and the limits between which 95 % of them are expected; null for fewer than three, of which nobody could tell. */
  readonly spread: { readonly sdDeg: number; readonly limitsDeg: readonly [low: number, high: number] } | null;
  /** How many are no larger than Hingeline's own standard error; with a good one about two of three. */
  readonly withinSigma: number;
}

/** Of a normal distribution 95 % lie within so many standard deviations; Bland and Altman 1986 still took 2. */
const LIMIT_SDS = 1.96;

/** Null for no pair. The pairs count alike and are taken to be independent: those of one person are not quite. */
export function agreementOf(pairs: readonly Pair[]): Agreement | null {
  const differences = pairs.map(differenceDeg);
  const biasDeg = mean(differences);
  const meanAbsDeg = mean(differences.map(Math.abs));
  if (biasDeg === null || meanAbsDeg === null) return null;
  const withinSigma = pairs.filter((pair) => Math.abs(differenceDeg(pair)) <= pair.sigmaDeg).length;
  return { count: pairs.length, biasDeg, meanAbsDeg, spread: spreadOf(differences, biasDeg), withinSigma };
}

export function differenceDeg({ sticksDeg, hingelineDeg }: Pair): number {
  return hingelineDeg - sticksDeg;
}

function spreadOf(differences: readonly number[], biasDeg: number): Agreement['spread'] {
  if (differences.length < 3) return null;
  const squares = differences.reduce((sum, each) => sum + (each - biasDeg) ** 2, 0);
  const sdDeg = Math.sqrt(squares / (differences.length - 1));
  return { sdDeg, limitsDeg: [biasDeg - LIMIT_SDS * sdDeg, biasDeg + LIMIT_SDS * sdDeg] };
}
