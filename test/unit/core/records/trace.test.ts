import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PoseFrame } from '../../../../src/core/pose/frame.ts';
import { packFrames, traceFile, unpackFrames, type TraceFile } from '../../../../src/core/records/trace.ts';
import { frames as anyFrames } from '../../storage/make.ts';
import { blurred, emptied, hingeFrames, moved, withoutOutline, withPerson } from '../fixture.ts';

/** The two ways a trace is kept. */
const WAYS: [string, (frames: readonly PoseFrame[]) => readonly PoseFrame[]][] = [
  ['in the database', (frames) => unpackFrames(structuredClone(packFrames(frames)))],
  ['in a file', (frames) => unpackFrames(JSON.parse(JSON.stringify(traceFile('hip-hinge', frames))) as TraceFile)],
];

describe.each(WAYS)('a trace %s', (_name, kept) => {
  test('keeps pixels to a hundredth, metres to a tenth of a millimetre, visibility to a thousandth', () => {
    fc.assert(
      fc.property(fc.array(anyFrames, { maxLength: 4 }), (before) => {
        const after = kept(before);
        expect(after.map(shapeOf)).toEqual(before.map(shapeOf));
        after.forEach((frame, i) => {
          const [now, was] = [numbersOf(frame), numbersOf(before[i]!)];
          // A picture with an outline that leaps about: a tenth.
          expect(farthest(now.outline, was.outline)).toBeLessThan(0.0501);
          expect(farthest(now.px, was.px)).toBeLessThan(0.00501);
          expect(farthest(now.world, was.world)).toBeLessThan(0.0000501);
          expect(farthest(now.visibility, was.visibility)).toBeLessThan(0.000501);
          expect(farthest(now.edges, was.edges)).toBeLessThan(0.0501);
          expect(farthest(now.pitches, was.pitches)).toBeLessThan(0.00501);
        });
      }),
    );
  });

  test('keeps a real outline to a hundredth of a pixel, and does not drift along it', () => {
    const before = hingeFrames.map((frame) => moved(frame, 0.123456, -0.067891));
    kept(before).forEach(({ person }, i) => {
      expect(farthest(person!.outlinePx!, before[i]!.person!.outlinePx!)).toBeLessThan(0.0051);
    });
  });

  test('is the same however often it is kept', () => {
    const once = kept(hingeFrames.map((frame) => blurred(moved(frame, 0.123456, -0.067891), 7)));
    expect(kept(once)).toEqual(once);
  });

  test('holds the outline of a 4k picture', () => {
    const border = Array.from({ length: 160 }, (_, i) => (i <= 80 ? [24 * i, 0] : [3839.75, 27 * (i - 80)])).flat();
    const outlinePx = Float32Array.from(border.map((px, i) => (i % 2 ? px : 2 * Math.min(px, 1919.875))));
    const frame = { timestampMs: 0, widthPx: 3840, heightPx: 2160, person: { landmarks: [], world: [], outlinePx } };
    expect(kept([frame])).toEqual([frame]);
  });

  test('keeps the scene where somebody looked, and only there', () => {
    const nobody = { ...emptied(hingeFrames[3]!), scene: { luma: 12.3, others: false } };
    const somebody = { ...hingeFrames[3]!, scene: { luma: 0, others: true } };
    expect(kept([nobody, hingeFrames[4]!, somebody])).toEqual([nobody, hingeFrames[4]!, somebody]);
  });

  test('keeps the edge width where there is one, however wide', () => {
    const sharp = withPerson(hingeFrames[3]!, () => ({ edgeWidthPx: Float32Array.of(0.5, 25.5, 25.6, 2040) }));
    expect(kept([hingeFrames[2]!, sharp, hingeFrames[4]!])).toEqual([hingeFrames[2]!, sharp, hingeFrames[4]!]);
  });

  test('keeps what was seen of the trunk where somebody looked, and only there', () => {
    const looked = (facing: 'left' | 'right', frame: PoseFrame): PoseFrame =>
      withPerson(frame, () => ({ trunk: { facing, pelvisDeg: -12.34, thoraxDeg: 179.99 } }));
    const frames = [hingeFrames[2]!, looked('left', hingeFrames[3]!), emptied(hingeFrames[4]!), looked('right', hingeFrames[5]!)]; // prettier-ignore
    expect(kept(frames)).toEqual(frames);
  });

  test('tells nobody from somebody without an outline', () => {
    const frames = [emptied(hingeFrames[3]!), withoutOutline(hingeFrames[4]!), hingeFrames[5]!];
    expect(kept(frames)).toEqual(frames);
  });

  test('keeps metres no body has at the limit, not on the other side', () => {
    const odd = withPerson(hingeFrames[3]!, ({ world }) => ({ world: world.map((at) => ({ ...at, zM: -9 })) }));
    expect(kept([odd])[0]!.person!.world[0]!.zM).toBeCloseTo(-3.2767, 4);
  });

  test('of nothing is nothing', () => {
    expect(kept([])).toEqual([]);
  });
});

/** What of a frame is there. */
function shapeOf({ person, scene, ...head }: PoseFrame): object {
  return {
    ...head,
    others: scene?.others,
    facing: person?.trunk?.facing,
    counts:
      person && [person.landmarks, person.world, person.outlinePx, person.edgeWidthPx].map((part) => part?.length),
  };
}

function numbersOf({ person, scene }: PoseFrame) {
  return {
    px: person?.landmarks.flatMap(({ xPx, yPx }) => [xPx, yPx]) ?? [],
    visibility: person?.landmarks.map(({ visibility }) => visibility) ?? [],
    world: person?.world.flatMap(({ xM, yM, zM }) => [xM, yM, zM]) ?? [],
    outline: person?.outlinePx ?? [],
    edges: [...(person?.edgeWidthPx ?? []), scene?.luma ?? 0],
    pitches: [person?.trunk?.pelvisDeg ?? 0, person?.trunk?.thoraxDeg ?? 0],
  };
}

function farthest(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Array.from(a, (value, i) => Math.abs(value - b[i]!)).reduce((most, each) => Math.max(most, each), 0);
}
