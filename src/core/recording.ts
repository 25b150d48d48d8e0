/** A whole recording through the fold: first its zero is looked for anywhere in it, then every frame is measured from it. */
import { analyseFrame, initialState, RECORDING, type AnalysisState } from './analyse-frame.ts';
import type { Exercise } from './exercise.ts';
import { findNeutral } from './neutral-search.ts';
import type { PoseFrame } from './pose.ts';
import type { AnalysisEvent, GuidanceCode, Reading, View } from './reading.ts';
import { endReps } from './reps.ts';

/** Where the zero was taken: the best instant, and how many agreed with it. */
export interface RecordedZero {
  readonly startMs: number;
  readonly endMs: number;
  readonly instants: number;
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
  const search = findNeutral(exercise, frames);
  const found = search.kind === 'found' ? search : null;
  const steps: { reading: Reading; events: readonly AnalysisEvent[] }[] = [];
  const foldMs: number[] = [];
  let state: AnalysisState = initialState(RECORDING, found?.neutral ?? null);
  for (const frame of frames) {
    const before = now();
    const step = analyseFrame(exercise, state, frame);
    foldMs.push(now() - before);
    state = step.state;
    steps.push({ reading: step.reading, events: step.events });
  }
  const last = steps.at(-1);
  if (last) last.events = [...last.events, ...endReps(exercise, state.reps, last.reading.timestampMs)];
  const readings = steps.map(({ reading }) => reading);
  const { startMs, endMs } = found?.neutral ?? { startMs: 0, endMs: 0 };
  return {
    steps,
    readings,
    events: steps.flatMap(({ events }) => events),
    view: found ? (readings.findLast(({ view }) => view)?.view ?? null) : null,
    calibration: found && { startMs, endMs, instants: found.instants },
    noZero: search.kind === 'none' ? search.why : null,
    foldMs,
  };
}
