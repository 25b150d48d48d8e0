import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { VoiceSettings } from '../../../src/ports/ports.ts';
import { speakable } from '../../../src/feedback/speakable.ts';
import { speakerOn } from '../../../src/feedback/speech.ts';
import { fakeSound, FakeSynthesis, FakeUtterance, fakeVoice } from './fakes.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const SETTINGS: VoiceSettings = { on: true, volume: 0.8, rate: 1.2, language: 'en', voiceUri: null, spineTone: true };
const TONE = { pitchHz: 300, gain: 0.5, cutoffHz: 1800 };

function make(synthesis: FakeSynthesis | undefined = new FakeSynthesis(), settings: Partial<VoiceSettings> = {}) {
  const sound = fakeSound();
  const unheard: string[] = [];
  const speaker = speakerOn(
    {
      synthesis: synthesis as unknown as SpeechSynthesis,
      makeUtterance: (text) => new FakeUtterance(text) as unknown as SpeechSynthesisUtterance,
      sound,
    },
    (text) => unheard.push(text),
  );
  speaker.configure({ ...SETTINGS, ...settings });
  sound.log.length = 0;
  return { synthesis, speaker, sound, unheard };
}

describe('a line', () => {
  test('is spoken with plain spaces, whatever holds it together where it is read', () => {
    const { speaker, synthesis } = make();
    speaker.say('Il dit\u00a0: «\u00a0Prêt\u00a0?\u00a0»', 'alert');
    expect(synthesis.spoken.map(({ text }) => text)).toEqual(['Il dit : « Prêt ? »']);
  });

  test('is spoken at once with the voice, its language, the rate and the volume of the settings', () => {
    const { speaker, synthesis, sound } = make();
    speaker.say('Hips back.', 'alert');
    expect(synthesis.spoken).toHaveLength(1);
    const [{ voice, lang, rate, volume }] = synthesis.spoken as [FakeUtterance];
    expect({ voice: voice?.voiceURI, lang, rate, volume }).toEqual({
      voice: 'Anna',
      lang: 'en-GB',
      rate: 1.2,
      volume: 0.8,
    });
    vi.advanceTimersByTime(5000);
    expect(synthesis.heard).toEqual(['Hips back.']);
    expect(sound.log).toEqual([]);
  });

  test('does not cancel anything when nothing is being spoken', () => {
    const { speaker, synthesis } = make();
    speaker.say('One.', 'count');
    vi.advanceTimersByTime(2000);
    speaker.say('Two.', 'count');
    vi.advanceTimersByTime(2000);
    expect(synthesis.calls).toEqual(['speak', 'speak']);
    expect(synthesis.heard).toEqual(['One.', 'Two.']);
  });

  test('cuts off what is being spoken, lets the browser cancel it, and begins within 100 ms', async () => {
    const { speaker, synthesis, sound } = make();
    speaker.say('Eight reps, six clean.', 'prompt');
    await vi.advanceTimersByTimeAsync(500);
    speaker.say('Hips back.', 'alert');
    expect(synthesis.calls).toEqual(['speak', 'cancel']);
    await vi.advanceTimersByTimeAsync(100);
    expect(synthesis.heard).toEqual(['Eight reps, six clean.', '(cut off)', 'Hips back.']);
    await vi.advanceTimersByTimeAsync(5000);
    expect(sound.log).toEqual([]);
  });

  test('is the only one: of three asked for in one breath the last is heard', async () => {
    const { speaker, synthesis } = make();
    speaker.say('One.', 'count');
    speaker.say('Two.', 'count');
    speaker.say('Three.', 'count');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(synthesis.heard).toEqual(['Three.']);
  });

  test('is resumed where the browser had paused', () => {
    const { speaker, synthesis } = make();
    synthesis.paused = true;
    speaker.say('One.', 'count');
    vi.advanceTimersByTime(500);
    expect(synthesis.heard).toEqual(['One.']);
  });

  test('softens the tone of the back while it is spoken, and no longer', () => {
    const { speaker, sound } = make();
    speaker.say('Hips back.', 'alert');
    vi.advanceTimersByTime(100);
    expect(sound.ducked).toBe(true);
    vi.advanceTimersByTime(1000);
    expect(sound.ducked).toBe(false);
  });

  test('softens it still when it has cut another one off', async () => {
    const { speaker, sound } = make();
    speaker.say('One.', 'count');
    await vi.advanceTimersByTimeAsync(500);
    speaker.say('Hips back.', 'alert');
    await vi.advanceTimersByTimeAsync(900);
    expect(sound.ducked).toBe(true);
  });

  test('whose end is never told softens it no longer than a line can last', () => {
    const { speaker, sound, synthesis } = make();
    synthesis.lastsMs = 1e6;
    speaker.say('Hips back.', 'alert');
    vi.advanceTimersByTime(3500);
    expect(sound.ducked).toBe(true);
    vi.advanceTimersByTime(1500);
    expect(sound.ducked).toBe(false);
  });
});

describe('a slow voice', () => {
  test('is cut off 600 ms after the line was asked for; its earcon sounds and the line never comes', () => {
    const { speaker, synthesis, sound } = make();
    synthesis.startsAfterMs = 601;
    speaker.say('Hips back.', 'alert');
    vi.advanceTimersByTime(599);
    expect(sound.log).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(sound.log).toEqual(['alert']);
    vi.advanceTimersByTime(10_000);
    expect(synthesis.heard).toEqual([]);
    expect(sound.ducked).toBe(false);
  });

  test('that begins after all does not pass for the line that came after', () => {
    const { speaker, synthesis, sound } = make();
    synthesis.startsAfterMs = null;
    speaker.say('One.', 'count');
    vi.advanceTimersByTime(600);
    speaker.say('Hips back.', 'alert');
    synthesis.spoken[0]!.dispatchEvent(new Event('start'));
    synthesis.spoken[0]!.dispatchEvent(new Event('end'));
    vi.advanceTimersByTime(600);
    expect(sound.log).toEqual(['count', 'alert']);
  });

  test('has no longer when its line cut another one off', async () => {
    const { speaker, synthesis, sound } = make();
    speaker.say('One.', 'count');
    await vi.advanceTimersByTimeAsync(500);
    synthesis.startsAfterMs = 560;
    speaker.say('Hips back.', 'alert');
    await vi.advanceTimersByTimeAsync(600);
    expect(sound.log).toEqual(['alert']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(synthesis.heard).toEqual(['One.', '(cut off)']);
  });

  test('that was late twice in a row gives way to another', () => {
    const { speaker, synthesis, sound } = make(
      new FakeSynthesis([fakeVoice('best', 'en-GB', { default: true }), fakeVoice('other', 'en-US')]),
    );
    synthesis.slowVoices.set('best', null);
    for (const text of ['One.', 'Two.', 'Three.']) {
      speaker.say(text, 'count');
      vi.advanceTimersByTime(3000);
    }
    expect(sound.log).toEqual(['count', 'count']);
    expect(synthesis.heard).toEqual(['Three.']);
  });

  test('that was late once between lines in time stays', () => {
    const { speaker, synthesis, sound } = make(
      new FakeSynthesis([fakeVoice('best', 'en-GB', { default: true }), fakeVoice('other', 'en-US')]),
    );
    for (const delayMs of [null, 50, null, 50]) {
      synthesis.slowVoices.set('best', delayMs);
      speaker.say('One.', 'count');
      vi.advanceTimersByTime(3000);
    }
    expect(sound.log).toEqual(['count', 'count']);
    expect(synthesis.spoken.map(({ voice }) => voice?.voiceURI)).toEqual(['best', 'best', 'best', 'best']);
  });

  test('that is the only one is tried again with every line', () => {
    const { speaker, synthesis, sound } = make();
    synthesis.startsAfterMs = null;
    for (const text of ['One.', 'Two.', 'Three.']) {
      speaker.say(text, 'count');
      vi.advanceTimersByTime(3000);
    }
    synthesis.startsAfterMs = 50;
    speaker.say('Four.', 'count');
    vi.advanceTimersByTime(3000);
    expect(sound.log).toEqual(['count', 'count', 'count']);
    expect(synthesis.heard).toEqual(['Four.']);
  });

  test('gets another chance when it is chosen anew', () => {
    const { speaker, synthesis } = make(
      new FakeSynthesis([fakeVoice('best', 'en-GB', { default: true }), fakeVoice('other', 'en-US')]),
    );
    synthesis.slowVoices.set('best', null);
    for (const text of ['One.', 'Two.']) {
      speaker.say(text, 'count');
      vi.advanceTimersByTime(3000);
    }
    speaker.configure({ ...SETTINGS, voiceUri: 'best' });
    speaker.say('Three.', 'count');
    expect(synthesis.spoken.at(-1)!.voice?.voiceURI).toBe('best');
  });
});

describe('a synthesis that is stuck', () => {
  test('for ever “speaking” keeps no line from being heard as its earcon in time, and speaks again once it is free', async () => {
    const { speaker, synthesis, sound } = make();
    const { cancel } = synthesis;
    synthesis.lastsMs = 1e9;
    speaker.say('One.', 'count');
    await vi.advanceTimersByTimeAsync(5000);
    // What is asked to end does not.
    synthesis.cancel = () => {};
    for (const earcon of ['alert', 'prompt'] as const) {
      speaker.say('Hips back.', earcon);
      await vi.advanceTimersByTimeAsync(600);
      expect(sound.log.at(-1)).toBe(earcon);
      await vi.advanceTimersByTimeAsync(3000);
    }
    synthesis.cancel = cancel;
    synthesis.lastsMs = 500;
    speaker.say('Three.', 'count');
    await vi.advanceTimersByTimeAsync(1000);
    expect(synthesis.heard.at(-1)).toBe('Three.');
  });

  test('a piece whose end is never told keeps neither the rest of its line nor the next one', async () => {
    const { speaker, synthesis, sound } = make();
    const text = 'A long line. '.repeat(25).trim();
    const pieces = speakable(text, SETTINGS.rate);
    expect(pieces).toHaveLength(2);
    synthesis.lastsMs = 1e9;
    speaker.say(text, 'prompt');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(synthesis.heard).toEqual([pieces[0], '(cut off)', pieces[1]]);
    expect(sound.ducked).toBe(false);
    synthesis.lastsMs = 500;
    speaker.say('Two.', 'count');
    await vi.advanceTimersByTimeAsync(100);
    expect(synthesis.heard.at(-1)).toBe('Two.');
    expect(sound.log).toEqual([]);
  });

  test.each(['speak', 'cancel', 'resume', 'getVoices'] as const)(
    'that throws from `%s` stops nothing',
    async (name) => {
      const { speaker, synthesis, sound } = make();
      synthesis.paused = true;
      synthesis[name] = () => {
        throw new Error('dead');
      };
      speaker.unlock();
      speaker.say('One.', 'count');
      speaker.say('Two.', 'alert');
      await vi.advanceTimersByTimeAsync(700);
      expect(sound.log.at(-1)).toBe('alert');
    },
  );
});

describe('a line that ends with an error', () => {
  const two = () => new FakeSynthesis([fakeVoice('best', 'en-GB', { default: true }), fakeVoice('other', 'en-US')]);
  const failTwice = (error: SpeechSynthesisErrorCode) => {
    const made = make(two());
    for (const text of ['One.', 'Two.']) {
      made.speaker.say(text, 'count');
      made.synthesis.failNow(error);
      vi.advanceTimersByTime(3000);
    }
    made.speaker.say('Three.', 'count');
    return { ...made, third: made.synthesis.spoken.at(-1)!.voice?.voiceURI };
  };

  test.each(['synthesis-failed', 'voice-unavailable', 'network'] as const)(
    'of the voice (%s) is heard as its earcon, and twice is enough',
    (error) => {
      const { sound, third } = failTwice(error);
      expect(sound.log).toEqual(['count', 'count']);
      expect(third).toBe('other');
    },
  );

  test.each(['interrupted', 'canceled', 'not-allowed'] as const)(
    'that is not the voice’s doing (%s) is heard as its earcon and not held against the voice',
    (error) => {
      const { sound, third } = failTwice(error);
      expect(sound.log).toEqual(['count', 'count']);
      expect(third).toBe('best');
    },
  );

  test('after it has begun is not told twice', () => {
    const { speaker, synthesis, sound } = make();
    speaker.say('Hips back.', 'alert');
    vi.advanceTimersByTime(200);
    synthesis.failNow('audio-busy');
    vi.advanceTimersByTime(3000);
    expect(sound.log).toEqual([]);
    expect(sound.ducked).toBe(false);
  });
});

describe('a line too long for one breath of the browser', () => {
  const text = Array.from({ length: 30 }, (_, i) => `Sentence ${i}.`).join(' ');
  const pieces = speakable(text, SETTINGS.rate);
  /** A synthesis that takes its time for each piece. */
  const patient = (): FakeSynthesis => {
    const synthesis = new FakeSynthesis();
    synthesis.lastsMs = 11_000;
    return synthesis;
  };

  test('is heard whole, piece after piece in their order, with the same voice; the tone of the back is soft throughout', async () => {
    const { speaker, synthesis, sound } = make(patient());
    expect(pieces.length).toBeGreaterThan(1);
    speaker.say(text, 'prompt');
    for (const piece of pieces) {
      await vi.advanceTimersByTimeAsync(10_000);
      expect(synthesis.heard.at(-1)).toBe(piece);
      expect(sound.ducked).toBe(true);
      await vi.advanceTimersByTimeAsync(1050);
    }
    expect(synthesis.heard).toEqual(pieces);
    expect(synthesis.calls).toEqual(pieces.map(() => 'speak'));
    expect(new Set(synthesis.spoken.map(({ voice, rate }) => `${voice!.voiceURI} ${rate}`))).toEqual(
      new Set(['Anna 1.2']),
    );
    expect(sound.ducked).toBe(false);
    expect(sound.log).toEqual([]);
  });

  test('is cut off by a cue, and nothing of it comes afterwards', async () => {
    const { speaker, synthesis } = make(patient());
    speaker.say(text, 'prompt');
    await vi.advanceTimersByTimeAsync(5000);
    speaker.say('Hips back.', 'alert');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(synthesis.heard).toEqual([pieces[0], '(cut off)', 'Hips back.']);
  });

  test('is silenced whole', async () => {
    const { speaker, synthesis } = make(patient());
    speaker.say(text, 'prompt');
    await vi.advanceTimersByTimeAsync(11_050);
    speaker.silence();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(synthesis.heard).toEqual([pieces[0]]);
  });

  test('goes on after a piece in which the voice failed, and not after one that something else took its place of', async () => {
    const failed = make(patient());
    failed.speaker.say(text, 'prompt');
    await vi.advanceTimersByTimeAsync(3000);
    failed.synthesis.failNow('network');
    await vi.advanceTimersByTimeAsync(100);
    expect(failed.synthesis.heard).toEqual(pieces.slice(0, 2));
    const interrupted = make(patient());
    interrupted.speaker.say(text, 'prompt');
    await vi.advanceTimersByTimeAsync(3000);
    interrupted.synthesis.failNow('interrupted');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(interrupted.synthesis.heard).toEqual([pieces[0]]);
  });

  test('of which a piece is not begun in time is handed on from there, with its earcon', async () => {
    const { speaker, synthesis, sound, unheard } = make(patient());
    speaker.say(text, 'prompt');
    await vi.advanceTimersByTimeAsync(5000);
    synthesis.startsAfterMs = null;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(synthesis.heard).toEqual([pieces[0]]);
    expect(sound.log).toEqual(['prompt']);
    expect(unheard).toEqual([pieces.slice(1).join(' ')]);
    expect(sound.ducked).toBe(false);
  });
});

describe('without a voice', () => {
  test('and without a way to sound nothing can be heard', () => {
    const { synthesis, speaker, sound } = make(new FakeSynthesis([]));
    expect(speaker.canBeHeard()).toBe(true);
    sound.works = false;
    expect(speaker.canBeHeard()).toBe(false);
    synthesis.voices = [fakeVoice('Anna', 'en-GB')];
    synthesis.dispatchEvent(new Event('voiceschanged'));
    expect(speaker.canBeHeard()).toBe(true);
  });

  test('of the language every line is its earcon, and nothing is spoken in another language', () => {
    const { speaker, synthesis, sound } = make(new FakeSynthesis([fakeVoice('Giulia', 'it-IT')]));
    speaker.say('Hips back.', 'alert');
    speaker.say('One.', 'count');
    vi.advanceTimersByTime(3000);
    expect(sound.log).toEqual(['alert', 'count']);
    expect(synthesis.spoken).toEqual([]);
  });

  test('at all, as without speech synthesis, earcons, tones and the tone of the back remain', () => {
    const sound = fakeSound();
    const platform = { synthesis: undefined, makeUtterance: () => expect.fail('no utterances here'), sound };
    const unheard: string[] = [];
    const speaker = speakerOn(platform, (text) => unheard.push(text));
    speaker.configure(SETTINGS);
    sound.log.length = 0;
    speaker.unlock();
    speaker.say('One.', 'count');
    speaker.tone('lost');
    speaker.spine(TONE);
    expect(sound.log).toEqual(['unlock', 'count', 'lost', 'spine 300']);
    expect(unheard).toEqual(['One.']);
    expect(speaker.voices()).toEqual([]);
  });

  test('yet, the voice speaks from when it arrives with `voiceschanged`, and whoever watches is told once', () => {
    const { speaker, synthesis, sound } = make(new FakeSynthesis([]));
    const changed = vi.fn<() => void>();
    speaker.watchVoices(changed);
    speaker.say('One.', 'count');
    synthesis.voices = [fakeVoice('Anna', 'en-GB')];
    synthesis.dispatchEvent(new Event('voiceschanged'));
    synthesis.dispatchEvent(new Event('voiceschanged'));
    speaker.say('Two.', 'count');
    vi.advanceTimersByTime(3000);
    expect(sound.log).toEqual(['count']);
    expect(synthesis.heard).toEqual(['Two.']);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('yet, it is looked for after the unlock where the event never comes', () => {
    const { speaker, synthesis } = make(new FakeSynthesis([]));
    const changed = vi.fn<() => void>();
    speaker.watchVoices(changed);
    speaker.unlock();
    synthesis.voices = [fakeVoice('Anna', 'en-GB')];
    vi.advanceTimersByTime(300);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(speaker.voices().map(({ uri }) => uri)).toEqual(['Anna']);
    vi.advanceTimersByTime(60_000);
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

describe('the list of voices', () => {
  test('has those of the app’s languages, with where they live', () => {
    const { speaker } = make(
      new FakeSynthesis([
        fakeVoice('Anna', 'de-DE'),
        fakeVoice('Giulia', 'it-IT'),
        fakeVoice('Chloé', 'fra'),
        fakeVoice('Cloud', 'en_US', { localService: false }),
      ]),
    );
    expect(speaker.voices()).toEqual([
      { uri: 'Anna', name: 'Anna', lang: 'de-DE', language: 'de', local: true },
      { uri: 'Chloé', name: 'Chloé', lang: 'fra', language: 'fr', local: true },
      { uri: 'Cloud', name: 'Cloud', lang: 'en_US', language: 'en', local: false },
    ]);
  });
});

describe('the settings', () => {
  test('change the voice with the language from the next line on', async () => {
    const { speaker, synthesis } = make(
      new FakeSynthesis([fakeVoice('english', 'en-GB'), fakeVoice('german', 'de-DE')]),
    );
    speaker.say('Hips back.', 'alert');
    speaker.configure({ ...SETTINGS, language: 'de' });
    await vi.advanceTimersByTimeAsync(2000);
    speaker.say('Hüfte nach hinten.', 'alert');
    expect(synthesis.spoken.map(({ voice, lang }) => [voice?.voiceURI, lang])).toEqual([
      ['english', 'en-GB'],
      ['german', 'de-DE'],
    ]);
  });

  test('to a language without a voice cut off the line in the other one with the next earcon', async () => {
    const { speaker, synthesis, sound } = make();
    speaker.say('Hips back.', 'alert');
    await vi.advanceTimersByTimeAsync(200);
    speaker.configure({ ...SETTINGS, language: 'fr' });
    speaker.say('Trois.', 'count');
    expect(synthesis.heard).toEqual(['Hips back.', '(cut off)']);
    expect(sound.log.at(-1)).toBe('count');
  });

  test.each([
    ['off', { on: false }],
    ['volume 0', { volume: 0 }],
  ] as const)('%s is silence at once: of the line, of earcons, tones and the tone of the back', (_what, change) => {
    const { speaker, synthesis, sound } = make();
    speaker.spine(TONE);
    speaker.say('Hips back.', 'alert');
    vi.advanceTimersByTime(200);
    speaker.configure({ ...SETTINGS, ...change });
    expect(synthesis.heard).toEqual(['Hips back.', '(cut off)']);
    expect(sound.log.at(-1)).toBe('volume 0');
    sound.log.length = 0;
    speaker.say('One.', 'count');
    speaker.tone('seen');
    speaker.spine(TONE);
    speaker.breathe({ circle: 'grow', ms: 4000 });
    vi.advanceTimersByTime(3000);
    expect(sound.log).toEqual(['spine silent', 'breath silent']);
    expect(synthesis.spoken).toHaveLength(1);
  });

  test('turned off keep a late line from coming as its earcon', () => {
    const { speaker, synthesis, sound } = make();
    synthesis.startsAfterMs = null;
    speaker.say('Hips back.', 'alert');
    speaker.configure({ ...SETTINGS, on: false });
    sound.log.length = 0;
    vi.advanceTimersByTime(3000);
    expect(sound.log).toEqual([]);
  });

  test('without the tone of the back silence it, and it alone', () => {
    const { speaker, synthesis, sound } = make();
    speaker.spine(TONE);
    speaker.configure({ ...SETTINGS, spineTone: false });
    speaker.spine(TONE);
    speaker.tone('seen');
    speaker.say('One.', 'count');
    vi.advanceTimersByTime(200);
    expect(sound.log).toEqual(['spine 300', 'volume 0.8', 'spine silent', 'spine silent', 'seen']);
    expect(synthesis.heard).toEqual(['One.']);
  });
});

describe('the unlock', () => {
  test('resumes sound and speech and speaks one silent line, all inside the tap', () => {
    const { speaker, synthesis, sound } = make();
    speaker.unlock();
    expect(sound.log).toEqual(['unlock']);
    expect(synthesis.calls).toEqual(['resume', 'speak silently']);
    expect(synthesis.spoken[0]!.voice?.voiceURI).toBe('Anna');
    vi.advanceTimersByTime(3000);
    expect(synthesis.heard).toEqual([]);
  });

  test('does not hold up the first line', async () => {
    const { speaker, synthesis } = make();
    speaker.unlock();
    speaker.say('Stand side-on.', 'prompt');
    await vi.advanceTimersByTimeAsync(150);
    expect(synthesis.heard).toEqual(['Stand side-on.']);
  });
});

describe('silence', () => {
  test('ends the line, the tones and whatever was about to come', async () => {
    const { speaker, synthesis, sound } = make();
    speaker.say('One.', 'count');
    await vi.advanceTimersByTimeAsync(200);
    speaker.say('Two.', 'count');
    speaker.silence();
    await vi.advanceTimersByTimeAsync(5000);
    expect(synthesis.heard).toEqual(['One.', '(cut off)']);
    expect(sound.log).toEqual(['silence']);
    expect(sound.ducked).toBe(false);
  });
});

describe('what no voice says is handed on, to be read out', () => {
  const all = ['Two.', 'Hips back.'];
  const sayAll = ({ speaker }: ReturnType<typeof make>): void => {
    for (const text of all) {
      speaker.say(text, 'count');
      vi.advanceTimersByTime(3000);
    }
  };

  test('where the voice is off, or silent', () => {
    for (const settings of [{ on: false }, { volume: 0 }]) {
      const made = make(undefined, settings);
      sayAll(made);
      expect(made.unheard).toEqual(all);
      expect(made.synthesis.spoken).toEqual([]);
    }
  });

  test('where no voice speaks the language, begins in time, or can', () => {
    const foreign = make(new FakeSynthesis([fakeVoice('Giulia', 'it-IT')]));
    sayAll(foreign);
    expect(foreign.unheard).toEqual(all);
    const late = make();
    late.synthesis.startsAfterMs = null;
    sayAll(late);
    expect(late.unheard).toEqual(all);
    const failing = make();
    failing.speaker.say('One.', 'count');
    failing.synthesis.failNow('audio-busy');
    expect(failing.unheard).toEqual(['One.']);
  });

  test('and nothing that was heard, or that made way for a newer line', async () => {
    const made = make();
    sayAll(made);
    made.speaker.say('Three.', 'count');
    made.speaker.say('Four.', 'count');
    await vi.advanceTimersByTimeAsync(5000);
    expect(made.synthesis.heard).toEqual([...all, 'Four.']);
    expect(made.unheard).toEqual([]);
  });
});
