import type { Side } from '../core/pose/frame.ts';
import type { CardWords, DemoWords, ExerciseWords, OneLegWords } from '../words/exercise-words.ts';

/** What differs from the exercise on both legs, in one language. */
export type OneLegOwnWords = Omit<OneLegWords, 'leg'> & {
  readonly leg: Readonly<Record<Side, string>>;
  /** The name without the leg, within a sentence. */
  readonly within: string;
  summary(leg: string): string;
  /** Null for an exercise without a drawing. */
  readonly card: CardWords | null;
  /** Of one leg, whichever; absent where nothing is shown. */
  readonly demo?: DemoWords;
};

/** What is said alike of both legs. */
export type BothLegsWords = Omit<ExerciseWords, 'name' | 'nameWithin' | 'summary' | 'oneLeg' | 'card' | 'demo'>;

/** Everything said of the exercise on that leg. */
export function oneLegWords(onBoth: BothLegsWords, own: OneLegOwnWords, side: Side): ExerciseWords {
  const { heading, both, within, lead, note, card, demo = null } = own;
  const leg = own.leg[side];
  return {
    ...onBoth,
    name: `${both}, ${leg}`,
    nameWithin: `${within}, ${leg}`,
    summary: own.summary(leg),
    oneLeg: { heading, both, lead, leg, note },
    card,
    demo,
  };
}
