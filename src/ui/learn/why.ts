import { html, nothing, type TemplateResult } from 'lit';
import type { CatalogueEntry } from '../../exercises/entry.ts';
import type { LearnWords } from '../../words/learn.ts';
import type { Words } from '../../words/words.ts';
import { wordsOfEntry } from '../shared/exercise-words.ts';
import { marked } from '../shared/marked.ts';
import { demoFigure, backdropOf } from './demo-figure.ts';
import { frameAt, type Demo, type DemoFrame } from '../../exercises/demo.ts';

/** Why hips and not back, and what the two numbers are. */
export function why(entry: CatalogueEntry, demo: Demo | null, { learn }: Words): TemplateResult {
  const { hip, lumbar } = wordsOfEntry(entry).angles;
  const { numbers, sources, why: words } = learn;
  const source = (held: string): TemplateResult =>
    html`<a href="#sources" @click=${toSources} aria-label=${sources.of(held)}><sup>${held}</sup></a>`;
  return html`<section aria-labelledby="why">
      <h2 id="why">${words.title}</h2>
      <div class="why">
        <div class="text">${words.paragraphs.map((text) => html`<p>${marked(text, source)}</p>`)}</div>
        ${demo ? pair(entry, demo, words) : nothing}
      </div>
    </section>
    <section aria-labelledby="numbers">
      <h2 id="numbers">${numbers.title}</h2>
      <ul class="text">
        <li>${hip}</li>
        <li>${lumbar} ${numbers.estimate}</li>
        <li>${numbers.error}</li>
        <li>${numbers.unseen}</li>
      </ul>
    </section>
    <section id="sources" class="sources" tabindex="-1" aria-label=${sources.title}>
      <ol>
        ${sources.list.map((each) => html`<li>${each}</li>`)}
      </ol>
    </section>`;
}

/** Both reps at their farthest. */
function pair(entry: CatalogueEntry, demo: Demo, { mostlyHips, mostlyBack }: LearnWords['why']): TemplateResult {
  const { exercise } = entry;
  const words = wordsOfEntry(entry).demo;
  const backdrop = backdropOf(demo, exercise);
  const good = frameAt(demo.good, demo.good.peakMs);
  const poor = frameAt(demo.poor, demo.poor.peakMs);
  const one = (frame: DemoFrame, caption: string, label = ''): TemplateResult =>
    html`<figure>
      ${demoFigure(frame, backdrop, label)}
      <figcaption>${caption}</figcaption>
    </figure>`;
  const arches = (poor.lumbar?.[0] ?? 0) < 0;
  return html`<div class="pair ${exercise.posture}">
    ${one(good, `● ${mostlyHips}`, words?.goodDrawing)}
    ${one(poor, `${arches ? '▼' : '▲'} ${mostlyBack}`, words?.poorDrawing)}
  </div>`;
}

/** A fragment link does not reach into a shadow tree by itself. */
function toSources(event: Event): void {
  event.preventDefault();
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  const sources = root.getElementById('sources');
  sources?.scrollIntoView({ block: 'center' });
  sources?.focus({ preventScroll: true });
}
