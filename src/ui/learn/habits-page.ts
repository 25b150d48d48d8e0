import { html, nothing, type TemplateResult } from 'lit';
import { entryById } from '../../exercises/catalogue.ts';
import type { Catalogue } from '../../exercises/entry.ts';
import { guidedById } from '../../exercises/guided/catalogue.ts';
import type { HabitId, TopicsWords } from '../../words/topics.ts';
import type { Words } from '../../words/words.ts';
import { emit } from '../events.ts';
import { wordsOfEntry } from '../shared/exercise-words.ts';
import { cardFigure } from '../start/card-figure.ts';
import { HABIT_FIGURES } from './habit-figures.ts';
import { part } from './part.ts';
import { sourced, sourceList } from './sourced.ts';

/** What to do instead of each, in the order of the page; those that are not there (yet) are left out. */
const INSTEAD: readonly (readonly [HabitId, readonly string[]])[] = [
  ['knees-to-chest', ['breathing-90-90', 'glute-bridge']],
  ['knees-aside', ['glute-stretch', 'adductor-stretch']],
  ['toe-reach', ['hip-hinge', 'leg-raise-left']],
];

/** Three stretches that are better not a habit: what the method says, what studies found, what to do instead, and the other side. */
export function habitsPage(
  host: EventTarget,
  catalogue: Catalogue,
  { habits }: TopicsWords,
  words: Words,
): TemplateResult {
  const { sources } = words.learn;
  const { title, lead, other, sure } = habits;
  return html`<h1>${title}</h1>
    <p class="lead">${lead}</p>
    ${INSTEAD.map(([id, ids]) => {
      const ways = ids.map((each) => way(host, each, catalogue, words));
      return habit(host, id, ways, habits, words);
    })}
    ${[other, habits.try, sure].map((each) => part(each, sources.of))} ${sourceList(sources.title, habits.sources)}`;
}

function habit(
  host: EventTarget,
  id: HabitId,
  ways: readonly (TemplateResult | typeof nothing)[],
  words: TopicsWords['habits'],
  { learn, start }: Words,
): TemplateResult {
  const each = words.each[id];
  return html`<section class="habit" aria-labelledby=${id}>
    <div class="drawing">${cardFigure(HABIT_FIGURES[id], each)}</div>
    <div class="text">
      <h2 id=${id}>${each.name}</h2>
      <h3>${words.claim}</h3>
      <p>${sourced(each.claim, learn.sources.of)}</p>
      <h3>${words.found}</h3>
      <p>${sourced(each.found, learn.sources.of)}</p>
      <h3>${words.instead}</h3>
      <p>${sourced(each.instead, learn.sources.of)}</p>
      <p class="ways">
        ${ways}
        <button @click=${() => emit(host, 'open-exercises', null)}>${start.allExercises}</button>
      </p>
    </div>
  </section>`;
}

/** To an exercise, judged or guided; nothing where it is not there. */
function way(
  host: EventTarget,
  id: string,
  catalogue: Catalogue,
  { language }: Words,
): TemplateResult | typeof nothing {
  const entry = entryById(id, catalogue);
  if (entry) {
    const { name, oneLeg } = wordsOfEntry(entry);
    return html`<button @click=${() => emit(host, 'open-learn', { topic: id })}>${oneLeg?.both ?? name}</button>`;
  }
  const guided = guidedById(id);
  if (!guided) return nothing;
  return html`<button @click=${() => emit(host, 'open-guided', { guidedId: id })}>
    ${guided.words.of(language).name}
  </button>`;
}
