/** What is kept of readings and reps for curves and for the sentence between sets. */
import { medianOf } from './filters/rolling-median.ts';
import type { Angle, Reading, Rep } from './reading.ts';
import type { AngleSeries } from './records.ts';

/** The angles of some readings as curves; only what was measured is drawn. */
export function seriesOf(readings: readonly Reading[]): AngleSeries {
  return {
    timestampMs: readings.map(({ timestampMs }) => timestampMs),
    hipDeg: readings.map(({ hip }) => measuredDeg(hip)),
    lumbarDeg: readings.map(({ lumbar }) => measuredDeg(lumbar)),
    lumbarSigmaDeg: readings.map(({ lumbar }) => (lumbar.kind === 'measured' ? lumbar.sigmaDeg : null)),
  };
}

function measuredDeg(angle: Angle): number | null {
  return angle.kind === 'measured' ? angle.deg : null;
}

export interface SetSummary {
  /** Full reps. */
  readonly reps: number;
  /** Full reps with a good back. */
  readonly clean: number;
  readonly partial: number;
  readonly notJudged: number;
  /**
   * Median hip flexion at which the back joined in, of the reps in which it did; when it never did, the median depth,
   * through which it stayed long. Null without a judged rep.
   */
  readonly neutralHipRangeDeg: number | null;
  /** 0…100, null without a scored rep. */
  readonly meanScore: number | null;
}

export function summarise(reps: readonly Rep[]): SetSummary {
  const full = reps.filter(({ kind }) => kind === 'rep');
  const joined = full.filter(({ verdict }) => verdict !== 'good');
  const scores = full.flatMap(({ score }) => score ?? []);
  return {
    reps: full.length,
    clean: full.length - joined.length,
    partial: reps.filter(({ kind }) => kind === 'partial').length,
    notJudged: reps.filter(({ kind }) => kind === 'not-judged').length,
    neutralHipRangeDeg: medianOf((joined.length > 0 ? joined : full).map((rep) => rep.neutralHipRangeDeg)),
    meanScore: scores.length > 0 ? scores.reduce((sum, score) => sum + score, 0) / scores.length : null,
  };
}

/** The summary in one or a few short sentences. */
export function summarySentence(summary: SetSummary): string {
  const { reps, clean, partial, notJudged, neutralHipRangeDeg } = summary;
  const sentences: string[] = [];
  if (reps > 0) sentences.push(`${count(reps, 'rep')}, ${clean} clean.`);
  if (partial > 0) sentences.push(`${partial} not deep enough to count.`);
  if (notJudged > 0) sentences.push(`${notJudged} I could not judge.`);
  if (neutralHipRangeDeg !== null) {
    const degrees = `${Math.round(neutralHipRangeDeg)} degrees`;
    sentences.push(
      clean < reps
        ? `Your hips went ${degrees} before your back joined in.`
        : `Your back stayed long for all ${degrees}.`,
    );
  }
  return sentences.length > 0 ? sentences.join(' ') : 'No reps yet.';
}

function count(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}
