/** From what a guided exercise says to its words: spoken and shown alike. */
import type { GuidedLine } from '../core/guided/guided-line.ts';
import type { GuidedExerciseWords } from './guided-exercise-words.ts';
import type { Words } from './words.ts';

/** Lines said in one breath, as one text. @param own the words of the exercise */
export function guidedText(
  lines: readonly GuidedLine[],
  { guided, voice }: Pick<Words, 'guided' | 'voice'>,
  own: GuidedExerciseWords,
): string {
  const textOf = (line: GuidedLine): string => {
    switch (line.kind) {
      case 'place':
        return `${own.name}. ${own.place}`;
      case 'begins':
        return guided.voice.begins(line, line.side && own.sides ? own.sides[line.side] : null);
      case 'phase': {
        const phase = own.phases[line.phaseId];
        if (!phase) throw new RangeError(`${own.name} has no words for ${line.phaseId}`);
        return line.full ? phase.full : `${phase.short}.`;
      }
      case 'count':
        return voice.count(line.count);
      case 'minutes':
        return guided.voice.minutes(line.count);
      case 'last':
        return guided.voice.last;
      case 'set-done':
        return guided.voice.setDone;
      case 'change':
        return [guided.voice.change(own.sides?.[line.side] ?? ''), own.change].filter(Boolean).join(' ');
      case 'rest':
        return voice.rest(line.seconds);
      case 'paused':
        return guided.voice.paused(line.reason);
      case 'resumes':
        return guided.voice.resumes;
      case 'end':
        return [guided.voice.end, own.comeOut].filter(Boolean).join(' ');
    }
  };
  return lines.map(textOf).join(' ');
}
