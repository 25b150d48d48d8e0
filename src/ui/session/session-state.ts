/** What the screens of an exercise show, from the tap that begins it to its end, and those between several of them. */
import type { Standard } from '../../core/exercise/standard.ts';
import type { GuidedStatus } from '../../core/guided/status.ts';
import type { Day } from '../../core/history/days.ts';
import type { Posture } from '../../core/pose/view.ts';
import type { Advanced } from '../../core/programme/advance.ts';
import type { Block, BlockPlace, BlockResult } from '../../core/programme/block.ts';
import type { HoldReason } from '../../core/programme/day-line.ts';
import type { Way } from '../../core/programme/way.ts';
import type { Reading } from '../../core/reading.ts';
import type { KeptRep } from '../../core/records/record.ts';
import type { Breath } from '../../core/session/session-line.ts';
import type { SessionStatus } from '../../core/session/status.ts';
import type { AppError } from '../../ports/errors.ts';
import type { CameraInfo } from '../../ports/ports.ts';
import type { Language } from '../../words/language.ts';
import type { LoadingStep } from '../../words/loading.ts';
import type { Shown } from '../shared/shown.ts';

/** Bytes of the body model that have arrived. */
export interface LoadingProgress {
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

export interface LoadingState extends Shown {
  readonly screen: 'loading';
  readonly progress: LoadingProgress | null;
  /** What is being done. */
  readonly step: LoadingStep;
}

/** Snapshot of a running session, at most ten times a second. */
export interface LiveSnapshot {
  readonly exerciseId: string;
  /** What is judged by, besides the exercise. */
  readonly standard: Standard;
  readonly source: 'camera' | 'recording';
  /** Where it stands among the exercises that are done in one go; absent for one alone. */
  readonly place?: BlockPlace | null | undefined;
  /** How far a recording has been analysed, 0…1; null for a camera. */
  readonly recordingShare: number | null;
  readonly reading: Reading | null;
  readonly status: SessionStatus;
  /** What to show now, as spoken; null when it has had its time. */
  readonly line: Breath | null;
  readonly lastRep: KeptRep | null;
  /** Of the voice, and so of the lines shown. */
  readonly language: Language;
  readonly muted: boolean;
  readonly bigType: boolean;
  readonly keys: boolean;
}

export interface SetupState extends Shown, LiveSnapshot {
  readonly screen: 'setup';
  readonly cameras: readonly CameraInfo[];
  readonly cameraId: string | null;
}

export interface LiveState extends Shown, LiveSnapshot {
  readonly screen: 'live';
  /** Those there are, for a pause in which the one in use is gone. */
  readonly cameras?: readonly CameraInfo[] | undefined;
}

/** Before each exercise of several: what comes, where to go for it, and how long that may take. */
export interface BetweenState extends Shown {
  readonly screen: 'between';
  readonly next: Block;
  readonly place: BlockPlace;
  readonly way: Way;
  /** Where the camera goes; null for an exercise without it. */
  readonly camera: Posture | null;
  /** Until it begins by itself, and how long that was at first. */
  readonly secondsLeft: number;
  readonly seconds: number;
  /** Why it does not begin by itself; null while it does. */
  readonly held: HoldReason | null;
  /** What came of the one before; null before the first. */
  readonly before: BlockResult | null;
  /** 0…10 where it was given: before all, and now. */
  readonly painBefore: number | null;
  readonly painNow: number | null;
  /** Why it could not begin or did not come to its end, where it waits for that. */
  readonly trouble: AppError | null;
  /** After trouble: there are exercises to come that need no camera. */
  readonly canDoWithoutCamera: boolean;
  readonly language: Language;
  readonly muted: boolean;
  /** Single keys do what the buttons do. */
  readonly keys: boolean;
}

/** A guided exercise that is on. */
export interface GuidedState extends Shown {
  readonly screen: 'guided';
  readonly guidedId: string;
  readonly status: GuidedStatus;
  /** What is said now, or was a moment ago. */
  readonly line: string | null;
  readonly muted: boolean;
  /** Single keys do what the buttons do. */
  readonly keys: boolean;
}

/** What came of a day, and what it changes. */
export interface DayDoneState extends Shown {
  readonly screen: 'day-done';
  readonly results: readonly BlockResult[];
  /** It went on to its end. */
  readonly whole: boolean;
  /** 0…10 where it was given. */
  readonly painBefore: number | null;
  readonly painAfter: number | null;
  /** Null where it was a physio's plan, which does not change by itself. */
  readonly outcome:
    | (Advanced & {
        /** When the programme is due again. */
        readonly next: Day;
      })
    | null;
  readonly today: Day;
}
