/** Runs one session: pictures in, readings out to screen and voice, reps out to the store. One inference in flight. */
import type { AnalysisOptions, AnalysisState, AnalysisStep } from '../core/analyse-frame.ts';
import { AppFailure, toAppError, type AppError } from '../core/errors.ts';
import type { Exercise } from '../core/exercise.ts';
import type { CapturedFrame, FrameSource, SessionStore, Speaker } from '../core/ports.ts';
import type { PoseFrame } from '../core/pose.ts';
import { isRefused } from '../core/recording.ts';
import type { GuidanceCode, Line, Reading, Rep } from '../core/reading.ts';
import { SESSION_SCHEMA, type SessionRecord } from '../core/records.ts';
import type { PoseClient } from '../pose/pose-client.ts';
import type { EstimatedFrame, ModelChoice } from '../pose/protocol.ts';
import { sessionRecorder, type Keep } from './recorder.ts';
import { sessionVoice } from './session-voice.ts';

/** How long a cue stays on the screen, in the time of the pictures. Unvalidated. */
const CUE_SHOWN_MS = 3000;
const SNAPSHOT_EVERY_MS = 100;

/** The fold, as two functions. */
export interface Analysis {
  initialState(options: AnalysisOptions): AnalysisState;
  analyseFrame(exercise: Exercise, state: AnalysisState, frame: PoseFrame): AnalysisStep;
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
  readonly repCount: number;
  /** The cue or other line to show. */
  readonly cue: Line | null;
  readonly lastRep: Rep | null;
}

/** How a session ended. What was recorded is in `record` either way. */
export interface RunOutcome {
  readonly record: SessionRecord;
  /** Why it ended by itself before its time; null when it was stopped or the recording is over. */
  readonly error: AppError | null;
}

export interface SessionParts {
  readonly id: string;
  readonly startedAt: string;
  readonly exercise: Exercise;
  readonly analysis: Analysis;
  readonly options: AnalysisOptions;
  readonly source: FrameSource;
  readonly model: ModelChoice;
  /** Has the model loaded; belongs to the run from here on. */
  readonly pose: PoseClient;
  readonly startPose: () => PoseClient;
  readonly store: SessionStore;
  readonly speaker: Speaker;
  readonly now: () => number;
  readonly onPaint: (painted: Painted) => void;
  /** At most ten times a second. */
  readonly onSnapshot: (snapshot: RunSnapshot) => void;
  /** The session goes on, but the user should know; null takes the last one back. */
  readonly onWarning: (warning: AppError | null) => void;
}

export interface SessionRun {
  /** Never rejects. */
  readonly done: Promise<RunOutcome>;
  stop(): void;
  recalibrate(): void;
}

/** Starts a session; it runs until stopped, its source ends, or something fails. */
export function runSession(parts: SessionParts): SessionRun {
  const { exercise, analysis, options, source, store, speaker, now } = parts;
  const recorder = sessionRecorder(parts.id);
  const voice = sessionVoice(exercise, speaker, options.guided);
  let state = analysis.initialState(options);
  let { pose, model } = parts;
  let restarted = false;
  let stopped = false;
  let shown: RunSnapshot = { reading: null, recordingShare: null, repCount: 0, cue: null, lastRep: null };
  let snapshotMs = -Infinity;
  let warning: AppError | null = null;
  let storageError: AppError | null = null;
  let saving: Promise<void> = Promise.resolve();
  /** What was said of a recording's frames. */
  const guidance: (GuidanceCode | null)[] = [];

  const record = (finished: boolean): SessionRecord => ({
    schema: SESSION_SCHEMA,
    id: parts.id,
    exerciseId: exercise.id,
    startedAt: parts.startedAt,
    source: source.name,
    view: recorder.view,
    calibration: recorder.calibration,
    selfTest: recorder.selfTest,
    model: { variant: model.variant, inference: model.inference },
    reps: recorder.reps,
    finished,
  });

  const warn = (next: AppError | null): void => {
    if (next?.code === warning?.code) return;
    warning = next;
    parts.onWarning(next);
  };
  /** Saves after what is being saved already; a failure is told once and stops nothing. */
  const save = (work: () => Promise<void>): void => {
    saving = saving.then(work).catch((error: unknown) => {
      if (storageError) return;
      storageError = toAppError(error, 'storage-unavailable');
      warn(storageError);
    });
  };
  const keep = (piece: Keep): void => {
    switch (piece.kind) {
      case 'head': {
        const head = record(false);
        return save(() => store.put(head));
      }
      case 'rep':
        return save(() => store.addRep(parts.id, piece.rep, piece.chunk));
      case 'chunk':
        return save(() => store.addChunk(piece.chunk));
    }
  };

  const estimate = async ({ image, timestampMs }: CapturedFrame): Promise<EstimatedFrame | null> => {
    try {
      return await pose.estimate(image, timestampMs);
    } catch (error) {
      pose.close();
      if (restarted || stopped) throw error;
      // Once, and without the GPU: most deaths are its.
      restarted = true;
      model = { ...model, inference: 'cpu' };
      pose = parts.startPose();
      await pose.load(model);
      return null;
    }
  };

  const take = (frame: PoseFrame, image: ImageBitmap | null): void => {
    const step = analysis.analyseFrame(exercise, state, frame);
    state = step.state;
    if (source.kind === 'recording') guidance.push(step.reading.guidance);
    const reading = { ...step.reading, repCount: recorder.before.reps + step.reading.repCount };
    recorder.add(frame, { reading, events: step.events }).forEach(keep);
    const newLine = voice.step({ reading, events: step.events });
    const kept = shown.cue && frame.timestampMs - shown.cue.timestampMs < CUE_SHOWN_MS ? shown.cue : null;
    shown = {
      reading,
      recordingShare: source.durationMs ? Math.min(1, frame.timestampMs / source.durationMs) : null,
      repCount: reading.repCount,
      cue: newLine ?? kept,
      lastRep: recorder.reps.at(-1)?.rep ?? null,
    };
    parts.onPaint({ frame, reading, image });
    if (now() - snapshotMs >= SNAPSHOT_EVERY_MS) {
      snapshotMs = now();
      parts.onSnapshot(shown);
    }
    warn(source.warning ?? storageError);
  };

  const loop = async (): Promise<void> => {
    while (!stopped) {
      const captured = await source.next();
      if (!captured) break;
      // The worker takes the picture away; a recording has no other for the screen.
      const copy = source.stream ? null : await createImageBitmap(captured.image);
      const estimated = await estimate(captured).catch((error: unknown) => {
        copy?.close();
        throw error;
      });
      if (estimated && !stopped) take(estimated.frame, copy);
      copy?.close();
    }
    if (!stopped && source.kind === 'recording' && !recorder.calibration) {
      if (isRefused(guidance)) throw new AppFailure('exercise-refused');
      throw new AppFailure('video-no-person', 'nobody held still and side-on');
    }
  };

  const run = async (): Promise<RunOutcome> => {
    let error: AppError | null = null;
    try {
      await loop();
    } catch (thrown) {
      if (!stopped) error = toAppError(thrown, 'pose-failed');
    }
    source.close();
    pose.close();
    const finished = record(true);
    const rest = recorder.rest();
    if (recorder.calibration) {
      if (rest) keep({ kind: 'chunk', chunk: rest });
      // A session in which nothing was done leaves nothing behind.
      save(() => (finished.reps.length > 0 ? store.put(finished) : store.delete(parts.id)));
    }
    await saving;
    return { record: finished, error };
  };

  return {
    done: run(),
    stop() {
      stopped = true;
      source.close();
    },
    recalibrate() {
      state = analysis.initialState(options);
      recorder.recalibrate();
    },
  };
}
