import { describe, expect, test } from 'vitest';
import { sessionRecorder, type Keep } from '../../../src/app/recorder.ts';
import { EXERCISES } from '../../../src/exercises/catalogue.ts';
import type { AnalysisEvent } from '../../../src/core/reading.ts';
import { calibrated, cueEvent, finished, frame, reading, selfTested } from './fakes.ts';

const add = (recorder: ReturnType<typeof sessionRecorder>, atMs: number, ...events: AnalysisEvent[]) =>
  recorder.add(frame(atMs), { reading: reading(atMs), events }, null);
const chunks = (pieces: readonly Keep[]) => pieces.flatMap((piece) => (piece.kind === 'head' ? [] : [piece.chunk]));

describe('the recorder', () => {
  test('begins the session once, when the neutral stance is known', () => {
    const recorder = sessionRecorder('s');
    expect(add(recorder, 0)).toEqual([]);
    expect(add(recorder, 10, calibrated(10))).toEqual([{ kind: 'head' }]);
    expect(add(recorder, 20, calibrated(20))).toEqual([]);
    expect(recorder.calibration).toEqual({ startMs: -780, endMs: 20 });
  });

  test('hands out every frame since calibration in exactly one piece, in order', () => {
    const recorder = sessionRecorder('s');
    const pieces = [
      ...add(recorder, 0, calibrated(0)),
      ...add(recorder, 10),
      ...add(recorder, 20, finished(20)),
      ...add(recorder, 30),
      ...add(recorder, 40, finished(40, { index: 1 })),
      ...add(recorder, 50),
    ];
    const all = [...chunks(pieces), recorder.rest()!];
    expect(all.map(({ sequence }) => sequence)).toEqual([0, 1, 2]);
    expect(all.flatMap(({ frames }) => frames.map(({ timestampMs }) => timestampMs))).toEqual([0, 10, 20, 30, 40, 50]);
    expect(recorder.rest()).toBeNull();
  });

  test('gives a rep the cues since the rep before, those that come with its end included', () => {
    const recorder = sessionRecorder('s');
    add(recorder, 0, calibrated(0));
    add(recorder, 10, cueEvent(10, 'spine-rounding'));
    add(recorder, 20, finished(20), cueEvent(20, 'depth-shallow'));
    add(recorder, 30, finished(30, { index: 1 }));
    expect(recorder.reps.map(({ cues }) => cues.map(({ code }) => code))).toEqual([
      ['spine-rounding', 'depth-shallow'],
      [],
    ]);
  });

  test('leaves out the cues of a rep that was given up', () => {
    const recorder = sessionRecorder('s');
    add(recorder, 0, calibrated(0));
    add(recorder, 10, { type: 'rep-started', timestampMs: 10 }, cueEvent(10, 'spine-rounding'));
    add(recorder, 20, calibrated(20));
    add(recorder, 30, { type: 'rep-started', timestampMs: 30 }, cueEvent(30, 'spine-early'));
    add(recorder, 40, finished(40));
    expect(recorder.reps[0]!.cues.map(({ code }) => code)).toEqual(['spine-early']);
  });

  test('says of each rep to which set it belongs, where there is a plan', () => {
    const recorder = sessionRecorder('s');
    const step = { reading: reading(10), events: [calibrated(10), finished(10)] };
    recorder.add(frame(10), step, 2);
    recorder.add(frame(20), { reading: reading(20), events: [finished(20, { index: 1 })] }, null);
    expect(recorder.reps.map(({ set }) => set)).toEqual([2, undefined]);
  });

  test('keeps the self-test at once, and the one before when it is left out the next time', () => {
    const recorder = sessionRecorder('s');
    add(recorder, 0, calibrated(0));
    expect(recorder.selfTest).toBeNull();
    expect(add(recorder, 10, selfTested(10, 7, null))).toEqual([{ kind: 'head' }]);
    add(recorder, 20, calibrated(20));
    expect(add(recorder, 30, selfTested(30, null, null))).toEqual([]);
    expect(recorder.selfTest).toEqual({ pressDeg: 7, archDeg: null });
    add(recorder, 40, selfTested(40, 6, -9));
    expect(recorder.selfTest).toEqual({ pressDeg: 6, archDeg: -9 });
  });

  test('has the whole curve of the longest rep an exercise allows', () => {
    for (const { reps } of EXERCISES) {
      const recorder = sessionRecorder('s');
      const endMs = 60_000;
      const startMs = endMs - reps.maxDurationMs;
      for (let atMs = 0; atMs < endMs; atMs += 33) add(recorder, atMs);
      add(recorder, endMs, finished(endMs, { startMs }));
      expect(recorder.reps[0]!.series.timestampMs[0]).toBeLessThan(startMs + 33);
    }
  });

  test('does not grow while nobody exercises', () => {
    const recorder = sessionRecorder('s');
    for (let atMs = 0; atMs < 120_000; atMs += 33) add(recorder, atMs);
    const before = recorder.rest()!.frames;
    expect(before.length).toBeLessThan(450);
    add(recorder, 120_000, calibrated(120_000));
    const pieces: Keep[] = [];
    for (let atMs = 120_033; atMs < 220_000; atMs += 33) pieces.push(...add(recorder, atMs));
    expect(pieces.map(({ kind }) => kind)).toEqual(['chunk', 'chunk', 'chunk']);
    expect(recorder.rest()!.frames.length).toBeLessThan(900);
  });
});
