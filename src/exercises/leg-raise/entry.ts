import type { Side } from '../../core/pose/frame.ts';
import { demoFrom } from '../demo.ts';
import type { CatalogueEntry } from '../entry.ts';
import { said } from '../said.ts';
import { oneLegWords } from '../one-leg-words.ts';
import { legRaiseFigure } from './figure.ts';
import { legRaiseLeft, legRaiseRight } from './exercise.ts';

export function legRaiseEntry(leg: Side): CatalogueEntry {
  return {
    exercise: leg === 'left' ? legRaiseLeft : legRaiseRight,
    words: said(({ legRaise: { own, ...either } }) => oneLegWords(either, own, leg)),
    offered: { group: 'floor', first: false, harderThan: null },
    takesTurns: 'leg-raise',
    figure: legRaiseFigure,
    demo: async () => demoFrom((await import('./demo.json')).default),
    // Its left leg is raised.
    sampleUrl: leg === 'left' ? new URL('./sample.mp4', import.meta.url).href : null,
  };
}
