/** What an import would do, before it does it. */
import { isSame } from '../core/records/is-same.ts';
import type { Choice, Standing } from '../core/records/arrival.ts';
import type { WholeSession } from '../ports/ports.ts';
import { exported, imported, type ExportedSession } from './export-file.ts';

export interface Arrival {
  readonly session: ExportedSession;
  readonly standing: Standing;
}

/** @param mine the session of this id as it is here; undefined where there is none, or only a deleted one */
export function arrivalOf(session: ExportedSession, mine: WholeSession | undefined): Arrival {
  const standing = !mine ? 'new' : isSame(session, exported(mine)) ? 'same' : 'conflict';
  return { session, standing };
}

/**
 * What is to be put into the store: everything new, and of what is different as chosen. Nothing that is the same, nothing
 * over what is here without a choice.
 *
 * @param choiceOf by the id of the session
 */
export function inserts(
  arrivals: readonly Arrival[],
  choiceOf: (id: string) => Choice,
  newId: () => string,
): Iterable<WholeSession> & { readonly size: number } {
  const chosen = arrivals.flatMap(({ session, standing }) => {
    const { id } = session.record;
    const choice = standing === 'new' ? 'theirs' : standing === 'same' ? 'mine' : choiceOf(id);
    return choice === 'mine' ? [] : [{ session, id: choice === 'both' ? newId() : id }];
  });
  return {
    size: chosen.length,
    *[Symbol.iterator]() {
      for (const { session, id } of chosen) {
        const { record, trace } = imported(session);
        yield { record: { ...record, id }, trace };
      }
    },
  };
}
