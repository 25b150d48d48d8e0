import type { WordsWithCues } from '../../../words/exercise-words.ts';
import type { UnseenCode } from '../../unseen-words.ts';

/** Everything said of the glute bridge, in one language; the bridge on one leg takes over what is the same. */
export type BridgeWords = WordsWithCues<'spine-arching' | 'spine-early' | 'hips-low' | 'knee-straight' | UnseenCode>;
