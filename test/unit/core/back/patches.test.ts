import type { Vec } from '../../../../src/core/geometry/vec.ts';
import { describe, expect, test } from 'vitest';
import { STATION_COUNT, stationIndex, trunkProfile, type BackProfile } from '../../../../src/core/back/profile.ts';
import { patchAngle } from '../../../../src/core/back/patches.ts';
import { figure, transform, type Figure, type Posture } from '../figure.ts';

const profileOf = ({ outlinePx, joints, torsoPx }: Figure): BackProfile =>
  trunkProfile(outlinePx, joints, 'right', torsoPx, 'dorsal')!;
const standing = figure({ pelvisDeg: 0, lumbarDeg: 0 }, 'right');
const { torsoPx } = standing;
const pointsOf = ({ x, y }: BackProfile): Vec[] => Array.from(x, (_, i) => ({ x: x[i]!, y: y[i]! }));
const neutral = pointsOf(profileOf(standing));
const angleOf = (posture: Posture) => patchAngle(neutral, profileOf(figure(posture, 'right')), torsoPx)!;

describe('patchAngle', () => {
  test('the neutral fits itself', () => {
    const { lumbarDeg, misfit } = patchAngle(neutral, profileOf(standing), torsoPx)!;
    expect(lumbarDeg).toBeCloseTo(0, 6);
    expect(misfit).toBeCloseTo(0, 6);
  });

  test('a trunk that turns as one piece has no lumbar angle, wherever it lies', () => {
    for (const deg of [-100, -20, 35, 80]) {
      const turned = transform(standing, 'right', deg, 1, { x: 40, y: -12 });
      const { lumbarDeg, misfit } = patchAngle(neutral, profileOf(turned), torsoPx)!;
      expect(Math.abs(lumbarDeg)).toBeLessThan(0.5);
      expect(misfit).toBeLessThan(0.2);
    }
  });

  test.each([-15, 15, 30])(
    'a figure of capsules bent by %s° in the lumbar spine reads a good part of it',
    (lumbarDeg) => {
      for (const pelvisDeg of [20, 45]) {
        const long = angleOf({ pelvisDeg, lumbarDeg: 0 }).lumbarDeg;
        const bent = angleOf({ pelvisDeg, lumbarDeg }).lumbarDeg;
        expect((bent - long) / lumbarDeg).toBeGreaterThan(0.4); // its lumbar joints reach into both pieces
        expect((bent - long) / lumbarDeg).toBeLessThan(1.2);
      }
    },
  );

  test('a quarter of a piece may be something else, more shows in the misfit', () => {
    const present = profileOf(figure({ pelvisDeg: 40, lumbarDeg: 0 }, 'right'));
    const clear = patchAngle(neutral, present, torsoPx)!;
    const bulge = (count: number): Vec[] =>
      neutral.map((point, i) => {
        const k = i - stationIndex(-0.7);
        return k >= 0 && k < count ? { ...point, x: point.x - 0.15 * torsoPx * Math.sin((Math.PI * (k + 1)) / (count + 1)) } : point; // prettier-ignore
      });
    const small = patchAngle(bulge(3), present, torsoPx)!;
    expect(Math.abs(small.lumbarDeg - clear.lumbarDeg)).toBeLessThan(3);
    expect(patchAngle(bulge(12), present, torsoPx)!.misfit).toBeGreaterThan(clear.misfit + 0.5);
  });

  test('an outline that lacks most of a piece gives nothing', () => {
    const { x, y } = profileOf(standing);
    const cut = (from: number, to: number) => ({
      x: x.map((v, i) => (i >= from && i < to ? NaN : v)),
      y,
    });
    expect(patchAngle(neutral, cut(0, stationIndex(-0.5)), torsoPx)).toBeNull();
    expect(patchAngle(neutral, cut(stationIndex(0), STATION_COUNT), torsoPx)).toBeNull();
    expect(patchAngle(neutral, cut(stationIndex(-0.25), stationIndex(-0.1)), torsoPx)).not.toBeNull();
  });
});
