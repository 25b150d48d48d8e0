/** Compares a report with the truth of its clip. */
import type { Span } from '../../src/core/neutral/search.ts';
import type { Report } from '../../src/core/records/report.ts';
import { gluteBridge } from '../../src/exercises/glute-bridge/exercise.ts';
import { hipHinge } from '../../src/exercises/hip-hinge/exercise.ts';
import { hipThrust } from '../../src/exercises/hip-thrust/exercise.ts';
import { legRaiseLeft } from '../../src/exercises/leg-raise/exercise.ts';
import { isLoose, trueHipDeg, truthAt, type Truth, type TruthFrame, type TruthRep } from './dataset.ts';

/** One frame with a lumbar angle, degrees of change from the neutral. */
export interface MeasuredFrame {
  readonly estimate: number;
  readonly truth: number;
  readonly sigma: number;
}

export interface ClipAccuracy {
  readonly clip: string;
  readonly yawDeg: number;
  readonly loose: boolean;
  readonly arms: string;
  readonly condition: string | undefined;
  /** Mean absolute errors of the frames with a number, change from quiet standing, degrees. */
  readonly lumbarMae: number;
  readonly lumbarBias: number;
  readonly lumbarR: number;
  readonly hipMae: number;
  /** Share of lumbar errors within ± σ, and of frames outside the zero without a lumbar angle. */
  readonly coverage: number;
  readonly abstained: number;
  readonly trueReps: number;
  readonly foundReps: number;
  /** Bridges whose hips stay far from straight with a quiet back: found when called partial; of how many. */
  readonly low: number;
  readonly lowCalledLow: number;
  readonly inventedReps: number;
  readonly partialReps: number;
  readonly notJudged: number;
  /** Reps whose truth is beyond the limits (`isBad`): a cue of the back in the rep, a verdict that is not good; of how many judged. */
  readonly bad: number;
  readonly badCued: number;
  readonly badVerdict: number;
  /** Reps whose truth is well inside the limits (`isClean`): no cue of the back, verdict good. */
  readonly clean: number;
  readonly cleanQuiet: number;
  readonly cleanGood: number;
  /** From the moment the truth asks for a cue to the first cue of the back in the rep, ms. */
  readonly cueDelaysMs: readonly number[];
  readonly frames: readonly MeasuredFrame[];
}

/**
 * What docs/decisions/0012 calls mostly back, and mostly hips, of a hinge: lumbar angle, and its ratio to the hips; of a leg
 * raise, whose pelvis gives up to half of what the hip folds.
 */
const FOLDING = {
  hinge: {
    exercise: hipHinge,
    bad: { lumbarDeg: 35, ratio: 0.6, fromLumbarDeg: 15 },
    clean: { lumbarDeg: 20, ratio: 0.33 },
  },
  'leg-raise': {
    exercise: legRaiseLeft,
    bad: { lumbarDeg: 35, ratio: 0.8, fromLumbarDeg: 12 },
    clean: { lumbarDeg: 25, ratio: 0.4 },
  },
} as const;
const OPENING = { bridge: gluteBridge, 'half-kneeling': gluteBridge, 'hip-thrust': hipThrust } as const;
/** Of those that open the hips, and of those that fold them and arch. */
const ARCHED_DEG = 18.5;
/** Hips that stay this far from straight make a low bridge; the good ones of the clips come within 13°. */
const LOW_DEG = 18;
/** Deviations below this are a quiet back. */
const QUIET_DEG = 8;

/** One row of the accuracy table. */
export function accuracyOf(report: Report, truth: Truth): ClipAccuracy {
  const { calibration } = report;
  const within = (span: Span, ms: number): boolean => ms >= span.startMs && ms <= span.endMs;
  const quiet = truth.frames.filter(({ t }) => calibration?.instants.some((instant) => within(instant, t * 1000)));
  const zero = { lumbar: mean(quiet.map((f) => f.lumbar_flexion)), hip: mean(quiet.map((f) => trueHipDeg(f, truth))) };

  // Reps before the zero count as well.
  const after = report.frames.filter(({ timestampMs }) => calibration && !within(calibration, timestampMs));
  const measured = after.flatMap((frame) => {
    const at = truthAt(truth, frame.timestampMs);
    if (!at || frame.lumbarFlexionDeg === null) return [];
    return [{ estimate: frame.lumbarFlexionDeg, truth: at.lumbar_flexion - zero.lumbar, sigma: frame.lumbarSigmaDeg! }];
  });
  const hips = after.flatMap((frame) => {
    const at = truthAt(truth, frame.timestampMs);
    return !at || frame.hipFlexionDeg === null ? [] : [frame.hipFlexionDeg - (trueHipDeg(at, truth) - zero.hip)];
  });
  const errors = measured.map(({ estimate, truth: t }) => estimate - t);

  const isLow = (rep: TruthRep): boolean =>
    truth.exercise !== 'half-kneeling' &&
    isOpening(truth.exercise) &&
    rep.peak_hip_flexion > LOW_DEG &&
    Math.abs(rep.peak_lumbar_deviation) < QUIET_DEG;
  const found = truth.reps.map((rep) =>
    report.reps.filter((r) => overlaps(r, rep) && (r.kind !== 'partial' || isLow(rep))),
  );
  const matchedReps = new Set(found.flatMap((reps) => reps.slice(0, 1)));
  const spineCues = report.cues.filter(({ code }) => code.startsWith('spine-'));
  const during = (rep: TruthRep) =>
    spineCues.filter(({ timestampMs: t }) => t >= rep.start * 1000 && t <= rep.end * 1000);
  const judged = truth.reps
    .map((rep, i) => ({ rep, result: found[i]![0] }))
    .filter(({ result }) => result && result.kind !== 'not-judged' && result.verdict !== null);
  const low = truth.reps.map((rep, i) => ({ rep, result: found[i]![0] })).filter(({ rep }) => isLow(rep));
  const bad = judged.filter(({ rep }) => isBad(truth, rep));
  const clean = judged.filter(({ rep }) => isClean(truth, rep));

  return {
    clip: truth.name,
    yawDeg: truth.camera.yaw,
    loose: isLoose(truth),
    arms: truth.arms,
    condition: truth.condition,
    lumbarMae: mean(errors.map(Math.abs)),
    lumbarBias: mean(errors),
    lumbarR: correlation(measured),
    hipMae: mean(hips.map(Math.abs)),
    coverage: mean(measured.map(({ estimate, truth: t, sigma }) => (Math.abs(estimate - t) <= sigma ? 1 : 0))),
    abstained: 1 - measured.length / Math.max(1, after.length),
    trueReps: truth.reps.length,
    foundReps: found.filter((reps) => reps.length > 0).length,
    low: low.length,
    lowCalledLow: low.filter(
      ({ result }) => result?.kind === 'partial' || result?.deductions.some(({ code }) => code === 'hips-low'),
    ).length,
    inventedReps: report.reps.filter((rep) => rep.kind === 'rep' && !matchedReps.has(rep)).length,
    partialReps: report.reps.filter(({ kind }) => kind === 'partial').length,
    notJudged: report.reps.filter(({ kind }) => kind === 'not-judged').length,
    bad: bad.length,
    badCued: bad.filter(({ rep }) => during(rep).length > 0).length,
    badVerdict: bad.filter(({ result }) => result!.verdict !== 'good').length,
    clean: clean.length,
    cleanQuiet: clean.filter(({ rep }) => during(rep).length === 0).length,
    cleanGood: clean.filter(({ result }) => result!.verdict === 'good').length,
    cueDelaysMs: bad.flatMap(({ rep }) => {
      const crossed = truth.frames.find((frame) => frame.t >= rep.start && asksForCue(truth, frame, zero));
      const cue = during(rep)[0];
      return crossed && cue ? [cue.timestampMs - crossed.t * 1000] : [];
    }),
    frames: measured,
  };
}

/** Mostly the back moved, or it arched. */
function isBad({ exercise }: Truth, rep: TruthRep): boolean {
  const deg = rep.held_lumbar_deviation ?? rep.peak_lumbar_deviation;
  if (!isFolding(exercise) || deg < 0) return Math.abs(deg) >= ARCHED_DEG;
  const { lumbarDeg, ratio, fromLumbarDeg } = FOLDING[exercise].bad;
  return deg > lumbarDeg || (deg > fromLumbarDeg && deg / hipsOf(rep) > ratio);
}

/** Mostly the hips moved. */
function isClean({ exercise }: Truth, rep: TruthRep): boolean {
  const deg = rep.held_lumbar_deviation ?? rep.peak_lumbar_deviation;
  if (!isFolding(exercise) || deg < 0) return Math.abs(deg) < QUIET_DEG;
  const { lumbarDeg, ratio } = FOLDING[exercise].clean;
  return deg <= lumbarDeg && deg / hipsOf(rep) <= ratio;
}

function isFolding(exercise: Truth['exercise']): exercise is keyof typeof FOLDING {
  return exercise in FOLDING;
}

function isOpening(exercise: Truth['exercise']): exercise is keyof typeof OPENING {
  return exercise in OPENING;
}

function hipsOf({ peak_hip_flexion: peak, start_hip_flexion: start = 0 }: TruthRep): number {
  return Math.max(1, peak - start);
}

/** The truth of this frame is beyond what the exercise file says a cue is for. */
function asksForCue(truth: Truth, frame: TruthFrame, zero: { readonly lumbar: number; readonly hip: number }): boolean {
  const deg = frame.lumbar_flexion - zero.lumbar;
  if (isOpening(truth.exercise)) return deg < -OPENING[truth.exercise].spineCue.extensionDeg;
  if (!isFolding(truth.exercise)) return false;
  const { spineCue, lumbar, backShare, earlySpine } = FOLDING[truth.exercise].exercise;
  if (deg < 0) return deg < -spineCue.extensionDeg;
  const hipDeg = trueHipDeg(frame, truth) - zero.hip;
  const leanDeg = (frame.trunk_line_pitch ?? Infinity) - (truth.frames[0]!.trunk_line_pitch ?? 0);
  const wentDeg = earlySpine.of === 'lean' ? leanDeg : Infinity;
  if (deg > earlySpine.minLumbarDeg && wentDeg < earlySpine.untilDeg) return true;
  const ratio = deg / Math.max(1, hipDeg);
  if (deg > spineCue.flexionDeg && (ratio > spineCue.flexionRatio || deg > lumbar.flexion.amberDeg)) return true;
  return deg > backShare!.fromLumbarDeg && ratio > backShare!.redRatio && hipDeg >= backShare!.fromHipDeg;
}

/** A found rep belongs to a true one when its peak lies within it. */
function overlaps(found: { peakMs: number }, rep: TruthRep): boolean {
  return found.peakMs >= rep.start * 1000 && found.peakMs <= rep.end * 1000;
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? NaN : values.reduce((sum, v) => sum + v, 0) / values.length;
}

/** Pearson's r. */
export function correlation(pairs: readonly Pick<MeasuredFrame, 'estimate' | 'truth'>[]): number {
  const e = mean(pairs.map(({ estimate }) => estimate));
  const t = mean(pairs.map(({ truth }) => truth));
  const sum = (f: (p: { estimate: number; truth: number }) => number): number => pairs.reduce((s, p) => s + f(p), 0);
  return (
    sum((p) => (p.estimate - e) * (p.truth - t)) /
    Math.sqrt(sum((p) => (p.estimate - e) ** 2) * sum((p) => (p.truth - t) ** 2))
  );
}
