import { RECORDING } from '../../../src/core/analysis-state.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hipHinge } from '../../../src/exercises/hip-hinge/exercise.ts';
import type { Reading, Rep } from '../../../src/core/reading.ts';
import { spineAt } from '../../../src/core/exercise/spine-norm.ts';
import { between, degOf, during, farthestApart, fold, HINGE_TRUTH, hingeFrames, judged, later, mirrored, moved, scaled } from './fixture.ts'; // prettier-ignore

const whole = fold(hingeFrames);
const [firstRep, secondRep] = whole.reps as [Rep, Rep];

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
    expect(whole.cues.map(({ code }) => code)).toEqual(['spine-early']); // 16° before the trunk leans 30°
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
    const bands = new Set(whole.readings.map(({ lumbar, hip, band, spine }) => {
      expect({ spine, band }).toEqual(spineAt(lumbar.kind === 'measured' ? lumbar.deg : null, hipHinge, degOf(hip)));
      return band;
    })); // prettier-ignore
    expect([bands.has('green'), bands.has('red')]).toEqual([true, true]);
    // By its size alone it passes amber on the way.
    const bySize = fold(hingeFrames, RECORDING, { ...hipHinge, backShare: null });
    expect(between(bySize, secondRep.startMs, secondRep.endMs).map(({ band }) => band)).toContain('amber');
  });

  test('where nothing is judged the number has no colour', () => {
    const { readings, reps, cues } = fold(hingeFrames, RECORDING, { ...hipHinge, marked: false });
    expect(readings.some(({ lumbar }) => lumbar.kind === 'measured' && lumbar.deg > 30)).toBe(true);
    expect(new Set(readings.map(({ band }) => band))).toEqual(new Set([null]));
    expect(reps.map(({ kind, verdict, score }) => [kind, verdict, score])).toEqual(Array(3).fill(['rep', null, null]));
    expect(cues).toEqual([]);
  });

  test('rounding and arching are judged by bands of their own', () => {
    const lumbar = { flexion: { greenDeg: 90, amberDeg: 95 }, extension: { greenDeg: 0.5, amberDeg: 1 } };
    const strict = fold(hingeFrames, RECORDING, { ...hipHinge, lumbar, backShare: null }).readings;
    const bands = (from: number, to: number) =>
      new Set(strict.flatMap(({ lumbar: { kind }, lumbar, band, spine }) =>
        kind !== 'unavailable' && degOf(lumbar)! >= from && degOf(lumbar)! < to ? `${spine} ${band}` : [],
      ));
    expect(bands(0, 60)).toEqual(new Set(['long green']));
    expect(bands(-0.5, 0)).toEqual(new Set(['long green']));
    expect(bands(-1, -0.5)).toEqual(new Set(['arching amber']));
    expect(bands(-60, -1)).toEqual(new Set(['arching red']));
  }); // prettier-ignore

  test('a single wild frame moves no angle', () => {
    const bent = hingeFrames.find(({ timestampMs }) => timestampMs >= 6900)!;
    const wild = fold(during(hingeFrames, 4800, 4860, ({ timestampMs }) => ({ ...bent, timestampMs })));
    expect(farthestApart(between(whole, 4700, 5000), between(wild, 4700, 5000), ['hip', 'lumbar', 'trunk'])).toBeLessThan(2);
    expect(judged(wild)).toEqual(judged(whole));
  }); // prettier-ignore
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
