import type { DayLine } from '../../core/programme/day-line.ts';
import { dayText } from '../../words/day-text.ts';
import { blockName } from './block-words.ts';
import { languageNow } from './words-controller.ts';

/** Lines between exercises as they are spoken, to be said or shown. */
export function daySaid(lines: readonly DayLine[], language = languageNow()): string {
  return dayText(lines, language, (block) => blockName(block, language));
}
