import { describe, expect, test } from 'vitest';
import { sessionRecorder, type Keep } from '../../../src/app/recorder.ts';
import { BLANK_LEDGER, entered } from '../../../src/core/session/ledger.ts';
import { EXERCISES } from '../../../src/exercises/catalogue.ts';
import type { AnalysisEvent } from '../../../src/core/reading.ts';
import { calibrated, cueEvent, finished, frame, reading, selfTested } from './fakes.ts';

/** A recorder and the ledger it reads. */
function recording(planned = false, read = reading) {
  const recorder = sessionRecorder('s', planned);
  let ledger = BLANK_LEDGER;
  const add = (atMs: number, ...events: AnalysisEvent[]): readonly Keep[] => {
    ledger = entered(ledger, read(atMs), events, 2);
    return recorder.add(frame(atMs), read(atMs), ledger);
  };
  return { recorder, add };
}

const chunks = (pieces: readonly Keep[]) => pieces.flatMap((piece) => (piece.kind === 'head' ? [] : [piece.chunk]));

describe('the recorder', () => {
  test('begins the session once, when the neutral stance is known', () => {
    const { add } = recording();
    expect(add(0)).toEqual([]);
    expect(add(10, calibrated(10))).toEqual([{ kind: 'head' }]);
    expect(add(20, calibrated(20))).toEqual([]);
  });

  test('hands out every frame since calibration in exactly one piece, in order', () => {
    const { recorder, add } = recording();
    const pieces = [
      ...add(0, calibrated(0)),
      ...add(10),
      ...add(20, finished(20)),
      ...add(30),
      ...add(40, finished(40, { index: 1 })),
      ...add(50),
    ];
    const all = [...chunks(pieces), recorder.rest()!];
    expect(all.map(({ sequence }) => sequence)).toEqual([0, 1, 2]);
    expect(all.flatMap(({ frames }) => frames.map(({ timestampMs }) => timestampMs))).toEqual([0, 10, 20, 30, 40, 50]);
    expect(recorder.rest()).toBeNull();
  });

  test('gives a rep what the ledger has of it, and its set where there are sets', () => {
    for (const planned of [true, false]) {
      const { recorder, add } = recording(planned);
      const cue = cueEvent(10, 'spine-rounding');
      add(10, calibrated(10), cue, finished(10));
      add(20, finished(20, { index: 1 }));
      expect(recorder.reps.map(({ set }) => set)).toEqual(planned ? [2, 2] : [undefined, undefined]);
      expect(recorder.reps.map(({ cues }) => cues.length)).toEqual([1, 0]);
      expect(recorder.reps.map(({ rep }) => rep.index)).toEqual([0, 1]);
    }
  });

  test('keeps at once what becomes known besides reps', () => {
    const { add } = recording();
    add(0, calibrated(0));
    expect(add(10, selfTested(10, 7, null))).toEqual([{ kind: 'head' }]);
    expect(add(20, calibrated(20))).toEqual([]);
    expect(add(30, selfTested(30, null, null))).toEqual([]);
    expect(add(40, { type: 'own-bend', timestampMs: 40, deg: 60, sigmaDeg: 3 })).toEqual([{ kind: 'head' }]);
    const attempt = { startMs: 41, endMs: 50, reason: 'squat' } as const;
    expect(add(50, { type: 'attempt-ended', timestampMs: 50, attempt })).toEqual([{ kind: 'head' }]);
    expect(add(60)).toEqual([]);
  });

  test('has the whole curve of the longest rep an exercise allows', () => {
    for (const { reps, hold } of EXERCISES) {
      const holding = (atMs: number) => ({ ...reading(atMs), ...(hold && { inBandMs: atMs }) });
      const { recorder, add } = recording(false, holding);
      const endMs = 120_000;
      const startMs = endMs - reps.maxDurationMs;
      for (let atMs = 0; atMs < endMs; atMs += 33) add(atMs);
      add(endMs, finished(endMs, { startMs }));
      expect(recorder.reps[0]!.series.timestampMs[0]).toBeLessThan(startMs + 33);
    }
  });

  test('does not grow while nobody exercises', () => {
    const { recorder, add } = recording();
    for (let atMs = 0; atMs < 120_000; atMs += 33) add(atMs);
    const before = recorder.rest()!.frames;
    expect(before.length).toBeLessThan(450);
    add(120_000, calibrated(120_000));
    const pieces: Keep[] = [];
    for (let atMs = 120_033; atMs < 220_000; atMs += 33) pieces.push(...add(atMs));
    expect(pieces.map(({ kind }) => kind)).toEqual(['chunk', 'chunk', 'chunk']);
    expect(recorder.rest()!.frames.length).toBeLessThan(900);
  });
});
