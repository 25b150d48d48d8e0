/** A whole recording through the fold: first its zero is looked for anywhere in it, then every frame is measured from it. */
import { type AnalysisState, initialState, RECORDING } from './analysis-state.ts';
import type { View } from './pose/view.ts';
import { analyseFrame } from './analyse-frame.ts';
import type { Exercise } from './exercise/exercise.ts';
import { findNeutral, type Span } from './neutral/search.ts';
import type { PoseFrame } from './pose/frame.ts';
import type { AnalysisEvent, GuidanceCode, Reading } from './reading.ts';
import { endReps } from './reps/reps.ts';

/** When the zero was taken: the best instant, and all that agreed with it, the best among them. */
export interface RecordedZero extends Span {
  readonly instants: readonly Span[];
}

/** What one frame came to. */
export interface AnalysedFrame {
  readonly reading: Reading;
  readonly events: readonly AnalysisEvent[];
}

export interface AnalysedRecording {
  /** One a frame. */
  readonly steps: readonly AnalysedFrame[];
  readonly readings: readonly Reading[];
  readonly events: readonly AnalysisEvent[];
  readonly view: View | null;
  readonly calibration: RecordedZero | null;
  /** What kept the recording from having a zero; null when it has one. */
  readonly noZero: GuidanceCode | null;
  /** Time of the fold for each frame, in the unit of `now`. */
  readonly foldMs: readonly number[];
}

/** A recording without a neutral in which this share of the frames was refused shows another exercise. Unvalidated. */
const REFUSED_SHARE = 0.2;

/** Whether what was said of the frames of a recording without a neutral means that its exercise is refused. */
export function isRefused(guidance: readonly (GuidanceCode | null)[]): boolean {
  return guidance.filter((code) => code === 'no-bench').length > REFUSED_SHARE * guidance.length;
}

/**
 * Measures a recording. The app and the command line both come here, so that both find the same reps.
 *
 * @param now clock for `foldMs`, injected to keep this pure.
 */
export function analyseRecording(
  exercise: Exercise,
  frames: readonly PoseFrame[],
  now: () => number = () => 0,
): AnalysedRecording {
  const folding = foldRecording(exercise, frames, now);
  for (;;) {
    const step = folding.next();
    if (step.done) return step.value;
  }
}

/** The same, frame by frame, for a page that wants to breathe in between. */
export function* foldRecording(
  exercise: Exercise,
  frames: readonly PoseFrame[],
  now: () => number = () => 0,
): Generator<void, AnalysedRecording> {
  const search = findNeutral(exercise, frames);
  const neutral = search.kind === 'found' ? search.neutral : null;
  // What shows another exercise has no zero, on the way neither.
  const refused = search.kind === 'none' && search.why === exercise.neutral.refused?.say;
  const steps: { reading: Reading; events: readonly AnalysisEvent[] }[] = [];
  const foldMs: number[] = [];
  let state: AnalysisState = initialState(RECORDING, neutral);
  for (const frame of frames) {
    const before = now();
    const step = analyseFrame(exercise, state, frame);
    foldMs.push(now() - before);
    state = refused ? initialState(RECORDING, null) : step.state;
    steps.push({ reading: step.reading, events: step.events });
    yield;
  }
  const first = steps[0];
  const last = steps.at(-1);
  if (first && last) {
    const { timestampMs } = first.reading;
    if (neutral) {
      const { startMs, endMs } = neutral;
      first.events = [{ type: 'calibrated', timestampMs, startMs, endMs }, ...first.events];
    }
    last.events = [...last.events, ...endReps(exercise, state.reps, last.reading.timestampMs)];
  }
  const readings = steps.map(({ reading }) => reading);
  return {
    steps,
    readings,
    events: steps.flatMap(({ events }) => events),
    view: neutral && (readings.findLast(({ view }) => view)?.view ?? null),
    calibration:
      search.kind === 'found'
        ? { startMs: search.neutral.startMs, endMs: search.neutral.endMs, instants: search.instants }
        : null,
    noZero: search.kind === 'none' ? search.why : null,
    foldMs,
  };
}
