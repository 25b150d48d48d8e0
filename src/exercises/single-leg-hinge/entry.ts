import type { Side } from '../../core/pose/frame.ts';
import type { CatalogueEntry } from '../entry.ts';
import { said } from '../said.ts';
import { hipHingeEntry } from '../hip-hinge/entry.ts';
import { oneLegWords } from '../one-leg-words.ts';
import { singleLegHingeLeft, singleLegHingeRight } from './exercise.ts';
import { singleLegHingeFigure } from './figure.ts';

export function singleLegHingeEntry(leg: Side): CatalogueEntry {
  return {
    exercise: leg === 'left' ? singleLegHingeLeft : singleLegHingeRight,
    words: said((all) => oneLegWords(all.hipHinge, all.singleLegHinge, leg)),
    offered: { group: 'standing', first: false, harderThan: hipHingeEntry.exercise.id },
    takesTurns: 'single-leg-hinge',
    figure: singleLegHingeFigure,
    demo: null,
    sampleUrl: null,
  };
}
