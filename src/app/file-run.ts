/**
 * Runs a video file: all of it is looked at first, then measured from the best zero anywhere in it, as the command line does.
 * Nobody is there to be told anything meanwhile.
 */
import { toAppError, type AppError } from '../ports/errors.ts';
import type { PoseFrame } from '../core/pose/frame.ts';
import { unmeasured } from '../core/reading.ts';
import type { SessionRecord } from '../core/records/record.ts';
import type { AnalysedRecording } from '../core/analyse-recording.ts';
import { BLANK_LEDGER, entered } from '../core/session/ledger.ts';
import { analyseFile } from './analyse-file.ts';
import { estimator } from './estimator.ts';
import { sessionRecorder } from './recorder.ts';
import { isSaved, sessionSaver } from './saver.ts';
import { recordOf } from './session-record.ts';
import { NOT_YET, type RunOutcome, type SessionParts, type SessionRun } from './session-run.ts';

const SNAPSHOT_EVERY_MS = 100;

/** Starts; it runs to the end of the file, or measures what it has seen when it is stopped. */
export function runFile(parts: SessionParts): SessionRun {
  const { source, setup, store, now, onPaint, onSnapshot } = parts;
  const [exercise] = setup.exercises;
  const recorder = sessionRecorder(parts.id, false);
  const saver = sessionSaver(store, parts.onWarning, parts.onUnsaved);
  let ledger = BLANK_LEDGER;
  let stopped = false;
  const isStopped = (): boolean => stopped;
  const model = estimator(parts, isStopped);
  let others = false;
  const record = (finished: boolean): SessionRecord => ({
    ...recordOf(parts, ledger, recorder.reps, model.model, undefined, finished),
    ...(others ? { others } : {}),
  });

  let snapshotMs = -Infinity;
  const show = (frame: PoseFrame, image: ImageBitmap | null): void => {
    onPaint({ frame, reading: unmeasured(frame.timestampMs), image });
    if (now() - snapshotMs < SNAPSHOT_EVERY_MS) return;
    snapshotMs = now();
    const share = source.durationMs ? Math.min(1, frame.timestampMs / source.durationMs) : null;
    onSnapshot({ ...NOT_YET, recordingShare: share });
  };

  const keep = (frames: readonly PoseFrame[], { steps }: AnalysedRecording): void => {
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
      const { frames, recording, failure, nothing } = await analyseFile({
        source,
        exercise,
        estimate: (captured, looksAround) => model.estimate(captured, looksAround),
        isStopped,
        show,
      });
      model.close();
      ({ others } = recording);
      if (recording.calibration) keep(frames, recording);
      // Stopped before there was anything, nothing is amiss.
      error = failure ?? (stopped && frames.length === 0 ? null : nothing);
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
