import { html, type TemplateResult } from 'lit';
import { marked } from '../shared/marked.ts';

/** How the sources of a page are spoken of. @param numbers "1", "2, 3" */
export type SourceName = (numbers: string) => string;

/** A sentence whose numbers in braces lead to the sources of its page. */
export function sourced(text: string, name: SourceName): readonly (TemplateResult | string)[] {
  return marked(
    text,
    (held) => html`<a href="#sources" @click=${toSources} aria-label=${name(held)}><sup>${held}</sup></a>`,
  );
}

export function sourceList(title: string, list: readonly string[]): TemplateResult {
  return html`<section id="sources" class="sources" tabindex="-1" aria-label=${title}>
    <ol>
      ${list.map((each) => html`<li>${each}</li>`)}
    </ol>
  </section>`;
}

/** A fragment link does not reach into a shadow tree by itself. */
function toSources(event: Event): void {
  event.preventDefault();
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  const sources = root.getElementById('sources');
  sources?.scrollIntoView({ block: 'center' });
  sources?.focus({ preventScroll: true });
}
