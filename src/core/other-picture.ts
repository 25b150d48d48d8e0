/** What becomes of the memory of the fold when the picture is turned, or another camera gives larger or smaller ones. */
import { type AnalysisState, initialState } from './analysis-state.ts';
import type { Exercise } from './exercise/exercise.ts';
import type { Neutral } from './neutral/neutral.ts';
import { isSamePicture, isTurned, pictureOf, type Picture } from './pose/picture.ts';
import type { PoseFrame } from './pose/frame.ts';
import type { AnalysisEvent } from './reading.ts';
import { endReps, initialReps } from './reps/reps.ts';

export interface OtherPicture {
  readonly state: AnalysisState;
  readonly events: readonly AnalysisEvent[];
}

/** Whether this frame is of another picture than those before. */
export function isOtherPicture({ picture }: AnalysisState, frame: Picture): boolean {
  const next = pictureOf(frame);
  return picture !== null && next !== null && !isSamePicture(picture, next);
}

/**
 * Everything is taken anew: the side that is seen, the zero and the filters are of a picture that is no more. A rep under way is
 * ended as far as it went; those before keep their numbers, and so does what was said of them.
 *
 * @param neutral the zero in the new picture, where it is known
 */
export function inOtherPicture(
  exercise: Exercise,
  { options, picture, reps, lastMs }: AnalysisState,
  { timestampMs, widthPx, heightPx }: Pick<PoseFrame, 'timestampMs' | 'widthPx' | 'heightPx'>,
  neutral: Neutral | null = null,
): OtherPicture {
  const ended = endReps(exercise, reps, timestampMs);
  const finished = ended.flatMap((event) => (event.type === 'rep-finished' ? [event.rep] : []));
  const next: Picture = { widthPx, heightPx };
  return {
    state: {
      ...initialState(options, neutral),
      picture: next,
      lastMs,
      reps: {
        ...initialReps(reps.feedback),
        repCount: reps.repCount + finished.filter(({ kind }) => kind === 'rep').length,
        attemptCount: reps.attemptCount + finished.length,
      },
    },
    events: [...ended, { type: 'picture-changed', timestampMs, turned: picture !== null && isTurned(picture, next) }],
  };
}
