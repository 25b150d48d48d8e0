import type { Side } from '../../core/pose/frame.ts';
import type { CatalogueEntry } from '../entry.ts';
import { said } from '../said.ts';
import { gluteBridgeEntry } from '../glute-bridge/entry.ts';
import { singleLegBridgeLeft, singleLegBridgeRight } from './exercise.ts';
import { oneLegWords } from '../one-leg-words.ts';

/** The clip of the bridge on both legs shows enough of this one. */
export function singleLegBridgeEntry(leg: Side): CatalogueEntry {
  return {
    exercise: leg === 'left' ? singleLegBridgeLeft : singleLegBridgeRight,
    words: said((all) => oneLegWords(all.gluteBridge, all.singleLegBridge, leg)),
    offered: { group: 'floor', first: false, harderThan: gluteBridgeEntry.exercise.id },
    takesTurns: 'single-leg-bridge',
    figure: null,
    demo: null,
    sampleUrl: gluteBridgeEntry.sampleUrl,
  };
}
