import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Exercise } from '../../../../src/core/exercise/exercise.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { EXERCISES } from '../../../../src/exercises/catalogue.ts';
import type { SpineSound } from '../../../../src/core/session/spine-sound.ts';
import type { Angle, RepPhase } from '../../../../src/core/reading.ts';
import { spineSound } from '../../../../src/core/session/spine-sound.ts';
import type { SpineNorm } from '../../../../src/core/exercise/spine-norm.ts';

/** Bands of its own, the same either way, so that the tests do not move with an exercise's. */
const BANDS: SpineNorm & Pick<Exercise, 'direction'> = {
  lumbar: { flexion: { greenDeg: 10, amberDeg: 20 }, extension: { greenDeg: 10, amberDeg: 20 } },
  backShare: null,
  marked: true,
  direction: 1,
};

const measured = (deg: number): Angle => ({ kind: 'measured', deg, sigmaDeg: 3 });
const unsure = (deg: number): Angle => ({ kind: 'unsure', deg, sigmaDeg: 10 });
const HIDDEN: Angle = { kind: 'unavailable', reason: 'back-hidden' };

const soundOf = (
  lumbar: Angle,
  repPhase: RepPhase = 'going',
  exercise = BANDS,
  hip: Angle = HIDDEN,
): SpineSound | null => spineSound({ lumbar, hip, repPhase }, exercise);
const heard = (lumbar: Angle, repPhase?: RepPhase): SpineSound => {
  const sound = soundOf(lumbar, repPhase);
  if (!sound) throw new Error('silent');
  return sound;
};

const anyPhase = fc.constantFrom<RepPhase>('rest', 'going', 'end', 'returning');
const underWay = fc.constantFrom<RepPhase>('going', 'end', 'returning');
const anyDeg = fc.double({ min: -90, max: 90, noNaN: true });

describe('the sound of the back', () => {
  test.each(EXERCISES.map((exercise) => [exercise.id, exercise] as const))(
    'is silent in the green band of %s, in every phase, and begins past it',
    (_id, exercise) => {
      const { flexion, extension } = exercise.lumbar;
      const inGreen = fc.double({ min: -extension.greenDeg, max: flexion.greenDeg, noNaN: true });
      fc.assert(
        fc.property(inGreen, anyPhase, (deg, repPhase) => {
          expect(soundOf(measured(deg), repPhase, exercise)).toBeNull();
        }),
      );
      for (const deg of [flexion.greenDeg + 0.5, -extension.greenDeg - 0.5]) {
        expect(soundOf(measured(deg), 'going', exercise)).not.toBeNull();
      }
    },
  );

  test('rises in pitch and loudness with the deviation past green, and never beyond full loudness', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 10.01, max: 90, noNaN: true }),
        fc.double({ min: 0, max: 40, noNaN: true }),
        fc.constantFrom(1, -1),
        (deg, moreDeg, sign) => {
          const less = heard(measured(sign * deg));
          const more = heard(measured(sign * (deg + moreDeg)));
          expect(more.pitchHz).toBeGreaterThanOrEqual(less.pitchHz);
          expect(more.gain).toBeGreaterThanOrEqual(less.gain);
          expect(less.gain).toBeGreaterThan(0);
          expect(more.gain).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  test('still rises past the red border, to half an amber band beyond it', () => {
    const [border, beyond, far, farther] = [20, 24.9, 25, 60].map((deg) => heard(measured(deg)).pitchHz);
    expect(beyond! - border!).toBeGreaterThan(50);
    expect(far! - beyond!).toBeGreaterThan(0);
    expect(farther).toBe(far);
  });

  test('begins from nothing at the green border, where the number goes to and fro', () => {
    expect(heard(measured(10.001)).gain).toBeLessThan(0.02);
  });

  test('tells arching from rounding by its register alone: the same deviation is as loud, and above every rounding', () => {
    fc.assert(
      fc.property(fc.double({ min: 10.01, max: 90, noNaN: true }), (deg) => {
        const [rounding, arching] = [heard(measured(deg)), heard(measured(-deg))];
        expect(arching.gain).toBe(rounding.gain);
        expect(arching.cutoffHz).toBe(rounding.cutoffHz);
        expect(arching.pitchHz / rounding.pitchHz).toBeCloseTo(659 / 262, 9);
        expect(arching.pitchHz).toBeGreaterThan(heard(measured(90)).pitchHz);
      }),
    );
  });

  test('takes the borders of either side from the exercise', () => {
    const uneven = {
      ...BANDS,
      lumbar: { flexion: { greenDeg: 12, amberDeg: 25 }, extension: { greenDeg: 8, amberDeg: 15 } },
    };
    const gainAt = (deg: number) => soundOf(measured(deg), 'going', uneven)?.gain ?? 0;
    expect([11.9, 12.01, 31.4, 31.5].map(gainAt).map((gain) => Number(gain.toFixed(1)))).toEqual([0, 0, 1, 1]);
    expect([-7.9, -8.01, -10.625, -18.5].map(gainAt).map((gain) => Number(gain.toFixed(1)))).toEqual([0, 0, 0.5, 1]);
  });

  test('is heard, softly, of a back that shares too much of the way before it is large, and not where little is shared', () => {
    const at = (lumbarDeg: number, hipDeg: number) => soundOf(measured(lumbarDeg), 'going', hipHinge, measured(hipDeg));
    expect(at(23, 42)!.gain).toBeGreaterThan(0);
    expect(at(23, 42)!.gain).toBeCloseTo(0.14, 2);
    // Past its own border by size alone it begins from nothing, whether the share says something or not.
    for (const hipDeg of [30, 60]) expect(at(25.05, hipDeg)!.gain).toBeLessThan(0.1);
    expect([at(23, 80), at(29, 95)]).toEqual([null, null]);
    // On the way the share says nothing yet; nor does it in the exercise's other direction.
    expect(at(23, 30)).toBeNull();
    expect(soundOf(measured(23), 'going', { ...hipHinge, direction: -1 }, measured(42))).toBeNull();
  });

  test('is silent where nothing is judged', () => {
    expect(soundOf(measured(60), 'going', { ...BANDS, marked: false })).toBeNull();
  });

  test('is, when unsure in a rep, one dull quiet hum that says nothing of the number', () => {
    const hum = heard(HIDDEN);
    fc.assert(
      fc.property(anyDeg, underWay, (deg, repPhase) => {
        expect(soundOf(unsure(deg), repPhase)).toEqual(hum);
        expect(soundOf(HIDDEN, repPhase)).toEqual(hum);
      }),
    );
    expect(hum.gain).toBeLessThan(heard(measured(15)).gain);
    fc.assert(
      fc.property(fc.double({ min: 10.01, max: 90, noNaN: true }), fc.constantFrom(1, -1), (deg, sign) => {
        const clear = heard(measured(sign * deg));
        // A third below the lowest of the others, and without their overtones.
        expect(hum.pitchHz).toBeLessThan(0.8 * clear.pitchHz);
        expect(hum.cutoffHz).toBeLessThan(clear.cutoffHz / 4);
      }),
    );
  });

  test('can be heard from small loudspeakers and by old ears', () => {
    const hum = heard(HIDDEN);
    for (const { pitchHz, cutoffHz } of [hum, heard(measured(15)), heard(measured(-90))]) {
      expect(pitchHz).toBeGreaterThan(150);
      expect(pitchHz).toBeLessThan(cutoffHz);
      expect(cutoffHz).toBeLessThan(2000);
    }
    expect(hum.gain).toBeGreaterThan(heard(measured(12)).gain);
  });

  test('is silent at rest unless the back is measured outside green', () => {
    fc.assert(
      fc.property(anyDeg, (deg) => {
        expect(soundOf(unsure(deg), 'rest')).toBeNull();
        expect(soundOf(HIDDEN, 'rest')).toBeNull();
        expect(soundOf(measured(deg), 'rest')).toEqual(soundOf(measured(deg), 'going'));
      }),
    );
  });
});
