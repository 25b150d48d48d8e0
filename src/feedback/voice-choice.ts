/** Which of the browser's voices speaks. */
import { LANGUAGES, type Language } from '../words/language.ts';

export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default' | 'name' | 'voiceURI'>;

/** What is wished of a voice. */
export interface VoiceWish {
  readonly language: Language;
  readonly voiceUri: string | null;
  /** URIs of voices that answered too late. */
  readonly slow: ReadonlySet<string>;
}

/** Firefox on Android names languages by three letters (ken107/read-aloud#405). */
const LANGUAGE_CODES: Record<Language, readonly string[]> = {
  en: ['en', 'eng'],
  de: ['de', 'deu', 'ger'],
  es: ['es', 'spa'],
  fr: ['fr', 'fra', 'fre'],
};

/** Apple's joke voices come first in its list (HadrienGardeur/web-speech-recommended-voices#27). */
const JOKES =
  /^(albert|bad news|bahh|bells|boing|bubbles|cellos|good news|jester|organ|superstar|trinoids|whisper|wobble|zarvox)\b/i;

/** Which of the app's languages a voice speaks, or undefined. */
export function languageOf({ lang }: Pick<Voice, 'lang'>): Language | undefined {
  // "en_US" in Chrome on Android (HadrienGardeur/web-speech-recommended-voices#13).
  const code = lang.split(/[-_]/)[0]!.toLowerCase();
  return LANGUAGES.find((language) => LANGUAGE_CODES[language].includes(code));
}

/**
 * The chosen voice if it speaks the language, else the best on this device, the browser's favourite among equals. A voice
 * on a server only where it was chosen: what it says leaves the device. One known to be slow only where no other is;
 * undefined where none may speak the language.
 */
export function chooseVoice<V extends Voice>(voices: readonly V[], wish: VoiceWish): V | undefined {
  const rank = (voice: V): number =>
    (wish.slow.has(voice.voiceURI) ? 0 : 16) +
    (voice.voiceURI === wish.voiceUri ? 8 : 0) +
    (JOKES.test(voice.name) ? 0 : 2) +
    (voice.default ? 1 : 0);
  return voices
    .filter((voice) => languageOf(voice) === wish.language)
    .filter(({ localService, voiceURI }) => localService || voiceURI === wish.voiceUri)
    .reduce<V | undefined>((best, voice) => (best && rank(best) >= rank(voice) ? best : voice), undefined);
}
