/** From what is said between exercises to its words: spoken and shown alike. */
import type { Block } from '../core/programme/block.ts';
import type { DayLine } from '../core/programme/day-line.ts';
import type { DayWords } from './day.ts';
import type { Language } from './language.ts';
import { wordsOf } from './words.ts';

/** Lines said in one breath, as one text. @param nameOf the name of a block as a heading */
export function dayText(lines: readonly DayLine[], language: Language, nameOf: (block: Block) => string): string {
  const { said } = wordsOf(language).day;
  return lines
    .flatMap((line) => sentencesOf(line, said, nameOf))
    .filter(Boolean)
    .join(' ');
}

function sentencesOf(line: DayLine, said: DayWords['said'], nameOf: (block: Block) => string): readonly string[] {
  switch (line.kind) {
    case 'begins':
      return [said.begins(line.count)];
    case 'skipped':
      return [said.skipped];
    case 'next':
      return [said.next(nameOf(line.block), line.place)];
    case 'way': {
      const { move, to } = line.way;
      const there = said.way[move][to];
      if (!line.camera) return [there];
      const put = said.camera[line.camera];
      // Up first, and down last: so the camera is moved standing.
      const first = move === 'up' ? [there, put] : [put, there];
      return [...first, said.sideOn[line.camera]];
    }
    case 'seconds-left':
      return [said.secondsLeft(line.seconds)];
    case 'held':
      return [said.held[line.reason]];
    case 'goes-on':
      return [said.goesOn];
    case 'over':
      return [said.over(line.whole), ...(line.fromFloor ? [said.fromFloor] : [])];
  }
}
