/** Listens to what an audio graph renders: loudness, pitch, overtones, clicks. */

import { userEvent } from 'vitest/browser';

export const SAMPLE_RATE_HZ = 48_000;

/** Renders `build` for `lengthS`; `at` calls back at moments of audio time, which must be multiples of 128 samples. */
export async function render(
  lengthS: number,
  build: (context: OfflineAudioContext) => readonly (readonly [atS: number, then: () => void])[],
): Promise<Float32Array> {
  const context = new OfflineAudioContext(1, Math.round(lengthS * SAMPLE_RATE_HZ), SAMPLE_RATE_HZ);
  for (const [atS, then] of build(context)) {
    void context.suspend(atS).then(() => {
      then();
      return context.resume();
    });
  }
  return (await context.startRendering()).getChannelData(0);
}

/** The samples between two moments. */
export const between = (samples: Float32Array, fromS: number, toS: number): Float32Array =>
  samples.subarray(Math.round(fromS * SAMPLE_RATE_HZ), Math.round(toS * SAMPLE_RATE_HZ));

/** Root mean square. */
export const loudness = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

export const peak = (samples: Float32Array): number => samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0);

/** Largest jump from one sample to the next: what a click is made of. */
export function largestStep(samples: Float32Array): number {
  let most = 0;
  for (let i = 1; i < samples.length; i++) most = Math.max(most, Math.abs(samples[i]! - samples[i - 1]!));
  return most;
}

/** When sound is to be heard (above −50 dB of full scale), as [from, to] in seconds, gaps under 20 ms bridged. */
export function sounding(samples: Float32Array): readonly (readonly [fromS: number, toS: number])[] {
  const spans: [number, number][] = [];
  const window = Math.round(0.005 * SAMPLE_RATE_HZ);
  for (let i = 0; i + window <= samples.length; i += window) {
    if (loudness(samples.subarray(i, i + window)) < 0.003) continue;
    const [fromS, toS] = [i / SAMPLE_RATE_HZ, (i + window) / SAMPLE_RATE_HZ];
    const last = spans.at(-1);
    if (last && fromS - last[1] < 0.02) last[1] = toS;
    else spans.push([fromS, toS]);
  }
  return spans;
}

/** Strength of one frequency (Goertzel), as an amplitude. */
export function strengthAt(samples: Float32Array, hz: number): number {
  const step = (2 * Math.PI * hz) / SAMPLE_RATE_HZ;
  let [re, im] = [0, 0];
  samples.forEach((sample, i) => {
    // Hann window: neighbours do not leak in.
    const weighted = sample * (1 - Math.cos((2 * Math.PI * i) / (samples.length - 1)));
    re += weighted * Math.cos(step * i);
    im += weighted * Math.sin(step * i);
  });
  return (2 * Math.hypot(re, im)) / samples.length;
}

/** The pitch, by the shift at which the samples are most like themselves, between 100 and 2000 Hz. */
export function pitchHz(samples: Float32Array): number {
  const [shortest, longest] = [SAMPLE_RATE_HZ / 2000, SAMPLE_RATE_HZ / 100];
  const length = samples.length - Math.ceil(longest) - 1;
  if (length < longest) throw new RangeError('too short to hear a pitch');
  const likeness = (lag: number): number => {
    let [dot, own, shifted] = [0, 0, 0];
    for (let i = 0; i < length; i++) {
      dot += samples[i]! * samples[i + lag]!;
      own += samples[i]! ** 2;
      shifted += samples[i + lag]! ** 2;
    }
    return dot / Math.sqrt(own * shifted + 1e-20);
  };
  const lags = Array.from({ length: Math.floor(longest - shortest) }, (_, i) => Math.ceil(shortest) + i);
  const likenesses = lags.map(likeness);
  const most = Math.max(...likenesses);
  // The first peak nearly as high: later ones are multiples of the period.
  const best = likenesses.findIndex(
    (value, i) => value > 0.97 * most && value >= (likenesses[i - 1] ?? -1) && value >= (likenesses[i + 1] ?? -1),
  );
  return SAMPLE_RATE_HZ / lags[best]!;
}

/** A real tap: browsers let no page sound before one. */
export const tap = (): Promise<void> => userEvent.click(document.body);
