import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue, CatalogueEntry } from '../../exercises/entry.ts';
import type { Demo } from '../../exercises/demo.ts';
import type { Words } from '../../words/words.ts';
import { emit } from '../events.ts';
import { wordsOfEntry } from '../shared/exercise-words.ts';
import { cardFigure } from '../start/card-figure.ts';
import './demo-player.ts';
import { why } from './why.ts';

/**
 * An exercise: its demonstration, or where there is none its drawing, what it feels like and what helps, and why the hips.
 *
 * @param shown its demonstration as far as it is there, and whether it could not be had
 */
export function exercisePage(
  host: EventTarget,
  entry: CatalogueEntry,
  catalogue: Catalogue,
  shown: { readonly demo: Demo | null; readonly failed: boolean },
  words: Words,
): TemplateResult {
  const { name, summary, oneLeg } = wordsOfEntry(entry);
  const { learn, places } = words;
  return html`<h1>${oneLeg?.both ?? name}</h1>
    <p class="lead">${oneLeg?.lead ?? summary}</p>
    ${entry.demo ? demonstration(entry, shown, words) : withoutDemonstration(entry, words)}
    ${why(host, entry, shown.demo, words)}
    <section class="begin">
      <p>
        ${learn.unsure}
        <button class="link" @click=${() => emit(host, 'open-learn', { topic: 'for-me' })}>
          ${places.pages['for-me']}
        </button>
      </p>
      ${starts(host, entry, catalogue, words)}
    </section>`;
}

function demonstration(
  entry: CatalogueEntry,
  { demo, failed }: { readonly demo: Demo | null; readonly failed: boolean },
  { learn }: Words,
): TemplateResult {
  return html`${
      demo
        ? html`<hingeline-demo .entry=${entry} .demo=${demo}></hingeline-demo>`
        : html`<p class="waiting" role="status">${failed ? learn.failed : learn.waiting}</p>`
    }
    <p class="origin">${learn.origin}</p>`;
}

function withoutDemonstration(entry: CatalogueEntry, { learn }: Words): TemplateResult {
  const { card, usual, help, oneLeg } = wordsOfEntry(entry);
  const { stop, help: helps } = learn.forMe;
  return html`<section class="drawn">
    ${entry.figure && card ? html`<div class="drawing">${cardFigure(entry.figure, card)}</div>` : nothing}
    <div class="text">
      ${card ? html`<p>${card.placing}</p>` : nothing} ${oneLeg?.note ? html`<p>${oneLeg.note}</p>` : nothing}
      <h2>${helps.title}</h2>
      <p>${help}</p>
      <h2>${stop.usual.title}</h2>
      <ul>
        ${[usual, ...stop.usual.points].map((point) => html`<li>${point}</li>`)}
      </ul>
    </div>
  </section>`;
}

/** Both legs in turn, where the exercise is of one. */
function starts(host: EventTarget, entry: CatalogueEntry, catalogue: Catalogue, { start }: Words): TemplateResult {
  const { exercise, takesTurns } = entry;
  const legs = takesTurns ? catalogue.filter((each) => each.takesTurns === takesTurns) : [entry];
  const [first = exercise.id, ...others] = legs.map((each) => each.exercise.id);
  const { nameWithin } = wordsOfEntry(entry);
  const exerciseIds: readonly [string, ...string[]] = [first, ...others];
  return html`<button
    class="primary start"
    @click=${() => emit(host, 'start-exercise', { exerciseIds, painBefore: null })}
  >
    ${others.length > 0 ? start.bothLegs : start.start(nameWithin)}
  </button>`;
}
