/** What a lumbar angle means: by its size, and by how much of it there is for what the hips do. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXERCISES } from '../../../../src/exercises/catalogue.ts';
import { gluteBridge } from '../../../../src/exercises/glute-bridge/exercise.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import type { Band } from '../../../../src/core/reading.ts';
import { bandAt, hipForRatio, spineAt } from '../../../../src/core/exercise/spine-norm.ts';

const RANK: Record<Band, number> = { green: 0, amber: 1, red: 2 };
const rank = (...args: Parameters<typeof bandAt>): number => RANK[bandAt(...args)];
const angle = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const anyHip = fc.option(angle(0, 130));

describe('the band of a back', () => {
  test.each([
    { lumbar: 25, hip: null, band: 'green' },
    { lumbar: 25.1, hip: null, band: 'amber' },
    { lumbar: 35, hip: null, band: 'amber' },
    { lumbar: 35.1, hip: null, band: 'red' },
    { lumbar: -10, hip: null, band: 'green' },
    { lumbar: -10.1, hip: null, band: 'amber' },
    { lumbar: -20.1, hip: null, band: 'red' },
    { lumbar: 0, hip: null, band: 'green' },
  ] as const)('in a hinge is $band at $lumbar° by size alone', ({ lumbar, hip, band }) => {
    expect(bandAt(lumbar, hip, hipHinge)).toBe(band);
  });

  test.each([
    // Little for what the hips do: up to 30°, and no farther.
    { lumbar: 30, hip: 86, band: 'green' },
    { lumbar: 30, hip: 85, band: 'amber' },
    { lumbar: 30.1, hip: 110, band: 'amber' },
    { lumbar: 36, hip: 120, band: 'red' },
    // Too much for what they do: beyond a half amber, beyond 0.6 red, from 15° on.
    { lumbar: 22, hip: 44.1, band: 'green' },
    { lumbar: 22, hip: 43.9, band: 'amber' },
    { lumbar: 24.1, hip: 40, band: 'red' },
    { lumbar: 23.9, hip: 40, band: 'amber' },
    { lumbar: 15, hip: 20, band: 'green' },
    { lumbar: 15.1, hip: 20, band: 'red' },
    { lumbar: 15.1, hip: 0, band: 'red' },
    // An arch has no share.
    { lumbar: -9, hip: 10, band: 'green' },
  ] as const)('in a hinge is $band at $lumbar° for $hip° of the hips', ({ lumbar, hip, band }) => {
    expect(bandAt(lumbar, hip, hipHinge)).toBe(band);
  });

  test.each([
    { lumbar: -12, band: 'green' },
    { lumbar: -12.1, band: 'amber' },
    { lumbar: -20, band: 'amber' },
    { lumbar: -20.1, band: 'red' },
    { lumbar: 12, band: 'green' },
    { lumbar: 25.1, band: 'red' },
  ] as const)('in a bridge is $band at $lumbar°, whatever the hips', ({ lumbar, band }) => {
    for (const hip of [null, 1, 45]) expect(bandAt(lumbar, hip, gluteBridge)).toBe(band);
  });

  test.each(EXERCISES)('more of it is never greener in $id', (exercise) => {
    fc.assert(
      fc.property(angle(0, 70), angle(0, 30), fc.constantFrom(1, -1), anyHip, angle(0, 5), (deg, more, sign, hip, benefit) => {
        const less = rank(sign * deg, hip, exercise, benefit);
        expect(rank(sign * (deg + more), hip, exercise, benefit)).toBeGreaterThanOrEqual(less);
      }),
      { numRuns: 400 },
    ); // prettier-ignore
  });

  test.each(EXERCISES)('more of the hips is never redder in $id', (exercise) => {
    fc.assert(
      fc.property(angle(-50, 70), angle(0, 120), angle(0, 60), angle(0, 5), (lumbar, hip, more, benefit) => {
        expect(rank(lumbar, hip + more, exercise, benefit)).toBeLessThanOrEqual(rank(lumbar, hip, exercise, benefit));
      }),
      { numRuns: 400 },
    );
  });

  test.each(EXERCISES)(
    'the benefit of the doubt only helps in $id, and never out of red by more than itself',
    (exercise) => {
      fc.assert(
      fc.property(angle(-60, 70), anyHip, angle(0, 6), angle(0, 6), (lumbar, hip, benefit, more) => {
        const given = rank(lumbar, hip, exercise, benefit);
        expect(rank(lumbar, hip, exercise, benefit + more)).toBeLessThanOrEqual(given);
        const { greenDeg, amberDeg } = lumbar < 0 ? exercise.lumbar.extension : exercise.lumbar.flexion;
        const surelyRed = Math.abs(lumbar) > amberDeg && Math.abs(lumbar) - benefit > greenDeg;
        expect(given).toBeGreaterThanOrEqual(surelyRed ? 2 : 0);
      }),
      { numRuns: 400 },
    ); // prettier-ignore
    },
  );

  test('a share known to be too much is so whatever the doubt', () => {
    expect(bandAt(22, 40, hipHinge, 4)).toBe('amber');
    expect(bandAt(20, 32, hipHinge, 4)).toBe('red');
    expect([bandAt(28, 70, hipHinge), bandAt(28, 70, hipHinge, 3)]).toEqual(['amber', 'green']);
  });
});

describe('the hips by which a share is told', () => {
  test('have gone 40° on the way; before, and where the exercise asks for none, there is no share', () => {
    expect([39.9, 40, 90, -50, null].map((deg) => hipForRatio(deg, hipHinge))).toEqual([null, 40, 90, null, null]);
    expect(hipForRatio(45, gluteBridge)).toBeNull();
  });
});

describe('state and band at a moment', () => {
  test('are unsure where there is no number, and without colour where nothing is judged', () => {
    expect(spineAt(null, hipHinge, 60)).toEqual({ spine: 'unsure', band: null });
    expect(spineAt(60, { ...hipHinge, marked: false }, 60)).toEqual({ spine: 'long', band: null });
    expect(spineAt(null, { ...hipHinge, marked: false })).toEqual({ spine: 'unsure', band: null });
  });

  test('tell rounding from arching', () => {
    expect(spineAt(40, hipHinge, 80)).toEqual({ spine: 'rounding', band: 'red' });
    expect(spineAt(-15, hipHinge, 80)).toEqual({ spine: 'arching', band: 'amber' });
    expect(spineAt(24, hipHinge, 80)).toEqual({ spine: 'long', band: 'green' });
    expect(spineAt(-16, gluteBridge, 40)).toEqual({ spine: 'arching', band: 'amber' });
  });

  test('on the way into a hinge only the size counts', () => {
    expect(spineAt(20, hipHinge, 25).band).toBe('green');
    expect(spineAt(24, hipHinge, 39).band).toBe('green');
    expect(spineAt(24.5, hipHinge, 40).band).toBe('red');
  });

  test('agree: long is green, anything else is not', () => {
    fc.assert(
      fc.property(angle(-60, 70), anyHip, fc.constantFrom(...EXERCISES), (lumbar, hip, exercise) => {
        const { spine, band } = spineAt(lumbar, exercise, hip);
        expect(spine).toBe(band === 'green' ? 'long' : lumbar < 0 ? 'arching' : 'rounding');
      }),
    );
  });
});

describe('on a border', () => {
  test('of size or share a back is still inside', () => {
    expect([bandAt(25, null, hipHinge), bandAt(25.1, null, hipHinge)]).toEqual(['green', 'amber']);
    expect([bandAt(35, null, hipHinge), bandAt(35.1, null, hipHinge)]).toEqual(['amber', 'red']);
    expect([bandAt(-10, null, hipHinge), bandAt(-10.1, null, hipHinge)]).toEqual(['green', 'amber']);
    expect([bandAt(28, 80, hipHinge), bandAt(28, 79, hipHinge)]).toEqual(['green', 'amber']);
    expect([bandAt(20, 40, hipHinge), bandAt(20.1, 40, hipHinge)]).toEqual(['green', 'amber']);
    expect([bandAt(24, 40, hipHinge), bandAt(24.1, 40, hipHinge)]).toEqual(['amber', 'red']);
  });

  test('what is given to the doubt keeps a back green whose red begins within it', () => {
    const narrow = {
      ...hipHinge,
      backShare: null,
      lumbar: { ...hipHinge.lumbar, flexion: { greenDeg: 25, amberDeg: 27 } },
    };
    expect([bandAt(28, null, narrow, 4), bandAt(30, null, narrow, 4)]).toEqual(['green', 'red']);
  });

  test('a hair of flexion is flexion', () => {
    const strict = {
      ...hipHinge,
      backShare: null,
      lumbar: { ...hipHinge.lumbar, flexion: { greenDeg: 0.2, amberDeg: 2 } },
    };
    expect(spineAt(0.5, strict)).toEqual({ spine: 'rounding', band: 'amber' });
  });
});
