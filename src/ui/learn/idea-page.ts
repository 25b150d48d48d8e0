import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Catalogue, CatalogueEntry } from '../../exercises/entry.ts';
import type { TopicsWords } from '../../words/topics.ts';
import type { Words } from '../../words/words.ts';
import { emit } from '../events.ts';
import { wordsOfEntry } from '../shared/exercise-words.ts';
import { marked } from '../shared/marked.ts';
import { cardFigure } from '../start/card-figure.ts';
import { firstOf } from '../start/offers.ts';
import { part } from './part.ts';
import { sourceList } from './sourced.ts';

const DAYS = 14;

/** The idea of the programme on one page, which leads to it. */
export function ideaPage(
  host: EventTarget,
  catalogue: Catalogue,
  { idea }: TopicsWords,
  { learn }: Words,
): TemplateResult {
  const { sources } = learn;
  const [folds, opens] = firstOf(catalogue);
  return html`<h1>${idea.title}</h1>
    <p class="lead">${marked(idea.lead)}</p>
    <div class="beside">${drawing(folds)} ${part(idea.hips, sources.of)}</div>
    <div class="beside">${drawing(opens)} ${part(idea.back, sources.of)}</div>
    <div class="beside">
      <div class="drawing">${days(idea.days)}</div>
      ${part(idea.often, sources.of)}
    </div>
    ${part(idea.course, sources.of)} ${part(idea.promise, sources.of)} ${sourceList(sources.title, idea.sources)}
    <section class="begin">
      <button class="primary start" @click=${() => emit(host, 'open-programme', null)}>${idea.open}</button>
    </section>`;
}

function drawing(entry: CatalogueEntry | undefined): TemplateResult | typeof nothing {
  const card = entry ? wordsOfEntry(entry).card : null;
  return entry?.figure && card ? html`<div class="drawing">${cardFigure(entry.figure, card)}</div>` : nothing;
}

/** Two weeks, a dot a day: full where there is a session. */
function days({ drawing: label, done, rest }: TopicsWords['idea']['days']): TemplateResult {
  return html`<svg class="line-figure" viewBox="0 0 300 150" role="img" aria-label=${label}>
    ${Array.from({ length: DAYS }, (_, day) => {
      const [x, y] = [30 + 40 * (day % 7), day < 7 ? 34 : 78];
      return day % 2 === 0
        ? svg`<circle cx=${x} cy=${y} r="15" fill="var(--hip)" />`
        : svg`<circle cx=${x} cy=${y} r="13.5" fill="none" stroke="var(--line-strong)" stroke-width="2.5" />`;
    })}
    <g font-size="17" font-weight="600" fill="var(--ink)">
      <circle cx="30" cy="128" r="8" fill="var(--hip)" />
      <text x="46" y="134">${done}</text>
      <circle cx="160" cy="128" r="7" fill="none" stroke="var(--line-strong)" stroke-width="2" />
      <text x="176" y="134">${rest}</text>
    </g>
  </svg>`;
}
