import { stanceOf } from '../../core/neutral/stance.ts';
import type { Block } from '../../core/programme/block.ts';
import type { WayEnd } from '../../core/programme/way.ts';
import { guidedById } from '../../exercises/guided/catalogue.ts';
import { exerciseById } from '../../exercises/catalogue.ts';
import { wordsOf } from '../../words/words.ts';
import { exerciseWords } from './exercise-words.ts';
import { prescribedName } from './plan-words.ts';
import { languageNow } from './words-controller.ts';

/** The name of a block as a heading: "Hip hinge, with a weight". */
export function blockName(block: Block, language = languageNow()): string {
  if (block.kind === 'guided') return guidedById(block.guidedId)?.words.of(language).name ?? block.guidedId;
  const name = prescribedName(block, language);
  return block.loaded ? wordsOf(language).day.loaded(name) : name;
}

/** What it is for, in one sentence; empty for an exercise that is not known any more. */
export function blockSummary(block: Block): string {
  const words =
    block.kind === 'guided' ? guidedById(block.guidedId)?.words.of(languageNow()) : exerciseWords(block.exerciseIds[0]);
  return words?.summary ?? '';
}

/** How one lies or stands in it, or sits at a bench. */
export function blockPlace(block: Block): WayEnd {
  if (block.kind === 'guided') return guidedById(block.guidedId)?.exercise.posture ?? 'standing';
  const exercise = exerciseById(block.exerciseIds[0]);
  return exercise ? stanceOf(exercise) : 'standing';
}
