import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Circumstances } from '../../../../src/core/back/circumstances.ts';
import { gluteBridge } from '../../../../src/exercises/glute-bridge/exercise.ts';
import { hipHinge } from '../../../../src/exercises/hip-hinge/exercise.ts';
import { CHANGE_COUNT, featureChange, kneeChangeDeg, postureShape } from '../../../../src/core/back/features.ts';
import {
  mapAngles,
  neutralHipDeg,
  runNetworks,
  type AngleMap,
  type Correction,
} from '../../../../src/core/back/angle-map.ts';
import { figure, transform, type Figure, type Posture } from '../figure.ts';

const angleMap = hipHinge.angleMap.now;
const shapeOf = ({ outlinePx, joints, torsoPx }: Figure, facing: 'left' | 'right') =>
  postureShape(outlinePx, joints, facing, torsoPx, 'dorsal')!;
const anglesFrom = (standing: Figure, present: Figure, facing: 'left' | 'right') => {
  const shape = shapeOf(present, facing);
  return mapAngles(angleMap, featureChange(shapeOf(standing, facing).values, shape.values), clear);
};
/** Side-on, no arm in the way, and the patches of one mind with the map. */
const clear = { yawDeg: 0, patches: { lumbarDeg: 2, misfit: 0 }, armCover: 0, blur: 3, neutralBlur: 3 };
const upright = {
  left: figure({ pelvisDeg: 0, lumbarDeg: 0 }, 'left'),
  right: figure({ pelvisDeg: 0, lumbarDeg: 0 }, 'right'),
};
const anglesOf = (posture: Posture, facing: 'left' | 'right') =>
  anglesFrom(upright[facing], figure(posture, facing), facing);

/** One unit that answers to the first input alone. */
const simple = (lumbar: number): AngleMap => ({
  schema: 'hingeline-angle-map/5',
  inputs: CHANGE_COUNT + 1,
  mean: Array.from({ length: CHANGE_COUNT + 1 }, () => 0),
  scale: Array.from({ length: CHANGE_COUNT + 1 }, () => 1),
  networks: [
    { layers: [[[0, 1e-3, ...Array.from({ length: CHANGE_COUNT }, () => 0)]]], lumbar: [2, lumbar], hip: [0, 1000] },
  ],
  sigma: { base: 4, lumbar: 0, hip: 0, spread: 0, yaw: 0.01, patches: 0.04, misfit: 3, strange: 1 },
  hipSigma: { base: 9, lumbar: 0, hip: 0, spread: 0, yaw: 0, patches: 0, misfit: 0, strange: 0, knee: 0.01 },
});

describe('mapAngles', () => {
  test('is bias plus weight times the unit, linear for small changes', () => {
    const change = new Float64Array(CHANGE_COUNT);
    change[0] = 5;
    const { lumbarDeg, hipDeg } = mapAngles(simple(1000), change, clear);
    expect(lumbarDeg).toBeCloseTo(7, 3);
    expect(hipDeg).toBeCloseTo(5, 3);
  });

  test('a second layer works on what the first says', () => {
    const one = simple(0);
    const [first] = one.networks[0]!.layers;
    const second = [[0.5, 2], [0, -1]]; // prettier-ignore
    const map = { ...one, networks: [{ layers: [first!, second], lumbar: [1, 10, 100], hip: [0, 0, 0] }] };
    const change = new Float64Array(CHANGE_COUNT).fill(300, 0, 1);
    const said = Math.tanh(0.3);
    const expected = 1 + 10 * Math.tanh(0.5 + 2 * said) + 100 * Math.tanh(-said);
    expect(mapAngles(map, change, clear).lumbarDeg).toBeCloseTo(expected, 9);
  });

  const unchanged = new Float64Array(CHANGE_COUNT);
  const sigma = (circumstances: Partial<Circumstances>, change = unchanged): number =>
    mapAngles(simple(0), change, { ...clear, ...circumstances }).lumbarSigmaDeg;

  test('σ grows with yaw', () => {
    expect(sigma({ yawDeg: 0 })).toBeCloseTo(2);
    expect(sigma({ yawDeg: 10 })).toBeCloseTo(Math.sqrt(5));
  });

  test('σ grows when the patches say something else, fit badly or find no hold', () => {
    expect(sigma({ patches: { lumbarDeg: -8, misfit: 0 } })).toBeCloseTo(Math.sqrt(8));
    expect(sigma({ patches: { lumbarDeg: 2, misfit: 1 } })).toBeCloseTo(Math.sqrt(7));
    expect(sigma({ patches: null })).toBeCloseTo(Math.sqrt(4 + 9 + 12));
    expect(sigma({ patches: { lumbarDeg: 90, misfit: 50 } })).toBeCloseTo(sigma({ patches: null }));
  });

  test('σ grows when the neutral is like no back learned from', () => {
    const change = new Float64Array(CHANGE_COUNT);
    change[CHANGE_COUNT - 1] = 2.9;
    expect(sigma({}, change)).toBeCloseTo(2);
    change[CHANGE_COUNT - 1] = -7;
    expect(sigma({}, change)).toBeCloseTo(Math.sqrt(4 + 16));
  });

  test('σ grows away from what was fitted, and far from it nothing is believed', () => {
    const components = [[2, ...Array.from({ length: CHANGE_COUNT }, () => 0)]];
    const map: AngleMap = {
      ...simple(0),
      novelty: { components, usual: 2, limit: 5 },
      sigma: { ...simple(0).sigma, novel: 3 },
    };
    const at = (first: number) => mapAngles(map, new Float64Array(CHANGE_COUNT).fill(first, 0, 1), clear);
    expect(at(1)).toMatchObject({ lumbarSigmaDeg: 2, unknown: false });
    expect(at(-2).lumbarSigmaDeg).toBeCloseTo(Math.sqrt(4 + 3 * 2 ** 2));
    expect(at(-2).unknown).toBe(false);
    expect(at(2.6).unknown).toBe(true);
  });

  test('σ of the hip has terms of its own, and grows as the knee bends', () => {
    const one = (k: number, value: number) => new Float64Array(CHANGE_COUNT).fill(value, k, k + 1);
    const thigh = Array.from({ length: CHANGE_COUNT }, (_, k) => k).find((k) => kneeChangeDeg(one(k, 1)) === 1)!;
    const bentBy = (deg: number): number => mapAngles(simple(0), one(thigh, deg), clear).hipSigmaDeg;
    expect(bentBy(0)).toBeCloseTo(3);
    expect(bentBy(-40)).toBeCloseTo(5);
    expect(bentBy(90)).toBe(bentBy(120));
  });

  test('nothing is believed where the knees bend farther than those of the fit', () => {
    const one = (k: number, value: number) => new Float64Array(CHANGE_COUNT).fill(value, k, k + 1);
    const thigh = Array.from({ length: CHANGE_COUNT }, (_, k) => k).find((k) => kneeChangeDeg(one(k, 1)) === 1)!;
    const map: AngleMap = { ...simple(0), mostKneeDeg: 110 };
    const unknown = (deg: number): boolean => mapAngles(map, one(thigh, deg), clear).unknown;
    expect([unknown(-109), unknown(-111), unknown(111)]).toEqual([false, true, true]);
    expect(mapAngles(simple(0), one(thigh, -150), clear).unknown).toBe(false);
  });

  test('networks are averaged and their disagreement is told', () => {
    const both = { ...simple(0), networks: [...simple(0).networks, { ...simple(0).networks[0]!, lumbar: [6, 0] }] };
    expect(runNetworks(both, new Float64Array(CHANGE_COUNT), 0)).toMatchObject({ lumbarDeg: 4, spreadDeg: 2 });
  });

  test('the hip’s flexion in the neutral is a line of the trunk–thigh angle, or that angle itself', () => {
    expect(neutralHipDeg({ neutralHip: { offsetDeg: 10, slope: 0.5, sigmaDeg: 3 } }, 60)).toBe(40);
    expect(neutralHipDeg({}, 60)).toBe(60);
    const resting = neutralHipDeg(gluteBridge.angleMap.now, 45);
    expect(resting).toBeGreaterThan(35); // rendered people lie with 45°
    expect(resting).toBeLessThan(55);
    expect(neutralHipDeg(gluteBridge.angleMap.now, 55)).toBeGreaterThan(resting);
  });

  describe('where the picture was looked at', () => {
    /** One unit that answers to the pelvis, which is the third of its inputs. */
    const pictured: Correction = {
      schema: 'hingeline-correction/1',
      mean: [0, 0, 10, 0, 0, 0],
      scale: [1, 1, 2, 1, 1, 1],
      networks: [{ layers: [[[0, 0, 0, 1e-4, 0, 0, 0]]], lumbar: [0, 1e4], hip: [5, 0] }],
      sigma: { ...simple(0).sigma, patches: 0, look: 0.04 },
      hipSigma: simple(0).hipSigma,
    };
    const said = (look: { pelvisDeg: number; thoraxDeg: number } | null, change: Partial<Circumstances> = {}) =>
      mapAngles({ ...simple(0), pictured }, unchanged, { ...clear, ...change }, look);

    test('what the outline says is corrected by half of that', () => {
      expect(said({ pelvisDeg: 16, thoraxDeg: 0 })).toMatchObject({ lumbarDeg: expect.closeTo(2.5, 4), hipDeg: 2.5 });
      expect(said(null)).toMatchObject({ lumbarDeg: 2, hipDeg: 0 });
    });

    test.each([
      ['an arm hides the outline', { armCover: 0.4 }],
      ['it is unclear', { blur: 11 }],
    ])('by all of it where %s', (_, change) => {
      expect(said({ pelvisDeg: 16, thoraxDeg: 0 }, change)).toMatchObject({
        lumbarDeg: expect.closeTo(3, 4),
        hipDeg: 5,
      });
    });

    test('σ grows where the picture says something else', () => {
      const sigma = (thoraxDeg: number): number => said({ pelvisDeg: 10, thoraxDeg }).lumbarSigmaDeg;
      expect(sigma(11)).toBeCloseTo(2, 4);
      expect(sigma(21)).toBeCloseTo(Math.sqrt(8), 4);
      expect(sigma(90)).toBeCloseTo(Math.sqrt(4 + 9), 4);
    });

    test('of an exercise without a correction it stays as it is', () => {
      expect(mapAngles(simple(0), unchanged, clear, { pelvisDeg: 50, thoraxDeg: 90 }).lumbarDeg).toBe(2);
    });
  });

  test('a map made for other features is refused', () => {
    expect(() => mapAngles({ ...simple(0), inputs: 7 }, new Float64Array(CHANGE_COUNT), clear)).toThrow(RangeError);
  });
});

describe('the fitted map on a figure of capsules, like no person it was fitted on', () => {
  test('tells rounding from a long back and from arching', () => {
    for (const pelvisDeg of [30, 50]) {
      const at = (lumbarDeg: number): number => anglesOf({ pelvisDeg, lumbarDeg }, 'right').lumbarDeg;
      const [arched, long, rounded] = [at(-15), at(0), at(30)];
      expect(rounded - long).toBeGreaterThan(10);
      expect(long - arched).toBeGreaterThan(3);
    }
  });

  test('the hip angle follows the pelvis', () => {
    const shallow = anglesOf({ pelvisDeg: 20, lumbarDeg: 0 }, 'right').hipDeg;
    const deep = anglesOf({ pelvisDeg: 60, lumbarDeg: 0 }, 'right').hipDeg;
    expect(deep - shallow).toBeGreaterThan(30);
    expect(deep - shallow).toBeLessThan(60);
  });

  test('a mirrored picture reads alike', () => {
    const posture = { pelvisDeg: 45, lumbarDeg: 20 };
    const difference = anglesOf(posture, 'left').lumbarDeg - anglesOf(posture, 'right').lumbarDeg;
    expect(Math.abs(difference)).toBeLessThan(1.5);
  });

  test('moving, scaling and turning the camera changes no angle', () => {
    const bent = figure({ pelvisDeg: 45, lumbarDeg: 20 }, 'right');
    const straight = anglesFrom(upright.right, bent, 'right');
    const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(number(0.4, 3), number(-400, 400), number(-20, 20), (scale, x, deg) => {
        const move = (f: Figure): Figure => transform(f, 'right', deg, scale, { x, y: x / 3 });
        const seen = anglesFrom(move(upright.right), move(bent), 'right');
        expect(Math.abs(seen.lumbarDeg - straight.lumbarDeg)).toBeLessThan(0.1);
        expect(Math.abs(seen.hipDeg - straight.hipDeg)).toBeLessThan(0.1);
      }),
      { numRuns: 20 },
    );
  });
});
