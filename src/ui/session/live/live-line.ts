import type { Stance } from '../../../core/neutral/stance.ts';
import type { Severity } from '../../../core/reading.ts';
import { reasonWords } from '../../../words/judged.ts';
import { sideToGoBy } from '../../../core/placement/side-to-go-by.ts';
import type { SessionLine } from '../../../core/session/session-line.ts';
import type { Words } from '../../../words/words.ts';
import { said } from '../../shared/said.ts';
import type { LiveState } from '../session-state.ts';

/** The one line of the live screen; empty when there is nothing to say. */
export interface LineNow {
  readonly text: string;
  /** A cue is read at a glance while moving; a hint, what keeps the tool from seeing, may take a second look. */
  readonly tone: Severity | 'hint';
}

const NOTHING: LineNow = { text: '', tone: 'info' };

/** What is being said, or else what keeps the tool from seeing; nothing that the screen shows in large already. */
export function lineNow(state: LiveState, stance: Stance, words: Words): LineNow {
  const { status, line } = state;
  const lines = line?.lines ?? [];
  const show = (shown: readonly SessionLine[]): LineNow =>
    line && shown.length > 0 ? { text: said(shown, words.language), tone: line.severity } : NOTHING;
  const summed = lines.some(({ kind }) => kind === 'summary');
  switch (status.stage) {
    case 'count-in':
    case 'paused':
      return NOTHING;
    case 'rest':
      return summed ? NOTHING : show(lines);
    case 'done':
      // The sum of the last set, below that of the session: long, and nobody is moving. Of one set both are the same.
      return summed && status.sets === 1 ? NOTHING : { ...show(lines), tone: 'hint' };
    case 'no-person':
    case 'positioning':
    case 'ready':
    case 'calibrating':
    case 'self-test':
    case 'own-bend':
    case 'exercising': {
      // The count stands beside it in large.
      const shown = show(lines.filter((each) => each.kind !== 'count' || each.count !== status.reps));
      return shown.text ? shown : unseen(state, stance, words);
    }
  }
}

function unseen({ reading, source, bigType }: LiveState, stance: Stance, { judged, voice }: Words): LineNow {
  // Nobody is there to take advice from over a recording: what is the matter, and no more.
  const told = source === 'recording';
  if (reading?.guidance && !told) {
    const text = voice.guidance(reading.guidance, stance, sideToGoBy(reading.view));
    return { text, tone: 'hint' };
  }
  if (reading?.lumbar.kind !== 'unavailable') return NOTHING;
  const { short, full } = reasonWords(judged, reading.lumbar.reason, stance === 'bench' ? 'lying' : stance);
  return { text: bigType || told ? short : full, tone: 'hint' };
}
