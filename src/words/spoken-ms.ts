/** A calm voice: some fifteen characters a second, after a moment to begin. Unvalidated. */
const STARTS_MS = 300;
const CHARACTER_MS = 65;

/** About how long a voice takes for a text, ms. @param rate speed of the voice, 1 is its own */
export function spokenMs(text: string, rate: number): number {
  return STARTS_MS + (CHARACTER_MS * text.length) / rate;
}
