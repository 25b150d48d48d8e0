/** What is not seen is not said: the fold on frames in which something is missing. */
import { LIVE, RECORDING } from '../../../src/core/analysis-state.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gluteBridge } from '../../../src/exercises/glute-bridge/exercise.ts';
import { hipHinge } from '../../../src/exercises/hip-hinge/exercise.ts';
import type { PoseFrame } from '../../../src/core/pose/frame.ts';
import { between, bridgeFrames, during, emptied, fold, hingeFrames, judged, mirrored, moved, outlineCut, placed, withoutOutline, withPerson, type Folded } from './fixture.ts'; // prettier-ignore

const whole = fold(hingeFrames);

/** Every number anywhere in a value. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function expectFinite({ readings, events }: Folded): void {
  expect(numbersIn([readings, events]).filter((value) => !Number.isFinite(value))).toEqual([]);
}

describe('what is not seen is not said', () => {
  test('nobody for 300 ms at the bottom of a rep changes no verdict', () => {
    const away = fold(during(hingeFrames, 2700, 3000, emptied));
    expect(judged(away)).toEqual(judged(whole));
    for (const { hip, lumbar, stage, backContour } of between(away, 2700, 3000)) {
      expect([hip, lumbar]).toEqual(Array(2).fill({ kind: 'unavailable', reason: 'no-person' }));
      expect([stage, backContour]).toEqual(['exercising', null]);
    }
  });

  test.each([
    { what: 'nobody', change: emptied, reason: 'no-person', guidance: 'nobody', followed: false },
    {
      what: 'a back that is mostly off the outline',
      change: (frame: PoseFrame) => outlineCut(frame, 0.97),
      reason: 'back-hidden',
      guidance: 'back-hidden',
      followed: true,
    },
    { what: 'no outline', change: withoutOutline, reason: 'back-hidden', guidance: null, followed: true },
    {
      what: 'a hip outside the picture',
      change: (frame: PoseFrame) => placed(frame, { left_hip: { xPx: -5, yPx: 237 } }),
      reason: 'out-of-picture',
      guidance: null,
      followed: false,
    },
  ])(
    '$what for 1.5 s of a rep leaves it not judged; it counts if the joints were followed',
    ({ change, reason, guidance, followed }) => {
      const away = fold(during(hingeFrames, 2400, 3900, change));
      expect(judged(away)).toEqual([`${followed ? 'rep' : 'not-judged'}: ${reason}`, ...judged(whole).slice(1)]);
      expect(away.state.reps.repCount).toBe(followed ? 3 : 2);
      expect(away.reps[0]).toMatchObject({ score: null, lumbarPeakDeg: null, deductions: [] });
      expect(away.cues.map(({ code }) => code)).toEqual([followed ? 'back-unseen' : 'view-lost', 'spine-early']);
      expect(away.cues[0]!.reason).toBe(reason);
      for (const reading of between(away, 2400, 3900)) {
        expect(reading).toMatchObject({ guidance, trunkInclinationDeg: null, kneeFlexionDeg: null });
        expect(reading).toMatchObject({ band: null, spine: 'unsure', neutralContour: null });
        expect([reading.hip, reading.lumbar]).toEqual(Array(2).fill({ kind: 'unavailable', reason }));
      }
    },
  );

  test('nobody at all: never a number, a rep or a view', () => {
    const { readings, events } = fold(hingeFrames.map(emptied));
    expect(events).toEqual([]);
    for (const { hip, lumbar, ...reading } of readings) {
      expect(reading).toMatchObject({ stage: 'no-person', guidance: 'nobody', view: null, calibrationProgress: 0 });
      expect([hip, lumbar]).toEqual(Array(2).fill({ kind: 'unavailable', reason: 'no-person' }));
    }
  });

  test.each([
    { mode: 'a recording', options: RECORDING },
    { mode: 'a live session', options: LIVE },
  ])('a person without an outline is never calibrated in $mode', ({ options }) => {
    const { readings, events } = fold(hingeFrames.map(withoutOutline), options);
    expect(events).toEqual([]);
    for (const { hip, lumbar, stage, guidance } of readings) {
      expect([stage, guidance]).toEqual(['positioning', 'back-hidden']);
      expect([hip.kind, lumbar.kind]).toEqual(['unavailable', 'unavailable']);
    }
  });

  test.each([
    { exercise: hipHinge, recorded: hingeFrames },
    { exercise: gluteBridge, recorded: bridgeFrames },
  ])(
    'no damage to frames of a $exercise.id puts a NaN into a reading or an event',
    ({ exercise, recorded }) => {
      const damage: Record<string, (frame: PoseFrame, size: number) => PoseFrame> = {
      emptied,
      withoutOutline,
      mirrored,
      moved: (frame, size) => moved(frame, 900 * size, -300 * size),
      folded: (frame) => placed(frame, { left_shoulder: { xPx: 300, yPx: 200 }, left_hip: { xPx: 300, yPx: 200 } }),
      cut: outlineCut,
      halved: (frame) => withPerson(frame, ({ outlinePx }) => ({ outlinePx: outlinePx!.map((v, i) => (i % 2 ? Math.max(v, 190) : v)) })),
    }; // prettier-ignore
      const badRest = during(recorded, 0, 1000, (frame) => outlineCut(frame, 0.93));
      expectFinite(fold(badRest, RECORDING, exercise));
      const kinds = fc.constantFrom(...Object.keys(damage));
      const spell = fc.record({
        kind: kinds,
        fromMs: fc.integer({ min: 0, max: 12_000 }),
        durationMs: fc.integer({ min: 60, max: 1500 }),
        size: fc.double({ min: 0, max: 1, noNaN: true }),
      });
      fc.assert(
        fc.property(fc.array(spell, { minLength: 3, maxLength: 8 }), (spells) => {
          const frames = spells.reduce<readonly PoseFrame[]>(
            (all, { kind, fromMs, durationMs, size }) =>
              during(all, fromMs, fromMs + durationMs, (frame) =>
                frame.person?.outlinePx ? damage[kind]!(frame, size) : frame,
              ),
            recorded,
          );
          expectFinite(fold(frames, RECORDING, exercise));
        }),
        { numRuns: 20, seed: 11 },
      );
    },
    30_000,
  );
});
