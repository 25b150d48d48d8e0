import type { WordsWithCues } from '../../../words/exercise-words.ts';
import type { UnseenCode } from '../../unseen-words.ts';

/** Everything said of the hip hinge and of nothing else, in one language. */
export type HingeWords = WordsWithCues<
  'spine-rounding' | 'spine-arching' | 'spine-early' | 'knee-bent' | 'depth-shallow' | UnseenCode
>;
