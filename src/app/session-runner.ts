/** Runs one session: pictures in, readings out to screen and voice, reps out to the store. One inference in flight. */
import { AppFailure, toAppError, type AppError } from '../ports/errors.ts';
import type { PoseFrame } from '../core/pose/frame.ts';
import { isRefused } from '../core/analyse-recording.ts';
import type { GuidanceCode } from '../core/reading.ts';
import type { SessionRecord } from '../core/records/record.ts';
import type { Breath } from '../core/session/session-line.ts';
import { spineSound } from '../core/session/spine-sound.ts';
import { exerciseOf, type SessionState } from '../core/session/state.ts';
import type { SessionStage } from '../core/session/status.ts';
import type { SpokenLine } from '../core/session/voice.ts';
import { estimator } from './estimator.ts';
import { sessionRecorder, type Keep } from './recorder.ts';
import { sessionSaver } from './saver.ts';
import { recordOf } from './session-record.ts';
import { NOT_YET, type RunOutcome, type SessionParts, type SessionRun } from './session-run.ts';

/** A line stays on the screen at least so long, in the time of the pictures. Unvalidated. */
const SHOWN_MS = 3000;
const SNAPSHOT_EVERY_MS = 100;

/** Stages of which no trace is kept: nothing is measured in them. */
const UNRECORDED: ReadonlySet<SessionStage> = new Set(['rest', 'paused', 'done']);
/**
 * Stages in which the whole picture matters: its light, and whether somebody else is in it. Not in the quiet seconds: on a
 * slow machine such a look takes half a second, and that gap would end them.
 */
const PLACING: ReadonlySet<SessionStage> = new Set(['no-person', 'positioning', 'ready']);

/** Starts a session; it runs until its plan is done, it is stopped, its source ends, or something fails. */
export function runSession(parts: SessionParts): SessionRun {
  const { machine, setup, source, store, speaker, now } = parts;
  const recorder = sessionRecorder(parts.id, setup.plan !== null);
  let state = machine.beginSession(setup);
  let stopped = false;
  let shown = NOT_YET;
  let shownUntilMs = -Infinity;
  let snapshotMs = -Infinity;
  /** Time of the last picture, and when it was analysed. */
  let last = { frameMs: 0, atMs: 0 };
  let warning: AppError | null = null;
  /** What was said of a recording's frames. */
  const guidance: (GuidanceCode | null)[] = [];

  const model = estimator(parts, () => stopped);
  const record = (finished: boolean): SessionRecord =>
    recordOf(parts, state.ledger, recorder.reps, model.model, setup.plan ? setsBegun(state) : undefined, finished);

  const warn = (next: AppError | null): void => {
    if (next?.code === warning?.code) return;
    warning = next;
    parts.onWarning(next);
  };
  const saver = sessionSaver(store, warn);
  const keep = (piece: Keep): void => saver.keep(piece, () => record(false));

  const snapshot = (): void => {
    snapshotMs = now();
    parts.onSnapshot(shown);
  };
  const utter = (line: SpokenLine | null, nowMs: number): Breath | null => {
    if (line) {
      speaker.say(parts.textOf(line.lines), line.earcon);
      shownUntilMs = Math.max(line.untilMs, nowMs + SHOWN_MS);
    }
    return line ?? (nowMs < shownUntilMs ? shown.line : null);
  };

  const take = (frame: PoseFrame, image: ImageBitmap | null): boolean => {
    const step = machine.stepSession(state, frame);
    const { reading, status } = step;
    const begins = setup.plan !== null && step.state.begun > state.begun;
    ({ state } = step);
    last = { frameMs: frame.timestampMs, atMs: now() };
    if (source.kind === 'recording') guidance.push(reading.guidance);
    // The rep that ends a set comes with the first frame of the rest.
    if (!UNRECORDED.has(status.stage) || step.events.length > 0)
      recorder.add(frame, reading, state.ledger).forEach(keep);
    for (const event of step.events) if (event.type === 'own-bend') parts.onOwnBend(event);
    if (begins) keep({ kind: 'head' });
    step.tones.forEach((tone) => speaker.tone(tone));
    const line = utter(step.line, frame.timestampMs);
    speaker.spine(status.stage === 'exercising' ? spineSound(reading, exerciseOf(state)) : null);
    shown = {
      reading,
      recordingShare: source.durationMs ? Math.min(1, frame.timestampMs / source.durationMs) : null,
      status,
      line,
      lastRep: state.ledger.reps.at(-1)?.rep ?? null,
    };
    parts.onPaint({ frame, reading, image });
    if (now() - snapshotMs >= SNAPSHOT_EVERY_MS) snapshot();
    warn(source.warning ?? saver.error);
    return step.finished;
  };

  const loop = async (): Promise<void> => {
    while (!stopped) {
      const captured = await source.next();
      if (!captured) break;
      // The worker takes the picture away; a recording has no other for the screen.
      const copy = source.stream ? null : await createImageBitmap(captured.image);
      const placing = setup.analysis.guided && PLACING.has(shown.status.stage);
      const estimated = await model.estimate(captured, placing).catch((error: unknown) => {
        copy?.close();
        throw error;
      });
      const finished = estimated && !stopped ? take(estimated.frame, copy) : false;
      copy?.close();
      if (finished) break;
    }
    if (!stopped && source.kind === 'recording' && !state.ledger.calibration) {
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
    model.close();
    // Once stopped it is silent already, and a new session may be heard by now.
    if (!stopped) speaker.silence();
    const finished = record(true);
    const rest = recorder.rest();
    if (state.ledger.calibration) {
      if (rest) keep({ kind: 'chunk', chunk: rest });
      saver.finish(finished);
    }
    await saver.settled();
    return { record: finished, error };
  };

  return {
    done: run(),
    stop() {
      stopped = true;
      source.close();
      speaker.silence();
    },
    control(control) {
      if (stopped) return;
      const nowMs = last.frameMs + now() - last.atMs;
      const controlled = machine.controlSession(state, control, nowMs);
      ({ state } = controlled);
      shown = { ...shown, status: controlled.status, line: utter(controlled.line, nowMs) };
      snapshot();
    },
  };
}

function setsBegun({ sets, begun }: SessionState): SessionRecord['sets'] {
  return sets.slice(0, begun).map(({ exercise, reps }) => ({ exerciseId: exercise.id, target: reps }));
}
