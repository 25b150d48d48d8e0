import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Speaker } from '../../../src/ports/ports.ts';
import { browserSpeaker } from '../../../src/feedback/speech.ts';
import { tap } from './tones-listening.ts';

/** Listens to whatever the page sends to the loudspeakers. */
function listen(): () => number {
  const taps: AnalyserNode[] = [];
  const original = Object.getOwnPropertyDescriptor(BaseAudioContext.prototype, 'destination')!;
  vi.spyOn(BaseAudioContext.prototype, 'destination', 'get').mockImplementation(function (this: BaseAudioContext) {
    const tap = new AnalyserNode(this);
    tap.connect((original.get as () => AudioDestinationNode).call(this));
    taps.push(tap);
    return tap as unknown as AudioDestinationNode;
  });
  return () => {
    const samples = new Float32Array(2048);
    return Math.max(
      0,
      ...taps.map((tap) => {
        tap.getFloatTimeDomainData(samples);
        return samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
      }),
    );
  };
}

beforeAll(tap);

let speaker: Speaker | null = null;
afterEach(() => {
  speaker?.silence();
  vi.restoreAllMocks();
});

test('a browser without a voice of the language says every line as its earcon', async () => {
  vi.spyOn(speechSynthesis, 'getVoices').mockReturnValue([]);
  const peakNow = listen();
  speaker = browserSpeaker(
    () => {},
    () => new AudioContext(),
  );
  speaker.unlock();
  speaker.say('Push your hips back.', 'alert');
  await vi.waitFor(() => expect(peakNow()).toBeGreaterThan(0.05), { timeout: 3000 });
  expect(speaker.voices()).toEqual([]);
});

test('a browser whose voice never begins says the line as its earcon after 600 ms, not before', async () => {
  const voice = { voiceURI: 'v', name: 'v', lang: 'en-GB', localService: true, default: true };
  vi.spyOn(speechSynthesis, 'getVoices').mockReturnValue([voice]);
  const speak = vi.spyOn(speechSynthesis, 'speak').mockImplementation(() => {});
  // The setter takes only the browser's own voices.
  vi.spyOn(SpeechSynthesisUtterance.prototype, 'voice', 'set').mockImplementation(() => {});
  const peakNow = listen();
  speaker = browserSpeaker(
    () => {},
    () => new AudioContext(),
  );
  speaker.unlock();
  const saidMs = performance.now();
  speaker.say('Push your hips back.', 'alert');
  expect(speak).toHaveBeenCalledTimes(2);
  expect(speak.mock.calls.map(([{ text, volume }]) => [text, volume])).toEqual([
    [' ', 0],
    ['Push your hips back.', 1],
  ]);
  await vi.waitFor(() => expect(peakNow()).toBeGreaterThan(0.05), { timeout: 3000, interval: 10 });
  expect(performance.now() - saidMs).toBeGreaterThanOrEqual(600);
});

test('a browser without speech synthesis still has its tones', async () => {
  vi.stubGlobal('speechSynthesis', undefined);
  const peakNow = listen();
  speaker = browserSpeaker(
    () => {},
    () => new AudioContext(),
  );
  vi.unstubAllGlobals();
  speaker.unlock();
  speaker.tone('seen');
  await vi.waitFor(() => expect(peakNow()).toBeGreaterThan(0.05), { timeout: 3000 });
});
