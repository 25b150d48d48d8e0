/** Reps the person has taken out, which stay out of sight until that is undone. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { SavedRep } from '../../core/records/record.ts';
import type { Words } from '../../words/words.ts';
import { emit } from '../events.ts';
import { tabId } from './rep-strip.ts';
import { setName, type ReviewSet } from './sets.ts';

export function isRemoved({ opinion }: SavedRep): boolean {
  return opinion === 'deleted';
}

/** "1 rep removed", with a button to undo each; nothing where none was. */
export function removedReps(
  host: EventTarget,
  sets: readonly ReviewSet[],
  words: Words,
): TemplateResult | typeof nothing {
  const { judged, review, yours } = words;
  const removed = sets.flatMap((set) => {
    const named = [
      ...set.full.map((saved, i) => ({ saved, name: judged.rep(i + 1) })),
      ...set.apart.map((saved) => ({ saved, name: attemptName(saved, words) })),
    ].filter(({ saved }) => isRemoved(saved));
    if (set.number === null) return named;
    return named.map(({ saved, name }) => ({ saved, name: review.apart.inSet(setName(set, words), name) }));
  });
  if (removed.length === 0) return nothing;
  return html`<p class="removed">
    <span>${yours.opinion.removed(removed.length)}</span>
    ${removed.map(
      ({ saved, name }) =>
        html`<button
          data-undo=${saved.rep.index}
          aria-label=${yours.undoOf(name)}
          @click=${() => emit(host, 'judge-rep', { repIndex: saved.rep.index, opinion: null })}
        >
          ${removed.length === 1 ? yours.undo : yours.undoOf(name)}
        </button>`,
    )}
  </p>`;
}

/** Of an attempt that did not count: "Partial" */
export function attemptName({ rep }: Pick<SavedRep, 'rep'>, { judged }: Words): string {
  return rep.kind === 'partial' ? judged.partial : judged.notJudged;
}

/** Keeps the focus when the button that was pressed has gone: on the undoing of a rep that was removed, on one that is back. */
export function followRemoved(root: ParentNode, before: readonly SavedRep[], now: readonly SavedRep[]): void {
  const changed = now.find((saved) =>
    before.some((was) => was.rep.index === saved.rep.index && isRemoved(was) !== isRemoved(saved)),
  );
  if (!changed) return;
  const { index } = changed.rep;
  const next = isRemoved(changed) ? `[data-undo="${index}"]` : `#${tabId(index)}, [data-remove="${index}"]`;
  root.querySelector<HTMLElement>(next)?.focus();
}

export const removedStyles = css`
  .removed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    color: var(--ink-soft);
  }
`;
