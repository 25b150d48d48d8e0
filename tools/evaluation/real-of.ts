/** Compares the report of a real person's clip with what somebody labelled in it. */
import { percentile } from '../../src/core/geometry/statistics.ts';
import type { Report } from '../../src/core/records/report.ts';
import { exerciseById } from '../../src/exercises/catalogue.ts';
import { mean } from './accuracy-of.ts';

/** What a clip is checked by; see the README beside the labels. */
export type Check = 'exact' | 'none' | 'squat' | 'hidden' | 'oblique' | 'refused' | 'look';

export interface LabelledClip {
  readonly name: string;
  readonly trace?: string | null;
  readonly check: Check;
  readonly exerciseId?: string | null;
  readonly person?: string | null;
  readonly reps: readonly {
    readonly start_s: number;
    readonly turn_s: number;
    readonly end_s: number;
    readonly back?: 'neutral' | 'mildly_rounded' | 'rounded' | 'extended' | null;
  }[];
}

type ReportRep = Report['reps'][number];

/** A labelled rep and the one that was found in its place. */
interface Pair {
  readonly back: string;
  readonly lying: boolean;
  readonly check: Check;
  readonly rep: ReportRep | null;
  readonly cued: boolean;
}

export interface RealResult {
  readonly clip: LabelledClip;
  readonly calibrated: boolean;
  readonly found: number;
  readonly missed: number;
  readonly invented: number;
  readonly verdicts: number;
  /** Whether the rule of this clip holds; null where there is none. */
  readonly holds: boolean | null;
  readonly pairs: readonly Pair[];
  readonly line: string;
  readonly details: readonly string[];
}

/** A rep found so far from the labelled time still is that rep: labels are by eye, ± half a second. */
const LABEL_S = 0.5;

/** One clip by its own rule. */
export function judge(clip: LabelledClip, report: Report): RealResult {
  const { check, reps: labelled, name } = clip;
  const counted = report.reps.filter(({ kind }) => kind === 'rep');
  const free = new Set(counted);
  const spineCues = report.cues.filter(({ code }) => code.startsWith('spine-'));
  const lying = exerciseById(clip.exerciseId ?? '')?.posture === 'lying';
  const pairs = labelled.map((label): Pair => {
    const candidates = [...free].filter(
      ({ startMs, endMs }) => startMs / 1000 < label.end_s + LABEL_S && endMs / 1000 > label.start_s - LABEL_S,
    );
    const middle = (label.start_s + label.end_s) / 2;
    const off = ({ startMs, endMs }: ReportRep): number => Math.abs((startMs + endMs) / 2000 - middle);
    const rep = candidates.sort((a, b) => off(a) - off(b))[0] ?? null;
    if (rep) free.delete(rep);
    const cued = rep !== null && spineCues.some(({ timestampMs: t }) => t >= rep.startMs && t <= rep.endMs);
    return { back: label.back ?? '', lying, check, rep, cued };
  });
  const found = pairs.filter(({ rep }) => rep).length;
  const missed = labelled.length - found;
  const invented = free.size;
  const verdicts = report.reps.filter(({ verdict }) => verdict !== null).length;
  const squats = report.attempts.filter(({ reason }) => reason === 'squat').length;
  const holds = ruleHolds(check, { calibrated: report.calibration !== null, missed, invented, verdicts, counted: counted.length, squats }); // prettier-ignore
  const lumbar = pairs.map(({ rep }) => (rep?.lumbarPeakDeg ?? null) === null ? '–' : Math.round(rep!.lumbarPeakDeg!)); // prettier-ignore
  const zero = report.calibration
    ? `${(report.calibration.startMs / 1000).toFixed(1)} s ×${report.calibration.instants.length}`
    : `no zero: ${report.noZero}`;
  const others = report.attempts.map(({ reason }) => reason).join(' ');
  const kinds = pairs.map(({ rep, cued }) => `${rep ? (rep.verdict ?? '?')[0] : '×'}${cued ? '!' : ''}`).join(' ');
  return {
    clip,
    calibrated: report.calibration !== null,
    found,
    missed,
    invented,
    verdicts,
    holds,
    pairs,
    line:
      `${holds === null ? ' ' : holds ? '✓' : '✗'} ${check.padEnd(8)} ${name.slice(0, 44).padEnd(44)} zero ${zero.padEnd(22)} ` +
      `reps ${found}/${labelled.length} +${invented}  λ ${lumbar.join(' ')}  ${kinds}${others ? `  (${others})` : ''}`,
    details: report.reps.map(
      (rep) =>
        `${(rep.startMs / 1000).toFixed(1)}–${(rep.endMs / 1000).toFixed(1)} s ${rep.kind} ${rep.verdict ?? rep.reason} λ ${rep.lumbarPeakDeg?.toFixed(1)} ± ${rep.lumbarSigmaDeg?.toFixed(1)} H ${rep.hipFlexionPeakDeg?.toFixed(0)} score ${rep.score} [${rep.deductions.map(({ code, points }) => `${code} ${points}`).join(', ')}] cues ${report.cues
          .filter(({ timestampMs: t }) => t >= rep.startMs && t <= rep.endMs)
          .map(({ code, timestampMs: t }) => `${code}@${((t - rep.startMs) / 1000).toFixed(1)}`)
          .join(' ')}`,
    ),
  };
}

interface Outcome {
  readonly calibrated: boolean;
  readonly missed: number;
  readonly invented: number;
  readonly verdicts: number;
  readonly counted: number;
  readonly squats: number;
}

function ruleHolds(check: Check, { calibrated, missed, invented, verdicts, counted, squats }: Outcome): boolean | null {
  switch (check) {
    case 'exact':
      return calibrated && missed === 0 && invented === 0;
    case 'none':
      return counted === 0;
    case 'squat':
      return counted === 0 && squats > 0;
    case 'hidden':
    case 'oblique':
    case 'refused':
      return verdicts === 0;
    case 'look':
      return null;
  }
}

/** What all clips come to, and whether the rules and the shares asked for hold. @param broken clips that could not be analysed */
export function summaryOf(
  results: readonly RealResult[],
  broken = 0,
): {
  readonly lines: readonly string[];
  readonly holds: boolean;
} {
  const pairs = results.filter(({ clip }) => clip.check === 'exact').flatMap((result) => result.pairs);
  const judged = pairs.filter(({ rep }) => rep?.verdict);
  const ofBack = (...backs: readonly string[]): typeof judged => judged.filter(({ back }) => backs.includes(back));
  const correct = ofBack('neutral');
  const rounded = ofBack('rounded');
  const share = (of: typeof judged, is: (pair: Pair) => boolean): number => (of.length === 0 ? NaN : mean(of.map((pair) => Number(is(pair))))); // prettier-ignore
  const good = share(correct, ({ rep }) => rep!.verdict === 'good');
  const bad = share(correct, ({ rep }) => rep!.verdict === 'bad');
  const quiet = share(correct, ({ cued }) => !cued);
  const flagged = share(rounded, ({ rep }) => rep!.verdict !== 'good');
  const cued = share(rounded, (pair) => pair.cued);
  const flexion = (of: typeof judged): number[] =>
    of.filter(({ lying }) => !lying).map(({ rep }) => rep!.lumbarPeakDeg!);
  const scores = (of: typeof judged): number[] => of.flatMap(({ rep }) => rep!.score ?? []);
  const auc = aucOf(flexion(correct), flexion(rounded));
  const checks = (['exact', 'none', 'squat', 'hidden', 'oblique', 'refused'] as const).flatMap((check) => {
    const of = results.filter(({ clip }) => clip.check === check);
    return of.length === 0 ? [] : [`${check} ${of.filter(({ holds }) => holds).length} of ${of.length}`];
  });
  const percent = (value: number): string => (Number.isNaN(value) ? '–' : `${(100 * value).toFixed(0)} %`);
  const median = (of: readonly number[], unit: string): string =>
    of.length === 0 ? '–' : `${percentile(of, 0.5)!.toFixed(0)}${unit}`;
  const unless = (value: number, holds: boolean): boolean => Number.isNaN(value) || holds;
  const holds =
    results.length > 0 &&
    broken === 0 &&
    results.every((result) => result.holds !== false) &&
    unless(good, good >= 0.9) &&
    unless(bad, bad === 0) &&
    unless(quiet, quiet >= 0.9) &&
    unless(flagged, flagged === 1) &&
    unless(cued, cued >= 0.9) &&
    unless(auc, auc >= 0.98) &&
    (correct.length === 0 || percentile(scores(correct), 0.5)! >= 85) &&
    (rounded.length === 0 || percentile(scores(rounded), 0.5)! <= 65);
  const found = (key: 'found' | 'missed' | 'invented'): number => results.reduce((sum, result) => sum + result[key], 0);
  return {
    holds,
    lines: [
      `rules: ${checks.join(', ')}`,
      `calibrated ${results.filter(({ calibrated }) => calibrated).length} of ${results.length}; labelled reps found ${found('found')} of ${found('found') + found('missed')}`,
      `correct, of ${correct.length} judged: good ${percent(good)}, bad ${percent(bad)}, no cue of the back ${percent(quiet)}, median λ of hinges ${median(flexion(correct), '°')}, median score ${median(scores(correct), '')}`,
      `rounded, of ${rounded.length} judged: not good ${percent(flagged)}, cued in the rep ${percent(cued)}, median λ ${median(flexion(rounded), '°')}, median score ${median(scores(rounded), '')}`,
      `AUC rounded against correct (λ, hinges): ${Number.isNaN(auc) ? '–' : auc.toFixed(3)}`,
      holds ? 'every rule holds' : 'NOT every rule holds',
    ],
  };
}

/** Share of pairs in which the second is the larger; NaN without pairs. */
function aucOf(low: readonly number[], high: readonly number[]): number {
  const wins = high.flatMap((h) => low.map((l) => (h > l ? 1 : h === l ? 0.5 : 0)));
  return wins.length === 0 ? Number.NaN : mean(wins);
}
