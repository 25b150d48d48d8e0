import { describe, expect, test } from 'vitest';
import { analyseRecording } from '../../../../src/core/analyse-recording.ts';
import type { PointPx } from '../../../../src/core/pose/frame.ts';
import {
  checkedRecording,
  comparisonsOf,
  type CheckedRecording,
  type MarkedMoment,
} from '../../../../src/core/study/check.ts';
import type { Sticks } from '../../../../src/core/study/sticks.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { clip, hingeFrames, mirrored } from '../fixture.ts';

const px = (xPx: number, yPx: number): PointPx => ({ xPx, yPx });

/** Of somebody who faces left: the stick at S1 level, the tip at T12 raised by so much, degrees. */
function raised(deg: number): Sticks {
  const angle = (deg * Math.PI) / 180;
  return { s1Skin: px(300, 230), s1Tip: px(400, 230), t12Skin: px(300, 170), t12Tip: px(300 + 100 * Math.cos(angle), 170 - 100 * Math.sin(angle)) }; // prettier-ignore
}

describe('a recording to be checked', () => {
  const recording = analyseRecording(hipHinge, hingeFrames);
  const checked = checkedRecording(recording)!;

  test('has its neutral picture in the middle of the best quiet instant', () => {
    const { startMs, endMs } = recording.calibration!;
    expect(Math.abs(checked.neutralMs - (startMs + endMs) / 2)).toBeLessThan(40);
    expect(checked.moments.map(({ timestampMs }) => timestampMs)).toContain(checked.neutralMs);
  });

  test('suggests ten measured pictures of its reps, whatever their angles', () => {
    const readings = checked.suggestedMs.map((ms) => recording.readings.find(({ timestampMs }) => timestampMs === ms)!);
    expect(new Set(checked.suggestedMs).size).toBe(10);
    expect(checked.suggestedMs).toEqual([...checked.suggestedMs].sort((a, b) => a - b));
    for (const { lumbar, repPhase } of readings) expect([lumbar.kind, repPhase !== 'rest']).toEqual(['measured', true]);
    // Some of each of its three reps.
    expect(new Set(readings.map(({ repCount }) => repCount)).size).toBeGreaterThanOrEqual(3);
  });

  test('knows in each picture where the person faces', () => {
    expect(new Set(checked.moments.map(({ facing }) => facing))).toEqual(new Set(['left']));
    const other = checkedRecording(analyseRecording(hipHinge, hingeFrames.map(mirrored)))!;
    expect(new Set(other.moments.map(({ facing }) => facing))).toEqual(new Set(['right']));
  });

  test('is none without a quiet stance', () => {
    expect(checkedRecording(analyseRecording(hipHinge, clip(2000, 2400)))).toBeNull();
  });
});

describe('marked pictures', () => {
  const measured = { kind: 'measured', deg: 12, sigmaDeg: 3 } as const;
  const recording: CheckedRecording = {
    moments: [
      { timestampMs: 0, lumbar: { kind: 'measured', deg: 0.4, sigmaDeg: 2 }, facing: 'left' },
      { timestampMs: 100, lumbar: measured, facing: 'left' },
      { timestampMs: 200, lumbar: { kind: 'unsure', deg: 30, sigmaDeg: 9 }, facing: 'left' },
      { timestampMs: 300, lumbar: { kind: 'unavailable', reason: 'back-hidden' }, facing: 'left' },
    ],
    neutralMs: 0,
    suggestedMs: [100],
  };
  const mark = (timestampMs: number, deg: number): MarkedMoment => ({ timestampMs, sticks: raised(deg) });

  test('are compared by the change from the neutral one, in the order of time; what is unsure or unseen is in no pair', () => {
    const compared = comparisonsOf(recording, [mark(300, 15), mark(200, 40), mark(0, 5), mark(100, 20)]);
    expect(compared.map(({ timestampMs, sticksDeg }) => [timestampMs, Math.round(sticksDeg)])).toEqual([
      [100, 15],
      [200, 35],
      [300, 10],
    ]);
    expect(compared.map(({ pair }) => pair && [pair.hingelineDeg, pair.sigmaDeg])).toEqual([[12, 3], null, null]);
    expect(compared[0]!.pair!.sticksDeg).toBe(compared[0]!.sticksDeg);
  });

  test('say nothing before the neutral one is marked', () => {
    expect(comparisonsOf(recording, [mark(100, 20)])).toEqual([]);
  });
});
