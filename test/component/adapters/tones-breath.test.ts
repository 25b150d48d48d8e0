import { describe, expect, test } from 'vitest';
import { breathTone, type BreathTone } from '../../../src/feedback/breath-tone.ts';
import { between, largestStep, loudness, peak, pitchHz, render } from './tones-listening.ts';

/** 128 samples at 48 kHz, a multiple of which every update comes at. */
const BLOCK_S = 128 / 48_000;

/** What is heard when these updates come to the tone, at these moments. */
function heard(
  lengthS: number,
  updates: readonly (readonly [atS: number, (tone: BreathTone) => void])[],
): Promise<Float32Array> {
  return render(lengthS, (context) => {
    const tone = breathTone(context, context.destination);
    return updates.map(([atS, update]) => [Math.round(atS / BLOCK_S) * BLOCK_S, () => update(tone)] as const);
  });
}

const breath = (): Promise<Float32Array> =>
  heard(8, [
    [0.1, (tone) => tone.set({ circle: 'grow', ms: 2000 })],
    [2.1, (tone) => tone.set({ circle: 'stay', ms: 1000 })],
    [3.1, (tone) => tone.set({ circle: 'shrink', ms: 3000 })],
  ]);

describe('the tone of a breath', () => {
  test('swells and rises with the way in, rests softly, sinks and fades with the way out, and then is silent', async () => {
    const samples = await breath();
    const at = (fromS: number): Float32Array => between(samples, fromS, fromS + 0.3);
    expect(loudness(at(1.7))).toBeGreaterThan(2 * loudness(at(0.5)));
    expect(pitchHz(at(1.7))).toBeGreaterThan(1.2 * pitchHz(at(0.3)));
    expect(loudness(at(2.7))).toBeLessThan(0.5 * loudness(at(1.8)));
    expect(loudness(at(2.7))).toBeGreaterThan(0.002);
    expect(pitchHz(at(5.2))).toBeLessThan(0.85 * pitchHz(at(3.5)));
    expect(loudness(at(5.2))).toBeLessThan(0.6 * loudness(at(3.8)));
    expect(peak(at(7))).toBeLessThan(0.0005);
  });

  test('is far below a voice, and nothing clicks', async () => {
    const samples = await breath();
    expect(peak(samples)).toBeLessThan(0.08);
    // A triangle of that size at 300 Hz moves so far from one sample to the next.
    expect(largestStep(samples)).toBeLessThan(0.004);
  });

  test('ends softly when it is told to, and when nobody tells it anything', async () => {
    const stopped = await heard(3, [
      [0.1, (tone) => tone.set({ circle: 'grow', ms: 2000 })],
      [1.5, (tone) => tone.set(null)],
    ]);
    expect(peak(between(stopped, 2.3, 3))).toBeLessThan(0.0005);
    expect(largestStep(stopped)).toBeLessThan(0.004);
    const alone = await heard(3, [[0.1, (tone) => tone.set({ circle: 'grow', ms: 1000 })]]);
    expect(peak(between(alone, 2, 3))).toBeLessThan(0.0005);
  });

  test('is softer while a line is spoken', async () => {
    const plain = await heard(2, [[0.1, (tone) => tone.set({ circle: 'grow', ms: 1500 })]]);
    const ducked = await heard(2, [
      [0.1, (tone) => tone.set({ circle: 'grow', ms: 1500 })],
      [0.5, (tone) => tone.duck(true)],
    ]);
    expect(loudness(between(ducked, 1.2, 1.5))).toBeLessThan(0.35 * loudness(between(plain, 1.2, 1.5)));
  });
});
