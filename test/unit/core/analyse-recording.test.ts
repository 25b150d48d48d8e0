import { initialState, RECORDING } from '../../../src/core/analysis-state.ts';
import { describe, expect, test } from 'vitest';
import { gluteBridge } from '../../../src/exercises/glute-bridge/exercise.ts';
import { hipHinge } from '../../../src/exercises/hip-hinge/exercise.ts';
import { findNeutral } from '../../../src/core/neutral/search.ts';
import type { PoseFrame } from '../../../src/core/pose/frame.ts';
import type { AttemptReason, Rep } from '../../../src/core/reading.ts';
import {
  analyseRecording,
  foldRecording,
  isRefused,
  type AnalysedRecording,
} from '../../../src/core/analyse-recording.ts';
import { endReps } from '../../../src/core/reps/reps.ts';
import { between, clip, emptied, fold, hingeFrames, later, lyingRest, mirrored, played, stance } from './fixture.ts';

const repsOf = ({ events }: Pick<AnalysedRecording, 'events'>): readonly Rep[] =>
  events.flatMap((event) => (event.type === 'rep-finished' ? event.rep : []));
const reasonsOf = ({ events }: Pick<AnalysedRecording, 'events'>): readonly AttemptReason[] =>
  events.flatMap((event) => (event.type === 'attempt-ended' ? event.attempt.reason : []));
/** A good rep, 3 s long, with pauses at either end too short to calibrate in live. */
const rep = clip(1400, 4400);
const repeated = (times: number): readonly PoseFrame[] => Array.from({ length: times }, () => rep).flat();

describe('analyseRecording', () => {
  test('is the fold over all frames from the zero that was found, with what its end cut off', () => {
    for (const frames of [hingeFrames, clip(0, 2900)]) {
      const search = findNeutral(hipHinge, frames);
      if (search.kind === 'none') throw new Error('no zero');
      const { neutral, instants } = search;
      const whole = fold(frames, initialState(RECORDING, neutral));
      const { steps, readings, events, calibration, view, noZero } = analyseRecording(hipHinge, frames);
      expect(readings).toEqual(whole.readings);
      const { startMs, endMs } = neutral;
      const lastMs = frames.at(-1)!.timestampMs;
      expect(events).toEqual([
        { type: 'calibrated', timestampMs: frames[0]!.timestampMs, startMs, endMs },
        ...whole.events,
        ...endReps(hipHinge, whole.state.reps, lastMs),
      ]);
      expect(calibration).toEqual({ startMs, endMs, instants });
      expect(noZero).toBeNull();
      expect(view).toEqual(whole.readings.at(-1)!.view);
      expect(steps.map((step) => step.reading)).toEqual(readings);
      expect(steps.flatMap((step) => step.events)).toEqual(events);
    }
  });

  test('comes frame by frame to the same, for a page that breathes in between', () => {
    const folding = foldRecording(hipHinge, hingeFrames);
    let yielded = 0;
    for (;;) {
      const step = folding.next();
      if (!step.done) {
        yielded++;
        continue;
      }
      expect(step.value).toEqual(analyseRecording(hipHinge, hingeFrames));
      break;
    }
    expect(yielded).toBe(hingeFrames.length);
  });

  test('analyses with a late stance what lies before it', () => {
    const frames = played(repeated(4), stance(1500));
    const recording = analyseRecording(hipHinge, frames);
    expect(recording.calibration!.startMs).toBeGreaterThan(8000);
    expect(recording.readings[0]!.hip.kind).toBe('measured');
    expect(recording.readings).toHaveLength(frames.length);
    const reps = repsOf(recording);
    expect(reps).toHaveLength(4);
    expect(reps.map(({ kind, verdict }) => [kind, verdict])).toEqual(reps.map(() => ['rep', 'good']));
    expect(reps[0]!.startMs).toBeLessThan(1000);
    for (const { hipFlexionPeakDeg } of reps) expect(Math.abs(hipFlexionPeakDeg! - 83)).toBeLessThan(8);
  });

  test('does not depend on when the recording began, and measures from its first frame', () => {
    const late = (startMs: number) =>
      analyseRecording(hipHinge, played(repeated(4), stance(1500)).map((frame) => later(frame, startMs))); // prettier-ignore
    expect(repsOf(late(500_000))).toHaveLength(repsOf(late(0)).length);
    const early = analyseRecording(hipHinge, played(stance(1500), rep, stance(800)).map((frame) => later(frame, 500_000)));
    expect(early.readings[0]!.hip.kind).toBe('measured');
    expect(early.events[0]).toMatchObject({ type: 'calibrated', timestampMs: 500_000 });
    expect(repsOf(early)).toMatchObject([{ kind: 'rep', verdict: 'good' }]);
  }); // prettier-ignore

  test('walking through the picture before the stance is no rep', () => {
    const walking = stance(3000).map((frame, i) => (i % 2 ? frame : emptied(frame)));
    expect(repsOf(analyseRecording(hipHinge, played(walking, stance(1500), rep, stance(800))))).toHaveLength(1);
  });

  test('of nobody has no view and no calibration, and says so', () => {
    const recording = analyseRecording(hipHinge, hingeFrames.map(emptied));
    expect(recording).toMatchObject({ view: null, calibration: null, events: [], noZero: 'nobody' });
  });

  test('without an upright moment has frames but no numbers, and says what it lacks', () => {
    const bent = played(...Array.from({ length: 4 }, () => clip(2400, 3600)));
    const recording = analyseRecording(hipHinge, bent);
    expect(recording).toMatchObject({ view: null, calibration: null, events: [], noZero: 'stand-tall' });
    expect(recording.readings).toHaveLength(bent.length);
    for (const { hip, lumbar } of recording.readings) {
      expect([hip.kind, lumbar.kind]).toEqual(['unavailable', 'unavailable']);
    }
  });

  test('between continuous reps a moment is enough', () => {
    const recording = analyseRecording(hipHinge, played(repeated(4)));
    expect(recording.calibration!.instants.length).toBeGreaterThan(1);
    expect(repsOf(recording).map(({ verdict }) => verdict)).toEqual(['good', 'good', 'good', 'good']);
  });

  test('of no frames is empty', () => {
    expect(analyseRecording(hipHinge, [])).toEqual({
      steps: [], readings: [], events: [], view: null, calibration: null, foldMs: [], noZero: 'hold-still', noRep: 'nobody', others: false,
    }); // prettier-ignore
  });

  test('the view is that of the exercise, on either side', () => {
    expect(analyseRecording(hipHinge, hingeFrames.map(mirrored)).view).toMatchObject({ nearSide: 'right' });
    const leaving = [...hingeFrames, ...stance(500).map((frame) => emptied(later(frame, 12_600)))];
    expect(analyseRecording(hipHinge, leaving).view).toMatchObject({ nearSide: 'left' });
  });

  test('the zero is of the side that is mostly seen, also when somebody turns round later, and there is one', () => {
    const frames = played(stance(1500), rep, stance(3500).map(mirrored));
    const recording = analyseRecording(hipHinge, frames);
    expect(recording.events.filter(({ type }) => type === 'calibrated')).toHaveLength(1);
    expect(recording.calibration!.startMs).toBeLessThan(4500);
    expect(recording.view!.nearSide).toBe('left');
    expect(repsOf(recording)).toHaveLength(1);
    for (const { lumbar } of between(recording, 5200, 8000)) expect(lumbar.kind).toBe('unavailable');
  });

  test('begun in mid-rep, still counts it when a quarter of the way down was seen; a shorter piece is cut off', () => {
    const begun = (fromMs: number) => analyseRecording(hipHinge, played(clip(fromMs, 4800), stance(1500)));
    expect(repsOf(begun(1800))).toMatchObject([{ kind: 'rep', verdict: 'good' }]);
    expect(repsOf(begun(2700))).toEqual([]);
    expect(reasonsOf(begun(2700))).toEqual(['cut-off']);
  });

  test('ended in mid-rep, counts it when a quarter of the way back was seen; a shorter piece is cut off', () => {
    const ended = (toMs: number) => analyseRecording(hipHinge, played(stance(1500), clip(1400, toMs)));
    expect(repsOf(ended(4100))).toMatchObject([{ kind: 'rep', verdict: 'good' }]);
    expect(repsOf(ended(2900))).toEqual([]);
    expect(reasonsOf(ended(2900))).toEqual(['cut-off']);
    const { events, readings } = ended(2900);
    expect(events.at(-1)).toMatchObject({ timestampMs: readings.at(-1)!.timestampMs });
  });

  test('of a stance alone has a zero, and nothing else', () => {
    const { events, calibration } = analyseRecording(gluteBridge, lyingRest(3000));
    expect(events.map(({ type }) => type)).toEqual(['calibrated']);
    expect(calibration!.instants.length).toBeGreaterThan(1);
  });

  test('times each frame by the clock it is given', () => {
    let ticks = 0;
    const { foldMs } = analyseRecording(hipHinge, hingeFrames, () => (ticks += 2));
    expect(foldMs).toEqual(hingeFrames.map(() => 2));
  });
});

test('a recording is refused when a fair part of it was, not for a moment on the way to the floor', () => {
  expect(isRefused([...Array<'no-bench'>(40).fill('no-bench'), ...Array<'lie-down'>(30).fill('lie-down')])).toBe(true);
  expect(isRefused([...Array<'no-bench'>(8).fill('no-bench'), ...Array<null>(60).fill(null)])).toBe(false);
  expect(isRefused([])).toBe(false);
});
