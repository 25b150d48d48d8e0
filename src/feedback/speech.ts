/** The voice: one line at a time, never a queue. Without a voice on this device, the tones remain. */
import type { Speaker } from '../core/ports.ts';
import { toneMaker } from './tones.ts';
import { chooseVoice } from './voice-choice.ts';

/** A line of the same weight that has only just begun is let finish. Unvalidated: about one word. */
const JUST_BEGUN_MS = 400;
/** Some browsers forget to say that a line has ended; none takes longer than this and so much a character. Unvalidated. */
const LONGEST_LINE_MS = 3000;
const LONGEST_CHARACTER_MS = 80;

/** What the speaker needs of the browser; missing parts are missing voices. */
export interface SpeechPlatform {
  readonly synthesis: SpeechSynthesis | undefined;
  readonly makeUtterance: (text: string) => SpeechSynthesisUtterance;
  readonly tone: (kind: 'seen' | 'lost') => void;
  readonly unlockTones: () => void;
  readonly now: () => number;
}

/** The speaker of this browser. */
export function browserSpeaker(): Speaker {
  const tones = toneMaker();
  return speakerOn({
    synthesis: globalThis.speechSynthesis,
    makeUtterance: (text) => new SpeechSynthesisUtterance(text),
    tone: tones.play,
    unlockTones: tones.unlock,
    now: () => performance.now(),
  });
}

/** A speaker on the given parts of a browser. */
export function speakerOn({ synthesis, makeUtterance, tone, unlockTones, now }: SpeechPlatform): Speaker {
  let voice = chooseVoice(synthesis?.getVoices() ?? []);
  synthesis?.addEventListener('voiceschanged', () => {
    voice = chooseVoice(synthesis.getVoices());
  });
  let speaking: {
    readonly utterance: SpeechSynthesisUtterance;
    readonly priority: number;
    readonly sinceMs: number;
    readonly untilMs: number;
  } | null = null;
  let muted = false;

  const silence = (): void => {
    speaking = null;
    synthesis?.cancel();
  };
  const speak = (text: string, priority: number): void => {
    if (!synthesis || !voice) return;
    const utterance = makeUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    const ended = (): void => {
      if (speaking?.utterance === utterance) speaking = null;
    };
    utterance.addEventListener('end', ended);
    utterance.addEventListener('error', ended);
    if (speaking) silence();
    const untilMs = now() + LONGEST_LINE_MS + LONGEST_CHARACTER_MS * text.length;
    speaking = { utterance, priority, sinceMs: now(), untilMs };
    synthesis.speak(utterance);
  };

  return {
    unlock() {
      unlockTones();
      if (!synthesis) return;
      synthesis.resume();
      // A silent line inside the tap is what iOS asks for before it speaks outside of one.
      const nothing = makeUtterance(' ');
      nothing.volume = 0;
      synthesis.speak(nothing);
    },
    say(text, priority) {
      if (muted) return;
      if (speaking && now() < speaking.untilMs) {
        if (priority < speaking.priority) return;
        if (priority === speaking.priority && now() - speaking.sinceMs < JUST_BEGUN_MS) return;
      }
      speak(text, priority);
    },
    tone(kind) {
      if (!muted) tone(kind);
    },
    get muted() {
      return muted;
    },
    set muted(value) {
      muted = value;
      if (value) silence();
    },
  };
}
