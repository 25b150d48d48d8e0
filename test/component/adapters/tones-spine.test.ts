import { describe, expect, test } from 'vitest';
import { hipHinge } from '../../../src/exercises/hip-hinge/exercise.ts';
import type { SpineSound } from '../../../src/core/session/spine-sound.ts';
import type { Angle } from '../../../src/core/reading.ts';
import { spineSound } from '../../../src/core/session/spine-sound.ts';
import { spineTone, type SpineTone } from '../../../src/feedback/spine-tone.ts';
import { between, largestStep, loudness, peak, pitchHz, render, strengthAt } from './tones-listening.ts';

/** 128 samples at 48 kHz, a multiple of which every update comes at. */
const BLOCK_S = 128 / 48_000;
const block = (atS: number): number => Math.round(atS / BLOCK_S) * BLOCK_S;

/** What is heard when these updates come to the tone, at these moments. */
function heard(
  lengthS: number,
  updates: readonly (readonly [atS: number, (tone: SpineTone) => void])[],
): Promise<Float32Array> {
  return render(lengthS, (context) => {
    const tone = spineTone(context, context.destination);
    return updates.map(([atS, update]) => [block(atS), () => update(tone)] as const);
  });
}

/** Without the hips, by its size alone. */
const hip: Angle = { kind: 'unavailable', reason: 'legs-hidden' };
const backOf = (lumbar: Angle): SpineSound | null => spineSound({ lumbar, hip, repPhase: 'going' }, hipHinge);
const at = (deg: number): SpineSound | null => backOf({ kind: 'measured', deg, sigmaDeg: 3 });
const UNSURE = backOf({ kind: 'unsure', deg: 30, sigmaDeg: 10 })!;

/** Half a second of a back at this angle. */
const backAt = async (deg: number): Promise<Float32Array> =>
  between(await heard(0.8, [[0.1, (tone) => tone.set(at(deg))]]), 0.4, 0.7);

describe('the tone of the back', () => {
  test('is nothing at all in the green band', async () => {
    const samples = await heard(
      0.8,
      [0.1, 0.2, 0.3].map((atS, i) => [atS, (tone) => tone.set(at(8 * i))] as const),
    );
    expect(peak(samples)).toBe(0);
  });

  test('rises in pitch and loudness as a rounding back goes past green, amber and red', async () => {
    const sounds = await Promise.all([27, 30, 35, 40].map(backAt));
    const pitches = sounds.map(pitchHz);
    const levels = sounds.map(loudness);
    expect(pitches).toEqual(pitches.toSorted((a, b) => a - b));
    expect(levels).toEqual(levels.toSorted((a, b) => a - b));
    expect(pitches[3]! / pitches[0]!).toBeGreaterThan(1.6);
    expect(levels[0]!).toBeGreaterThan(0.005);
    // Far below a voice, which peaks near full scale.
    expect(peak(sounds[3]!)).toBeLessThan(0.2);
  });

  test('has a register of its own for arching', async () => {
    expect(pitchHz(await backAt(-11))).toBeGreaterThan(pitchHz(await backAt(40)) * 1.2);
  });

  test('is muffled, quiet and low when unsure', async () => {
    const unsure = between(await heard(0.8, [[0.1, (tone) => tone.set(UNSURE)]]), 0.4, 0.7);
    const clear = await backAt(40);
    expect(pitchHz(unsure)).toBeCloseTo(196, -1);
    expect(loudness(unsure)).toBeGreaterThan(0.005);
    expect(loudness(unsure)).toBeLessThan(loudness(clear) / 1.7);
    /** The fourth overtone beside the fundamental. */
    const overtone = (samples: Float32Array, hz: number): number =>
      strengthAt(samples, 5 * hz) / strengthAt(samples, hz);
    expect(overtone(unsure, UNSURE.pitchHz)).toBeLessThan(overtone(clear, at(40)!.pitchHz) / 2);
    const above = (samples: Float32Array): number => {
      let sum = 0;
      for (let hz = 900; hz < 4000; hz += 5) sum += strengthAt(samples, hz) ** 2;
      return Math.sqrt(sum);
    };
    expect(above(unsure) / loudness(unsure)).toBeLessThan(above(clear) / loudness(clear) / 5);
  });

  test('glides to a new pitch: after 20 ms still on the way, there within 120 ms', async () => {
    const samples = await heard(0.8, [
      [0.05, (tone) => tone.set(at(27))],
      [0.4, (tone) => tone.set(at(40))],
    ]);
    const onTheWay = pitchHz(between(samples, 0.4, 0.425));
    expect(onTheWay).toBeGreaterThan(1.05 * at(27)!.pitchHz);
    expect(onTheWay).toBeLessThan(0.85 * at(40)!.pitchHz);
    expect(pitchHz(between(samples, 0.52, 0.6))).toBeGreaterThan(0.95 * at(40)!.pitchHz);
    expect(pitchHz(between(samples, 0.36, 0.4))).toBeCloseTo(at(27)!.pitchHz, -1);
  });

  test('changes, begins and ends without a click', async () => {
    const steady = Math.max(largestStep(await backAt(40)), largestStep(await backAt(-31)));
    const wild = await heard(3, [
      [0.1, (tone) => tone.set(at(40))],
      [0.5, (tone) => tone.set(null)],
      [0.51, (tone) => tone.set(at(-31))],
      [0.9, (tone) => tone.set(UNSURE)],
      [1.1, (tone) => tone.duck(true)],
      [1.2, (tone) => tone.set(at(27))],
      [1.3, (tone) => tone.duck(false)],
      [1.4, (tone) => tone.set(at(40))],
      [1.41, (tone) => tone.set(at(-31))],
    ]);
    expect(peak(wild)).toBeGreaterThan(0.03);
    expect(largestStep(wild)).toBeLessThan(1.15 * steady);
  });

  test('is gone 300 ms after silence was asked for, in one breath with a later update too', async () => {
    const samples = await heard(1.2, [
      [0.1, (tone) => tone.set(at(40))],
      [
        0.5,
        (tone) => {
          tone.set(at(35));
          tone.set(null);
        },
      ],
    ]);
    expect(peak(between(samples, 0.4, 0.5))).toBeGreaterThan(0.03);
    expect(peak(between(samples, 0.8, 1.2))).toBeLessThan(1e-4);
  });

  test('falls silent by itself a second after the last update', async () => {
    const samples = await heard(3, [
      [0.1, (tone) => tone.set(at(40))],
      [0.6, (tone) => tone.set(at(40))],
    ]);
    expect(peak(between(samples, 1.4, 1.55))).toBeGreaterThan(0.03);
    expect(peak(between(samples, 2, 3))).toBeLessThan(1e-4);
  });

  test('goes on without a break while updates come', async () => {
    const updates = Array.from(
      { length: 60 },
      (_, i) => [0.1 + i / 20, (tone: SpineTone) => tone.set(at(40))] as const,
    );
    const samples = await heard(3.2, updates);
    for (let fromS = 0.4; fromS < 3; fromS += 0.1) {
      expect(loudness(between(samples, fromS, fromS + 0.1))).toBeGreaterThan(0.02);
    }
  });

  test('begins again at its own pitch, not by a sweep from the last one', async () => {
    const samples = await heard(1.5, [
      [0.1, (tone) => tone.set(at(-40))],
      [0.3, (tone) => tone.set(null)],
      [1, (tone) => tone.set(at(40))],
    ]);
    expect(pitchHz(between(samples, 1.005, 1.045))).toBeCloseTo(at(40)!.pitchHz, -1);
  });

  test('is 12 dB softer while a line is spoken', async () => {
    const samples = await heard(2.5, [
      [0.1, (tone) => tone.set(at(40))],
      [0.6, (tone) => tone.duck(true)],
      [0.9, (tone) => tone.set(at(40))],
      [1.4, (tone) => tone.duck(false)],
      [1.5, (tone) => tone.set(at(40))],
    ]);
    const before = loudness(between(samples, 0.4, 0.6));
    expect(20 * Math.log10(loudness(between(samples, 0.9, 1.3)) / before)).toBeCloseTo(-12, 0);
    expect(loudness(between(samples, 1.7, 1.9))).toBeCloseTo(before, 2);
  });
});
