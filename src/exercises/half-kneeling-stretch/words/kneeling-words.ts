import type { WordsWithCues } from '../../../words/exercise-words.ts';
import type { OneLegOwnWords } from '../../one-leg-words.ts';
import type { UnseenCode } from '../../unseen-words.ts';

/** Everything said of the half-kneeling stretch, in one language: of either leg, and of one. */
export interface KneelingWords {
  readonly either: WordsWithCues<'spine-arching' | 'spine-early' | 'hips-low' | 'knee-straight' | UnseenCode>;
  readonly own: OneLegOwnWords;
}
