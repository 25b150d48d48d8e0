/** What is kept of a session on this device. Pictures, where the person wishes for any, are kept apart from it. Saved rep by rep, so that a crash loses at most the rep in progress. */
import type { View } from '../pose/view.ts';
import type { Limits } from '../exercise/limits.ts';
import type { PoseFrame } from '../pose/frame.ts';
import type { Cue, Deduction, EndedAttempt, Rep } from '../reading.ts';
import type { UnreadStretch } from './unread.ts';
import type { Standard } from '../exercise/standard.ts';

/**
 * Stored shape of new sessions; readers accept every one ever written. In the first, deductions and cues held English
 * sentences and traces neither edge widths nor scene.
 */
export const SESSION_SCHEMA = 'hingeline-session/2';
export const FIRST_SESSION_SCHEMA = 'hingeline-session/1';

/** `SessionRecord.source` of a camera session, and of the clip that comes with the app. */
export const CAMERA_SOURCE = 'camera';
export const SAMPLE_SOURCE = 'Sample';

/** One frame of the trace, as analysed: enough to run the fold again. */
export type TraceFrame = PoseFrame;

/** A stretch of trace saved together with the rep it belongs to (the frames since the chunk before it). */
export interface TraceChunk {
  readonly sessionId: string;
  /** 0, 1, 2, … within the session. */
  readonly sequence: number;
  readonly frames: readonly TraceFrame[];
}

/** Angles over time for the curves; null where unavailable or unsure. Parallel arrays, one entry a frame. */
export interface AngleSeries {
  readonly timestampMs: readonly number[];
  readonly hipDeg: readonly (number | null)[];
  readonly lumbarDeg: readonly (number | null)[];
  readonly lumbarSigmaDeg: readonly (number | null)[];
}

/** Of an old session, a sentence in English that no reader knows. */
export interface WrittenDeduction {
  readonly code: string;
  readonly points: number;
  readonly text: string;
}

/** As it was before a back was judged by its share too: beyond this size, no more points than these. */
export interface SizeCap {
  readonly code: 'spine-cap';
  readonly points: number;
  readonly mostPoints: number;
  readonly beyondDeg: number;
}

/** A deduction as it was measured by whatever version saved it. */
export type KeptDeduction = Deduction | SizeCap | WrittenDeduction;

/** A rep as it was measured by whatever version saved it. */
export interface KeptRep extends Omit<Rep, 'deductions'> {
  readonly deductions: readonly KeptDeduction[];
}

/** What the person says of a rep: contested, or taken out. What was measured of it stays as it is. */
export type Opinion = 'fine' | 'not-fine' | 'not-a-rep' | 'deleted';

export interface SavedRep {
  readonly rep: KeptRep;
  readonly opinion?: Opinion | undefined;
  /** The set it belongs to, from 1; absent in sessions without a plan. */
  readonly set?: number | undefined;
  readonly series: AngleSeries;
  readonly cues: readonly Cue[];
  /** The frame of the worst moment (largest |λ|), for its picture drawn from the trace. */
  readonly worstFrame: PoseFrame | null;
}

/** How far the back went in the supine self-test, degrees; null for a half that was not seen. */
export interface SelfTestResult {
  readonly pressDeg: number | null;
  readonly archDeg: number | null;
}

/** One set of a session with a plan. */
export interface SetRecord {
  readonly exerciseId: string;
  /** Full reps asked for. */
  readonly target: number;
}

/** What a version of the analysis finds in a session. */
export interface Findings {
  readonly reps: readonly SavedRep[];
  readonly attempts: readonly EndedAttempt[];
}

/** What a later version made of the trace of a kept session. */
export interface LaterAnalysis {
  readonly version: number;
  /** ISO 8601 */
  readonly madeAt: string;
  /** With the person's opinions on the reps that are the same; null where the trace could not be judged anew. */
  readonly found: Findings | null;
}

/** Pain as the person gives it, 0 (none) … 10, where it was given. */
export interface Pain {
  readonly before: number | null;
  readonly after: number | null;
}

export interface SessionRecord {
  readonly schema: typeof SESSION_SCHEMA | typeof FIRST_SESSION_SCHEMA;
  readonly id: string;
  readonly exerciseId: string;
  /** ISO 8601, when it began. */
  readonly startedAt: string;
  /** `CAMERA_SOURCE`, or the name of the recording. */
  readonly source: string;
  /** Of a recording: what of it could not be read; absent where all could, and in older sessions. */
  readonly unread?: readonly UnreadStretch[] | undefined;
  /** Of a recording: somebody else was in the picture for a good part of it. */
  readonly others?: boolean | undefined;
  readonly view: View | null;
  readonly calibration: { readonly startMs: number; readonly endMs: number } | null;
  /** Null when there was none. */
  readonly selfTest: SelfTestResult | null;
  readonly model: { readonly variant: string; readonly inference: string };
  readonly reps: readonly SavedRep[];
  /** The sets that were begun, in order; absent without a plan. */
  readonly sets?: readonly SetRecord[] | undefined;
  /** What the session was judged by; absent in sessions from before limits followed real people. */
  readonly standard?: Standard | undefined;
  /** Of those older sessions: the limits that were moved. */
  readonly limits?: Limits | undefined;
  /** Movements that went as far as a rep and were none; absent in older sessions. */
  readonly attempts?: readonly EndedAttempt[] | undefined;
  readonly pain?: Pain | undefined;
  /** Of the app that recorded it, as `0.1.0`; absent from before it was noted. */
  readonly appVersion?: string | undefined;
  /** Which version of the analysis judged it (`ANALYSIS_VERSION`); absent from before there were any. */
  readonly analysis?: number | undefined;
  /** What later versions made of it, oldest first. What was judged then stays beside it. */
  readonly later?: readonly LaterAnalysis[] | undefined;
  /** The person's own words about it. */
  readonly note?: string | undefined;
  /** ISO 8601; until it is purged the deletion can be undone. */
  readonly deletedAt?: string | undefined;
  /** False until the session was ended in order. */
  readonly finished: boolean;
}

/** Whether something was done: only then a session is kept. */
export function isAnythingDone({
  reps,
  attempts = [],
}: Pick<SessionEntry, 'attempts'> & { readonly reps: readonly unknown[] }): boolean {
  return reps.length + attempts.length > 0;
}

/** What can be said of a session after it. */
export type Amendment = Partial<Pick<SessionRecord, 'note' | 'pain' | 'deletedAt'>>;

/** The numbers of a rep that lists and trends need. */
export type RepMark = Pick<
  Rep,
  | 'index'
  | 'kind'
  | 'verdict'
  | 'reason'
  | 'score'
  | 'scoreSigma'
  | 'hipFlexionPeakDeg'
  | 'hipToStraightDeg'
  | 'hipShare'
  | 'lumbarPeakDeg'
  | 'lumbarSigmaDeg'
  | 'neutralHipRangeDeg'
>;

export interface MarkedRep extends Pick<SavedRep, 'set' | 'opinion'> {
  readonly rep: RepMark;
}

/** What a list of sessions, a calendar and trends need of one: no curves. Reps and attempts as the newest version judged them. */
export interface SessionEntry extends Omit<
  SessionRecord,
  'schema' | 'reps' | 'calibration' | 'view' | 'model' | 'later'
> {
  readonly reps: readonly MarkedRep[];
  /** The newest version that looked at it, even where it found nothing to judge. */
  readonly analysis?: number | undefined;
}
