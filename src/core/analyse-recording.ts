/** A whole recording through the fold: first its zero is looked for anywhere in it, then every frame is measured from it. */
import { type AnalysisState, initialState, RECORDING } from './analysis-state.ts';
import type { View } from './pose/view.ts';
import { analyseFrame } from './analyse-frame.ts';
import type { Exercise } from './exercise/exercise.ts';
import { findNeutral, type NeutralSearch, type Span } from './neutral/search.ts';
import { inOtherPicture } from './other-picture.ts';
import type { PoseFrame } from './pose/frame.ts';
import { isSamePicture, pictureOf } from './pose/picture.ts';
import { soundFrames } from './pose/sound-frame.ts';
import { unmeasured, type AnalysisEvent, type GuidanceCode, type Reading } from './reading.ts';
import { endReps } from './reps/reps.ts';
import { showsOthers, whyNoRep, type NoRepReason } from './why-no-rep.ts';

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
  /** Why no rep was counted; null when one was. */
  readonly noRep: NoRepReason | null;
  /** Somebody else was in the picture for a good part of it. */
  readonly others: boolean;
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
  const sound = soundFrames(frames);
  const measured: { reading: Reading; events: readonly AnalysisEvent[] }[] = [];
  const foldMs: number[] = [];
  const zeros: NeutralSearch[] = [];
  let state: AnalysisState = initialState(RECORDING);
  for (const stretch of inOnePicture(sound)) {
    const search = findNeutral(exercise, stretch);
    const neutral = search.kind === 'found' ? search.neutral : null;
    // What shows another exercise has no zero, on the way neither.
    const refused = search.kind === 'none' && search.why === exercise.neutral.refused?.say;
    const other = zeros.length > 0 ? inOtherPicture(exercise, state, stretch[0]!, neutral) : null;
    state = other?.state ?? initialState(RECORDING, neutral);
    for (const [i, frame] of stretch.entries()) {
      const before = now();
      const step = analyseFrame(exercise, state, frame);
      foldMs.push(now() - before);
      state = refused ? initialState(RECORDING, null) : step.state;
      const { timestampMs } = frame;
      const zero: readonly AnalysisEvent[] =
        i === 0 && neutral ? [{ type: 'calibrated', timestampMs, startMs: neutral.startMs, endMs: neutral.endMs }] : [];
      const begun = i === 0 ? [...(other?.events ?? []), ...zero] : [];
      measured.push({ reading: step.reading, events: [...begun, ...step.events] });
      yield;
    }
    zeros.push(search);
  }
  const last = measured.at(-1);
  if (last) last.events = [...last.events, ...endReps(exercise, state.reps, last.reading.timestampMs)];
  const steps = withPassedOver(frames, measured);
  const readings = steps.map(({ reading }) => reading);
  const events = steps.flatMap((step) => step.events);
  const found = zeros.find((zero) => zero.kind === 'found');
  const [none = 'hold-still'] = zeros.flatMap((zero) => (zero.kind === 'none' ? [zero.why] : []));
  const noZero = found ? null : none;
  return {
    steps,
    readings,
    events,
    view: found ? (readings.findLast(({ view }) => view)?.view ?? null) : null,
    calibration: found
      ? { startMs: found.neutral.startMs, endMs: found.neutral.endMs, instants: found.instants }
      : null,
    noZero,
    noRep: whyNoRep(exercise, sound, { hasZero: found !== undefined, noZero, events, readings }),
    others: showsOthers(sound),
    foldMs,
  };
}

/** A frame that was passed over has a reading too, of nothing. @param measured those of the others, in the order of time */
function withPassedOver(frames: readonly PoseFrame[], measured: readonly AnalysedFrame[]): readonly AnalysedFrame[] {
  let next = 0;
  return frames.map(({ timestampMs }): AnalysedFrame => {
    const step = measured[next];
    if (step?.reading.timestampMs === timestampMs) return measured[next++]!;
    const { timestampMs: lastMs, stage, repPhase, repCount } = measured[next - 1]?.reading ?? unmeasured(0);
    return { reading: { ...unmeasured(lastMs), stage, repPhase, repCount }, events: [] };
  });
}

/** The frames in stretches of one size of picture each: a zero is good in its own alone. */
function inOnePicture(frames: readonly PoseFrame[]): readonly (readonly PoseFrame[])[] {
  const stretches: PoseFrame[][] = [];
  for (const frame of frames) {
    const present = stretches.at(-1);
    if (present && (!pictureOf(frame) || isSamePicture(present[0]!, frame))) present.push(frame);
    else stretches.push([frame]);
  }
  return stretches;
}
