import { LIVE, neutralOfState, RECORDING } from '../../../../src/core/analysis-state.ts';
import { kneeFlexionDeg } from '../../../../src/core/pose/sagittal.ts';
import { describe, expect, test } from 'vitest';
import { gluteBridge } from '../../../../src/exercises/glute-bridge/exercise.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { landmark, landmarkIndex, type PointPx, type PoseFrame } from '../../../../src/core/pose/frame.ts';
import type { Reading } from '../../../../src/core/reading.ts';
import { armOverBack, blurred, between, bridgeFrames, clip, degOf, during, fold, hingeFrames, later, lyingRest, mirrored, moved, outlineCut, placed, played, playedLying, scaled, stance, withPerson } from '../fixture.ts'; // prettier-ignore

const lastOf = ({ readings }: { readonly readings: readonly Reading[] }): Reading => readings.at(-1)!;
/** The same frame for so long. */
const frozen = (frame: PoseFrame, durationMs: number): readonly PoseFrame[] =>
  played(Array.from({ length: Math.ceil((durationMs * 15) / 1000) }, () => frame));

describe('a quiet stance', () => {
  test.each([
    { mode: 'live three seconds', options: LIVE },
    { mode: 'in a recording 0.8 s', options: RECORDING },
  ])('calibrates, $mode long', ({ options }) => {
    const { calibrations, readings, events } = fold(stance(4000), options);
    expect(events).toHaveLength(1);
    expect(calibrations).toHaveLength(1);
    const { startMs, endMs, timestampMs } = calibrations[0]!;
    expect([startMs, endMs]).toEqual([0, timestampMs]);
    expect(endMs).toBeGreaterThanOrEqual(options.calibrationMs);
    expect(endMs).toBeLessThan(options.calibrationMs + 70);
    const progress = readings.map(({ calibrationProgress }) => calibrationProgress);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect([progress[0], progress.at(-1)]).toEqual([0, 1]);
    const halfway = readings.find((reading) => reading.timestampMs >= options.calibrationMs / 2)!;
    expect(halfway.calibrationProgress).toBeCloseTo(halfway.timestampMs / options.calibrationMs, 6);
  });

  test('is the zero of all angles', () => {
    for (const { hip, lumbar, trunkInclinationDeg } of between(fold(stance(4000)), 900, 4000)) {
      expect([hip.kind, lumbar.kind]).toEqual(['measured', 'measured']);
      for (const deg of [degOf(hip)!, degOf(lumbar)!, trunkInclinationDeg!]) expect(Math.abs(deg)).toBeLessThan(2);
    }
  });

  test('measures the person in pixels of the picture', () => {
    const neutral = neutralOfState(fold(stance(1500)).state);
    const twice = neutralOfState(fold(stance(1500).map((frame) => scaled(frame, 2))).state)!;
    expect(neutral!.torsoPx).toBeGreaterThan(100);
    expect(neutral!.torsoPx).toBeLessThan(130);
    expect(neutral!.facing).toBe('left');
    expect(twice.torsoPx).toBeCloseTo(2 * neutral!.torsoPx, 6);
  });

  test('a single wild frame in it moves the zero little', () => {
    const wild = stance(1500).map((frame, i) => (i === 5 ? moved(frame, 6, 6) : frame));
    const rep = played(wild, clip(1500, 4400));
    expect(Math.abs(fold(rep).reps[0]!.hipFlexionPeakDeg! - fold(hingeFrames).reps[0]!.hipFlexionPeakDeg!)).toBeLessThan(1);
  }); // prettier-ignore

  test('forgives a few frames in which the back runs out of the outline', () => {
    const frames = stance(1500).map((frame, i) => (i % 4 === 1 ? outlineCut(frame, 0.93) : frame));
    const whole = neutralOfState(fold(stance(1500)).state)!;
    const { values, contour, torsoPx } = neutralOfState(fold(frames).state)!;
    expect(torsoPx).toBe(whole.torsoPx);
    values.forEach((value, k) => expect(Math.abs(value - whole.values[k]!)).toBeLessThan(2));
    contour.forEach(({ x }, k) => expect(Math.abs(x - whole.contour[k]!.x)).toBeLessThan(2));
  });
});

describe('never calibrates', () => {
  test.each([1, -1])('walking through the picture', (direction) => {
    const walking = fold(stance(4000).map((frame, i) => moved(frame, direction * (4 * i - 120), 0)));
    expect(walking.events).toEqual([]);
    expect(new Set(walking.readings.slice(3).map(({ guidance }) => guidance))).toContain('hold-still');
    expect(walking.readings.every(({ lumbar }) => lumbar.kind === 'unavailable')).toBe(true);
  });

  test('swaying with the trunk', () => {
    const swaying = frozen(hingeFrames[0]!, 4000).map((frame, i) => leaning(frame, 10 * Math.sin(i / 2)));
    expect(fold(swaying).events).toEqual([]);
  });

  test.each([2200, 3000, 6900])('stooping, as at %i ms', (atMs) => {
    const bent = hingeFrames.find(({ timestampMs }) => timestampMs >= atMs)!;
    const { events, readings } = fold(frozen(bent, 5000));
    expect(events).toEqual([]);
    expect(new Set(readings.map(({ guidance }) => guidance))).toEqual(new Set(['stand-tall']));
    expect(lastOf({ readings })).toMatchObject({ stage: 'calibrating', calibrationProgress: 0 });
  });

  test('a stance with bent knees', () => {
    const crouching = stance(3000).map((frame) => kneeMoved(frame, -40));
    expect(fold(crouching).events).toEqual([]);
  });
});

describe('begins anew', () => {
  test('when the stance is interrupted by a movement', () => {
    const { calibrations } = fold(played(stance(600), clip(2000, 2600), stance(2000)));
    expect(calibrations).toHaveLength(1);
    expect(calibrations[0]!.startMs).toBeGreaterThanOrEqual(1200);
  });

  test('when the person steps aside', () => {
    const aside = stance(2000).map((frame) => (frame.timestampMs >= 600 ? moved(frame, 15, 0) : frame));
    const { calibrations } = fold(aside);
    expect(calibrations[0]!.startMs).toBe(600);
  });

  test.each([
    { gapMs: 450, anew: false },
    { gapMs: 520, anew: true },
  ])('after a gap of $gapMs ms in the stream: $anew', ({ gapMs, anew }) => {
    const [before, after] = [stance(600), stance(2000)];
    const resumedMs = before.at(-1)!.timestampMs + gapMs;
    const { calibrations } = fold([...before, ...after.map((frame) => later(frame, resumedMs))]);
    expect(calibrations[0]!.startMs).toBe(anew ? resumedMs : 0);
  });
});

describe('an arm over the lower back in the stance', () => {
  const stanceWithArm = during(hingeFrames, 0, 1400, armOverBack);

  test('live: asks for the arm to be moved, and does not calibrate', () => {
    const { events, readings } = fold(stance(7000).map(armOverBack), LIVE);
    expect(events).toEqual([]);
    const later = readings.filter(({ timestampMs }) => timestampMs > 3200);
    expect(new Set(later.map(({ guidance }) => guidance))).toEqual(new Set(['back-hidden']));
    expect(readings.every(({ lumbar }) => lumbar.kind === 'unavailable')).toBe(true);
  });

  test('live: calibrates once it is moved', () => {
    const frames = stance(9000).map((frame) => (frame.timestampMs < 4000 ? armOverBack(frame) : frame));
    const { calibrations } = fold(frames, LIVE);
    expect(calibrations).toHaveLength(1);
    expect(calibrations[0]!.endMs).toBeGreaterThan(5000);
  });

  test('in a recording: the back stays unknown for the set, reps count but are not judged', () => {
    const { calibrations, reps, cues, readings } = fold(stanceWithArm);
    expect(calibrations).toHaveLength(1);
    for (const { lumbar, hip, guidance } of between({ readings }, calibrations[0]!.timestampMs + 1, 13_000)) {
      expect(lumbar).toEqual({ kind: 'unavailable', reason: 'back-hidden' });
      expect([hip.kind, guidance]).toEqual(['unsure', 'back-hidden']);
    }
    expect(reps.map((rep) => [rep.kind, rep.reason, rep.verdict])).toEqual(Array(3).fill(['rep', 'back-hidden', null]));
    expect(cues.some(({ code }) => code.startsWith('spine-'))).toBe(false);
  });

  test('an arm that comes only later hides the back only while it is there', () => {
    const { readings } = fold(during(hingeFrames, 4600, 5200, armOverBack));
    const reasons = (fromMs: number, toMs: number): unknown[] =>
      between({ readings }, fromMs, toMs).map(({ lumbar }) => (lumbar.kind === 'unavailable' ? lumbar.reason : null));
    expect(new Set(reasons(4600, 5200))).toEqual(new Set(['back-hidden']));
    expect(new Set(reasons(5200, 5500))).toEqual(new Set([null]));
  });
});

describe('an edge the model is unsure of', () => {
  test('live: asks for another place or colour, and calibrates once the person stands out', () => {
    const frames = stance(12_000).map((frame) => blurred(frame, frame.timestampMs < 5500 ? 12 : 3));
    const { calibrations, readings } = fold(frames, LIVE);
    expect(calibrations).toHaveLength(1);
    expect(calibrations[0]!.endMs).toBeGreaterThan(5500);
    const said = (fromMs: number, toMs: number) =>
      new Set(between({ readings }, fromMs, toMs).map(({ guidance }) => guidance));
    expect(said(600, 5500)).toEqual(new Set(['outline-unclear']));
    expect(new Set(between({ readings }, 0, 5500).map(({ stage }) => stage))).toEqual(new Set(['positioning']));
    expect(said(calibrations[0]!.timestampMs, 12_000)).toEqual(new Set([null]));
  });

  test('in the neutral of a recording: no lumbar angle in the whole set', () => {
    const { calibrations, reps, readings } = fold(during(hingeFrames, 0, 1400, (frame) => blurred(frame, 12)));
    for (const { lumbar, hip, guidance } of between({ readings }, calibrations[0]!.timestampMs + 1, 13_000)) {
      expect(lumbar).toEqual({ kind: 'unavailable', reason: 'outline-unclear' });
      expect([hip.kind, guidance]).toEqual(['unsure', 'outline-unclear']);
    }
    expect(reps.map((rep) => [rep.kind, rep.reason, rep.verdict])).toEqual(Array(3).fill(['rep', 'outline-unclear', null])); // prettier-ignore
  });

  test('later: no lumbar angle while it lasts', () => {
    const { readings } = fold(
      hingeFrames.map((frame) => blurred(frame, frame.timestampMs >= 4600 && frame.timestampMs < 5200 ? 20 : 3)),
    );
    const kinds = (fromMs: number, toMs: number) =>
      new Set(between({ readings }, fromMs, toMs).map(({ lumbar }) => lumbar.kind));
    expect(kinds(4600, 5200)).toEqual(new Set(['unavailable']));
    expect(kinds(5200, 5500)).toEqual(new Set(['measured']));
  });
});

describe('the rest before a bridge', () => {
  const recorded = (frames: readonly PoseFrame[]) => fold(frames, RECORDING, gluteBridge);
  const guidanceIn = (frames: readonly PoseFrame[]): Set<string | null> =>
    new Set(recorded(frames).readings.map(({ guidance }) => guidance));

  test.each([
    { mode: 'live three seconds', options: LIVE },
    { mode: 'in a recording 0.8 s', options: RECORDING },
  ])('calibrates lying with bent knees, $mode long, on either side', ({ options }) => {
    for (const frames of [lyingRest(4000), lyingRest(4000).map(mirrored)]) {
      const { calibrations } = fold(frames, options, gluteBridge);
      expect(calibrations).toHaveLength(1);
      expect(calibrations[0]!.endMs).toBeGreaterThanOrEqual(options.calibrationMs);
      expect(calibrations[0]!.endMs).toBeLessThan(options.calibrationMs + 110);
    }
  });

  test('knows how the trunk and the thighs lay', () => {
    const { trunkDeg, hipBendDeg, facing } = neutralOfState(recorded(lyingRest(1500)).state)!;
    expect(facing).toBe('right');
    expect(Math.abs(trunkDeg + 94)).toBeLessThan(6); // the renderer's trunk line: −93.5°
    expect(hipBendDeg).toBeGreaterThan(35);
    expect(hipBendDeg).toBeLessThan(60);
  });

  test('straight legs are asked to bend', () => {
    const straight = lyingRest(3000).map((frame) =>
      placed(frame, {
        right_knee: { xPx: 430, yPx: 318 }, right_ankle: { xPx: 545, yPx: 322 },
        left_knee: { xPx: 430, yPx: 315 }, left_ankle: { xPx: 545, yPx: 319 },
      }),
    ); // prettier-ignore
    expect(recorded(straight).events).toEqual([]);
    expect(guidanceIn(straight)).toEqual(new Set(['bend-knees']));
    expect(guidanceIn(straight.map(mirrored))).toEqual(new Set(['bend-knees']));
  });

  test.each([
    { what: 'sitting upright', deg: 85, guidance: 'lie-down' },
    { what: 'leaning forward over the knees', deg: 110, guidance: 'lie-down' },
    { what: 'shoulders on a bench', deg: 32, guidance: 'no-bench' },
    { what: 'shoulders on a low bench', deg: 29, guidance: 'no-bench' },
  ])('$what: "$guidance"', ({ deg, guidance }) => {
    const sitting = lyingRest(3000).map((frame) => trunkRaised(frame, deg));
    expect(recorded(sitting).events).toEqual([]);
    expect(guidanceIn(sitting)).toEqual(new Set([guidance]));
    expect(guidanceIn(sitting.map(mirrored))).toEqual(new Set([guidance]));
  });

  test('a pillow under the head and shoulders is no bench', () => {
    expect(recorded(lyingRest(1500).map((frame) => trunkRaised(frame, 12))).calibrations).toHaveLength(1);
  });

  test('live, somebody who sits is told to lie down, and is followed down', () => {
    const sitting = lyingRest(3000).map((frame) => trunkRaised(frame, 85));
    const { readings, calibrations } = fold(playedLying(sitting, lyingRest(4000)), LIVE, gluteBridge);
    expect(new Set(between({ readings }, 0, 3000).map(({ guidance }) => guidance))).toEqual(new Set(['lie-down']));
    expect(calibrations).toHaveLength(1);
    expect(calibrations[0]!.startMs).toBeGreaterThanOrEqual(3000);
    expect(calibrations[0]!.startMs).toBeLessThan(4000);
  });

  test.each([2600, 6300, 10_500])('the top of a bridge, as at %i ms, is no rest', (atMs) => {
    const top = bridgeFrames.find(({ timestampMs }) => timestampMs >= atMs)!;
    const held = playedLying(Array<PoseFrame>(30).fill(top));
    expect(recorded(held).events).toEqual([]);
    expect(lastOf(recorded(held))).toMatchObject({ stage: 'calibrating', calibrationProgress: 0 });
  });

  test('somebody standing is no rest either, and lying no stance', () => {
    expect(recorded(stance(3000)).events).toEqual([]);
    expect(guidanceIn(stance(3000))).toEqual(new Set(['lie-down']));
    const lying = fold(lyingRest(3000));
    expect(lying.events).toEqual([]);
    expect(new Set(lying.readings.map(({ guidance }) => guidance))).toEqual(new Set(['stand-tall']));
  });
});

describe('knee flexion', () => {
  const knee = (hip: number, ankle: number) => {
    const at = (x: number, y: number) => ({ x, y });
    return kneeFlexionDeg({ hip: at(hip, 50), knee: at(0, 0), ankle: at(ankle, -50) });
  };

  test('is zero for a straight leg, however it leans', () => {
    expect(knee(0, 0)).toBeCloseTo(0);
    expect(knee(20, -20)).toBeCloseTo(0);
  });

  test('is how far the leg is from straight', () => {
    expect(knee(-50, 0)).toBeCloseTo(45);
    expect(knee(-50, -50)).toBeCloseTo(90);
  });

  test('stays within what the exercise asks of its stance, in the fixture', () => {
    const [min, max] = hipHinge.neutral.kneeDeg;
    for (const { kneeFlexionDeg: deg } of between(fold(stance(2000)), 900, 2000)) {
      expect(deg).toBeGreaterThan(min);
      expect(deg).toBeLessThan(max / 2);
    }
  });
});

/** The trunk turned about the hip, forward positive for somebody facing left. */
function leaning(frame: PoseFrame, deg: number): PoseFrame {
  const hip = landmark(frame.person!, 'left', 'hip');
  const sin = Math.sin((-deg * Math.PI) / 180);
  const cos = Math.cos((-deg * Math.PI) / 180);
  const turn = ({ xPx, yPx }: PointPx): PointPx => {
    const [dx, dy] = [xPx - hip.xPx, yPx - hip.yPx];
    return { xPx: hip.xPx + cos * dx - sin * dy, yPx: hip.yPx + sin * dx + cos * dy };
  };
  return { ...frame, person: { ...frame.person!, landmarks: frame.person!.landmarks.map((p) => ({ ...p, ...turn(p) })) } };
} // prettier-ignore

/** Of somebody lying and facing right: the upper body turned up about the hip. */
function trunkRaised(frame: PoseFrame, deg: number): PoseFrame {
  const hip = landmark(frame.person!, 'right', 'hip');
  const [sin, cos] = [Math.sin((deg * Math.PI) / 180), Math.cos((deg * Math.PI) / 180)];
  return withPerson(frame, ({ landmarks }) => ({
    landmarks: landmarks.map((point, k) => {
      if (k >= landmarkIndex('left_hip')) return point;
      const [dx, dy] = [point.xPx - hip.xPx, point.yPx - hip.yPx];
      return { ...point, xPx: hip.xPx + cos * dx - sin * dy, yPx: hip.yPx + sin * dx + cos * dy };
    }),
  }));
}

function kneeMoved(frame: PoseFrame, dxPx: number): PoseFrame {
  const landmarks = frame.person!.landmarks.map((p, k) =>
    k === landmarkIndex('left_knee') ? { ...p, xPx: p.xPx + dxPx } : p,
  );
  return { ...frame, person: { ...frame.person!, landmarks } };
}
