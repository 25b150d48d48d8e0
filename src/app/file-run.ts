/**
 * Runs a video file: all of it is looked at first, then measured from the best zero anywhere in it, as the command line does.
 * Nobody is there to be told anything meanwhile.
 */
import { AppFailure, toAppError, type AppError } from '../ports/errors.ts';
import type { PoseFrame } from '../core/pose/frame.ts';
import { unmeasured } from '../core/reading.ts';
import type { SessionRecord } from '../core/records/record.ts';
import { foldRecording, isRefused, type AnalysedRecording } from '../core/analyse-recording.ts';
import { BLANK_LEDGER, entered } from '../core/session/ledger.ts';
import { estimator } from './estimator.ts';
import { runFrames } from './frame-loop.ts';
import { sessionRecorder } from './recorder.ts';
import { isSaved, sessionSaver } from './saver.ts';
import { recordOf } from './session-record.ts';
import { NOT_YET, type RunOutcome, type SessionParts, type SessionRun } from './session-run.ts';

const SNAPSHOT_EVERY_MS = 100;
/** So many frames are folded before the page may breathe. */
const FOLD_AT_ONCE = 60;

/** Starts; it runs to the end of the file, or measures what it has seen when it is stopped. */
export function runFile(parts: SessionParts): SessionRun {
  const { source, setup, store, now, onPaint, onSnapshot } = parts;
  const [exercise] = setup.exercises;
  const recorder = sessionRecorder(parts.id, false);
  const saver = sessionSaver(store, parts.onWarning);
  let ledger = BLANK_LEDGER;
  let stopped = false;
  const isStopped = (): boolean => stopped;
  const model = estimator(parts, isStopped);
  const record = (finished: boolean): SessionRecord =>
    recordOf(parts, ledger, recorder.reps, model.model, undefined, finished);

  const look = async (): Promise<readonly PoseFrame[]> => {
    const frames: PoseFrame[] = [];
    let snapshotMs = -Infinity;
    const take = (frame: PoseFrame, image: ImageBitmap | null): boolean => {
      frames.push(frame);
      onPaint({ frame, reading: unmeasured(frame.timestampMs), image });
      if (now() - snapshotMs < SNAPSHOT_EVERY_MS) return false;
      snapshotMs = now();
      const share = source.durationMs ? Math.min(1, frame.timestampMs / source.durationMs) : null;
      onSnapshot({ ...NOT_YET, recordingShare: share });
      return false;
    };
    await runFrames({ source, model, isStopped, wantsCopy: () => true, isPlacing: () => false, take });
    return frames;
  };

  const analyse = async (frames: readonly PoseFrame[]): Promise<AnalysedRecording> => {
    const folding = foldRecording(exercise, frames);
    for (let n = 1; ; n++) {
      const step = folding.next();
      if (step.done) return step.value;
      if (n % FOLD_AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve));
    }
  };

  const keep = (frames: readonly PoseFrame[], { steps, calibration, noZero, readings }: AnalysedRecording): void => {
    if (!calibration) {
      if (!frames.some(({ person }) => person)) throw new AppFailure('video-no-person', `${frames.length} frames`);
      if (isRefused(readings.map(({ guidance }) => guidance))) throw new AppFailure('exercise-refused');
      throw new AppFailure('video-no-zero', noZero ?? '');
    }
    frames.forEach((frame, i) => {
      const { reading, events } = steps[i]!;
      ledger = entered(ledger, reading, events, 1);
      recorder.add(frame, reading, ledger).forEach((piece) => saver.keep(piece, () => record(false)));
    });
    const rest = recorder.rest();
    if (rest) saver.keep({ kind: 'chunk', chunk: rest }, () => record(false));
    saver.finish(record(true));
  };

  const run = async (): Promise<RunOutcome> => {
    let error: AppError | null = null;
    try {
      const frames = await look();
      source.close();
      model.close();
      // Abandoned before there was anything.
      if (frames.length > 0 || !stopped) keep(frames, await analyse(frames));
    } catch (thrown) {
      if (!stopped) error = toAppError(thrown, 'folding');
    }
    source.close();
    model.close();
    await saver.settled();
    const finished = record(true);
    return { record: finished, saved: isSaved(finished, saver), unsaved: saver.unsaved, error };
  };

  return {
    done: run(),
    stop() {
      stopped = true;
    },
    control: () => {},
  };
}
