import { nothing, type TemplateResult } from 'lit';
import type { GuidedPosture } from '../../core/guided/guided.ts';
import type { Block } from '../../core/programme/block.ts';
import { entryById, exerciseById } from '../../exercises/catalogue.ts';
import { wordsOf } from '../../words/words.ts';
import { cardFigure } from '../start/card-figure.ts';
import { exerciseWords, wordsOfEntry } from './exercise-words.ts';
import { prescribedName } from './plan-words.ts';
import { languageNow } from './words-controller.ts';

/** The name of a block as a heading: "Hip hinge, with a weight". */
export function blockName(block: Block, language = languageNow()): string {
  if (block.kind === 'guided') return block.guidedId;
  const name = prescribedName(block, language);
  return block.loaded ? wordsOf(language).day.loaded(name) : name;
}

/** What it is for, in one sentence; empty for an exercise that is not known any more. */
export function blockSummary(block: Block): string {
  return block.kind === 'guided' ? '' : (exerciseWords(block.exerciseIds[0])?.summary ?? '');
}

/** Its drawing, where there is one. */
export function blockDrawing(block: Block): TemplateResult | typeof nothing {
  const entry = block.kind === 'judged' ? entryById(block.exerciseIds[0]) : undefined;
  const { card } = (entry && wordsOfEntry(entry)) ?? {};
  return entry?.figure && card ? cardFigure(entry.figure, card) : nothing;
}

/** How one lies or stands in it. */
export function blockPosture(block: Block): GuidedPosture {
  return block.kind === 'guided' ? 'lying' : (exerciseById(block.exerciseIds[0])?.posture ?? 'standing');
}
