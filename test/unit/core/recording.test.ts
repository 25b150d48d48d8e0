import { describe, expect, test } from 'vitest';
import { LIVE } from '../../../src/core/analyse-frame.ts';
import { hipHinge } from '../../../src/core/exercises/hip-hinge.ts';
import type { PoseFrame } from '../../../src/core/pose.ts';
import type { Rep } from '../../../src/core/reading.ts';
import { analyseRecording, isRefused, type AnalysedRecording } from '../../../src/core/recording.ts';
import { clip, emptied, fold, hingeFrames, later, mirrored, played, stance } from './fixture.ts';

const repsOf = ({ events }: AnalysedRecording): readonly Rep[] =>
  events.flatMap((event) => (event.type === 'rep-finished' ? event.rep : []));
/** A good rep, 3 s long, with pauses at either end too short to calibrate in. */
const rep = clip(1400, 4400);
const repeated = (times: number): readonly PoseFrame[] => Array.from({ length: times }, () => rep).flat();

describe('analyseRecording', () => {
  test('is the fold over all frames', () => {
    const whole = fold(hingeFrames);
    const { readings, events, calibration, view } = analyseRecording(hipHinge, hingeFrames);
    expect(readings).toEqual(whole.readings);
    expect(events).toEqual(whole.events);
    expect(calibration).toEqual({ startMs: whole.calibrations[0]!.startMs, endMs: whole.calibrations[0]!.endMs });
    expect(view).toEqual(whole.readings.at(-1)!.view);
  });

  test('analyses with a late stance what lies before it', () => {
    const frames = played(repeated(4), stance(1500));
    const recording = analyseRecording(hipHinge, frames);
    expect(recording.calibration!.startMs).toBeGreaterThan(10_000);
    expect(recording.readings[0]!.hip.kind).toBe('measured');
    expect(recording.readings).toHaveLength(frames.length);
    const reps = repsOf(recording);
    expect(reps).toHaveLength(4);
    expect(reps.map(({ kind, verdict }) => [kind, verdict])).toEqual(reps.map(() => ['rep', 'good']));
    expect(reps[0]!.startMs).toBeLessThan(1000);
    for (const { hipFlexionPeakDeg } of reps) expect(Math.abs(hipFlexionPeakDeg! - 83)).toBeLessThan(8);
  });

  test('knows late from the first frame on, not from time zero', () => {
    const late = (startMs: number) =>
      analyseRecording(hipHinge, played(repeated(4), stance(1500)).map((frame) => later(frame, startMs))); // prettier-ignore
    expect(repsOf(late(500_000))).toHaveLength(repsOf(late(0)).length);
    const early = played(stance(1500), rep, stance(800)).map((frame) => later(frame, 500_000));
    expect(analyseRecording(hipHinge, early).readings[0]!.hip).toEqual({ kind: 'unavailable', reason: 'not-calibrated' });
  }); // prettier-ignore

  test('a stance within ten seconds counts from there: walking in before it is no rep', () => {
    const { calibration, events } = analyseRecording(hipHinge, played(repeated(3), stance(1500)));
    expect(calibration!.startMs).toBeGreaterThan(8000);
    expect(calibration!.startMs).toBeLessThan(10_000);
    expect(events.map(({ type }) => type)).toEqual(['calibrated']);
  });

  test('of nobody has no view and no calibration', () => {
    const recording = analyseRecording(hipHinge, hingeFrames.map(emptied));
    expect(recording).toMatchObject({ view: null, calibration: null, events: [] });
  });

  test('without a quiet stance has frames but no numbers', () => {
    const recording = analyseRecording(hipHinge, played(repeated(4)));
    expect(recording).toMatchObject({ view: null, calibration: null, events: [] });
    expect(recording.readings).toHaveLength(4 * rep.length);
  });

  test('of no frames is empty', () => {
    expect(analyseRecording(hipHinge, [])).toEqual({
      readings: [], events: [], view: null, calibration: null, foldMs: [], neutral: null,
    }); // prettier-ignore
  });

  test('the view is that of the exercise, on either side', () => {
    expect(analyseRecording(hipHinge, hingeFrames.map(mirrored)).view).toMatchObject({ nearSide: 'right' });
    const leaving = [...hingeFrames, ...stance(500).map((frame) => emptied(later(frame, 12_600)))];
    expect(analyseRecording(hipHinge, leaving).view).toMatchObject({ nearSide: 'left' });
  });

  test('the calibration is the first, also when somebody turns round later', () => {
    const frames = played(stance(1500), rep, stance(4500).map(mirrored));
    expect(analyseRecording(hipHinge, frames).events.filter(({ type }) => type === 'calibrated')).toHaveLength(2);
    expect(analyseRecording(hipHinge, frames).calibration!.startMs).toBe(0);
  });

  test('times each frame by the clock it is given', () => {
    let ticks = 0;
    const { foldMs } = analyseRecording(hipHinge, hingeFrames, () => (ticks += 2));
    expect(foldMs).toEqual(hingeFrames.map(() => 2));
  });

  test('can be read with the demands of a live session', () => {
    const { calibration } = analyseRecording(hipHinge, stance(4000), () => 0, LIVE);
    expect(calibration!.endMs).toBeGreaterThanOrEqual(3000);
  });
});

test('a recording is refused when a fair part of it was, not for a moment on the way to the floor', () => {
  expect(isRefused([...Array<'no-bench'>(40).fill('no-bench'), ...Array<'lie-down'>(30).fill('lie-down')])).toBe(true);
  expect(isRefused([...Array<'no-bench'>(8).fill('no-bench'), ...Array<null>(60).fill(null)])).toBe(false);
  expect(isRefused([])).toBe(false);
});
