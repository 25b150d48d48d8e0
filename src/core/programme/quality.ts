/** What the reps of a judged block came to, as the person has them counted. */
import { asCounted } from '../records/opinion.ts';
import type { SessionRecord } from '../records/record.ts';
import type { JudgedBlock } from './block.ts';
import type { Quality } from './rules.ts';

/** Of the side that did worst: one leg does not make up for the other. Null where nothing was measured. */
export function qualityOf({ exerciseIds, plan }: JudgedBlock, session: SessionRecord | null): Quality | null {
  if (!session) return null;
  const sides = exerciseIds.map((id) => qualityOfSide(id, plan.sets * plan.reps, session));
  return sides.reduce((worst, side) => (rank(side) < rank(worst) ? side : worst));
}

function qualityOfSide(exerciseId: string, asked: number, session: SessionRecord): Quality {
  const reps = session.reps
    .filter(({ set }) => exerciseOf(session, set) === exerciseId)
    .flatMap((saved) => asCounted(saved) ?? [])
    .filter(({ kind }) => kind === 'rep');
  const judged = reps.filter(({ verdict }) => verdict !== null);
  return {
    asked,
    full: reps.length,
    judged: judged.length,
    clean: judged.filter(({ verdict }) => verdict === 'good').length,
  };
}

function exerciseOf({ sets = [], exerciseId }: SessionRecord, set: number | undefined): string {
  return (set === undefined ? undefined : sets[set - 1])?.exerciseId ?? exerciseId;
}

/** Fewest seen first, as what was not seen cannot be said to be well; then fewest clean. */
function rank({ asked, judged, clean }: Quality): number {
  return Math.min(1, judged / asked) + (judged > 0 ? clean / judged : 0);
}
