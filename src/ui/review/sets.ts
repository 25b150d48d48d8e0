import type { Exercise } from '../../core/exercise/exercise.ts';
import { exerciseById } from '../../exercises/catalogue.ts';
import { sideOf } from '../../core/pose/measured-leg.ts';
import { asCounted, countedOf } from '../../core/records/opinion.ts';
import type { SavedRep, SessionRecord } from '../../core/records/record.ts';
import { exerciseOfRecord } from '../../core/exercise/standard.ts';
import type { Words } from '../../words/words.ts';
import { repsWords } from '../shared/reps-words.ts';

/** Reps that are shown together: those of a set, or all of a session without a plan. */
export interface ReviewSet {
  /** From 1; null without a plan. */
  readonly number: number | null;
  /** With the limits of that session; null when it is not known any more. */
  readonly exercise: Exercise | null;
  /** Full reps asked for. */
  readonly target: number | null;
  /** Those the person has taken out among them, so that the others keep their numbers. */
  readonly full: readonly SavedRep[];
  /** Attempts that did not count. */
  readonly apart: readonly SavedRep[];
}

/** Every set that was begun, in order. */
export function setsOf(session: SessionRecord): readonly ReviewSet[] {
  const { exerciseId, reps, sets = [] } = session;
  const setOf = (number: number | null): ReviewSet => {
    const planned = number === null ? undefined : sets[number - 1];
    const exercise = exerciseById(planned?.exerciseId ?? exerciseId);
    const own = reps.filter(({ set }) => (set ?? null) === number);
    return {
      number,
      exercise: exercise ? exerciseOfRecord(exercise, session) : null,
      target: planned?.target ?? null,
      full: own.filter(({ rep }) => rep.kind === 'rep'),
      apart: own.filter(({ rep }) => rep.kind !== 'rep'),
    };
  };
  const count = Math.max(sets.length, ...reps.map(({ set }) => set ?? 0));
  const outside = count === 0 || reps.some(({ set }) => set === undefined) ? [setOf(null)] : [];
  return [...outside, ...Array.from({ length: count }, (_, i) => setOf(i + 1))];
}

/** "Set 2, left leg"; empty without a plan. */
export function setName({ number, exercise }: ReviewSet, { judged }: Words): string {
  if (number === null) return '';
  const side = exercise && sideOf(exercise.leg);
  return [judged.set(number), side && judged.leg[side]].filter((part) => part !== null).join(', ');
}

/** "7 of 8 reps, 6 mostly hips" */
export function setCount({ full, target }: ReviewSet, { shared }: Words): string {
  return repsWords(countedOf(full), target, shared);
}

/** The rep that is open, and its set. */
export interface OpenRep {
  readonly saved: SavedRep;
  readonly set: ReviewSet;
}

/** The full rep of this index, else the one that came to the fewest points; null without any. Not one that was taken out. */
export function openRepOf(sets: readonly ReviewSet[], index: number | null): OpenRep | null {
  const all = sets.flatMap((set) => inRow(set).map((saved) => ({ saved, set })));
  const points = ({ saved }: OpenRep): number => asCounted(saved)?.score ?? Infinity;
  return (
    all.find(({ saved }) => saved.rep.index === index) ??
    all.reduce<OpenRep | null>((worst, each) => (worst && points(worst) <= points(each) ? worst : each), null)
  );
}

/** The full reps to be seen. */
export function inRow({ full }: ReviewSet): readonly SavedRep[] {
  return full.filter(({ opinion }) => opinion !== 'deleted');
}

/** The session's other reps of the same exercise, as they count. */
export function othersOf(sets: readonly ReviewSet[], { saved, set }: OpenRep): readonly SavedRep[] {
  return sets
    .filter(({ exercise }) => exercise?.id === set.exercise?.id)
    .flatMap(({ full }) => full.filter((other) => other !== saved && asCounted(other) !== null));
}
