/** A whole recording through the fold. */
import { analyseFrame, initialState, RECORDING, type AnalysisOptions, type AnalysisState } from './analyse-frame.ts';
import type { Neutral } from './calibration.ts';
import type { Exercise } from './exercise.ts';
import type { PoseFrame } from './pose.ts';
import type { AnalysisEvent, GuidanceCode, Reading, View } from './reading.ts';

export interface AnalysedRecording {
  readonly readings: readonly Reading[];
  readonly events: readonly AnalysisEvent[];
  readonly view: View | null;
  readonly calibration: { readonly startMs: number; readonly endMs: number } | null;
  /** Time of the fold for each frame, in the unit of `now`. */
  readonly foldMs: readonly number[];
}

/** When the first quiet stance comes later than this, what lies before it is analysed with it as well. */
const LATE_NEUTRAL_MS = 10_000; // Unvalidated

/** A recording without a neutral in which this share of the frames was refused shows another exercise. Unvalidated. */
const REFUSED_SHARE = 0.2;

/** Whether what was said of the frames of a recording without a neutral means that its exercise is refused. */
export function isRefused(guidance: readonly (GuidanceCode | null)[]): boolean {
  return guidance.filter((code) => code === 'no-bench').length > REFUSED_SHARE * guidance.length;
}

/**
 * Folds a recording; the quiet stance is found by itself, also when it comes only at the end.
 *
 * @param now clock for `foldMs`, injected to keep this pure.
 */
export function analyseRecording(
  exercise: Exercise,
  frames: readonly PoseFrame[],
  now: () => number = () => 0,
  options: AnalysisOptions = RECORDING,
): AnalysedRecording {
  const first = fold(exercise, frames, now, options, null);
  const neutral = first.neutral;
  if (!neutral || neutral.startMs - (frames[0]?.timestampMs ?? 0) < LATE_NEUTRAL_MS) return first;
  return fold(exercise, frames, now, options, neutral);
}

function fold(
  exercise: Exercise,
  frames: readonly PoseFrame[],
  now: () => number,
  options: AnalysisOptions,
  given: Neutral | null,
): AnalysedRecording & { readonly neutral: Neutral | null } {
  const readings: Reading[] = [];
  const events: AnalysisEvent[] = [];
  const foldMs: number[] = [];
  let state: AnalysisState = initialState(options, given);
  let neutral = given;
  for (const frame of frames) {
    const before = now();
    const step = analyseFrame(exercise, state, frame);
    foldMs.push(now() - before);
    state = step.state;
    neutral ??= state.neutral;
    readings.push(step.reading);
    events.push(...step.events);
  }
  return {
    readings,
    events,
    view: readings.findLast(({ view, stage }) => view && stage === 'exercising')?.view ?? null,
    calibration: neutral && { startMs: neutral.startMs, endMs: neutral.endMs },
    foldMs,
    neutral,
  };
}
