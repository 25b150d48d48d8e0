/** A stored trace, folded again, says what was said: the law of the trace codec, on every recording of the fixtures. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyseRecording } from '../../../../src/core/analyse-recording.ts';
import { EXERCISES } from '../../../../src/exercises/catalogue.ts';
import type { PoseFrame } from '../../../../src/core/pose/frame.ts';
import type { Angle, Reading } from '../../../../src/core/reading.ts';
import {
  packFrames,
  traceFile,
  unpackFrames,
  type AnyTraceFile,
  type TraceFile,
} from '../../../../src/core/records/trace.ts';
import { fixtureUrl, readFixture } from '../fixture.ts';

const named = (folder: string): string[] =>
  readdirSync(fixtureUrl(folder)).flatMap((name) => (name.endsWith('.json.gz') ? [`${folder}${name}`] : []));

const WAYS: [string, (exerciseId: string, frames: readonly PoseFrame[]) => readonly PoseFrame[]][] = [
  ['the database', (_id, frames) => unpackFrames(structuredClone(packFrames(frames)))],
  ['a file', (id, frames) => unpackFrames(JSON.parse(JSON.stringify(traceFile(id, frames))) as TraceFile)],
];

describe.each([...named(''), ...named('conditions/'), ...named('real/traces/')])('%s', (path) => {
  const file = readFixture<AnyTraceFile | { readonly trace: AnyTraceFile }>(path);
  const trace = 'trace' in file ? file.trace : file;
  const exercise = EXERCISES.find(({ id }) => id === trace.exercise)!;
  const frames = unpackFrames(trace);
  const before = analyseRecording(exercise, frames);

  test.each(WAYS)('kept in %s and folded again gives the same readings, reps and verdicts', (_name, kept) => {
    const after = analyseRecording(exercise, kept(exercise.id, frames));
    expect(after.readings.map(saidOf)).toEqual(before.readings.map(saidOf));
    after.readings.forEach((reading, i) => {
      expect(farthest(reading, before.readings[i]!)).toBeLessThan(0.05);
    });
    const judged = ({ events }: typeof before) =>
      events.flatMap((event) =>
        event.type === 'rep-finished'
          ? [[event.rep.startMs, event.rep.kind, event.rep.verdict, event.rep.reason, event.rep.deductions]]
          : [],
      );
    expect(judged(after)).toEqual(judged(before));
  });
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
