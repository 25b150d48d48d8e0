/** One exercise of the programme: what is done of it, why, and how it is changed. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Day } from '../../core/history/days.ts';
import type { PlannedLine } from '../../core/programme/blocks.ts';
import { moved, nextRung, onRung, stepped, switched } from '../../core/programme/edit.ts';
import type { KnownIds } from '../../core/programme/ladders.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { decimal } from '../../words/numbers.ts';
import type { Words } from '../../words/words.ts';
import { blockName } from '../shared/block-words.ts';
import { changeWords, doseWords } from '../shared/programme-words.ts';
import { stepper } from '../shared/stepper.ts';

/** What an editor needs around its line. */
export interface Editing {
  readonly programme: Programme;
  readonly today: Day;
  readonly known: KnownIds;
  readonly open: boolean;
  toggle(): void;
  change(to: Programme): void;
}

export function lineEditor(planned: PlannedLine, editing: Editing, words: Words): TemplateResult {
  const { block, rung, dose, line, ladder } = planned;
  const { page } = words.programme;
  const name = blockName(block);
  const partsId = `parts-${ladder.id}`;
  return html`<li>
    <div class="line">
      <div class="what">
        <h3 id="line-${ladder.id}" tabindex="-1">${name}</h3>
        <p>${doseWords(rung, dose, words)} <span class="soft">· ${page[block.kind]}</span></p>
        ${line.changed ? html`<p class="soft why">${changeWords(line.changed, ladder, words)}</p>` : nothing}
      </div>
      <button
        aria-expanded=${editing.open ? 'true' : 'false'}
        aria-controls=${partsId}
        aria-label=${(editing.open ? page.closeOf : page.changeOf)(name)}
        @click=${() => editing.toggle()}
      >
        ${editing.open ? words.shared.close : page.change}
      </button>
    </div>
    <div id=${partsId} class="parts" ?hidden=${!editing.open}>
      ${editing.open ? html`${steppers(planned, editing, words)} ${places(planned, name, editing, words)}` : nothing}
    </div>
  </li>`;
}

function steppers({ rung, dose, ladder }: PlannedLine, { programme, today, change }: Editing, words: Words): unknown {
  const { page } = words.programme;
  const part = (of: 'sets' | 'amount', [min, max]: readonly [number, number]): TemplateResult => {
    const to = (way: 1 | -1) => () => change(stepped(programme, ladder.id, of, way, today));
    const step = { less: dose[of] > min ? to(-1) : null, more: dose[of] < max ? to(1) : null };
    const named = of === 'sets' ? page.sets : page.amount[rung.counts];
    return stepper({ ...named, value: decimal(dose[of], 0, words.language), step });
  };
  return html`<div class="steppers">${part('sets', ladder.sets)} ${part('amount', rung.amount)}</div>`;
}

function places({ ladder, dose }: PlannedLine, name: string, editing: Editing, words: Words): TemplateResult {
  const { programme, today, known, change } = editing;
  const { page } = words.programme;
  const rung = (way: 1 | -1): (() => void) | null => {
    const to = nextRung(ladder, dose.rung, way, known);
    return to === null ? null : () => change(onRung(programme, ladder.id, to, today));
  };
  const place = (way: 1 | -1): (() => void) | null => {
    const to = moved(programme, ladder.id, way);
    return to === programme ? null : () => change(to);
  };
  const button = (text: string, does: (() => void) | null): TemplateResult =>
    html`<button aria-label="${text}: ${name}" aria-disabled=${does ? 'false' : 'true'} @click=${() => does?.()}>
      ${text}
    </button>`;
  const variations = ladder.rungs.length > 1;
  return html`<div class="places">
    ${variations ? html`${button(page.easier, rung(-1))} ${button(page.harder, rung(1))}` : nothing}
    ${button(page.earlier, place(-1))} ${button(page.later, place(1))}
    ${button(page.leaveOut, () => change(switched(programme, ladder.id, false)))}
  </div>`;
}
