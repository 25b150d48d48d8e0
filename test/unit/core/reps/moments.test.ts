import { describe, expect, test } from 'vitest';
import { landmarkIndex, type PoseFrame } from '../../../../src/core/pose/frame.ts';
import type { KeptDeduction } from '../../../../src/core/records/record.ts';
import { kneeWorstMs, momentOf } from '../../../../src/core/reps/moments.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { joinsAtHalf, ramp, savedRep } from './saved-rep.ts';

test('what was taken off happened at a moment, or at none', () => {
  const saved = savedRep(ramp(), joinsAtHalf);
  const at = (deduction: KeptDeduction): number | null => momentOf(deduction, saved, hipHinge, 1900);
  expect(at({ code: 'spine-rounding', points: 9, by: 'size', deg: 30, sigmaDeg: 3, greenDeg: 25 })).toBe(1650);
  expect(at({ code: 'spine-cap', points: 9, mostPoints: 60 })).toBe(1650);
  // The back left green when the hips were at 40°.
  expect(at({ code: 'hip-share', points: 9, share: 0.6, greenShare: 0.74 })).toBeCloseTo(1500);
  expect(at({ code: 'depth-shallow', points: 9, deg: 40, enoughDeg: 45 })).toBe(saved.rep.peakMs);
  expect(at({ code: 'tempo-fast', points: 2, way: 'down', goingMs: 600, leastMs: 700 })).toBe(1600);
  expect(at({ code: 'knee-bent', points: 1, deg: 38, limitDeg: 35 })).toBe(1900);
  expect(at({ code: 'tempo-slow', points: 1, repMs: 9000, mostMs: 8000 })).toBeNull();
  expect(at({ code: 'coordination', points: 1, deg: 20, greenDeg: 15 })).toBeNull();
  expect(at({ code: 'tempo-fast', points: 2, text: 'as it was written' })).toBeNull();
});

describe('a share of the hips is looked at', () => {
  const share = { code: 'hip-share', points: 9, share: 0.6, greenShare: 0.74 } as const;
  const saved = savedRep(ramp(1, 4), joinsAtHalf);
  const at = (change: Partial<typeof saved.rep>, { series } = saved) => momentOf(share, { rep: { ...saved.rep, ...change }, series }, hipHinge, null); // prettier-ignore

  test('where the back left green on the way', () => {
    expect(at({ neutralHipRangeDeg: 30 })).toBeCloseTo(1375);
  });

  test('at the end of the way where it never did, or had before anybody saw it', () => {
    // They stay there for 200 ms, and went farthest in the last of them.
    expect(at({ neutralHipRangeDeg: 80, peakMs: 2200 })).toBe(2200);
    const late = savedRep(ramp().slice(5), joinsAtHalf);
    expect(at({ neutralHipRangeDeg: 20 }, late)).toBe(saved.rep.peakMs);
  });

  test('at the end where it is not known how far the hips went, or where the back left green', () => {
    expect(at({ neutralHipRangeDeg: null })).toBe(saved.rep.peakMs);
    expect(at({ hipFlexionPeakDeg: null })).toBe(saved.rep.peakMs);
  });
});

/** Somebody in profile whose left knee is bent by this; the hip above the knee, the shin turned back. */
function kneeling(timestampMs: number, kneeDeg: number): PoseFrame {
  const landmarks = Array.from({ length: 33 }, () => ({ xPx: 100, yPx: 100, visibility: 1 }));
  const rad = (kneeDeg * Math.PI) / 180;
  landmarks[landmarkIndex('left_hip')] = { xPx: 100, yPx: 100, visibility: 1 };
  landmarks[landmarkIndex('left_knee')] = { xPx: 100, yPx: 200, visibility: 1 };
  landmarks[landmarkIndex('left_ankle')] = { xPx: 100 - 100 * Math.sin(rad), yPx: 200 + 100 * Math.cos(rad), visibility: 1 }; // prettier-ignore
  return { timestampMs, widthPx: 640, heightPx: 480, person: { landmarks, world: [], outlinePx: null } };
}

test('the knee is at its worst where it is bent most for more than a moment', () => {
  const bent = [5, 20, 43, 45, 44, 20, 90, 10, 5];
  const frames = bent.map((deg, i) => kneeling(100 * i, deg));
  const view = { nearSide: 'left', facing: 'right' } as const;
  expect(kneeWorstMs(frames, view, hipHinge)).toBe(300);
  // In a bridge the straightest is the worst.
  expect(kneeWorstMs(frames, view, { ...hipHinge, knee: { code: 'knee-straight', limitDeg: 70, worstDeg: 45 } })).not.toBe(300); // prettier-ignore
  expect(kneeWorstMs([], view, hipHinge)).toBeNull();
  // Somebody who steps into the picture late takes nothing from it.
  const away = frames.map((frame, i) => (i === 0 ? { ...frame, person: null } : frame));
  expect(kneeWorstMs(away, view, hipHinge)).toBe(300);
});
