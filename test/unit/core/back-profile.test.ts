import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inclinationDeg, STATION_COUNT, stationPosition, toImage, toSagittal, trunkProfile, wrapDeg } from '../../../src/core/back-profile.ts'; // prettier-ignore
import { figure, transform, type Figure } from './figure.ts';

const profileOf = ({ outlinePx, joints, torsoPx }: Figure, facing: 'left' | 'right') =>
  trunkProfile(outlinePx, joints, facing, torsoPx, 'dorsal')!;
/** Mean tangent over stations between two positions, in torso lengths. */
const meanTangent = (tangentDeg: Float64Array, from: number, to: number): number => {
  const at = Array.from(tangentDeg).filter((_, k) => stationPosition(k) >= from && stationPosition(k) <= to);
  return at.reduce((sum, deg) => sum + deg, 0) / at.length;
};

describe('angles', () => {
  test('inclination: up is 0, forward is positive', () => {
    expect(inclinationDeg({ x: 0, y: 0 }, { x: 0, y: 2 })).toBeCloseTo(0);
    expect(inclinationDeg({ x: 0, y: 0 }, { x: 3, y: 0 })).toBeCloseTo(90);
    expect(inclinationDeg({ x: 0, y: 0 }, { x: -1, y: 1 })).toBeCloseTo(-45);
  });

  test('wrapping keeps the direction', () => {
    fc.assert(
      fc.property(fc.double({ min: -2000, max: 2000, noNaN: true }), (deg) => {
        expect(Math.abs(wrapDeg(deg))).toBeLessThanOrEqual(180.000001);
        expect(Math.cos(((wrapDeg(deg) - deg) * Math.PI) / 180)).toBeCloseTo(1);
      }),
    );
  });

  test('picture and sagittal frame are each other’s inverse', () => {
    for (const facing of ['left', 'right'] as const) {
      const point = { xPx: 12, yPx: 34 };
      expect(toImage(toSagittal(point, facing), facing)).toEqual(point);
    }
  });
});

describe('the back’s profile', () => {
  test('a straight back reads its own inclination along the lumbar and thoracic stations', () => {
    for (const pelvisDeg of [0, 30, 70]) {
      const { tangentDeg } = profileOf(figure({ pelvisDeg, lumbarDeg: 0 }, 'right'), 'right');
      expect(Math.abs(meanTangent(tangentDeg, -0.2, 0.3) - pelvisDeg)).toBeLessThan(4);
    }
  });

  test('a bend between pelvis and thorax turns the tangents over the thorax by that much and those over the sacrum not', () => {
    const straight = profileOf(figure({ pelvisDeg: 40, lumbarDeg: 0 }, 'right'), 'right').tangentDeg;
    for (const lumbarDeg of [-15, 20, 35]) {
      const bent = profileOf(figure({ pelvisDeg: 40, lumbarDeg }, 'right'), 'right').tangentDeg;
      const change = (from: number, to: number): number =>
        meanTangent(bent, from, to) - meanTangent(straight, from, to);
      expect(Math.abs(change(0.15, 0.35) - lumbarDeg)).toBeLessThan(5);
      expect(Math.abs(change(-0.42, -0.3))).toBeLessThan(5);
    }
  });

  test('somebody facing left has the profile of somebody facing right', () => {
    const right = profileOf(figure({ pelvisDeg: 50, lumbarDeg: 15 }, 'right'), 'right');
    const left = profileOf(figure({ pelvisDeg: 50, lumbarDeg: 15 }, 'left'), 'left');
    for (let k = 0; k < STATION_COUNT; k++)
      expect(Math.abs(left.tangentDeg[k]! - right.tangentDeg[k]!)).toBeLessThan(2);
  });

  test('turning the picture turns every tangent by as much', () => {
    const seen = figure({ pelvisDeg: 35, lumbarDeg: 10 }, 'right');
    const before = profileOf(seen, 'right').tangentDeg;
    const after = profileOf(transform(seen, 'right', 12, 1, { x: 0, y: 0 }), 'right').tangentDeg;
    for (let k = 0; k < STATION_COUNT; k++) expect(after[k]! - before[k]!).toBeCloseTo(12, 3);
  });

  test('without a back behind the trunk there is no profile', () => {
    const { outlinePx, joints, torsoPx } = figure({ pelvisDeg: 0, lumbarDeg: 0 }, 'right');
    const aside = {
      hip: { x: joints.hip.x + 500, y: joints.hip.y },
      shoulder: { x: joints.shoulder.x + 500, y: joints.shoulder.y },
    };
    expect(trunkProfile(outlinePx, aside, 'right', torsoPx, 'dorsal')).toBeNull();
  });
});
