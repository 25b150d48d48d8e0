/** The report of a recording, `hingeline-report/1`: what `npm run analyze` writes. Unknown numbers are null. */
import { percentile } from '../geometry/statistics.ts';
import type { Exercise } from '../exercise/exercise.ts';
import type {
  Angle,
  AnalysisEvent,
  Cue,
  CueCode,
  Deduction,
  EndedAttempt,
  GuidanceCode,
  Reading,
  Rep,
  UnavailableReason,
} from '../reading.ts';
import type { AnalysedRecording, RecordedZero } from '../analyse-recording.ts';
import type { NoRepReason } from '../why-no-rep.ts';
import type { UnreadStretch } from './unread.ts';

export interface ReportSource {
  readonly name: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly durationMs: number;
  readonly decodedFrames: number;
  /** What could not be read; where the last is the end, it breaks off there. */
  readonly unread: readonly UnreadStretch[];
}

export interface ReportModel {
  readonly name: 'blazepose';
  readonly variant: string;
  readonly inference: 'cpu' | 'gpu';
}

/** What measured. */
export interface MeasuredBy {
  readonly app: { readonly name: 'Hingeline'; readonly version: string };
  readonly model: ReportModel;
}

export interface ReportTiming {
  readonly poseMsMedian: number;
  readonly outlineMsMedian: number;
  readonly analyseMsP50: number;
  readonly analyseMsP99: number;
  readonly wallMs: number;
}

export interface ReportFrame {
  readonly timestampMs: number;
  readonly hipFlexionDeg: number | null;
  readonly lumbarFlexionDeg: number | null;
  readonly lumbarSigmaDeg: number | null;
  readonly trunkInclinationDeg: number | null;
  readonly kneeFlexionDeg: number | null;
  /** Why the lumbar angle is null. */
  readonly unavailable: UnavailableReason | null;
}

export interface ReportRep extends Omit<Rep, 'lumbarPeakMs' | 'kneeFlexionPeakDeg' | 'deductions'> {
  readonly deductions: readonly { readonly code: string; readonly points: number; readonly text: string }[];
}

export interface ReportCue extends Omit<Cue, 'causeMs'> {
  readonly text: string;
}

/** The sentences of a report, which knows none itself; in English. */
export interface ReportWords {
  cue(exerciseId: string, code: CueCode): string;
  deduction(deduction: Deduction): string;
  noRep(reason: NoRepReason): string;
}

export interface Report extends MeasuredBy {
  readonly schema: 'hingeline-report/1';
  readonly exercise: string;
  readonly source: ReportSource;
  readonly view: { readonly nearSide: string; readonly facing: string; readonly yawDeg: number } | null;
  readonly calibration: RecordedZero | null;
  /** Why there is no calibration. */
  readonly noZero: GuidanceCode | null;
  /** Why no rep was counted, and what to do. */
  readonly noRep: { readonly reason: NoRepReason; readonly text: string } | null;
  /** Somebody else was in the picture for a good part of it. */
  readonly others: boolean;
  readonly frames: readonly ReportFrame[];
  readonly reps: readonly ReportRep[];
  /** Movements that went as far as a rep and were none. */
  readonly attempts: readonly EndedAttempt[];
  readonly cues: readonly ReportCue[];
  readonly timing: ReportTiming;
}

/** Puts an analysed recording into numbers and the given words; only measured angles count as known. */
export function buildReport(
  words: ReportWords,
  exercise: Exercise,
  source: ReportSource,
  by: MeasuredBy,
  recording: AnalysedRecording,
  timing: Pick<ReportTiming, 'poseMsMedian' | 'outlineMsMedian' | 'wallMs'>,
): Report {
  const { view, calibration, noZero, noRep, others, readings, events, foldMs } = recording;
  return {
    schema: 'hingeline-report/1',
    exercise: exercise.id,
    source: {
      ...source,
      unread: source.unread.map(({ fromMs, toMs, end }) => ({ fromMs: round(fromMs), toMs: round(toMs), end })),
    },
    ...by,
    view: view && { nearSide: view.nearSide, facing: view.facing, yawDeg: round(view.yawDeg) },
    calibration,
    noZero,
    noRep: noRep && { reason: noRep, text: words.noRep(noRep) },
    others,
    frames: readings.map(reportFrame),
    reps: events.flatMap((event) => (event.type === 'rep-finished' ? [reportRep(event.rep, words)] : [])),
    attempts: events.flatMap((event) => (event.type === 'attempt-ended' ? [event.attempt] : [])),
    cues: events.flatMap((event: AnalysisEvent) =>
      event.type === 'cue' ? [reportCue(event.cue, exercise.id, words)] : [],
    ),
    timing: {
      poseMsMedian: round(timing.poseMsMedian),
      outlineMsMedian: round(timing.outlineMsMedian),
      analyseMsP50: percentile(foldMs, 0.5) ?? 0,
      analyseMsP99: percentile(foldMs, 0.99) ?? 0,
      wallMs: Math.round(timing.wallMs),
    },
  };
}

function reportFrame({ timestampMs, hip, lumbar, trunkInclinationDeg, kneeFlexionDeg }: Reading): ReportFrame {
  return {
    timestampMs: round(timestampMs),
    hipFlexionDeg: degOrNull(hip),
    lumbarFlexionDeg: degOrNull(lumbar),
    lumbarSigmaDeg: lumbar.kind === 'measured' ? round(lumbar.sigmaDeg) : null,
    trunkInclinationDeg: trunkInclinationDeg === null ? null : round(trunkInclinationDeg),
    kneeFlexionDeg: kneeFlexionDeg === null ? null : round(kneeFlexionDeg),
    unavailable: lumbar.kind === 'measured' ? null : lumbar.kind === 'unsure' ? 'outline-unclear' : lumbar.reason,
  };
}

function reportCue({ timestampMs, code, severity, reason }: Cue, exerciseId: string, words: ReportWords): ReportCue {
  return { timestampMs, code, severity, text: words.cue(exerciseId, code), ...(reason && { reason }) };
}

function reportRep({ lumbarPeakMs: _time, kneeFlexionPeakDeg: _knee, ...rep }: Rep, words: ReportWords): ReportRep {
  const rounded = Object.entries(rep).map(([key, value]) => [key, typeof value === 'number' ? round(value) : value]);
  const deductions = rep.deductions.map((each) => ({
    code: each.code,
    points: each.points,
    text: words.deduction(each),
  }));
  return { ...(Object.fromEntries(rounded) as typeof rep), deductions };
}

function degOrNull(angle: Angle): number | null {
  return angle.kind === 'measured' ? round(angle.deg) : null;
}

function round(value: number): number {
  return Math.round(value * 100) / 100 + 0; // no −0
}
