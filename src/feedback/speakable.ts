/** Text in pieces that no browser cuts off. */
import { spokenMs } from '../words/spoken-ms.ts';

/**
 * Chrome breaks off its own distant voices after 14 to 15 s without telling (crbug.com/679437); the rest is for voices slower
 * than reckoned with.
 */
const LONGEST_MS = 12_000;

/** How well a text is cut after a word: best between sentences, else between clauses. */
function borderAfter(word: string): number {
  if (/[.!?…]["'”’\s»)]*$/.test(word)) return 2; // A French quotation mark keeps to its word by a space of its own.
  return /[,;:–—]["'”’\s»)]*$/.test(word) ? 1 : 0;
}

/** A text in pieces that are each spoken within 12 s, in their order. @param rate speed of the voice, 1 is its own */
export function speakable(text: string, rate: number): readonly string[] {
  if (spokenMs(text, rate) <= LONGEST_MS) return [text];
  const words = text.split(' ');
  let cut = 1;
  for (let end = 2; end < words.length && spokenMs(words.slice(0, end).join(' '), rate) <= LONGEST_MS; end++) {
    if (borderAfter(words[end - 1]!) >= borderAfter(words[cut - 1]!)) cut = end;
  }
  if (cut === words.length) return [text];
  return [words.slice(0, cut).join(' '), ...speakable(words.slice(cut).join(' '), rate)];
}
