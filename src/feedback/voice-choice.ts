/** Which of the browser's voices speaks. */
export interface VoiceInfo {
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/**
 * An English voice, on this device rather than on a server (it answers at once and nothing leaves the device), the
 * browser's own favourite among equals; undefined when there is none.
 */
export function chooseVoice<V extends VoiceInfo>(voices: readonly V[]): V | undefined {
  const rank = (voice: V): number => (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
  return voices
    .filter(({ lang }) => /^en\b/i.test(lang))
    .reduce<V | undefined>((best, voice) => (best && rank(best) >= rank(voice) ? best : voice), undefined);
}
