/** A stored trace, folded again, says what was said: the law of the trace codec, on every recording of the fixtures. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyseRecording } from '../../../../src/core/analyse-recording.ts';
import { LIVE } from '../../../../src/core/analysis-state.ts';
import type { Exercise } from '../../../../src/core/exercise/exercise.ts';
import type { PoseFrame } from '../../../../src/core/pose/frame.ts';
import type { AnalysisEvent, Angle, Reading } from '../../../../src/core/reading.ts';
import {
  packFrames,
  traceFile,
  unpackFrames,
  type AnyTraceFile,
  type TraceFile,
} from '../../../../src/core/records/trace.ts';
import { EXERCISES } from '../../../../src/exercises/catalogue.ts';
import { shows, type Truth } from '../../../../tools/evaluation/dataset.ts';
import { fixtureUrl, fold, readFixture, withPerson } from '../fixture.ts';

interface Condition {
  readonly truth: Truth;
  readonly trace: AnyTraceFile;
}

/** The frames of a fixture, and the exercise it shows; that written in the trace of a condition is whatever it was packed with. */
function recorded(path: string): { readonly exercise: Exercise; readonly frames: readonly PoseFrame[] } {
  const file = readFixture<AnyTraceFile | Condition>(path);
  const [trace, isShown] =
    'truth' in file
      ? [file.trace, (candidate: Exercise) => shows(file.truth, candidate)]
      : [file, ({ id }: Exercise) => id === file.exercise];
  return { exercise: EXERCISES.find(isShown)!, frames: unpackFrames(trace) };
}

/** What was judged of each rep. */
function judged(events: readonly AnalysisEvent[]): readonly unknown[] {
  return events.flatMap((event) =>
    event.type === 'rep-finished'
      ? [[event.rep.startMs, event.rep.kind, event.rep.verdict, event.rep.reason, event.rep.deductions]]
      : [],
  );
}

const named = (folder: string): string[] =>
  readdirSync(fixtureUrl(folder)).flatMap((name) => (name.endsWith('.json.gz') ? [`${folder}${name}`] : []));

const WAYS: [string, (exerciseId: string, frames: readonly PoseFrame[]) => readonly PoseFrame[]][] = [
  ['the database', (_id, frames) => unpackFrames(structuredClone(packFrames(frames)))],
  ['a file', (id, frames) => unpackFrames(JSON.parse(JSON.stringify(traceFile(id, frames))) as TraceFile)],
];

describe.each([...named(''), ...named('conditions/'), ...named('real/traces/')])('%s', (path) => {
  const { exercise, frames } = recorded(path);
  const before = analyseRecording(exercise, frames);
  const live = fold(frames, LIVE, exercise);

  test('has a zero, so that there is something to compare', () => {
    expect(before.calibration).not.toBeNull();
  });

  test.each(WAYS)('kept in %s and folded again gives the same readings, reps and verdicts', (_name, keep) => {
    const kept = keep(exercise.id, frames);
    const after = analyseRecording(exercise, kept);
    const liveAfter = fold(kept, LIVE, exercise);
    for (const [again, once] of [[after, before] as const, [liveAfter, live] as const]) {
      expect(again.readings.map(saidOf)).toEqual(once.readings.map(saidOf));
      again.readings.forEach((reading, i) => {
        expect(farthest(reading, once.readings[i]!)).toBeLessThan(0.05);
      });
      expect(judged(again.events)).toEqual(judged(once.events));
    }
  });
});

test.each([
  ['hinge-dark', [1]],
  ['bridge-arms-chest', [0, 1]],
])('without its edge widths the back of %s would be judged where it cannot be seen', (name, wrongly) => {
  const { exercise, frames } = recorded(`conditions/${name}.json.gz`);
  const without = frames.map((frame) => withPerson(frame, () => ({ edgeWidthPx: undefined })));
  const verdicts = (trace: readonly PoseFrame[]) =>
    analyseRecording(exercise, trace).events.flatMap((event) =>
      event.type === 'rep-finished' ? [event.rep.verdict] : [],
    );
  expect(verdicts(frames)).toEqual([null, null]);
  expect(verdicts(without).flatMap((verdict, i) => (verdict ? [i] : []))).toEqual(wrongly);
});

/** Everything of a reading that is no measured size. */
function saidOf({ stage, guidance, hip, lumbar, spine, band, repPhase, repCount, view }: Reading) {
  const kinds = [hip, lumbar].map((angle) => (angle.kind === 'unavailable' ? angle.reason : angle.kind));
  return { stage, guidance, kinds, spine, band, repPhase, repCount, facing: view?.facing };
}

/** The largest difference of two readings' angles, degrees. */
function farthest(a: Reading, b: Reading): number {
  const sizes = (angle: Angle): number[] => (angle.kind === 'unavailable' ? [] : [angle.deg, angle.sigmaDeg]);
  const all = ({ hip, lumbar, trunkInclinationDeg, kneeFlexionDeg }: Reading): number[] => [
    ...sizes(hip),
    ...sizes(lumbar),
    trunkInclinationDeg ?? 0,
    kneeFlexionDeg ?? 0,
  ];
  const [left, right] = [all(a), all(b)];
  return Math.max(...left.map((size, i) => Math.abs(size - right[i]!)));
}
