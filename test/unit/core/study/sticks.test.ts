import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PointPx } from '../../../../src/core/pose/frame.ts';
import type { Facing } from '../../../../src/core/pose/view.ts';
import { mean } from '../../../../src/core/geometry/statistics.ts';
import {
  areMarked,
  pixelErrorDeg,
  sticksFlexionDeg,
  type SeenSticks,
  type Sticks,
} from '../../../../src/core/study/sticks.ts';
import { root } from '../../../../tools/setup.mjs';
import rendered from '../../../fixtures/sticks/rendered.json' with { type: 'json' };

const px = (xPx: number, yPx: number): PointPx => ({ xPx, yPx });

/** Sticks of 100 px whose tips stand so far above the horizontal behind the back, degrees. */
function sticks(facing: Facing, s1Deg: number, t12Deg: number): SeenSticks {
  const behind = facing === 'right' ? -1 : 1;
  const tip = ({ xPx, yPx }: PointPx, deg: number): PointPx => {
    const angle = (deg * Math.PI) / 180;
    return px(xPx + behind * 100 * Math.cos(angle), yPx - 100 * Math.sin(angle));
  };
  const [s1Skin, t12Skin] = [px(300, 230), px(310, 170)];
  return { facing, sticks: { s1Skin, s1Tip: tip(s1Skin, s1Deg), t12Skin, t12Tip: tip(t12Skin, t12Deg) } };
}

describe.each(['right', 'left'] as const)('of somebody who faces %s', (facing) => {
  const neutral = sticks(facing, -10, 15);

  test('bending forward raises the tip at T12 against the one at S1, and is positive', () => {
    expect(sticksFlexionDeg(neutral, sticks(facing, -10, 40))).toBeCloseTo(25);
  });

  test('tipping the pelvis with the back, as in a good hinge, is no bend', () => {
    expect(sticksFlexionDeg(neutral, sticks(facing, 50, 75))).toBeCloseTo(0);
  });

  test('arching is negative', () => {
    expect(sticksFlexionDeg(neutral, sticks(facing, -10, 3))).toBeCloseTo(-12);
  });

  test('a stick may pass through the upright', () => {
    expect(sticksFlexionDeg(sticks(facing, 160, 170), sticks(facing, 165, 200))).toBeCloseTo(25);
  });
});

test('somebody who has turned round is read as the other way round', () => {
  expect(sticksFlexionDeg(sticks('left', 0, 0), sticks('right', 10, 40))).toBeCloseTo(30);
});

test('ends that are missing, or a stick that is a dot, are not marked', () => {
  const { sticks: all } = sticks('right', 0, 0);
  const { t12Tip: _, ...three } = all;
  expect([areMarked(all), areMarked(three), areMarked({}), areMarked({ ...all, s1Tip: px(310, 230) })]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('a pixel at each end of sticks of 100 px is an error of 1.6°, of shorter ones more', () => {
  const { sticks: long } = sticks('right', 0, 0);
  // √2 / 100 for each of the four, in squares: 2 · √2 / 100.
  expect(pixelErrorDeg(long, long)).toBeCloseTo(((2 * Math.SQRT2) / 100) * (180 / Math.PI));
  expect(pixelErrorDeg(long, { ...long, s1Tip: px(270, 230) })).toBeGreaterThan(2.5);
});

interface Rendered {
  readonly facing: string;
  readonly frames: readonly {
    readonly lumbar_flexion: number;
    readonly px: Readonly<Record<'L5S1' | 'sacrum_mid' | 'T12L1', readonly number[]>>;
    readonly back_mid: readonly (readonly number[])[];
  }[];
}

/** Points of a rendered picture that turn with the sacrum and with T12, as if they were the ends of sticks; of the skin the eighth is at T12. */
function onRendered({ facing }: Rendered, { px: at, back_mid }: Rendered['frames'][number]): SeenSticks {
  const point = ([xPx = 0, yPx = 0]: readonly number[]): PointPx => px(xPx, yPx);
  const seen: Sticks = {
    s1Skin: point(at.L5S1),
    s1Tip: point(at.sacrum_mid),
    t12Skin: point(at.T12L1),
    t12Tip: point(back_mid[7]!),
  };
  return { facing: facing === 'right' ? 'right' : 'left', sticks: seen };
}

/** Mean of what the sticks are off the true change from the first picture, degrees. */
function errorDeg(clip: Rendered): number {
  const [first] = clip.frames;
  const neutral = onRendered(clip, first!);
  return mean(
    clip.frames.map((frame) => {
      const trueDeg = frame.lumbar_flexion - first!.lumbar_flexion;
      return Math.abs(sticksFlexionDeg(neutral, onRendered(clip, frame)) - trueDeg);
    }),
  )!;
}

describe('on rendered people who bend forward', () => {
  test.each(rendered.map((clip) => [clip.name, clip] as const))(
    'the sticks tell the true angle of %s',
    (_name, clip) => {
      const bends = clip.frames.map(({ lumbar_flexion }) => lumbar_flexion);
      expect(Math.max(...bends) - Math.min(...bends)).toBeGreaterThan(15);
      expect(errorDeg(clip)).toBeLessThan(1);
    },
  );

  // More of them, where they lie beside the project.
  const folder = join(root, '../shared/clips');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^hinge-\d+\.json$/.test(name)) : [];
  for (const name of names) {
    test(`and in every picture of ${name}`, () => {
      const clip = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Rendered & { camera: { yaw: number } };
      // The farther the camera is out of the side view, the less the sticks tell.
      expect(errorDeg(clip)).toBeLessThan(Math.abs(clip.camera.yaw) < 15 ? 0.7 : 2.5);
    });
  }
});
