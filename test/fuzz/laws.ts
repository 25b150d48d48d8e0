/** What holds of every stream of frames, however it came about. Each law throws with what broke it. */
import assert from 'node:assert/strict';
import { analyseFrame } from '../../src/core/analyse-frame.ts';
import { analyseRecording } from '../../src/core/analyse-recording.ts';
import { initialState } from '../../src/core/analysis-state.ts';
import type { Exercise } from '../../src/core/exercise/exercise.ts';
import type { PoseFrame } from '../../src/core/pose/frame.ts';
import { soundFrames } from '../../src/core/pose/sound-frame.ts';
import type { AnalysisEvent, Angle, Reading, Rep } from '../../src/core/reading.ts';
import { packFrames, traceFile, unpackFrames, type TraceFile } from '../../src/core/records/trace.ts';
import { controlSession, stepSession, type SessionStep } from '../../src/core/session/session.ts';
import { beginSession, type SessionState } from '../../src/core/session/state.ts';
import { sessionRecorder } from '../../src/app/recorder.ts';
import { exerciseOf, framesOfStream, type Stream } from './streams.ts';

/** What a stream came to, so that it can be told that the laws had something to hold of. */
export interface Came {
  readonly frames: number;
  readonly zeros: number;
  readonly reps: number;
  readonly judged: number;
}

/** Every law, of one stream. @throws AssertionError */
export function obeysAllLaws(made: Stream): Came {
  const exercise = exerciseOf(made);
  const frames = framesOfStream(made);
  const once = sessionOf(made, exercise, frames);
  if (made.twice) {
    assert.deepEqual(sessionOf(made, exercise, frames), once, 'the same frames give the same session');
    traceLaw(exercise, soundFrames(frames));
  }
  const events = [...once.events, ...(made.plan ? [] : recordingLaws(exercise, frames))];
  const reps = events.flatMap((event) => (event.type === 'rep-finished' ? [event.rep] : []));
  return {
    frames: frames.length,
    zeros: events.filter(({ type }) => type === 'calibrated').length,
    reps: reps.length,
    judged: reps.filter(({ verdict }) => verdict !== null).length,
  };
}

/** A session as its recorder keeps it. */
function sessionOf(made: Stream, exercise: Exercise, frames: readonly PoseFrame[]) {
  const { plan, calibrationMs, offersOwnBend, standard, controls } = made;
  let state: SessionState = beginSession({
    exercises: [exercise],
    plan,
    analysis: { calibrationMs, guided: plan !== null },
    spokenMs: (lines) => 300 * lines.length,
    offersOwnBend,
    standard,
  });
  const recorder = sessionRecorder('fuzz', plan !== null);
  const events: AnalysisEvent[] = [];
  let last: SessionStep | null = null;
  let lastMs = -Infinity;
  let hasZero = false;
  for (const [i, frame] of frames.entries()) {
    for (const { at, control } of controls) {
      if (Math.floor(at * frames.length) !== i) continue;
      ({ state } = controlSession(state, control, Number.isFinite(lastMs) ? lastMs : 0));
    }
    const step = stepSession(state, frame);
    soundReading(step.reading);
    if (frame.timestampMs > lastMs && Number.isFinite(frame.timestampMs)) {
      lastMs = frame.timestampMs;
      assert.equal(step.reading.timestampMs, lastMs, 'a reading is of its frame');
    }
    assert.ok(step.reading.timestampMs <= lastMs || lastMs === -Infinity, 'no reading is of a time to come');
    for (const event of step.events) {
      if (event.type === 'calibrated') hasZero = true;
      // A rep that ends where the next begins ended a little before it is known.
      assert.ok(event.timestampMs <= lastMs, `${event.type} is of no time to come`);
      if (event.type === 'rep-finished') assert.ok(hasZero, 'no rep before a zero');
    }
    const { status } = step;
    assert.ok(status.set >= 1 && status.set <= status.sets, 'a set of the plan');
    const sameSet = last !== null && last.status.set === status.set && last.status.stage !== 'rest';
    if (sameSet) assert.ok(status.reps >= last!.status.reps, 'a count never falls');
    if (status.target !== null) assert.ok(status.reps <= status.target, 'no more reps than asked for');
    if (last?.status.stage === 'done') assert.equal(status.stage, 'done', 'what is over is over');
    if (status.secondsLeft !== null) assert.ok(status.secondsLeft >= 0 && Number.isFinite(status.secondsLeft));
    assert.equal(state.ledger.reps.every((rep, k) => rep === step.state.ledger.reps[k]), true, 'nothing done is lost'); // prettier-ignore
    if (frame.timestampMs === lastMs) recorder.add(frame, step.reading, step.state.ledger);
    events.push(...step.events);
    ({ state } = step);
    last = step;
  }
  soundReps(events, exercise);
  noOddNumbers(state.ledger, 'ledger');
  for (const { rep, series, cues } of recorder.reps) noOddNumbers({ rep, series, cues }, 'kept rep');
  const { reps, attempts, calibration, selfTest, ownBend } = state.ledger;
  const record = { reps, attempts, calibration, selfTest, ownBend };
  assert.deepEqual(JSON.parse(JSON.stringify(record)), record, 'a record is the same after JSON');
  return { events, record, status: last?.status };
}

function recordingLaws(exercise: Exercise, frames: readonly PoseFrame[]): readonly AnalysisEvent[] {
  const { readings, events, calibration } = analyseRecording(exercise, frames);
  assert.equal(readings.length, frames.length, 'one reading a frame');
  readings.forEach(soundReading);
  soundReps(events, exercise);
  if (calibration) noOddNumbers(calibration, 'calibration');
  else assert.ok(!events.some(({ type }) => type === 'rep-finished') || events.some(({ type }) => type === 'calibrated'), 'no rep without a zero'); // prettier-ignore
  return events;
}

/** Kept and read again, the frames of a stream are the frames that were kept, and are measured without a fault. */
function traceLaw(exercise: Exercise, frames: readonly PoseFrame[]): void {
  const ofFile = unpackFrames(JSON.parse(JSON.stringify(traceFile(exercise.id, frames))) as TraceFile);
  assert.equal(ofFile.length, frames.length, 'a trace keeps every frame');
  const again = unpackFrames(JSON.parse(JSON.stringify(traceFile(exercise.id, ofFile))) as TraceFile);
  assert.deepEqual(again, ofFile, 'what was kept once is kept as it is');
  assert.equal(unpackFrames(packFrames(frames)).length, frames.length);
  let state = initialState({ calibrationMs: 300, guided: false });
  for (const frame of ofFile.slice(0, 20)) ({ state } = analyseFrame(exercise, state, frame));
}

function soundReading(reading: Reading): void {
  const { hip, lumbar, band, spine, stage, calibrationProgress } = reading;
  noOddNumbers(reading, 'reading');
  soundAngle(hip);
  soundAngle(lumbar);
  assert.ok(calibrationProgress >= 0 && calibrationProgress <= 1, 'progress is a share');
  if (stage !== 'exercising' && stage !== 'self-test') {
    assert.equal(hip.kind, 'unavailable', 'no angle before a zero');
    assert.equal(lumbar.kind, 'unavailable', 'no angle before a zero');
  }
  if (lumbar.kind !== 'measured') assert.deepEqual([band, spine], [null, 'unsure'], 'nothing is said of a back not measured'); // prettier-ignore
  if (lumbar.kind === 'unavailable') assert.notEqual(hip.kind, 'measured', 'no hip is sure beside a back not seen');
}

function soundAngle(angle: Angle): void {
  if (angle.kind === 'unavailable') assert.ok(angle.reason, 'what is not there has a reason');
  else assert.ok(angle.sigmaDeg > 0, 'an angle has its σ');
}

/** In order, apart from each other, and judged only where the back was measured. */
function soundReps(events: readonly AnalysisEvent[], { redCap, marked }: Exercise): void {
  const reps = events.flatMap((event) => (event.type === 'rep-finished' ? [event.rep] : []));
  let lastMs = -Infinity;
  for (const rep of reps) {
    noOddNumbers(rep, 'rep');
    const { startMs, peakMs, endMs } = rep;
    assert.ok(startMs >= lastMs, 'reps do not overlap');
    assert.ok(startMs <= peakMs && peakMs <= endMs, 'a rep has its peak in it');
    lastMs = endMs;
    soundScore(rep, redCap, marked);
  }
  const startedMs = events.flatMap((event) => (event.type === 'rep-started' ? [event.timestampMs] : []));
  assert.deepEqual(startedMs, startedMs.toSorted((a, b) => a - b), 'time goes on'); // prettier-ignore
}

function soundScore(rep: Rep, redCap: number, marked: boolean): void {
  const { score, verdict, kind, lumbarPeakDeg, lumbarSigmaDeg, deductions, reason } = rep;
  assert.equal(lumbarPeakDeg === null, lumbarSigmaDeg === null, 'a back has its σ');
  if (verdict !== null) assert.ok(lumbarPeakDeg !== null && kind !== 'not-judged' && reason === null && marked, 'a verdict is of a measured back'); // prettier-ignore
  if (kind === 'not-judged') assert.ok(reason, 'what is not judged has a reason');
  if (score === null) return assert.deepEqual(deductions, [], 'without a score nothing is taken off');
  assert.ok(kind === 'rep' && verdict !== null && score >= 0 && score <= 100, 'a score is of a judged rep, 0…100');
  if (verdict === 'bad') assert.ok(score <= redCap, 'red has a cap');
  const off = deductions.reduce((sum, { points }) => sum + points, 0);
  assert.equal(100 - off, score, 'what was taken off adds up');
}

function noOddNumbers(value: unknown, name: string): void {
  const odd = oddNumberIn(value);
  assert.equal(odd, undefined, `${name} has a number that is none`);
}

/** The first, not the way to it: this is asked of every frame. */
function oddNumberIn(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : value;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return undefined;
  for (const key in value) {
    const odd = oddNumberIn((value as Record<string, unknown>)[key]);
    if (odd !== undefined) return odd;
  }
  return undefined;
}
