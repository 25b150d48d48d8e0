import { describe, expect, test } from 'vitest';
import { speakerOn } from '../../../src/feedback/speech.ts';
import { chooseVoice } from '../../../src/feedback/voice-choice.ts';

const voice = (lang: string, localService = true, isDefault = false): SpeechSynthesisVoice => ({
  lang,
  localService,
  default: isDefault,
  name: lang,
  voiceURI: lang,
});

class FakeUtterance extends EventTarget {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  volume = 1;
  constructor(readonly text: string) {
    super();
  }
}

class FakeSynthesis extends EventTarget {
  voices: SpeechSynthesisVoice[] = [voice('en-GB')];
  readonly log: string[] = [];
  last: FakeUtterance | null = null;
  getVoices(): SpeechSynthesisVoice[] {
    return this.voices;
  }
  speak(utterance: FakeUtterance): void {
    this.log.push(utterance.volume === 0 ? '(silent)' : utterance.text);
    this.last = utterance;
  }
  cancel(): void {
    this.log.push('(cancel)');
  }
  resume(): void {}
}

function make(synthesis: FakeSynthesis | undefined = new FakeSynthesis()) {
  const tones: string[] = [];
  const clock = { nowMs: 0 };
  const speaker = speakerOn({
    synthesis: synthesis as unknown as SpeechSynthesis,
    makeUtterance: (text) => new FakeUtterance(text) as unknown as SpeechSynthesisUtterance,
    tone: (kind) => void tones.push(kind),
    unlockTones: () => void tones.push('unlock'),
    now: () => clock.nowMs,
  });
  return { synthesis, speaker, tones, clock };
}

describe('the speaker', () => {
  test('cuts a weaker line off for a stronger one', () => {
    const { speaker, synthesis } = make();
    speaker.say('Step back.', 0);
    speaker.say('Chest long.', 5);
    expect(synthesis.log).toEqual(['Step back.', '(cancel)', 'Chest long.']);
  });

  test('drops a weaker line while a stronger one is spoken', () => {
    const { speaker, synthesis } = make();
    speaker.say('Chest long.', 5);
    speaker.say('one', 2);
    expect(synthesis.log).toEqual(['Chest long.']);
    synthesis.last!.dispatchEvent(new Event('end'));
    speaker.say('two', 2);
    expect(synthesis.log).toEqual(['Chest long.', 'two']);
  });

  test('lets an equal line that has just begun finish, and follows the newer one later', () => {
    const { speaker, synthesis, clock } = make();
    speaker.say('one', 2);
    clock.nowMs = 399;
    speaker.say('two', 2);
    clock.nowMs = 400;
    speaker.say('three', 2);
    expect(synthesis.log).toEqual(['one', '(cancel)', 'three']);
  });

  test('is not held up by a line whose end is never told', () => {
    const { speaker, synthesis, clock } = make();
    speaker.say('Chest long.', 5);
    clock.nowMs = 6000;
    speaker.say('one', 2);
    expect(synthesis.log.at(-1)).toBe('one');
  });

  test('lets a long line be spoken to its end', () => {
    const { speaker, synthesis, clock } = make();
    const line = 'I could not tell them apart; closer clothes may help. Lift when you are ready.';
    speaker.say(line, 5);
    clock.nowMs = 7000;
    speaker.say('Step back.', 2);
    expect(synthesis.log).toEqual([line]);
  });

  test('falls silent at once when muted, and makes no tone', () => {
    const { speaker, synthesis, tones } = make();
    speaker.say('one', 2);
    speaker.muted = true;
    speaker.say('two', 2);
    speaker.tone('seen');
    expect(synthesis.log).toEqual(['one', '(cancel)']);
    expect(tones).toEqual([]);
  });

  test('speaks with voices that arrive late', () => {
    const late = new FakeSynthesis();
    late.voices = [];
    const { speaker } = make(late);
    speaker.say('one', 2);
    expect(late.log).toEqual([]);
    late.voices = [voice('en-US')];
    late.dispatchEvent(new Event('voiceschanged'));
    speaker.say('two', 2);
    expect(late.log).toEqual(['two']);
  });

  test('has its tones where there is no speech at all', () => {
    const tones: string[] = [];
    const speaker = speakerOn({
      synthesis: undefined,
      makeUtterance: () => ({}) as SpeechSynthesisUtterance,
      tone: (kind) => void tones.push(kind),
      unlockTones: () => void tones.push('unlock'),
      now: () => 0,
    });
    speaker.unlock();
    speaker.say('one', 2);
    speaker.tone('lost');
    expect(tones).toEqual(['unlock', 'lost']);
  });

  test('is unlocked by a silent line', () => {
    const { speaker, synthesis, tones } = make();
    speaker.unlock();
    expect(synthesis.log).toEqual(['(silent)']);
    expect(tones).toEqual(['unlock']);
  });
});

describe('the choice of voice', () => {
  test('is an English one on this device, the default among equals', () => {
    const [online, local, favourite] = [voice('en-US', false, true), voice('en-GB'), voice('en-AU', true, true)];
    expect(chooseVoice([voice('de-DE', true, true), online, local])).toBe(local);
    expect(chooseVoice([local, favourite])).toBe(favourite);
    expect(chooseVoice([online])).toBe(online);
  });

  test('is none where no voice speaks English', () => {
    expect(chooseVoice([voice('de-DE'), voice('fr-FR')])).toBeUndefined();
  });
});
