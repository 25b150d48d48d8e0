/** Which rep of one analysis is which of another: the same movement, told by when it was. */
import type { SavedRep } from './record.ts';

type Timed = Pick<SavedRep, 'rep'>;

/**
 * The rep among these that is the same movement; undefined where none is. They are the same when what they have in common
 * is more than half of the longer, so that no rep is the same as two.
 */
function sameRep<R extends Timed>(of: Timed, among: readonly R[]): R | undefined {
  return among.find((other) => commonMs(of, other) > Math.max(durationMs(of), durationMs(other)) / 2);
}

/** Reps a person has spoken of that are none in a later analysis: what they said stays with what was judged then. */
export function withoutMatch(then: readonly SavedRep[], now: readonly Timed[]): readonly SavedRep[] {
  return then.filter((saved) => saved.opinion && !sameRep(saved, now));
}

/** These reps with what was said of them, and shown to the person, while they were the same in an earlier analysis. */
export function withFormer(now: readonly SavedRep[], then: readonly SavedRep[]): readonly SavedRep[] {
  return now.map((saved) => {
    const former = sameRep(saved, then);
    const opinion = former?.opinion;
    return { ...saved, cues: former?.cues ?? [], ...(opinion && { opinion }) };
  });
}

function durationMs({ rep: { startMs, endMs } }: Timed): number {
  return endMs - startMs;
}

function commonMs({ rep: a }: Timed, { rep: b }: Timed): number {
  return Math.min(a.endMs, b.endMs) - Math.max(a.startMs, b.startMs);
}
