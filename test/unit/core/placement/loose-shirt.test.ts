/** The same rendered person in a fitted and in a loose shirt (test/fixtures/conditions). */
import { sagittalJoints, trunkPx } from '../../../../src/core/pose/sagittal.ts';
import type { Facing } from '../../../../src/core/pose/view.ts';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { postureShape } from '../../../../src/core/back/features.ts';
import { looseShirt } from '../../../../src/core/placement/loose-shirt.ts';
import { unpackFrames, type AnyTraceFile } from '../../../../src/core/records/trace.ts';
import { hingeFrames, mirrored } from '../fixture.ts';
import type { PoseFrame } from '../../../../src/core/pose/frame.ts';

function quietFrame(name: string): PoseFrame {
  const packed = readFileSync(new URL(`../../../fixtures/conditions/${name}.json.gz`, import.meta.url));
  const { trace } = JSON.parse(gunzipSync(packed).toString()) as { trace: AnyTraceFile };
  return unpackFrames(trace)[6]!;
}

function shirtOf({ person }: PoseFrame, facing: Facing): number {
  const joints = sagittalJoints(person!, { nearSide: facing, facing }, 'near');
  return looseShirt(postureShape(person!.outlinePx!, joints, facing, trunkPx(joints), 'dorsal')!.values, 'dorsal');
}

test('a fitted shirt is far from being told, the same person in a loose one is at the limit', () => {
  const fitted = shirtOf(quietFrame('hinge-base'), 'right');
  const loose = shirtOf(quietFrame('hinge-loose-shirt'), 'right');
  expect(fitted).toBeLessThan(-1.5);
  expect(loose).toBeGreaterThan(fitted + 1.5);
  // Clear cases only: this one is a little short of it, or a little beyond.
  expect(Math.abs(loose)).toBeLessThan(1);
});

test('neither facing matters, nor where the frame comes from', () => {
  expect(shirtOf(mirrored(hingeFrames[0]!), 'right')).toBeCloseTo(shirtOf(hingeFrames[0]!, 'left'), 1);
});
