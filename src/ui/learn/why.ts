import { html, nothing, type TemplateResult } from 'lit';
import type { CatalogueEntry } from '../../exercises/entry.ts';
import type { LearnWords } from '../../words/learn.ts';
import type { Words } from '../../words/words.ts';
import { emit } from '../events.ts';
import { wordsOfEntry } from '../shared/exercise-words.ts';
import { sourced, sourceList } from './sourced.ts';
import { demoFigure, backdropOf } from './demo-figure.ts';
import { frameAt, type Demo, type DemoFrame } from '../../exercises/demo.ts';

/** Why hips and not back, and what the two numbers are. */
export function why(host: EventTarget, entry: CatalogueEntry, demo: Demo | null, { learn }: Words): TemplateResult {
  const { hip, lumbar } = wordsOfEntry(entry).angles;
  const { numbers, sources, why: words } = learn;
  return html`<section aria-labelledby="why">
      <h2 id="why">${words.title}</h2>
      <div class="why">
        <div class="text">${words.paragraphs.map((text) => html`<p>${sourced(text, sources.of)}</p>`)}</div>
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
      ${entry.exercise.posture === 'lying' ? nothing : html`<button class="link" @click=${() => emit(host, 'open-check', null)}>${numbers.check}</button>`}
    </section>
    ${sourceList(sources.title, sources.list)}`;
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
