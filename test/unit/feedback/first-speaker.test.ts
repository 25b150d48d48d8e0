import { expect, test } from 'vitest';
import type { Speaker, VoiceSettings } from '../../../src/ports/ports.ts';
import { firstSpeakerOn } from '../../../src/feedback/first-speaker.ts';
import { SILENT } from '../../../src/feedback/silent-speaker.ts';
import { FakeSynthesis, FakeUtterance } from './fakes.ts';

const SETTINGS: VoiceSettings = { on: true, volume: 0.8, rate: 1.2, language: 'de', voiceUri: null, spineTone: false };

/** A real speaker that notes what it is told, and a context that notes whether it was woken. */
function make() {
  const synthesis = new FakeSynthesis();
  const unheard: string[] = [];
  const log: unknown[] = [];
  const contexts: { woken: boolean }[] = [];
  const makeContext = (): AudioContext => {
    const context = { woken: false, resume: async () => void (context.woken = true) };
    contexts.push(context);
    return context as unknown as AudioContext;
  };
  const first = firstSpeakerOn(
    {
      synthesis: synthesis as unknown as SpeechSynthesis,
      makeUtterance: (text) => new FakeUtterance(text) as unknown as SpeechSynthesisUtterance,
      makeContext,
    },
    (text) => unheard.push(text),
  );
  const real: Speaker = {
    ...SILENT,
    unlock: () => log.push('unlock'),
    say: (text) => log.push(text),
    configure: (settings) => log.push(settings),
    watchVoices: (changed) => changed(),
    canBeHeard: () => true,
  };
  return { ...first, synthesis, unheard, log, contexts, real };
}

test('the first tap wakes sound and speech by itself, and the real speaker begins on the same context', () => {
  const { speaker, become, synthesis, contexts, log, real } = make();
  speaker.unlock();
  speaker.unlock();
  expect(contexts).toEqual([expect.objectContaining({ woken: true })]);
  expect(synthesis.calls).toContain('speak silently');

  let opened: unknown = null;
  become((openContext) => {
    opened = openContext();
    expect(openContext()).not.toBe(opened);
    return real;
  });
  expect(opened).toBe(contexts[0]);
  expect(log).toEqual(['unlock']);
});

test('without a tap nothing is opened', () => {
  const { speaker, become, contexts, log, real } = make();
  speaker.configure(SETTINGS);
  become(() => real);
  expect(contexts).toEqual([]);
  expect(log).toEqual([SETTINGS]);
});

test('the real one is told what was told before, and everything after', () => {
  const { speaker, become, log, real } = make();
  let changes = 0;
  speaker.configure({ ...SETTINGS, volume: 0 });
  speaker.configure(SETTINGS);
  speaker.watchVoices(() => changes++);
  expect(speaker.canBeHeard()).toBe(false);
  become(() => real);
  become(() => real);
  expect(changes).toBe(1);
  speaker.say('Hips back.', 'alert');
  speaker.unlock();
  expect(log).toEqual([SETTINGS, SETTINGS, 'Hips back.', 'unlock']);
  expect(speaker.canBeHeard()).toBe(true);
});

test('where no real one can be made, every line is handed on to be read', () => {
  const { speaker, become, unheard } = make();
  become(() => {
    throw new Error('not in this browser');
  });
  speaker.say('Hips back.', 'alert');
  expect(unheard).toEqual(['Hips back.']);
});

test('a browser that throws whatever it is asked stops nothing', () => {
  const refuse = (): never => {
    throw new Error('not in this browser');
  };
  const { speaker } = firstSpeakerOn(
    {
      synthesis: { getVoices: refuse, resume: refuse, speak: refuse } as unknown as SpeechSynthesis,
      makeUtterance: refuse,
      makeContext: refuse,
    },
    refuse,
  );
  expect(() => speaker.unlock()).not.toThrow();
});
