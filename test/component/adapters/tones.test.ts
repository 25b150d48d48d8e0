import { describe, expect, test } from 'vitest';
import { playTone, type Tone } from '../../../src/feedback/tones.ts';
import {
  between,
  largestStep,
  peak,
  pitchHz,
  render,
  SAMPLE_RATE_HZ,
  sounding,
  strengthAt,
} from './tones-listening.ts';

const ALL: readonly Tone[] = ['seen', 'lost', 'prompt', 'count', 'go', 'alert', 'end'];

const STARTS_S = 0.1;
const played = (tone: Tone): Promise<Float32Array> =>
  render(1.5, (context) => {
    playTone(context, context.destination, tone, STARTS_S);
    return [];
  });
const lengthS = (samples: Float32Array): number => sounding(samples).reduce((sum, [from, to]) => sum + to - from, 0);
const pitchAt = (samples: Float32Array, atS: number): number =>
  pitchHz(between(samples, STARTS_S + atS, STARTS_S + atS + 0.05));

describe('every tone', () => {
  test.each(ALL)('%s is heard from its start on, and then no more', async (tone) => {
    const samples = await played(tone);
    const spans = sounding(samples);
    expect(peak(between(samples, 0, STARTS_S))).toBe(0);
    expect(spans[0]![0]).toBeGreaterThanOrEqual(STARTS_S - 0.005);
    expect(spans[0]![0]).toBeLessThan(STARTS_S + 0.02);
    expect(peak(samples)).toBeGreaterThan(0.1);
    // Far below a voice, which peaks near full scale.
    expect(peak(samples)).toBeLessThan(0.3);
    expect(peak(between(samples, 1.4, 1.5))).toBe(0);
  });

  test.each(ALL)('%s begins and ends without a click', async (tone) => {
    // A sine of 1568 Hz at a quarter of the loudest and a triangle of 784 Hz step by 0.025; a cut-off note by 0.2.
    expect(largestStep(await played(tone))).toBeLessThan(0.035);
  });
});

describe('by ear', () => {
  test('seen goes up and lost goes down, by two notes', async () => {
    const [seen, lost] = [await played('seen'), await played('lost')];
    expect(pitchAt(seen, 0.22) / pitchAt(seen, 0.04)).toBeCloseTo(1.5, 1);
    expect(pitchAt(lost, 0.22) / pitchAt(lost, 0.04)).toBeCloseTo(0.75, 1);
  });

  test('a prompt is one soft note that stays where it is', async () => {
    const prompt = await played('prompt');
    expect(sounding(prompt)).toHaveLength(1);
    expect(pitchAt(prompt, 0.2)).toBeCloseTo(pitchAt(prompt, 0.03), -1);
    expect(lengthS(prompt)).toBeGreaterThan(0.25);
  });

  test('a count is a pip: a third of a prompt at most, loudest at once', async () => {
    const [count, prompt] = [await played('count'), await played('prompt')];
    expect(lengthS(count)).toBeLessThan(lengthS(prompt) / 3);
    const loudestAtS = count.indexOf(count.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a))) / SAMPLE_RATE_HZ;
    expect(loudestAtS - STARTS_S).toBeLessThan(0.01);
  });

  test('go is longer than a prompt, and brighter: it has overtones', async () => {
    const [go, prompt] = [await played('go'), await played('prompt')];
    expect(lengthS(go)).toBeGreaterThan(1.5 * lengthS(prompt));
    const brightness = (samples: Float32Array, hz: number): number => {
      const held = between(samples, STARTS_S + 0.05, STARTS_S + 0.25);
      return strengthAt(held, 2 * hz) / strengthAt(held, hz);
    };
    expect(brightness(go, 784)).toBeGreaterThan(0.3);
    expect(brightness(prompt, 587)).toBeLessThan(0.02);
  });

  test('an alert is two notes of one low pitch, each quicker than any of the others but the pip', async () => {
    const alert = await played('alert');
    const spans = sounding(alert);
    expect(spans).toHaveLength(2);
    for (const [fromS, toS] of spans) {
      expect(toS - fromS).toBeLessThan(0.12);
      expect(pitchHz(between(alert, fromS + 0.01, fromS + 0.07))).toBeCloseTo(294, -1);
    }
  });

  test('the end goes down by three calm notes', async () => {
    const end = await played('end');
    const pitches = [0.1, 0.4, 0.8].map((atS) => pitchAt(end, atS));
    expect(pitches[0]! / pitches[1]!).toBeGreaterThan(1.15);
    expect(pitches[1]! / pitches[2]!).toBeGreaterThan(1.15);
    expect(lengthS(end)).toBeGreaterThan(0.9);
  });
});
