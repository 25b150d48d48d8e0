import type { Posture } from '../../../core/pose/view.ts';
import type { Severity } from '../../../core/reading.ts';
import { reasonWords } from '../../../words/judged.ts';
import { sideToGoBy } from '../../../words/guidance-lines.ts';
import { wordsOf } from '../../../words/words.ts';
import { countSentence } from '../set-place.ts';
import type { LiveState } from '../../screen-state.ts';

/** The one line of the live screen; empty when there is nothing to say. */
export interface LineNow {
  readonly text: string;
  /** BCP 47, of the text. */
  readonly language: string;
  /** A cue is read at a glance while moving; a hint, what keeps the tool from seeing, may take a second look. */
  readonly tone: Severity | 'hint';
}

const NOTHING: LineNow = { text: '', language: 'en', tone: 'info' };

/** What is being said, or else what keeps the tool from seeing; nothing that the screen shows in large already. */
export function lineNow(state: LiveState, posture: Posture): LineNow {
  const { status, line, summary, language } = state;
  const spoken: LineNow = line ? { text: line.text, language, tone: line.severity } : NOTHING;
  switch (status.stage) {
    case 'count-in':
    case 'paused':
      return NOTHING;
    case 'rest':
      return summary !== null && spoken.text.includes(summary) ? NOTHING : spoken;
    case 'done':
      // The sum of the last set, below that of the session: long, and nobody is moving.
      return summary !== null && spoken.text.includes(summary) ? NOTHING : { ...spoken, tone: 'hint' };
    case 'no-person':
    case 'positioning':
    case 'ready':
    case 'calibrating':
    case 'self-test':
    case 'own-bend':
    case 'exercising': {
      // The count stands beside it in large.
      const count = wordsOf(language).voice.count(status.reps);
      const text = spoken.text.startsWith(count) ? spoken.text.slice(count.length).trim() : spoken.text;
      return text ? { ...spoken, text } : unseen(state, posture);
    }
  }
}

/** "Three.", with which the count-in ends. */
export function isCount(text: string, { language }: Pick<LiveState, 'language'>): boolean {
  return [1, 2, 3].some((number) => wordsOf(language).voice.count(number) === text);
}

function unseen({ reading, source, language, bigType }: LiveState, posture: Posture): LineNow {
  // Nobody is there to take advice from over a recording: what is the matter, and no more.
  const told = source === 'recording';
  if (reading?.guidance && !told) {
    const text = wordsOf(language).voice.guidance(reading.guidance, posture, sideToGoBy(reading.view));
    return { text, language, tone: 'hint' };
  }
  if (reading?.lumbar.kind !== 'unavailable') return NOTHING;
  const { short, full } = reasonWords(reading.lumbar.reason, posture);
  return { text: bigType || told ? short : full, language: 'en', tone: 'hint' };
}

/** The state for somebody who cannot see the screen, told calmly: no seconds, which would never end. */
export function announcement(state: LiveState): string {
  const { status, summary, language } = state;
  switch (status.stage) {
    case 'count-in':
      return 'Count-in';
    case 'rest':
      return ['Rest.', summary].filter(Boolean).join(' ');
    case 'paused':
      return wordsOf(language).voice.paused(status.paused ?? 'asked');
    case 'done':
      return ['Done.', summary].filter(Boolean).join(' ');
    case 'no-person':
    case 'positioning':
    case 'ready':
    case 'calibrating':
    case 'self-test':
    case 'own-bend':
    case 'exercising':
      return countSentence(status);
  }
}
