/** Runs one session: pictures in, readings out to screen and voice, reps out to the store. */
import { AppFailure, toAppError, type AppError } from '../ports/errors.ts';
import type { PoseFrame } from '../core/pose/frame.ts';
import { isRefused } from '../core/analyse-recording.ts';
import { isCameraSilence } from '../core/session/camera-control.ts';
import type { CameraSilence } from '../core/session/session-line.ts';
import type { SessionWish } from '../core/session/session.ts';
import type { GuidanceCode } from '../core/reading.ts';
import type { KeptRep, SessionRecord } from '../core/records/record.ts';
import type { SessionState } from '../core/session/state.ts';
import type { SessionStage } from '../core/session/status.ts';
import { estimator } from './estimator.ts';
import { runFrames } from './frame-loop.ts';
import { sessionRecorder, type Keep } from './recorder.ts';
import { isSaved, sessionSaver } from './saver.ts';
import { sessionOutput } from './session-output.ts';
import { recordOf } from './session-record.ts';
import type { RunOutcome, SessionParts, SessionRun } from './session-run.ts';
import { worstStill } from './worst-still.ts';

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
  const output = sessionOutput(parts);
  const still = parts.encodeStill ? worstStill(parts.id, parts.encodeStill) : null;
  let state = machine.beginSession(setup);
  let stopped = false;
  /** Time of the last picture, and when it was analysed. */
  let last = { frameMs: 0, atMs: now() };
  /** Why the camera gives no picture. */
  let silence: CameraSilence | null = null;
  /** What was said of a recording's frames. */
  const guidance: (GuidanceCode | null)[] = [];

  const isStopped = (): boolean => stopped;
  const model = estimator(parts, isStopped);
  const record = (finished: boolean): SessionRecord =>
    recordOf(parts, state.ledger, recorder.reps, model.model, setup.plan ? setsBegun(state) : undefined, finished);
  const saver = sessionSaver(store, output.warn, parts.onUnsaved);
  /** The screen has the source's own picture. */
  const isShown = source.stream !== null;
  const keepStill = (rep: KeptRep): void => {
    const pending = still?.of(rep);
    if (pending) saver.keepStill(pending);
  };
  const keep = (piece: Keep): void => saver.keep(piece, () => record(false));

  const keepRest = (): void => {
    const rest = state.ledger.calibration && recorder.rest();
    if (rest) keep({ kind: 'chunk', chunk: rest });
  };

  const take = (frame: PoseFrame, copy: ImageBitmap | null): boolean => {
    if (stopped) return true;
    const step = machine.stepSession(state, frame);
    const { reading, status } = step;
    const begins = setup.plan !== null && step.state.begun > state.begun;
    ({ state } = step);
    last = { frameMs: frame.timestampMs, atMs: now() };
    if (source.kind === 'recording') guidance.push(reading.guidance);
    // The rep that ends a set comes with the first frame of the rest.
    if (!UNRECORDED.has(status.stage) || step.events.length > 0) {
      const pieces = recorder.add(frame, reading, state.ledger);
      pieces.forEach(keep);
      for (const piece of pieces) if (piece.kind === 'rep') keepStill(piece.rep.rep);
    }
    still?.see(reading, copy);
    for (const event of step.events) if (event.type === 'own-bend') parts.onOwnBend(event);
    if (begins) keep({ kind: 'head' });
    output.take(frame, isShown ? null : copy, step);
    output.warn(source.warning ?? saver.error);
    // From the moment it is over nobody is looked at.
    if (step.finished) source.close();
    return step.finished;
  };

  const look = async (): Promise<void> => {
    const isPlacing = (): boolean => setup.analysis.guided && PLACING.has(output.stage);
    const wantsCopy = (timestampMs: number): boolean => !isShown || still?.wants(timestampMs) === true;
    await runFrames({ source, model, isStopped, wantsCopy, isPlacing, take });
    if (!stopped && source.kind === 'recording' && !state.ledger.calibration) {
      if (isRefused(guidance)) throw new AppFailure('exercise-refused');
      throw new AppFailure('video-no-person', 'nobody held still and side-on');
    }
  };

  const run = async (): Promise<RunOutcome> => {
    let error: AppError | null = null;
    try {
      await look();
    } catch (thrown) {
      if (!stopped) error = toAppError(thrown, 'folding');
    }
    source.close();
    model.close();
    // Once stopped it is silent already, and a new session may be heard by now.
    if (!stopped) speaker.silence();
    // Whoever leads through several things says it in their own words.
    if (error && isCameraSilence(error.code) && !setup.amongOthers)
      speaker.say(parts.textOf([{ kind: 'camera-gone' }]), 'end');
    const finished = record(true);
    keepRest();
    if (state.ledger.calibration) saver.finish(finished);
    await saver.settled();
    return { record: finished, saved: isSaved(finished, saver), unsaved: saver.unsaved, error };
  };

  const obey = (wish: SessionWish): void => {
    const nowMs = last.frameMs + now() - last.atMs;
    const answer = machine.controlSession(state, wish, nowMs);
    ({ state } = answer);
    output.answer(answer, nowMs);
  };
  source.watch?.((change) => {
    if (stopped) return;
    silence = isCameraSilence(change) ? change : null;
    obey(change);
    // The last words need no picture.
    if (silence && output.stage === 'done') source.close();
  });

  return {
    done: run(),
    stop() {
      stopped = true;
      source.close();
      speaker.silence();
    },
    control(control) {
      if (stopped) return;
      if (silence && control === 'toggle-pause') source.retry?.();
      // Of a page that nobody sees there may be nothing more: a phone closes it without a word.
      if (control === 'hide') keepRest();
      obey(control);
    },
  };
}

function setsBegun({ sets, begun }: SessionState): SessionRecord['sets'] {
  return sets.slice(0, begun).map(({ exercise, reps }) => ({ exerciseId: exercise.id, target: reps }));
}
