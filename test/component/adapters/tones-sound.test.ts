import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { soundOn, type Sound } from '../../../src/feedback/sound.ts';
import { tap } from './tones-listening.ts';

/** A real context whose output is listened to. */
let context: AudioContext;
let analyser: AnalyserNode;
let sound: Sound;
let made: number;

beforeAll(tap);
beforeEach(() => {
  context = new AudioContext();
  analyser = new AnalyserNode(context, { fftSize: 2048 });
  analyser.connect(context.destination);
  // All that goes to the loudspeakers goes past the analyser.
  vi.spyOn(context, 'destination', 'get').mockReturnValue(analyser as unknown as AudioDestinationNode);
  made = 0;
  sound = soundOn(() => {
    made++;
    return context;
  }, document);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await context.close();
});

const running = () => vi.waitFor(() => expect(context.state).toBe('running'));
const suspended = () => vi.waitFor(() => expect(context.state).toBe('suspended'));
const peakNow = (): number => {
  const samples = new Float32Array(analyser.fftSize);
  analyser.getFloatTimeDomainData(samples);
  return samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
};
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** The loudest moment of the next while. */
const loudest = async (ms: number): Promise<number> => {
  const untilMs = performance.now() + ms;
  let most = 0;
  while (performance.now() < untilMs) {
    await wait(10);
    most = Math.max(most, peakNow());
  }
  return most;
};
const expectHeard = () => vi.waitFor(() => expect(peakNow()).toBeGreaterThan(0.03), { timeout: 2000, interval: 10 });
const expectHushed = () => vi.waitFor(() => expect(peakNow()).toBeLessThan(0.001), { timeout: 2000, interval: 10 });

const TONE = { pitchHz: 400, gain: 1, cutoffHz: 1800 };

describe('the sound of the page', () => {
  test('makes no context and no sound before it is unlocked', async () => {
    sound.play('seen');
    sound.spine(TONE);
    expect(made).toBe(0);
    expect(await loudest(200)).toBe(0);
  });

  test('plays tones and the tone of the back once it is unlocked, on one context for all', async () => {
    sound.unlock();
    sound.unlock();
    await running();
    sound.play('end');
    await expectHeard();
    await expectHushed();
    sound.spine(TONE);
    await expectHeard();
    sound.spine(null);
    await expectHushed();
    expect(made).toBe(1);
  });

  test('goes on on another context where the browser has closed the one before', async () => {
    sound.unlock();
    await running();
    await context.close();
    const heard: AudioContext[] = [];
    const after = soundOn(() => {
      heard.push(new AudioContext());
      return heard.at(-1)!;
    }, document);
    after.unlock();
    await heard[0]!.close();
    after.play('end');
    await vi.waitFor(() => expect(heard.map(({ state }) => state)).toEqual(['closed', 'running']));
    expect(after.works).toBe(true);
    await heard[1]!.close();
    context = new AudioContext();
  });

  test('does without where the browser has no way to sound, and tries again at the next unlock', () => {
    let tries = 0;
    const silent = soundOn(() => {
      tries++;
      throw new DOMException('no hardware', 'NotSupportedError');
    }, document);
    silent.unlock();
    silent.unlock();
    silent.play('end');
    silent.silence();
    expect([tries, silent.works]).toEqual([2, false]);
  });

  test('plays a tone that is asked for in the same breath as the unlock', async () => {
    await context.suspend();
    sound.unlock();
    sound.play('end');
    await vi.waitFor(() => expect(peakNow()).toBeGreaterThan(0.03), { timeout: 2000, interval: 10 });
  });

  test('drops a tone when sound comes back more than 600 ms after it was asked for', async () => {
    await context.suspend();
    const resume = context.resume.bind(context);
    vi.spyOn(context, 'resume').mockImplementation(async () => {
      await wait(700);
      return resume();
    });
    sound.unlock();
    sound.play('end');
    await running();
    expect(await loudest(500)).toBeLessThan(0.0002);
  });

  test('holds the device awake by something inaudible, and lets it sleep in silence', async () => {
    sound.unlock();
    await running();
    await wait(300);
    expect(peakNow()).toBeGreaterThan(0.00005);
    expect(await loudest(200)).toBeLessThan(0.0002);
    sound.silence();
    await suspended();
  });

  test('ends every sound in silence, and none of it comes back with the next unlock', async () => {
    sound.unlock();
    await running();
    sound.play('end');
    sound.spine(TONE);
    await expectHeard();
    sound.silence();
    await suspended();
    sound.unlock();
    await running();
    expect(await loudest(1200)).toBeLessThan(0.0002);
    sound.play('end');
    await expectHeard();
  });

  test('stays awake when it is unlocked in the very moment of silence', async () => {
    sound.unlock();
    await running();
    const states: AudioContextState[] = [];
    context.addEventListener('statechange', () => states.push(context.state));
    sound.silence();
    sound.unlock();
    await wait(400);
    expect(context.state).toBe('running');
    expect(states).not.toContain('suspended');
    sound.play('end');
    await expectHeard();
  });

  test('resumes by itself when the system has suspended it in a session, and not after one', async () => {
    sound.unlock();
    await running();
    await context.suspend();
    await running();
    sound.silence();
    await suspended();
    await wait(300);
    expect(context.state).toBe('suspended');
  });

  test('waits until the page is seen again where it was suspended behind it', async () => {
    sound.unlock();
    await running();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    await context.suspend();
    await wait(200);
    expect(context.state).toBe('suspended');
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await running();
  });

  test('does not bring a tone of the back from before a suspension back after it', async () => {
    sound.unlock();
    await running();
    sound.spine(TONE);
    await expectHeard();
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    await context.suspend();
    await wait(50);
    await context.resume();
    await wait(250);
    expect(await loudest(300)).toBeLessThan(0.001);
  });

  test('is as loud as the volume, and at volume 0 nothing at all', async () => {
    sound.unlock();
    await running();
    const loudnessAt = async (volume: number): Promise<number> => {
      sound.setVolume(volume);
      await wait(200);
      sound.spine(TONE);
      await wait(200);
      return loudest(200);
    };
    const [full, half] = [await loudnessAt(1), await loudnessAt(0.5)];
    expect(half / full).toBeGreaterThan(0.4);
    expect(half / full).toBeLessThan(0.6);
    sound.setVolume(0);
    sound.play('go');
    sound.spine(TONE);
    await wait(400);
    expect(await loudest(200)).toBeLessThan(1e-6);
  });
});
