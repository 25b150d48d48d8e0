import type { Facing } from '../../../../src/core/pose/view.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inclinationDeg, wrapDeg } from '../../../../src/core/geometry/vec.ts';
import { landmark, type Joint, type Side } from '../../../../src/core/pose/frame.ts';
import { sagittalJoints, toImage, toSagittal } from '../../../../src/core/pose/sagittal.ts';
import { STATION_COUNT, stationPosition, trunkProfile, type BackProfile } from '../../../../src/core/back/profile.ts';
import { figure, transform, type Figure } from '../figure.ts';
import { bridgeFrames, mirrored } from '../fixture.ts';

const profileOf = ({ outlinePx, joints, torsoPx }: Figure, facing: 'left' | 'right') =>
  trunkProfile(outlinePx, joints, facing, torsoPx, 'dorsal')!;
const frontOf = ({ outlinePx, joints, torsoPx }: Figure, facing: 'left' | 'right') =>
  trunkProfile(outlinePx, joints, facing, torsoPx, 'ventral')!;
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

describe('the front’s profile', () => {
  test('lies before the trunk, the back’s behind it', () => {
    const seen = figure({ pelvisDeg: 0, lumbarDeg: 0 }, 'right');
    const { hip, shoulder } = seen.joints;
    for (let k = 0; k < STATION_COUNT; k++) {
      if (stationPosition(k) < -0.2 || stationPosition(k) > 0.3) continue;
      expect(frontOf(seen, 'right').x[k]!).toBeGreaterThan(Math.max(hip.x, shoulder.x) + 10);
      expect(profileOf(seen, 'right').x[k]!).toBeLessThan(Math.min(hip.x, shoulder.x) - 10);
    }
  });

  test('of a straight trunk reads its inclination, forward positive, and runs up', () => {
    for (const pelvisDeg of [-20, 0, 15]) {
      const { tangentDeg, y } = frontOf(figure({ pelvisDeg, lumbarDeg: 0 }, 'right'), 'right');
      expect(Math.abs(meanTangent(tangentDeg, -0.1, 0.25) - pelvisDeg)).toBeLessThan(4);
      expect(y[STATION_COUNT - 8]! - y[STATION_COUNT - 20]!).toBeGreaterThan(10);
    }
  });

  test('arching turns its tangents over the chest back, rounding forward', () => {
    const chest = (lumbarDeg: number): number =>
      meanTangent(frontOf(figure({ pelvisDeg: 0, lumbarDeg }, 'right'), 'right').tangentDeg, 0.15, 0.3);
    expect(chest(-20) - chest(0)).toBeLessThan(-13);
    expect(chest(20) - chest(0)).toBeGreaterThan(13);
  });

  test('turning the picture turns every tangent by as much', () => {
    const seen = figure({ pelvisDeg: 5, lumbarDeg: -10 }, 'right');
    const before = frontOf(seen, 'right').tangentDeg;
    const after = frontOf(transform(seen, 'right', -80, 1, { x: 0, y: 0 }), 'right').tangentDeg;
    const alike = Array.from(after).filter((deg, k) => Math.abs(wrapDeg(deg - before[k]! + 80)) < 1e-3);
    expect(alike.length).toBe(Array.from(before).filter((deg) => !Number.isNaN(deg)).length);
    expect(alike.length).toBeGreaterThan(30);
  });

  /** In the picture, whoever is seen in it. */
  const inPicture = ({ x, y }: BackProfile, facing: Facing) =>
    Array.from(x, (value, k) => toImage({ x: value, y: y[k]! }, facing));

  test('is the same line in the picture as the back of somebody facing the other way', () => {
    const person = bridgeFrames[0]!.person!;
    const { outlinePx } = person;
    const [hip, shoulder] = [landmark(person, 'right', 'hip'), landmark(person, 'right', 'shoulder')];
    const as = (facing: Facing) => ({ hip: toSagittal(hip, facing), shoulder: toSagittal(shoulder, facing) });
    const front = trunkProfile(outlinePx!, as('right'), 'right', 130, 'ventral')!;
    const back = trunkProfile(outlinePx!, as('left'), 'left', 130, 'dorsal')!;
    expect(inPicture(front, 'right')).toEqual(inPicture(back, 'left'));
    for (let k = 0; k < STATION_COUNT; k++) expect(front.tangentDeg[k]!).toBeCloseTo(-back.tangentDeg[k]!, 9);
  });

  test('of the mirrored person is the mirror image', () => {
    for (const frame of [bridgeFrames[0]!, bridgeFrames[28]!]) {
      const profile = (seen: typeof frame, facing: Facing): BackProfile => {
        const joints = sagittalJoints(seen.person!, { facing, nearSide: facing }, 'near');
        return trunkProfile(seen.person!.outlinePx!, joints, facing, 130, 'ventral')!;
      };
      const [right, left] = [profile(frame, 'right'), profile(mirrored(frame), 'left')];
      // Ascending along the lying trunk: the stations run from the feet to the head, here from right to left.
      expect(right.x[40]!).toBeLessThan(right.x[10]!);
      for (let k = 0; k < STATION_COUNT; k++) {
        expect(left.x[k]! + 640).toBeCloseTo(right.x[k]!, 3);
        expect(left.y[k]!).toBeCloseTo(right.y[k]!, 3);
        expect(left.tangentDeg[k]!).toBeCloseTo(right.tangentDeg[k]!, 3);
      }
    }
  });

  test('of somebody lying face up is what is seen above', () => {
    const person = bridgeFrames[0]!.person!;
    const { outlinePx } = person;
    const at = (joint: Joint) => toSagittal(landmark(person, 'right', joint), 'right');
    const joints = { hip: at('hip'), shoulder: at('shoulder') };
    const { y } = trunkProfile(outlinePx!, joints, 'right', 130, 'ventral')!;
    for (let k = 0; k < STATION_COUNT; k++) {
      if (stationPosition(k) < -0.3 || stationPosition(k) > 0.2) continue;
      expect(y[k]!).toBeGreaterThan(Math.max(joints.hip.y, joints.shoulder.y));
    }
  });
});

describe('the joints of the sagittal frame', () => {
  const person = bridgeFrames[0]!.person!;
  const joints = (leg: 'near' | 'left' | 'right') =>
    sagittalJoints(person, { facing: 'right', nearSide: 'right' }, leg);

  test('take hip, knee and ankle of the leg that works, and the trunk of the near side', () => {
    const at = (side: Side, joint: Joint) => toSagittal(landmark(person, side, joint), 'right');
    const legOf = (side: Side) => ({ hip: at(side, 'hip'), knee: at(side, 'knee'), ankle: at(side, 'ankle') });
    const trunk = { shoulder: at('right', 'shoulder'), wrist: at('right', 'wrist') };
    expect(joints('left')).toMatchObject({ ...legOf('left'), ...trunk });
    expect(joints('right')).toMatchObject({ ...legOf('right'), ...trunk });
    expect(joints('near')).toEqual(joints('right'));
  });
});
