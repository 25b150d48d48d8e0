import type { SessionLine } from '../../core/session/session-line.ts';
import { cueText } from '../../exercises/cue-text.ts';
import type { Language } from '../../words/language.ts';
import { sessionText } from '../../words/session-text.ts';

/** Lines as they are spoken, to be shown. */
export function said(lines: readonly SessionLine[], language: Language): string {
  return sessionText(lines, language, cueText);
}
