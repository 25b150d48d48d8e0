import { html, type TemplateResult } from 'lit';
import { sourced, type SourceName } from './sourced.ts';

/** A heading and what stands under it. */
export function part(
  { title, paragraphs }: { readonly title: string; readonly paragraphs: readonly string[] },
  source: SourceName,
): TemplateResult {
  return html`<section class="text">
    <h2>${title}</h2>
    ${paragraphs.map((text) => html`<p>${sourced(text, source)}</p>`)}
  </section>`;
}
