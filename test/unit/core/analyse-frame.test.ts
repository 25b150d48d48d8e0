import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIVE, RECORDING } from '../../../src/core/analyse-frame.ts';
import type { PoseFrame } from '../../../src/core/pose.ts';
import type { Reading, Rep } from '../../../src/core/reading.ts';
import {
  between,
  degOf,
  during,
  emptied,
  fold,
  HINGE_TRUTH,
  hingeFrames,
  later,
  mirrored,
  moved,
  placed,
  scaled,
  withoutOutline,
  withPerson,
  type Folded,
} from './fixture.ts';

const whole = fold(hingeFrames);
const [firstRep, secondRep] = whole.reps as [Rep, Rep];
const judged = ({ reps }: Folded): string[] => reps.map(({ kind, verdict, reason }) => verdict ?? `${kind}: ${reason}`);

/** Largest difference of hip or lumbar angle, degrees; infinite where only one of two numbers is there. */
function farthestApart(a: readonly Reading[], b: readonly Reading[]): number {
  const difference = (x: number | null, y: number | null): number =>
    x === null || y === null ? (x === y ? 0 : Infinity) : Math.abs(x - y);
  expect(a).toHaveLength(b.length);
  return Math.max(
    ...a.flatMap((reading, i) => [
      difference(degOf(reading.hip), degOf(b[i]!.hip)),
      difference(degOf(reading.lumbar), degOf(b[i]!.lumbar)),
      difference(reading.trunkInclinationDeg, b[i]!.trunkInclinationDeg),
      difference(reading.kneeFlexionDeg, b[i]!.kneeFlexionDeg),
    ]),
  );
}

/** Every number anywhere in a value. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe('three filmed reps: good, rounded, good', () => {
  test('are found and told apart', () => {
    expect(whole.reps.map(({ kind }) => kind)).toEqual(['rep', 'rep', 'rep']);
    expect(whole.reps.map(({ verdict }) => verdict === 'good')).toEqual([true, false, true]);
    expect(whole.readings.at(-1)!.repCount).toBe(3);
  });

  test.each(HINGE_TRUTH.map((truth, index) => ({ ...truth, index })))(
    'rep $index reaches $hipPeakDeg° at the hips and $lumbarPeakDeg° at the back, within 8°',
    ({ index, hipPeakDeg, lumbarPeakDeg }) => {
      const rep = whole.reps[index]!;
      expect(Math.abs(rep.hipFlexionPeakDeg! - hipPeakDeg)).toBeLessThan(8);
      expect(Math.abs(rep.lumbarPeakDeg! - lumbarPeakDeg)).toBeLessThan(8);
    },
  );

  test('only the rounded one is cued, while it goes on', () => {
    expect(whole.cues.map(({ code }) => code)).toEqual(['spine-rounding']);
    expect(whole.cues[0]!.timestampMs).toBeGreaterThan(secondRep.startMs);
    expect(whole.cues[0]!.timestampMs).toBeLessThan(secondRep.lumbarPeakMs!);
  });

  test('the quiet stance is found within 1.3 s, and no number is said before', () => {
    expect(whole.calibrations).toHaveLength(1);
    expect(whole.calibrations[0]!.endMs).toBeLessThanOrEqual(1300);
    const before = between(whole, 0, whole.calibrations[0]!.timestampMs + 1);
    expect(before.length).toBeGreaterThan(10);
    for (const { hip, lumbar, stage } of before) {
      expect(stage).toBe('calibrating');
      expect([hip, lumbar]).toEqual(Array(2).fill({ kind: 'unavailable', reason: 'not-calibrated' }));
    }
  });

  test('band, state and colour follow the measured back', () => {
    const bottom = (rep: Rep): Reading => between(whole, rep.peakMs + 400, rep.endMs)[0]!;
    expect(bottom(firstRep)).toMatchObject({ band: 'green', spine: 'long', repPhase: 'end', stage: 'exercising' });
    expect(bottom(secondRep)).toMatchObject({ band: 'red', spine: 'rounding', repCount: 1 });
    expect(between(whole, secondRep.startMs, secondRep.endMs).map(({ band }) => band)).toContain('amber');
  });
});

describe('laws', () => {
  test('in a mirror only the sides change', () => {
    const mirror = fold(hingeFrames.map(mirrored));
    expect(farthestApart(whole.readings, mirror.readings)).toBeLessThan(0.5);
    expect(whole.readings.at(-1)!.view).toMatchObject({ nearSide: 'left', facing: 'left' });
    expect(mirror.readings.at(-1)!.view).toMatchObject({ nearSide: 'right', facing: 'right' });
    expect(judged(mirror)).toEqual(judged(whole));
  });

  test('a picture twice as large changes no angle', () => {
    expect(farthestApart(whole.readings, fold(hingeFrames.map((frame) => scaled(frame, 2))).readings)).toBeLessThan(
      1e-6,
    );
  });

  test('where in the picture somebody stands changes no angle', () => {
    fc.assert(
      fc.property(fc.integer({ min: -150, max: 150 }), fc.integer({ min: -60, max: 30 }), (dx, dy) => {
        const elsewhere = fold(hingeFrames.map((frame) => moved(frame, dx, dy)));
        expect(farthestApart(whole.readings, elsewhere.readings)).toBeLessThan(0.01); // the outline's single precision
      }),
      { numRuns: 8, seed: 5 },
    );
  });

  test('when a recording begins changes only its times', () => {
    const shifted = fold(hingeFrames.map((frame) => later(frame, 3_600_000)));
    expect(farthestApart(whole.readings, shifted.readings)).toBeLessThan(1e-6);
    expect(shifted.reps.map(({ peakMs }) => peakMs - 3_600_000)).toEqual(
      whole.reps.map(({ peakMs }) => expect.closeTo(peakMs, 3)),
    );
  });

  test('a recording cut anywhere and carried on with a copy of the state equals the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: hingeFrames.length }), (cut) => {
        const head = fold(hingeFrames.slice(0, cut));
        const tail = fold(hingeFrames.slice(cut), structuredClone(head.state));
        expect([...head.events, ...tail.events]).toEqual(whole.events);
        expect([...head.readings, ...tail.readings]).toEqual(whole.readings);
        expect(tail.state).toEqual(whole.state);
      }),
      { numRuns: 12, seed: 7 },
    );
  });

  test('a state taken on twice gives the same both times', () => {
    const head = fold(hingeFrames.slice(0, 95));
    const copy = structuredClone(head.state);
    const once = fold(hingeFrames.slice(95), head.state);
    expect(head.state).toEqual(copy);
    expect(fold(hingeFrames.slice(95), head.state)).toEqual(once);
  });
});

function expectFinite({ readings, events }: Folded): void {
  expect(numbersIn([readings, events]).filter((value) => !Number.isFinite(value))).toEqual([]);
}

/** A short piece of an outline, beginning anywhere, as its whole: the back may run off its end. */
function stretch(outlinePx: Float32Array, from: number): Float32Array {
  const first = 2 * Math.floor((from * outlinePx.length) / 2);
  return Float32Array.from({ length: 64 }, (_, i) => outlinePx[(first + i) % outlinePx.length]!);
}

describe('what is not seen is not said', () => {
  test('nobody for 300 ms at the bottom of a rep changes no verdict', () => {
    const away = fold(during(hingeFrames, 2700, 3000, emptied));
    expect(judged(away)).toEqual(judged(whole));
    for (const { hip, lumbar, stage, backLine } of between(away, 2700, 3000)) {
      expect([hip, lumbar]).toEqual(Array(2).fill({ kind: 'unavailable', reason: 'no-person' }));
      expect([stage, backLine]).toEqual(['exercising', null]);
    }
  });

  test.each([
    { what: 'nobody', change: emptied, reason: 'no-person', guidance: 'nobody' },
    { what: 'no outline', change: withoutOutline, reason: 'back-hidden', guidance: null },
    {
      what: 'a hip outside the picture',
      change: (frame: PoseFrame) => placed(frame, { left_hip: { xPx: -5, yPx: 237 } }),
      reason: 'out-of-picture',
      guidance: null,
    },
  ])('$what for 1.5 s of a rep leaves it not judged', ({ change, reason, guidance }) => {
    const away = fold(during(hingeFrames, 2400, 3900, change));
    expect(judged(away)).toEqual([`not-judged: ${reason}`, ...judged(whole).slice(1)]);
    expect(away.reps[0]).toMatchObject({ score: null, lumbarPeakDeg: null, deductions: [] });
    expect(away.cues.map(({ code }) => code)).toEqual(['view-lost', 'spine-rounding']);
    for (const reading of between(away, 2400, 3900)) {
      expect(reading).toMatchObject({ guidance, trunkInclinationDeg: null, kneeFlexionDeg: null });
      expect(reading).toMatchObject({ band: null, spine: 'unsure', neutralLine: null });
      expect([reading.hip, reading.lumbar]).toEqual(Array(2).fill({ kind: 'unavailable', reason }));
    }
  });

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

  test('no damage to frames puts a NaN into a reading or an event', () => {
    const damage: Record<string, (frame: PoseFrame, size: number) => PoseFrame> = {
      emptied,
      withoutOutline,
      mirrored,
      moved: (frame, size) => moved(frame, 900 * size, -300 * size),
      folded: (frame) => placed(frame, { left_shoulder: { xPx: 300, yPx: 200 }, left_hip: { xPx: 300, yPx: 200 } }),
      thinned: (frame, size) =>
        withPerson(frame, ({ outlinePx }) => ({ outlinePx: stretch(outlinePx!, size) })),
      halved: (frame) => withPerson(frame, ({ outlinePx }) => ({ outlinePx: outlinePx!.map((v, i) => (i % 2 ? Math.max(v, 190) : v)) })),
    }; // prettier-ignore
    expectFinite(fold(during(hingeFrames, 0, 1000, (frame) => damage['thinned']!(frame, 0.91))));
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
          hingeFrames,
        );
        expectFinite(fold(frames));
      }),
      { numRuns: 25, seed: 11 },
    );
  });
});
