/** What of a recording could not be read, as a text. */
import type { UnreadStretch } from '../core/records/unread.ts';
import type { UnreadWords } from './review.ts';

/** With more than these each would be a list nobody reads. */
const MOST_NAMED = 3;

/** Empty where all could be read. @param inSeconds writes a number of seconds, without its sign */
export function unreadText(
  unread: readonly UnreadStretch[],
  words: UnreadWords,
  inSeconds: (seconds: number) => string,
): string {
  const second = (ms: number): string => inSeconds(ms / 1000);
  const parts = unread.filter(({ end }) => !end);
  const lostMs = parts.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
  const missing = unread.find(({ end }) => end);
  return [
    ...(parts.length > MOST_NAMED
      ? [words.parts(parts.length, second(lostMs))]
      : parts.map(({ fromMs, toMs }) => words.part(second(fromMs), second(toMs)))),
    ...(missing ? [words.breaksOff(second(missing.fromMs), second(missing.toMs))] : []),
  ].join(' ');
}
