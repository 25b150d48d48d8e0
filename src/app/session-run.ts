/** What a running session takes, tells and leaves. */
import type { AppError } from '../ports/errors.ts';
import type { FrameSource, SessionStore, Speaker } from '../ports/ports.ts';
import type { PoseFrame } from '../core/pose/frame.ts';
import type { Reading } from '../core/reading.ts';
import type { KeptRep, SessionRecord } from '../core/records/record.ts';
import type { Breath, SessionLine } from '../core/session/session-line.ts';
import type { SessionControl, SessionStep, SessionWish } from '../core/session/session.ts';
import type { SessionSetup, SessionState } from '../core/session/state.ts';
import type { SessionStatus } from '../core/session/status.ts';
import type { OwnBend, Standard } from '../core/exercise/standard.ts';
import type { PoseClient } from '../pose/pose-client.ts';
import type { ModelChoice } from '../pose/protocol.ts';

/** The session's machine, as three functions. */
export interface SessionMachine {
  beginSession(setup: SessionSetup): SessionState;
  stepSession(state: SessionState, frame: PoseFrame): SessionStep;
  controlSession(
    state: SessionState,
    control: SessionWish,
    now: number,
  ): Pick<SessionStep, 'state' | 'line' | 'status'>;
}

/** One frame for the canvas. */
export interface Painted {
  readonly frame: PoseFrame;
  readonly reading: Reading;
  /** The picture itself, for a recording; only lent. Null for a camera, whose stream is on the screen. */
  readonly image: ImageBitmap | null;
}

/** What the screen needs to know now and then. */
export interface RunSnapshot {
  readonly reading: Reading | null;
  /** 0…1; null for a camera. */
  readonly recordingShare: number | null;
  readonly status: SessionStatus;
  /** The line to show. */
  readonly line: Breath | null;
  readonly lastRep: KeptRep | null;
}

/** Before the first picture. */
export const NOT_YET: RunSnapshot = {
  reading: null,
  recordingShare: null,
  status: {
    stage: 'no-person',
    set: 1,
    sets: 1,
    reps: 0,
    target: null,
    leg: null,
    secondsLeft: null,
    restSeconds: null,
    paused: null,
    summary: null,
  },
  line: null,
  lastRep: null,
};

/** How a session ended. What was recorded is in `record` either way. */
export interface RunOutcome {
  readonly record: SessionRecord;
  /** Something was done, and all of it is in the store. */
  readonly saved: boolean;
  /** The end of its trace that could not be saved yet. */
  readonly unsaved: readonly PoseFrame[];
  /** Why it ended by itself before its time; null when it was stopped or the recording is over. */
  readonly error: AppError | null;
}

export interface SessionParts {
  readonly id: string;
  readonly startedAt: string;
  readonly machine: SessionMachine;
  readonly setup: SessionSetup;
  /** What is said, in words. */
  readonly textOf: (lines: readonly SessionLine[]) => string;
  /** What it is judged by, besides the exercise. */
  readonly standard: Standard;
  /** Pain before the session, where it was given. */
  readonly painBefore: number | null;
  readonly source: FrameSource;
  readonly model: ModelChoice;
  /** Has the model loaded; belongs to the run from here on. */
  readonly pose: PoseClient;
  readonly startPose: () => PoseClient;
  readonly store: SessionStore;
  /** Makes a picture small, to be kept with a rep; absent where none is to be kept. */
  readonly encodeStill?: ((image: ImageBitmap) => Promise<Blob | null>) | undefined;
  readonly speaker: Speaker;
  readonly now: () => number;
  readonly onPaint: (painted: Painted) => void;
  /** At most ten times a second. */
  readonly onSnapshot: (snapshot: RunSnapshot) => void;
  /** The session goes on, but the user should know; null takes the last one back. */
  readonly onWarning: (warning: AppError | null) => void;
  /** Something of it begins to wait to be saved; or all of it is, so far. */
  readonly onUnsaved: (unsaved: boolean) => void;
  /** The person's own full bend was measured. */
  readonly onOwnBend: (bend: Pick<OwnBend, 'deg' | 'sigmaDeg'>) => void;
}

export interface SessionRun {
  /** Never rejects. */
  readonly done: Promise<RunOutcome>;
  stop(): void;
  control(control: SessionControl): void;
}
