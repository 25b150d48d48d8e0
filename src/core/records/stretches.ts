/** The trace of a live session cut where measuring began anew: at every pause and rest, of which no trace is kept. */
import type { PoseFrame } from '../pose/frame.ts';
import type { SessionRecord } from './record.ts';

/** A stretch of trace measured in one go, from being placed to the end of the set or the pause. */
export interface Stretch {
  readonly frames: readonly PoseFrame[];
  /** The set it belongs to, from 1; null without a plan. */
  readonly set: number | null;
  /** From here on reps count; infinite where nothing was done in it. */
  readonly countsFromMs: number;
  /** Movements were seen in it. */
  readonly moved: boolean;
  /** It ends with the last rep of its set, and another set comes after it. */
  readonly endsSet: boolean;
}

/** No frame for so long is a pause or a rest; a slow machine takes half a second. Unvalidated. */
const GAP_MS = 2000;
/**
 * When “Go” was said is not kept, but when the first movement after it began is: nobody stands for long in between, and what
 * came earlier may be the full bend that was asked for, or belong to the count-in. Unvalidated.
 */
const LEAD_MS = 3000;

type Session = Pick<SessionRecord, 'sets' | 'reps' | 'attempts'>;

/** Cuts a trace, in its order. */
export function stretchesOf(session: Session, frames: readonly PoseFrame[]): readonly Stretch[] {
  const { sets, reps, attempts = [] } = session;
  const movements = [...reps.map(({ rep }) => rep), ...attempts];
  // A set that is over has a rep, with which it ended or before which the person walked off; `sets` are those that were begun.
  const setAt = (timestampMs: number): number | null =>
    sets ? (reps.find(({ rep }) => rep.endMs >= timestampMs)?.set ?? sets.length) : null;

  const cut: { frames: PoseFrame[]; set: number | null }[] = [];
  for (const frame of frames) {
    const last = cut.at(-1);
    const before = last?.frames.at(-1);
    const set = setAt(frame.timestampMs);
    const goesOn = before && last && last.set === set && frame.timestampMs - before.timestampMs <= GAP_MS;
    if (goesOn) last.frames.push(frame);
    else cut.push({ frames: [frame], set });
  }
  return cut.map(({ frames: own, set }, i) => {
    const [fromMs, toMs] = [own[0]!.timestampMs, own.at(-1)!.timestampMs];
    const within = movements.filter(({ startMs, endMs }) => endMs >= fromMs && startMs <= toMs);
    const firstMs = Math.min(...within.map(({ startMs }) => startMs));
    const next = cut[i + 1];
    return {
      frames: own,
      set,
      countsFromMs: sets ? firstMs - LEAD_MS : -Infinity,
      moved: within.length > 0,
      endsSet: next !== undefined && next.set !== set,
    };
  });
}
