/** The speaker until the real one is fetched: nothing is said before, but the first tap has to unlock sound and speech. */
import { tryExtra } from '../ports/extra.ts';
import type { Speaker, VoiceSettings } from '../ports/ports.ts';
import { SILENT } from './silent-speaker.ts';

/** What it needs of the browser. */
export interface UnlockPlatform {
  readonly synthesis: SpeechSynthesis | undefined;
  readonly makeUtterance: (text: string) => SpeechSynthesisUtterance;
  /** Null where the browser has no Web Audio. */
  readonly makeContext: () => AudioContext | null;
}

export interface FirstSpeaker {
  /** From the beginning; it hands on all it is told once the real one is there. */
  readonly speaker: Speaker;
  /**
   * The real one is there, and made once. It is told what was told before, and unlocked where a tap has unlocked this one.
   *
   * @param make is given what opens the sound: at first the context that is unlocked already. Where it throws, all stays as it is
   */
  become(make: (openContext: () => AudioContext | null) => Speaker): void;
}

/** On this browser. @param unheard takes what nobody says where a real one cannot be made */
export function firstSpeaker(unheard: (text: string) => void): FirstSpeaker {
  return firstSpeakerOn(
    {
      synthesis: globalThis.speechSynthesis,
      makeUtterance: (text) => new SpeechSynthesisUtterance(text),
      makeContext: () => (typeof AudioContext === 'undefined' ? null : new AudioContext()),
    },
    unheard,
  );
}

export function firstSpeakerOn(
  { synthesis, makeUtterance, makeContext }: UnlockPlatform,
  unheard: (text: string) => void,
): FirstSpeaker {
  let real: Speaker | null = null;
  let settings: VoiceSettings | null = null;
  const watchers: (() => void)[] = [];
  let isUnlocked = false;
  let context: AudioContext | null = null;
  /** Held, or Chrome collects it before it is spoken (crbug.com/509488). */
  let silence: SpeechSynthesisUtterance | null = null;

  const first: Speaker = {
    ...SILENT,
    unlock() {
      isUnlocked = true;
      context ??= tryExtra(makeContext, null);
      void tryExtra(async () => context?.resume(), undefined);
      // As the real one does it, which cannot be there in time.
      tryExtra(() => {
        silence = makeUtterance(' ');
        silence.volume = 0;
        synthesis?.resume();
        synthesis?.speak(silence);
      }, undefined);
    },
    say: unheard,
    configure: (next) => (settings = next),
    watchVoices: (changed) => watchers.push(changed),
  };
  // Browsers begin to look for their voices when they are first asked for them.
  tryExtra(() => synthesis?.getVoices(), undefined);

  const openContext = (): AudioContext | null => {
    const opened = context ?? makeContext();
    context = null;
    return opened;
  };
  return {
    speaker: new Proxy(first, { get: (target, name): unknown => Reflect.get(real ?? target, name) }),
    become(make) {
      real ??= tryExtra(() => make(openContext), null);
      if (!real) return;
      if (settings) real.configure(settings);
      for (const changed of watchers.splice(0)) real.watchVoices(changed);
      if (isUnlocked) real.unlock();
      isUnlocked = false;
    },
  };
}
