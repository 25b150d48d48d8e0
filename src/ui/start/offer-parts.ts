/** What the first screen and the list of all exercises say and ask of an exercise in the same way. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { CatalogueEntry } from '../../exercises/entry.ts';
import type { FirstWords } from '../../words/words.ts';
import { emit } from '../events.ts';
import { wordsOfEntry } from '../shared/exercise-words.ts';
import type { LearnTopic } from '../screen-state.ts';
import { loadChoice } from './load-choice.ts';

/** Body weight or a weight, where the limits ask for it. @param loaded exercises done with one */
export function loadOf(
  host: EventTarget,
  entry: CatalogueEntry,
  loaded: readonly string[],
  { start }: FirstWords,
): TemplateResult | typeof nothing {
  const { id, bendNorm } = entry.exercise;
  if (!bendNorm) return nothing;
  const change = (now: boolean): void => emit(host, 'load-changed', { exerciseId: id, loaded: now });
  return loadChoice(id, wordsOfEntry(entry).name, loaded.includes(id), start.load, change);
}

/** @param of said after the words to who cannot see where the link stands */
export function learnLink(host: EventTarget, topic: LearnTopic, words: string, of = ''): TemplateResult {
  return html`<button class="link" @click=${() => emit(host, 'open-learn', { topic })}>
    ${words}${of ? html`<span class="visually-hidden">: ${of}</span>` : nothing}
  </button>`;
}

/** A clip to try it by, where there is one. @param shown on the button */
export function sampleOf(
  host: EventTarget,
  entry: CatalogueEntry,
  shown: string,
  { start }: FirstWords,
): TemplateResult | typeof nothing {
  if (!entry.sampleUrl) return nothing;
  return html`<button
    class="link"
    aria-label=${start.sampleOf(wordsOfEntry(entry).nameWithin)}
    @click=${() => emit(host, 'try-sample', { exerciseId: entry.exercise.id })}
  >
    ${shown}
  </button>`;
}

/** A video of one's own. @param shown on the button */
export function videoOf(
  host: EventTarget,
  entry: CatalogueEntry,
  shown: string,
  { start }: FirstWords,
): TemplateResult {
  const choose = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    input.value = ''; // the same file may be chosen again
    if (file) emit(host, 'choose-file', { file, exerciseId: entry.exercise.id });
  };
  return html`<label class="link file">
    ${shown}
    <input
      class="visually-hidden"
      type="file"
      aria-label=${start.videoOf(wordsOfEntry(entry).nameWithin)}
      accept="video/mp4,video/webm,video/quicktime,.mp4,.webm,.mov"
      @change=${choose}
    />
  </label>`;
}

export const offerPartStyles = css`
  .link {
    display: inline;
    margin: -6px 0;
    padding: 10px 0;
    border: 0;
    color: var(--accent);
    font: inherit;
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .file:focus-within {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
  }
  .line-figure {
    display: block;
    width: 100%;
  }
  .pain {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }
`;
