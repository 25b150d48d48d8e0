/** A video file from its first picture to its reps: the app and the command line both come here, so that both say the same. */
import { foldRecording, isRefused, type AnalysedRecording } from '../core/analyse-recording.ts';
import type { Exercise } from '../core/exercise/exercise.ts';
import type { PoseFrame } from '../core/pose/frame.ts';
import type { UnreadStretch } from '../core/records/unread.ts';
import { appError, AppFailure, toAppError, type AppError } from '../ports/errors.ts';
import type { CapturedFrame, FrameSource } from '../ports/ports.ts';
import type { EstimatedFrame } from '../pose/protocol.ts';

export interface FileToAnalyse {
  readonly source: FrameSource;
  readonly exercise: Exercise;
  /** Null for a picture that is lost. */
  readonly estimate: (captured: CapturedFrame, looksAround: boolean) => Promise<EstimatedFrame | null>;
  /** No picture is asked for any more; what was seen is measured. */
  readonly isStopped: () => boolean;
  /** Each as it was seen. */
  readonly onFrame?: (frame: PoseFrame) => void;
  /** The same with a copy of the picture where one can be had; only lent. */
  readonly show?: (frame: PoseFrame, copy: ImageBitmap | null) => void;
}

export interface AnalysedFile {
  readonly estimated: readonly EstimatedFrame[];
  readonly frames: readonly PoseFrame[];
  readonly recording: AnalysedRecording;
  readonly unread: readonly UnreadStretch[];
  /** What ended it before its end; what was seen until then is measured. */
  readonly failure: AppError | null;
  /** Why no rep was counted in it; null where one was. */
  readonly nothing: AppError | null;
}

/** So often it is looked for others, as that costs as much as two or three pictures, ms of the file. */
const LOOK_EVERY_MS = 3000;
/** So many frames are folded before the page may breathe. */
const FOLD_AT_ONCE = 60;

/** Rejects with AppFailure where not one picture could be seen. */
export async function analyseFile(file: FileToAnalyse): Promise<AnalysedFile> {
  const { source, exercise } = file;
  const estimated: EstimatedFrame[] = [];
  const failure = await look(file, estimated);
  source.close();
  if (failure && estimated.length === 0) throw AppFailure.of(failure);
  const frames = estimated.map(({ frame }) => frame);
  const recording = await folded(exercise, frames);
  return { estimated, frames, recording, unread: source.unread ?? [], failure, nothing: nothingIn(recording) };
}

/** @returns what ended it before its end */
async function look(
  { source, estimate, isStopped, onFrame, show }: FileToAnalyse,
  seen: EstimatedFrame[],
): Promise<AppError | null> {
  // The next picture is decoded while this one is in the worker.
  let next = source.next();
  let lookMs = 0;
  try {
    for (let captured = await next; captured && !isStopped(); captured = await next) {
      // The worker takes the picture away. Without a copy it is measured all the same.
      const copy = show ? await createImageBitmap(captured.image).catch(() => null) : null;
      next = source.next();
      // It is waited for below.
      next.catch(() => {});
      try {
        const looksAround = captured.timestampMs >= lookMs;
        if (looksAround) lookMs = captured.timestampMs + LOOK_EVERY_MS;
        const one = await estimate(captured, looksAround);
        if (!one) continue;
        seen.push(one);
        onFrame?.(one.frame);
        show?.(one.frame, copy);
      } finally {
        copy?.close();
      }
    }
    return null;
  } catch (thrown) {
    return isStopped() ? null : toAppError(thrown, 'decoding');
  } finally {
    void next.then((left) => left?.image.close(), () => {}); // prettier-ignore
  }
}

async function folded(exercise: Exercise, frames: readonly PoseFrame[]): Promise<AnalysedRecording> {
  const folding = foldRecording(exercise, frames);
  for (let n = 1; ; n++) {
    const step = folding.next();
    if (step.done) return step.value;
    if (n % FOLD_AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve));
  }
}

function nothingIn({ calibration, readings, noRep }: AnalysedRecording): AppError | null {
  if (noRep === null) return null;
  if (noRep === 'nobody' || noRep === 'too-small') return appError('video-no-person', noRep);
  if (!calibration && isRefused(readings.map(({ guidance }) => guidance))) return appError('exercise-refused');
  return appError(calibration ? 'video-no-rep' : 'video-no-zero', noRep);
}
