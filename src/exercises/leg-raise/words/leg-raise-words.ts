import type { WordsWithCues } from '../../../words/exercise-words.ts';
import type { BothLegsWords, OneLegOwnWords } from '../../one-leg-words.ts';
import type { UnseenCode } from '../../unseen-words.ts';

type Cues = WordsWithCues<
  'spine-rounding' | 'spine-arching' | 'spine-early' | 'knee-bent' | 'depth-shallow' | UnseenCode
>['cues'];

/** Everything said of the leg raise, in one language: alike for both legs, and what names the leg. */
export type LegRaiseWords = Omit<BothLegsWords, 'cues'> & { readonly cues: Cues; readonly own: OneLegOwnWords };
