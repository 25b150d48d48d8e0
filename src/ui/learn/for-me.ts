import { html, type TemplateResult } from 'lit';
import type { Catalogue } from '../../exercises/entry.ts';
import type { Words } from '../../words/words.ts';
import { emit } from '../events.ts';
import { wordsOfEntry } from '../shared/exercise-words.ts';

/**
 * For whom it is, and who should ask somebody first. The lists are the usual red flags of low back pain in plain words,
 * and what speaks against bending forward or lying flat.
 *
 * @param shown exercises that can be learnt from here
 */
export function forMe(host: EventTarget, shown: Catalogue, { learn: words, places, plan }: Words): TemplateResult {
  const { lead, what, now, ask, rare, source, none, stop, help, physio, learn } = words.forMe;
  const own = shown.map((entry) => wordsOfEntry(entry));
  const usual = { ...stop.usual, points: [...own.map((each) => each.usual), ...stop.usual.points] };
  return html`<h1>${places.pages['for-me']}</h1>
    <section class="text">
      <p class="lead">${lead}</p>
      <p>${what}</p>
    </section>
    <section class="flags now" aria-labelledby="now">
      <h2 id="now">${now.title}</h2>
      <p>${now.before}</p>
      ${points(now)}
    </section>
    <section class="flags ask" aria-labelledby="ask">
      <h2 id="ask">${ask.title}</h2>
      <p>${ask.before}</p>
      ${points(ask)}
      <p>${none}</p>
    </section>
    <section class="text">
      <p>${rare}</p>
      <p class="origin">${source}</p>
    </section>
    <section aria-labelledby="stop">
      <h2 id="stop">${stop.title}</h2>
      <div class="columns">
        ${[usual, stop.today].map(
          (each) =>
            html`<div>
              <h3>${each.title}</h3>
              ${points(each)}
            </div>`,
        )}
      </div>
      <p class="text">
        ${stop.worse}
        <button class="link" @click=${() => emit(host, 'open-learn', { topic: 'pain' })}>${places.pages.pain}</button>
      </p>
    </section>
    <section class="text" aria-labelledby="help">
      <h2 id="help">${help.title}</h2>
      ${points({ points: [...help.points, ...own.map((each) => each.help)] })}
    </section>
    <section class="text" aria-labelledby="physio">
      <h2 id="physio">${physio.title}</h2>
      <p>${physio.text}</p>
      <p class="ways">
        <button @click=${() => emit(host, 'open-settings', null)}>${physio.openSettings}</button>
        <button @click=${() => emit(host, 'open-plan', null)}>${plan.followed.make}</button>
        <button @click=${() => emit(host, 'open-check', null)}>${words.numbers.check}</button>
      </p>
    </section>
    <section class="begin">
      ${shown.map(
        (entry) =>
          html`<button class="start" @click=${() => emit(host, 'open-learn', { topic: entry.exercise.id })}>
            ${learn(wordsOfEntry(entry).nameWithin)}
          </button>`,
      )}
    </section>`;
}

/** What two legs or two exercises share is said once. */
function points({ points: each }: { readonly points: readonly string[] }): TemplateResult {
  return html`<ul>
    ${[...new Set(each)].map((point) => html`<li>${point}</li>`)}
  </ul>`;
}
