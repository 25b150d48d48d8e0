/** Stand-ins for the parts of a browser that speak and sound. */
import type { Sound } from '../../../src/feedback/sound.ts';

export function fakeVoice(
  uri: string,
  lang: string,
  { localService = true, default: isDefault = false }: { localService?: boolean; default?: boolean } = {},
): SpeechSynthesisVoice {
  return { voiceURI: uri, name: uri, lang, localService, default: isDefault };
}

export class FakeUtterance extends EventTarget {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  volume = 1;
  constructor(readonly text: string) {
    super();
  }
}

/**
 * A synthesis with a queue like a browser's: a line waits for the one before, begins after `startsAfterMs` (never when
 * null) and lasts `lastsMs`. What reaches the ears is in `heard`, with the time; a cut-off line is marked.
 */
export class FakeSynthesis extends EventTarget {
  paused = false;
  startsAfterMs: number | null = 50;
  /** Of single voices, where they differ. */
  readonly slowVoices = new Map<string, number | null>();
  lastsMs = 1000;
  readonly calls: string[] = [];
  readonly spoken: FakeUtterance[] = [];
  readonly heard: string[] = [];
  private queue: FakeUtterance[] = [];
  private sounding = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(public voices: readonly SpeechSynthesisVoice[] = [fakeVoice('Anna', 'en-GB')]) {
    super();
  }

  get speaking(): boolean {
    return this.queue.length > 0;
  }
  get pending(): boolean {
    return this.queue.length > 1;
  }
  getVoices(): readonly SpeechSynthesisVoice[] {
    return this.voices;
  }
  resume(): void {
    this.paused = false;
    this.calls.push('resume');
  }
  speak(utterance: FakeUtterance): void {
    this.calls.push(utterance.volume === 0 ? 'speak silently' : 'speak');
    this.spoken.push(utterance);
    this.queue.push(utterance);
    if (this.queue.length === 1) this.next();
  }
  cancel(): void {
    this.calls.push('cancel');
    clearTimeout(this.timer);
    const ended = this.queue;
    if (this.sounding) this.heard.push('(cut off)');
    this.queue = [];
    this.sounding = false;
    // Afterwards, as in Chrome.
    for (const utterance of ended) void Promise.resolve().then(() => this.fail(utterance, 'interrupted'));
  }
  /** The line at the front ends with an error. */
  failNow(error: SpeechSynthesisErrorCode): void {
    clearTimeout(this.timer);
    this.sounding = false;
    const first = this.queue.shift()!;
    const goesOn = this.queue.length > 0;
    this.fail(first, error);
    if (goesOn) this.next();
  }

  private fail(utterance: FakeUtterance, error: SpeechSynthesisErrorCode): void {
    utterance.dispatchEvent(Object.assign(new Event('error'), { error }));
  }
  private next(): void {
    const [first] = this.queue;
    if (!first || this.paused) return;
    const uri = first.voice?.voiceURI ?? '';
    const delayMs = this.slowVoices.has(uri) ? this.slowVoices.get(uri)! : this.startsAfterMs;
    if (delayMs === null) return;
    this.timer = setTimeout(() => {
      this.sounding = true;
      if (first.volume > 0) this.heard.push(first.text);
      first.dispatchEvent(new Event('start'));
      this.timer = setTimeout(() => {
        this.sounding = false;
        this.queue.shift();
        // Decided beforehand, as in Chrome: what is asked for by whom is told of the end begins by itself.
        const goesOn = this.queue.length > 0;
        first.dispatchEvent(new Event('end'));
        if (goesOn) this.next();
      }, this.lastsMs);
    }, delayMs);
  }
}

/** Writes down what it is asked. */
export function fakeSound(): Omit<Sound, 'works'> & { readonly log: string[]; ducked: boolean; works: boolean } {
  const log: string[] = [];
  return {
    log,
    ducked: false,
    unlock: () => void log.push('unlock'),
    works: true,
    play: (tone) => void log.push(tone),
    spine: (sound) => void log.push(sound ? `spine ${sound.pitchHz}` : 'spine silent'),
    breathe: (sound) => void log.push(sound ? `breath ${sound.circle} ${sound.ms}` : 'breath silent'),
    duck(on) {
      this.ducked = on;
    },
    setVolume: (volume) => void log.push(`volume ${volume}`),
    silence: () => void log.push('silence'),
  };
}
