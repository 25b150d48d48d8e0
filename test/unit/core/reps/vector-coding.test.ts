import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { couplingAngleDeg, distanceFromInPhaseDeg, meanDistanceFromInPhaseDeg } from '../../../../src/core/reps/vector-coding.ts'; // prettier-ignore

const ramp = (toDeg: number): number[] => Array.from({ length: 60 }, (_, i) => (toDeg * i) / 59);

describe('vector coding', () => {
  test('names the directions as published', () => {
    expect(couplingAngleDeg(1, 1)).toBeCloseTo(45);
    expect(couplingAngleDeg(1, 0)).toBeCloseTo(0);
    expect(couplingAngleDeg(0, 1)).toBeCloseTo(90);
    expect(couplingAngleDeg(-1, 1)).toBeCloseTo(135);
    expect(couplingAngleDeg(-1, -1)).toBeCloseTo(225);
    expect(couplingAngleDeg(1, -1)).toBeCloseTo(315);
  });

  test('moving as one is in phase in both directions; turning against each other is farthest from it', () => {
    expect(distanceFromInPhaseDeg(45)).toBeCloseTo(0);
    expect(distanceFromInPhaseDeg(225)).toBeCloseTo(0);
    expect(distanceFromInPhaseDeg(90)).toBeCloseTo(45);
    expect(distanceFromInPhaseDeg(0)).toBeCloseTo(45);
    expect(distanceFromInPhaseDeg(135)).toBeCloseTo(90);
    expect(distanceFromInPhaseDeg(315)).toBeCloseTo(90);
  });

  test('a rigid trunk is 0°, a trunk that only rounds is 45°', () => {
    expect(meanDistanceFromInPhaseDeg(ramp(70), ramp(70))).toBeCloseTo(0);
    expect(meanDistanceFromInPhaseDeg(ramp(0), ramp(70))).toBeCloseTo(45);
  });

  test('too small a movement says nothing', () => {
    expect(meanDistanceFromInPhaseDeg(ramp(10), ramp(10))).toBeNull();
    expect(meanDistanceFromInPhaseDeg([], [])).toBeNull();
  });

  test('a step counts from 15° on, each by its length', () => {
    expect(meanDistanceFromInPhaseDeg([0, 9], [0, 12])).toBeCloseTo(8.13, 2);
    // 20° of one segment alone, then 28° of both together.
    expect(meanDistanceFromInPhaseDeg([0, 20, 40], [0, 0, 20])).toBeCloseTo((45 * 20) / (20 + Math.hypot(20, 20)));
  });

  test('does not depend on which segment is which, nor on the direction', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 90 }), fc.integer({ min: -90, max: 90 }), (a, b) => {
        const mean = meanDistanceFromInPhaseDeg(ramp(a), ramp(b))!;
        expect(meanDistanceFromInPhaseDeg(ramp(b), ramp(a))).toBeCloseTo(mean);
        expect(meanDistanceFromInPhaseDeg(ramp(-a), ramp(-b))).toBeCloseTo(mean);
      }),
    );
  });
});
