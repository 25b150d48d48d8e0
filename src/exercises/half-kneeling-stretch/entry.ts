import type { Side } from '../../core/pose/frame.ts';
import type { CatalogueEntry } from '../entry.ts';
import { said } from '../said.ts';
import { oneLegWords } from '../one-leg-words.ts';
import { halfKneelingStretchLeft, halfKneelingStretchRight } from './exercise.ts';
import { halfKneelingStretchFigure } from './figure.ts';

export function halfKneelingStretchEntry(leg: Side): CatalogueEntry {
  return {
    exercise: leg === 'left' ? halfKneelingStretchLeft : halfKneelingStretchRight,
    words: said(({ halfKneelingStretch: { either, own } }) => oneLegWords(either, own, leg)),
    offered: { group: 'stretch', first: false, harderThan: null },
    takesTurns: 'half-kneeling-stretch',
    figure: halfKneelingStretchFigure,
    demo: null,
    sampleUrl: null,
  };
}
