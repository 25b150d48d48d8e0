import type { Side } from '../../../core/pose/frame.ts';
import type { ExerciseWords, OneLegWords } from '../../../words/exercise-words.ts';

/** What differs from the bridge on both legs, in one language. */
export type OneLegOwnWords = Omit<OneLegWords, 'leg'> & {
  readonly leg: Readonly<Record<Side, string>>;
  /** The name without the leg, within a sentence. */
  readonly within: string;
  summary(leg: string): string;
};

/** Everything said of the bridge on that leg. */
export function oneLegWords(bridge: ExerciseWords, own: OneLegOwnWords, side: Side): ExerciseWords {
  const { heading, both, within, note } = own;
  const leg = own.leg[side];
  return {
    ...bridge,
    name: `${both}, ${leg}`,
    nameWithin: `${within}, ${leg}`,
    summary: own.summary(leg),
    oneLeg: { heading, both, leg, note },
    card: null,
    demo: null,
  };
}
