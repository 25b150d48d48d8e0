/** The speaker: a voice of this device, or tones where none answers in time. One line at a time, never a queue. */
import { tryExtra } from '../ports/extra.ts';
import type { Speaker, VoiceSettings } from '../ports/ports.ts';
import { soundOn, type Sound } from './sound.ts';
import { speakable } from './speakable.ts';
import { spokenLines } from './spoken-line.ts';
import { chooseVoice, languageOf } from './voice-choice.ts';

/** Until `configure` is called. */
const INITIAL: VoiceSettings = { on: true, volume: 1, rate: 1, language: 'en', voiceUri: null, spineTone: false };
/** So often in a row too late or failing, and another voice is preferred. */
const MAX_STRIKES = 2;
/** Where `voiceschanged` does not come: looked for again so long after the unlock. Unvalidated. */
const LOOK_AGAIN_MS = [250, 500, 1000, 2000, 4000, 8000];

/** What the speaker needs of the browser; without synthesis there are no voices. */
export interface SpeechPlatform {
  readonly synthesis: SpeechSynthesis | undefined;
  readonly makeUtterance: (text: string) => SpeechSynthesisUtterance;
  readonly sound: Sound;
}

/**
 * The speaker of this browser.
 *
 * @param unheard takes what no voice says: it is off, or there is none that can
 * @param openContext null where the browser has no Web Audio
 */
export function browserSpeaker(unheard: (text: string) => void, openContext: () => AudioContext | null): Speaker {
  return speakerOn(
    {
      synthesis: globalThis.speechSynthesis,
      makeUtterance: (text) => new SpeechSynthesisUtterance(text),
      sound: soundOn(openContext, document),
    },
    unheard,
  );
}

/** A speaker on the given parts of a browser. */
export function speakerOn(
  { synthesis, makeUtterance, sound }: SpeechPlatform,
  unheard: (text: string) => void,
): Speaker {
  const lines = synthesis && spokenLines(synthesis, (on) => sound.duck(on));
  const strikes = new Map<string, number>();
  const watchers: (() => void)[] = [];
  let settings = INITIAL;
  let voices: readonly SpeechSynthesisVoice[] = [];
  /** Held for the same reason as any line. */
  let unlocking: SpeechSynthesisUtterance | null = null;

  const look = (): void => {
    const before = voices;
    voices = tryExtra(() => synthesis?.getVoices(), undefined) ?? [];
    const same = voices.length === before.length && voices.every((v, i) => v.voiceURI === before[i]!.voiceURI);
    if (!same) for (const changed of watchers) changed();
  };
  const audible = (): boolean => settings.on && settings.volume > 0;
  const bestVoice = (): SpeechSynthesisVoice | undefined => {
    const slow = new Set([...strikes].filter(([, count]) => count >= MAX_STRIKES).map(([uri]) => uri));
    return chooseVoice(voices, { language: settings.language, voiceUri: settings.voiceUri, slow });
  };
  const utteranceOf = (text: string, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance => {
    // Spaces that hold a line together are for the eye; voices are used to plain ones.
    const utterance = makeUtterance(text.replaceAll('\u00a0', ' '));
    utterance.voice = voice;
    // Chrome on Android goes by this and not by the voice (HadrienGardeur/web-speech-recommended-voices#37).
    utterance.lang = voice.lang;
    utterance.rate = settings.rate;
    utterance.volume = settings.volume;
    return utterance;
  };

  look();
  synthesis?.addEventListener('voiceschanged', look);

  return {
    unlock() {
      sound.unlock();
      if (!synthesis) return;
      look();
      if (voices.length === 0) {
        for (const ms of LOOK_AGAIN_MS) setTimeout(() => voices.length === 0 && look(), ms);
      }
      // A silent line inside the tap is what iOS asks for before it speaks outside of one; it also wakes the voice up.
      tryExtra(() => {
        const voice = bestVoice();
        unlocking = voice ? utteranceOf(' ', voice) : makeUtterance(' ');
        unlocking.volume = 0;
        synthesis.resume();
        synthesis.speak(unlocking);
      }, undefined);
    },
    canBeHeard: () => sound.works || voices.length > 0,
    say(text, earcon) {
      if (!audible()) return unheard(text);
      if (!bestVoice()) look();
      const voice = bestVoice();
      const pieces = speakable(text, settings.rate);
      const unspoken = (piece: number): void => {
        sound.play(earcon);
        unheard(pieces.slice(piece).join(' '));
      };
      const utterances = voice && tryExtra(() => pieces.map((piece) => utteranceOf(piece, voice)), null);
      if (!lines || !utterances) {
        lines?.stop();
        return unspoken(0);
      }
      lines.speak(utterances, (outcome, piece) => {
        if (outcome === 'started') strikes.delete(voice.voiceURI);
        else unspoken(piece);
        if (outcome === 'late' || outcome === 'failed') {
          strikes.set(voice.voiceURI, (strikes.get(voice.voiceURI) ?? 0) + 1);
        }
      });
    },
    tone(kind) {
      if (audible()) sound.play(kind);
    },
    spine(spineSound) {
      sound.spine(settings.spineTone && audible() ? spineSound : null);
    },
    breathe(breath) {
      sound.breathe(audible() ? breath : null);
    },
    configure(next) {
      // Chosen again: the voice gets another chance.
      if (next.voiceUri !== settings.voiceUri) strikes.clear();
      settings = next;
      sound.setVolume(next.on ? next.volume : 0);
      if (!audible()) lines?.stop();
      if (!next.spineTone) sound.spine(null);
    },
    voices: () =>
      voices.flatMap((voice) => {
        const { voiceURI: uri, name, lang, localService: local } = voice;
        const language = languageOf(voice);
        return language ? [{ uri, name, lang, language, local }] : [];
      }),
    watchVoices(changed) {
      watchers.push(changed);
    },
    silence() {
      lines?.stop();
      sound.silence();
    },
  };
}
