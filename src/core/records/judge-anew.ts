/**
 * A kept session through the present fold: its trace, the zero it had, the same standard, set by set. What was said aloud
 * then stays with its rep, as do the person's opinions; nothing that was kept is changed.
 */
import { analyseFrame } from '../analyse-frame.ts';
import { foldRecording } from '../analyse-recording.ts';
import { type AnalysisOptions, type AnalysisState, initialState, LIVE, RECORDING } from '../analysis-state.ts';
import type { Exercise } from '../exercise/exercise.ts';
import { exerciseOfRecord } from '../exercise/standard.ts';
import { NO_CALIBRATION, stepCalibration } from '../neutral/calibration.ts';
import { type Neutral, sampleOf } from '../neutral/neutral.ts';
import { findNeutral, type Span } from '../neutral/search.ts';
import { mainFacing } from '../pose/view.ts';
import type { PoseFrame } from '../pose/frame.ts';
import { sagittalJoints } from '../pose/sagittal.ts';
import { currentView, heldView } from '../pose/view.ts';
import type { AnalysisEvent, EndedAttempt, Rep } from '../reading.ts';
import { endReps, initialReps } from '../reps/reps.ts';
import { asJudgedLast } from './later.ts';
import { CAMERA_SOURCE, SAMPLE_SOURCE, type Findings, type SavedRep, type SessionRecord } from './record.ts';
import { withFormer } from './same-reps.ts';
import { frameAt, seriesBetween, type Sample } from './series.ts';
import { stretchesOf, type Stretch } from './stretches.ts';

/** What was found in one go. */
interface Found {
  readonly samples: readonly Sample[];
  readonly reps: readonly Rep[];
  readonly attempts: readonly EndedAttempt[];
}

/**
 * Judges a session anew, frame by frame, for a page that wants to breathe in between.
 *
 * @param exerciseById the exercises there are now
 * @returns null where it cannot be: reps without their trace, an exercise that is gone, or no zero where there were reps
 */
export function* judgeAnew(
  record: SessionRecord,
  trace: readonly PoseFrame[],
  exerciseById: (id: string) => Exercise | undefined,
): Generator<void, Findings | null> {
  if (!isWhole(record, trace)) return null;
  const exerciseOf = (set: number | null): Exercise | null => {
    const exercise = exerciseById(record.sets?.[(set ?? 1) - 1]?.exerciseId ?? record.exerciseId);
    // Its self-test was done; only how far the back went in it is kept.
    return exercise ? { ...exerciseOfRecord(exercise, record), selfTest: null } : null;
  };
  const live = record.source === CAMERA_SOURCE || record.source === SAMPLE_SOURCE;
  const options = record.source === SAMPLE_SOURCE ? RECORDING : LIVE;
  const reps: SavedRep[] = [];
  const attempts: EndedAttempt[] = [];
  for (const stretch of live ? stretchesOf(record, trace) : wholeOf(trace)) {
    const exercise = exerciseOf(stretch.set);
    if (!exercise) return null;
    const found = live
      ? yield* foldStretch(exercise, stretch, options, record.calibration)
      : yield* foldWhole(exercise, stretch.frames);
    if (!found && stretch.moved) return null;
    for (const rep of found?.reps ?? []) reps.push(saved(rep, reps.length, stretch.set, found!.samples));
    attempts.push(...(found?.attempts ?? []));
  }
  return { reps: withFormer(reps, asJudgedLast(record).reps), attempts };
}

/** Every rep has as many frames as its curves. */
function isWhole({ reps }: SessionRecord, trace: readonly PoseFrame[]): boolean {
  return (
    trace.length > 0 &&
    reps.every(({ rep: { startMs, endMs }, series }) => {
      const during = trace.filter(({ timestampMs }) => timestampMs >= startMs && timestampMs <= endMs);
      return during.length >= series.timestampMs.length;
    })
  );
}

function wholeOf(frames: readonly PoseFrame[]): readonly Stretch[] {
  return [{ frames, set: null, countsFromMs: -Infinity, moved: true, endsSet: false }];
}

/** A recording is searched for its zero as a whole, as when it was first analysed. */
function* foldWhole(exercise: Exercise, frames: readonly PoseFrame[]): Generator<void, Found | null> {
  const { steps, events, calibration } = yield* foldRecording(exercise, frames);
  if (!calibration) return null;
  return { samples: steps.map(({ reading }, i) => ({ frame: frames[i]!, reading })), ...countedIn(events) };
}

/** A stretch of a live session is measured from the zero that is kept, or from one that is taken as it was then. */
function* foldStretch(
  exercise: Exercise,
  stretch: Stretch,
  options: AnalysisOptions,
  calibration: Span | null,
): Generator<void, Found | null> {
  const { frames } = stretch;
  const kept = calibration && keptZero(exercise, frames, calibration);
  if (kept) return yield* foldFrom(exercise, stretch, fromZero(options, kept), kept.endMs);
  const settled = yield* foldFrom(exercise, stretch, initialState(options), -Infinity);
  if (settled || !stretch.moved) return settled;
  const search = findNeutral(exercise, frames);
  return search.kind === 'found'
    ? yield* foldFrom(exercise, stretch, fromZero(RECORDING, search.neutral), -Infinity)
    : null;
}

/** @returns null where no zero was taken */
function* foldFrom(
  exercise: Exercise,
  { frames, countsFromMs, endsSet }: Stretch,
  from: AnalysisState,
  afterMs: number,
): Generator<void, Found | null> {
  const samples: Sample[] = [];
  const events: AnalysisEvent[] = [];
  let state = from;
  let counts = countsFromMs === -Infinity;
  for (const frame of frames) {
    if (frame.timestampMs <= afterMs) continue;
    if (!counts && frame.timestampMs >= countsFromMs) {
      counts = true;
      // A movement that began before does not count.
      state = { ...state, reps: initialReps() };
    }
    const step = analyseFrame(exercise, state, frame);
    ({ state } = step);
    samples.push({ frame, reading: step.reading });
    if (counts) events.push(...step.events);
    yield;
  }
  if (state.zero.kind !== 'calibrated') return null;
  // The set ended with a rep; if this analysis would have seen its end a little later, it is a rep nevertheless.
  const last = frames.at(-1);
  const ended = endsSet && last ? endReps(exercise, state.reps, last.timestampMs) : [];
  return { samples, ...countedIn([...events, ...ended.filter(({ type }) => type === 'rep-finished')]) };
}

function countedIn(events: readonly AnalysisEvent[]): Pick<Found, 'reps' | 'attempts'> {
  return {
    reps: events.flatMap((event) => (event.type === 'rep-finished' ? [event.rep] : [])),
    attempts: events.flatMap((event) => (event.type === 'attempt-ended' ? [event.attempt] : [])),
  };
}

/** The zero of the very frames it was taken from then; null where they are not among these, or make none any more. */
function keptZero(exercise: Exercise, frames: readonly PoseFrame[], { startMs, endMs }: Span): Neutral | null {
  const quiet = frames.filter(({ timestampMs }) => timestampMs >= startMs && timestampMs <= endMs);
  if (quiet[0]?.timestampMs !== startMs || quiet.at(-1)?.timestampMs !== endMs) return null;
  const facing = mainFacing(quiet, exercise.posture);
  const view = currentView(heldView(facing));
  let state = NO_CALIBRATION;
  let neutral: Neutral | null = null;
  for (const { timestampMs, person } of quiet) {
    const sample = person && sampleOf(timestampMs, person, sagittalJoints(person, view, exercise.leg));
    if (!sample) continue;
    ({ state, neutral } = stepCalibration(state, sample, facing, exercise, endMs - startMs));
  }
  return neutral;
}

/** Measuring goes on from a zero that is known, with nobody under way in a rep. */
function fromZero(options: AnalysisOptions, neutral: Neutral): AnalysisState {
  return { ...initialState(options, neutral), reps: initialReps() };
}

function saved(rep: Rep, index: number, set: number | null, samples: readonly Sample[]): SavedRep {
  return {
    rep: { ...rep, index },
    ...(set !== null && { set }),
    series: seriesBetween(samples, rep.startMs, rep.endMs),
    cues: [],
    worstFrame: frameAt(samples, rep.lumbarPeakMs),
  };
}
