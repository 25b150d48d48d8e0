import { describe, expect, test } from 'vitest';
import { packFrame, unpackFrame } from '../../../../src/core/records/trace.ts';
import { bridgeTrace, emptied, fold, hingeFrames, hingeTrace, moved, withoutOutline, withPerson } from '../fixture.ts';

describe('a trace', () => {
  test.each([hingeTrace, bridgeTrace])('of a $exercise unpacked and packed again is the same', ({ schema, frames }) => {
    expect(schema).toBe('hingeline-trace/1');
    expect(frames.map((frame) => packFrame(unpackFrame(frame)))).toEqual(frames);
  });

  test('keeps pixels to a hundredth, metres to a tenth of a millimetre', () => {
    const original = moved(hingeFrames[40]!, 0.123456, -0.067891);
    const exact = withPerson(original, ({ world }) => ({ world: world.map((p) => ({ ...p, xM: p.xM + 0.00004 })) }));
    const person = exact.person!;
    const back = unpackFrame(JSON.parse(JSON.stringify(packFrame(exact))) as ReturnType<typeof packFrame>);
    expect(back).toMatchObject({ timestampMs: exact.timestampMs, widthPx: 640, heightPx: 480 });
    expect(back.person!.landmarks).toHaveLength(33);
    back.person!.landmarks.forEach(({ xPx, yPx, visibility }, k) => {
      expect(Math.abs(xPx - person.landmarks[k]!.xPx)).toBeLessThan(0.00501);
      expect(Math.abs(yPx - person.landmarks[k]!.yPx)).toBeLessThan(0.00501);
      expect(Math.abs(visibility - person.landmarks[k]!.visibility)).toBeLessThan(0.000501);
    });
    back.person!.world.forEach(({ xM, yM, zM }, k) => {
      const was = person.world[k]!;
      expect(Math.max(Math.abs(xM - was.xM), Math.abs(yM - was.yM), Math.abs(zM - was.zM))).toBeLessThan(0.0000501);
    });
    expect(back.person!.outlinePx).toHaveLength(person.outlinePx!.length);
    back.person!.outlinePx!.forEach((v, i) => expect(Math.abs(v - person.outlinePx![i]!)).toBeLessThan(0.0051));
  });

  test('is small: no number with more digits than it is worth', () => {
    const { lm, wl, ol } = packFrame(moved(hingeFrames[40]!, 1 / 3, 1 / 7));
    for (const value of [...lm!, ...wl!, ...ol!]) expect(String(value).length).toBeLessThanOrEqual(8);
  });

  test('keeps the scene where there is one: luma to a tenth, and whether somebody else is there', () => {
    const scene = { luma: 83.27, others: true };
    expect(unpackFrame(packFrame({ ...hingeFrames[3]!, scene })).scene).toEqual({ luma: 83.3, others: true });
    const nobody = { ...emptied(hingeFrames[3]!), scene: { luma: 12, others: false } };
    expect(unpackFrame(packFrame(nobody))).toEqual(nobody);
    expect(packFrame(hingeFrames[3]!)).not.toHaveProperty('sc');
  });

  test('tells nobody from somebody without an outline', () => {
    const [nobody, noOutline] = [emptied(hingeFrames[3]!), withoutOutline(hingeFrames[3]!)];
    expect(unpackFrame(packFrame(nobody))).toEqual(nobody);
    expect(unpackFrame(packFrame(noOutline))).toEqual(noOutline);
    expect(packFrame(nobody)).not.toHaveProperty('lm');
  });

  test('gives the same reps when it is analysed again', () => {
    const odd = hingeFrames.map((frame) => moved(frame, 0.123, 0.456));
    const again = fold(odd.map((frame) => unpackFrame(packFrame(frame))));
    const first = fold(odd);
    expect(again.reps).toHaveLength(3);
    again.reps.forEach(({ verdict, hipFlexionPeakDeg, lumbarPeakDeg }, i) => {
      expect(verdict).toBe(first.reps[i]!.verdict);
      expect(Math.abs(hipFlexionPeakDeg! - first.reps[i]!.hipFlexionPeakDeg!)).toBeLessThan(0.2);
      expect(Math.abs(lumbarPeakDeg! - first.reps[i]!.lumbarPeakDeg!)).toBeLessThan(0.2);
    });
  });
});
